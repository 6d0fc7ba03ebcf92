"""What neighbours and the whole document say of a line that its own marks leave open."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.documents.clocks import Strength, page_zone, zoned
from l10n.documents.text.lines import LineKind, dated, signed
from l10n.frozen import dataclass, replace
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.documents.clocks import HeadTime
    from l10n.documents.text.lines import Line

_FIGURES: Final = compiled(r"\d+")

_TIMED_LINES: Final = 2
"""From this many lines on that begin with a time, times before a colon date entries too."""


def settle(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Decide on times and minutes that may date entries, and on signs that may be bullets."""
    clues = _clues(lines)
    settled: list[Line] = []
    for at, line in enumerate(lines):
        apart = not settled or settled[-1].kind is LineKind.BLANK
        likely = line.likely
        if likely and likely.value is None:
            apart = apart or _minute(settled[-1].clock if settled else None)
            taken = _dates_minute(text, likely, clues, apart=apart)
        else:
            taken = likely is not None and _dates(text, likely, clues, apart=apart)
        settled.append(_signed(text, lines, at, dated(line, likely) if likely and taken else line))
    return _zoned(text, settled)


@dataclass(frozen=True, slots=True)
class _Clues:
    """How many lines begin with a time, with one in prose, with a minute; whether those rank.

    `plain` tells that times stand without "À" too.
    """

    times: int
    plain: bool
    bare: int
    minutes: int
    ranks: bool


def _clues(lines: Sequence[Line]) -> _Clues:
    marks = [mark for line in lines if (mark := line.clock or line.likely)]
    bare = [
        line.likely
        for before, line in zip([None, *lines], lines, strict=False)
        if line.likely and line.likely.strength is Strength.BARE and line.likely.value
        if before is None or before.kind is LineKind.BLANK
    ]
    numbers = [int(_FIGURES.findall(mark.written)[0]) for mark in marks if mark.doubtful]
    ranks = len(numbers) > 1 and all(b - a == 1 for a, b in pairwise(numbers))
    timed = sum(mark.value is not None and mark.strength is not Strength.BARE for mark in marks)
    plain = any(mark.value and not mark.spoken for mark in marks if mark not in bare)
    return _Clues(timed, plain, len(bare), sum(map(_minute, marks)), ranks)


def _minute(mark: HeadTime | None) -> bool:
    return mark is not None and mark.value is None


def _dates(text: str, likely: HeadTime, clues: _Clues, *, apart: bool) -> bool:
    if likely.strength is Strength.BARE:
        return apart and clues.bare >= _TIMED_LINES
    if likely.spoken:
        return apart and not clues.plain
    return clues.times >= _TIMED_LINES or text[likely.rest].isupper()


def _dates_minute(text: str, likely: HeadTime, clues: _Clues, *, apart: bool) -> bool:
    if likely.doubtful:
        return apart and not clues.ranks and clues.minutes >= _TIMED_LINES
    opens = text[likely.rest].isupper() and likely.strength is not Strength.BARE
    return opens or clues.minutes >= _TIMED_LINES


def _zoned(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Give times the zone that the page says once, above the first of them."""
    first = next((line for line in lines if line.clock), None)
    zone = page_zone(text[: first.start]) if first else ""
    return tuple(
        replace(line, clock=zoned(line.clock, zone)) if line.clock and zone else line
        for line in lines
    )


def _signed(text: str, lines: Sequence[Line], at: int, line: Line) -> Line:
    if not line.glyph or line.clock or line.kind is not LineKind.TEXT:
        return line
    neighbours = (_neighbour(text, lines, at, step) for step in (-1, 1))
    repeats = any(other and other.glyph == line.glyph for other in neighbours)
    return signed(text, line) if repeats else line


def _neighbour(text: str, lines: Sequence[Line], at: int, step: int) -> Line | None:
    """Give the next line in one direction, beyond one that goes on in lower case."""
    if not 0 <= at + step < len(lines):
        return None
    other = lines[at + step]
    if (
        other.kind is LineKind.TEXT
        and text[other.body].islower()
        and 0 <= at + 2 * step < len(lines)
    ):
        return lines[at + 2 * step]
    return other
