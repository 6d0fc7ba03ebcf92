"""The door to French."""

import subprocess
import sys

import pytest

from l10n.language import source
from l10n.language.source import homes_of, is_first_name


def test_whatever_may_be_asked_is_answered() -> None:
    """Every name of the door leads somewhere, and no other does."""
    assert sorted(source.__all__) == sorted(dir(source))
    for name in source.__all__:
        assert getattr(source, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'tables'"):
        source.tables  # noqa: B018 - the access is the test


def test_the_door_alone_loads_nothing_of_french() -> None:
    """Who asks little loads little."""
    code = (
        "import sys, l10n.language.source;"
        "sys.exit(any('l10n.language.french' in m for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "homes"),
    [("Sergueï", {"slavic"}), ("Kofi", {"elsewhere"}), ("Table", set())],
)
def test_first_name_is_at_home_somewhere(name: str, homes: set[str]) -> None:
    """A word is a first name where it is at home in a language or a part of the world."""
    assert homes_of(name) == homes
    assert is_first_name(name) is bool(homes)
