"""Right translations of live-blog lines: how many of them are cried over."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from l10n import check
from l10n.model.finding import Severity

LIST: Final = Path(__file__).parent / "liveblog_right.txt"
MOST: Final = 2.0
"""Percent of right pairs with a finding at warning or above, at most."""


@cache
def pairs() -> tuple[tuple[str, str, str], ...]:
    """Read the list: language, French and target of each pair."""
    found: list[tuple[str, str, str]] = []
    source = ""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        language, bar, target = line.partition(" | ")
        if bar:
            found.append((language, source, target))
        elif line and not line.startswith("#"):
            source = line
    return tuple(found)


def alarms() -> list[tuple[str, str, list[str]]]:
    """Return the pairs of which something is found at warning or above, with the codes."""
    said = (
        (language, target, [f.code for f in check(source, target, language) if _asks(f.severity)])
        for language, source, target in pairs()
    )
    return [row for row in said if row[2]]


def _asks(severity: Severity) -> bool:
    return severity is not Severity.NOTE


def test_the_list_is_large_enough_to_judge() -> None:
    """At least 150 pairs in at least five languages."""
    assert len(pairs()) >= 150
    assert len({language for language, *_ in pairs()}) >= 5


def test_right_lines_of_live_blogs_are_left_alone() -> None:
    """Few of them are asked about, and none is blocked."""
    assert 100 * len(alarms()) <= MOST * len(pairs())
    errors = [
        f
        for language, source, target in pairs()
        for f in check(source, target, language)
        if f.severity is Severity.ERROR
    ]
    assert errors == []
