import os
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


def test_two_spellings_of_a_name_have_one_value_in_every_process() -> None:
    """Shanghai and Shanghaï are one place: whatever order sets have, the same spelling counts."""
    code = (
        "from l10n import find_placeables;"
        "print([x.value for x in find_placeables('Il va à Shanghai, à Tel Aviv et à Bogota.')])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(said) == 1
