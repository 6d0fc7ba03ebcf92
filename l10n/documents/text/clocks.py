"""Times at the head of a line that date an entry: `19:05 -`, `[19h05 GMT]`, `**19h05**`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from l10n.language.source import read_post_time, says_time

_OPENING: Final = re.compile(r"(?:\*\*|__|[\[(])*")
_CLOSING: Final = re.compile(r"\s?(?:[—–|:.-]\s?)?(?:\*\*|__|[\])])+")
_STRONG: Final = re.compile(r"\s*(?:[—–|]|(?<=\s)-|-(?=\s))\s*|\s*\Z")
_WEAK: Final = re.compile(r"\s?[:.](?:\s+|\Z)")


class Strength(Enum):
    """How surely a time at the head of a line dates an entry."""

    SURE = auto()
    """It is enclosed, or a dash, a bar or the end of the line follows."""
    LIKELY = auto()
    """Only a colon or a full stop follows, as in a sentence."""
    BARE = auto()
    """Text follows at once: a date only where the line is a marked heading."""


@dataclass(frozen=True, slots=True)
class HeadTime:
    """A time at the head of a line: its value, how it is written, and where the rest begins."""

    value: str
    written: str
    rest: int
    strength: Strength


def read_head_time(text: str, start: int, end: int) -> HeadTime | None:
    """Read the time that stands at `start` of a line that ends at `end`; None without one.

    A range ("19h - 20h") dates nothing.
    """
    opening = _OPENING.match(text, start, end)
    at = opening.end() if opening else start
    found = read_post_time(text, at, end)
    if found is None:
        return None
    rest, strength = _separate(text, found.end, end, enclosed=at > start)
    if strength is Strength.SURE and rest < end and says_time(text, rest, end):
        return None
    return HeadTime(found.value, found.written, rest, strength)


def _separate(text: str, at: int, end: int, *, enclosed: bool) -> tuple[int, Strength]:
    closing = _CLOSING.match(text, at, end) if enclosed else None
    strong = _STRONG.match(text, closing.end() if closing else at, end)
    weak = _WEAK.match(text, closing.end() if closing else at, end)
    rest = next((mark.end() for mark in (strong, weak, closing) if mark), at)
    while rest < end and text[rest].isspace():
        rest += 1
    if strong or closing or rest == end:
        return rest, Strength.SURE
    return rest, Strength.LIKELY if weak else Strength.BARE
