"""The public face: small, deliberate, light."""

import subprocess
import sys
from pathlib import Path

import pytest

import l10n

_ROOT = Path(__file__).parents[1]
HEAVY = (
    "babel",
    "babel.dates",
    "deep_translator",
    "filelock",
    "lxml",
    "polib",
    "rapidfuzz",
    "rich",
    "requests",
)


def _loaded(code: str) -> set[str]:
    """Return the heavy libraries that a program has loaded in the end."""
    probe = f"import sys\n{code}\nprint(*[m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True)
    return set(done.stdout.decode().splitlines()[-1].split())


def test_every_public_name_is_there_and_no_other() -> None:
    """What `__all__` says is what a reader sees, and each name can be fetched."""
    assert sorted(l10n.__all__) == l10n.__all__
    assert dir(l10n) == l10n.__all__
    for name in l10n.__all__:
        assert getattr(l10n, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        l10n.nothing  # noqa: B018 - the access is the test


def test_importing_the_package_loads_no_library() -> None:
    """`import l10n` costs next to nothing."""
    assert _loaded("import l10n") == set()


def test_help_loads_no_library() -> None:
    """The parser stands alone."""
    code = (
        "from l10n.cli.main import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    )
    assert _loaded(code) == set()


@pytest.mark.parametrize("command", ["status", "check"])
def test_daily_commands_do_not_load_the_engines(command: str) -> None:
    """deep_translator and what it drags along stay out of reading commands."""
    code = f"from l10n.cli.main import main\nmain(['-C', {str(_ROOT)!r}, {command!r}])"
    assert not _loaded(code) & {"deep_translator", "requests"}


def test_a_script_can_do_what_the_readme_shows() -> None:
    """segment, find_placeables and check work on plain strings."""
    assert [s.text for s in l10n.segment("Il part. Elle reste.")] == ["Il part.", "Elle reste."]
    (time,) = l10n.find_placeables("à 19H00 GMT")
    assert (time.type, time.value) == ("time", "19:00Z")
    (finding,) = l10n.check("à 19H00 GMT, dit Peskov", "at 8 p.m. GMT, Peskov says", "en")
    assert finding.code == "time-changed"
    assert "7 p.m. GMT" in finding.message


def test_names_of_cldr_are_read_without_babels_clocks() -> None:
    """Babel's patterns of dates and numbers stand in the same file, and are passed by."""
    code = "from l10n.language.values import cldr\nassert cldr.months('es', 'format', 'wide')"
    assert _loaded(code) == {"babel"}
