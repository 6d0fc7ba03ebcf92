import subprocess
import sys
from pathlib import Path

import l10n.language
from l10n.language.french.names.lexicon import general
from l10n.language.french.tables import first_names, organisations, places

ROOT = Path(l10n.language.__file__).parent
HERE = Path(__file__).parent


def test_no_name_of_the_seed_stands_in_the_package() -> None:
    """No surname of the seed and no place that is only there is written in the language rooms."""
    rows = [row.split("\t") for row in (HERE / "seed.gold.tsv").read_text("utf-8").splitlines()]
    surnames = {value.split()[-1] for _, _, kind, value in rows if kind == "person"}
    surnames -= first_names.FIRST_NAMES  # one of them is also a first name
    local = {"Anchorage", "Magadan", "Kolyma", "ALSIB", "Seymchan", "Tcherski", "Elmendorf"}
    code = "\n".join(path.read_text("utf-8") for path in sorted(ROOT.rglob("*.py")))
    words = set(code.replace("_", " ").split())
    assert not (surnames | local | {"Truth", "Telegram", "Oïmiakon", "Yakoutsk"}) & words


def test_general_knowledge_is_broad() -> None:
    """Countries, cities and bodies are known by the hundred."""
    assert len(general().entries) > 2500
    assert len(places.PLACES) > 1000
    assert len(organisations.ORGANISATIONS) > 500


def test_importing_loads_nothing_heavy() -> None:
    """CLDR is loaded when a name is looked for, not before."""
    code = "import sys, l10n.language.french.finder; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
