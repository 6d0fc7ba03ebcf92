"""Kinds of pairs that are easily misread, right and wrong: a list for each in `kinds`."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n import check
from l10n.model.finding import Severity
from tests.checks.test_names import rows

FOLDER = Path(__file__).parent / "kinds"
KINDS = (
    "denials",
    "letters",
    "parties",
    "order",
    "rulers",
    "cyrillic",
    "exonyms",
    "marks",
    "endings",
    "newsroom",
    "ordinals",
    "units",
    "directions",
    "numbers",
    "currencies",
    "fractions",
    "holes",
    "frames",
    "lastwords",
    "results",
)


def test_every_list_is_asked() -> None:
    """A list in the folder that no test reads would judge nothing."""
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(KINDS)


def every() -> list[list[str]]:
    """Read the rows of all kinds."""
    return [row for kind in KINDS for row in rows(f"kinds/{kind}.txt")]


@pytest.mark.parametrize("row", every(), ids=" ".join)
def test_a_kind_is_quiet_where_it_is_right_and_found_where_it_is_wrong(row: list[str]) -> None:
    """A right pair has no warning and no error; a wrong one has a code that begins as listed."""
    code, language, source, target = row
    found = check(source, target, language)
    asked = [f.code for f in found if f.severity is not Severity.NOTE]
    assert asked == [] if code == "right" else any(one.startswith(code) for one in asked)
