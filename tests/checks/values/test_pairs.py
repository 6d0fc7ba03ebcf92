"""Kinds of values that are easily misread, right and wrong: a list for each in `pairs`."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n import check
from l10n.model.finding import Severity

LISTS = sorted((Path(__file__).parent / "pairs").glob("*.txt"))


def every() -> list[str]:
    """Read the lines of all lists that are no remarks."""
    lines = [line for path in LISTS for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("line", every())
def test_a_right_pair_is_quiet_and_a_wrong_one_is_found(line: str) -> None:
    """A right pair has no warning and no error; a wrong one has a code that begins as listed."""
    wanted, language, source, target = map(str.strip, line.split("|"))
    found = check(source, target, language)
    asked = [f.code for f in found if f.severity is not Severity.NOTE]
    classes = tuple(wanted.split())
    assert asked == [] if wanted == "right" else any(code.startswith(classes) for code in asked)
