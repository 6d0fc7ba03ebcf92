"""Times at the head of a line that date an entry: `19:05 -`, `[19h05 GMT]`, `**19h05**`.

Value: `19:05Z` (GMT, UTC, TU), `21:05+02:00` (GMT+2), `19:05 Europe/Paris`, `19:05 CEST`,
`T19:05` without a zone, and an ISO 8601 instant as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables import zones

if TYPE_CHECKING:
    from collections.abc import Iterable


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("'", "['’]") for word in longest_first)


_PLACES: Final = {"Paris": "Europe/Paris", **zones.CITIES, **zones.REGIONS}
_TIME: Final = (
    r"(?P<hour>[01]?\d|2[0-3])"
    r"(?:\s?[hH]\s?(?P<minute>[0-5]\d)|:(?P<minute2>[0-5]\d)(?::[0-5]\d)?|\s?[hH])(?!\w)"
)
_ZONE: Final = (
    rf"(?:\s(?P<bracket>\()?(?:(?P<universal>{_any_of(zones.UNIVERSAL)})(?P<offset>[+-]\d{{1,2}})?"
    rf"|(?P<letters>{_any_of(zones.ABBREVIATIONS)})"
    rf"|heure\s(?:(?P<adjective>{_any_of(zones.ADJECTIVES)})"
    rf"|(?:de\s|d['’]|à\s)(?P<place>{_any_of(_PLACES)})))(?!\w)(?(bracket)\)))?"
)
_INSTANT: Final = (
    r"(?P<instant>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)(?!\w)"
)
_DATE: Final = r"(?:(?:[Ll]e\s)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?:\sà|,)?\s)?"

_OPENING: Final = re.compile(r"(?:\*\*|__|[\[(])*")
_WRITTEN: Final = re.compile(rf"\s?(?P<written>{_INSTANT}|{_DATE}{_TIME}{_ZONE})")
_CLOSING: Final = re.compile(r"\s?(?:[—–|:.-]\s?)?(?:\*\*|__|[\])])+")
_STRONG: Final = re.compile(r"\s*(?:[—–|]|(?<=\s)-|-(?=\s))\s*|\s*\Z")
_WEAK: Final = re.compile(r"\s?[:.](?:\s+|\Z)")
_AGAIN: Final = re.compile(_TIME)


class Strength(Enum):
    """How surely a time at the head of a line dates an entry."""

    SURE = auto()
    """It is enclosed, or a dash, a bar or the end of the line follows."""
    LIKELY = auto()
    """Only a colon or a full stop follows, as in a sentence."""
    BARE = auto()
    """Text follows at once: a date only where the line is a marked heading."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time at the head of a line: its value, how it is written, and where the rest begins."""

    value: str
    written: str
    rest: int
    strength: Strength


def read_clock(text: str, start: int, end: int) -> Clock | None:
    """Read the time that stands at `start` of a line that ends at `end`; None without one.

    A range ("19h - 20h") dates nothing.
    """
    opening = _OPENING.match(text, start, end)
    at = opening.end() if opening else start
    found = _WRITTEN.match(text, at, end)
    if found is None:
        return None
    rest, strength = _separate(text, found.end(), end, enclosed=at > start)
    if strength is Strength.SURE and rest < end and _AGAIN.match(text, rest, end):
        return None
    return Clock(_value(found), found["written"], rest, strength)


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


def _value(found: re.Match[str]) -> str:
    if found["instant"]:
        return found["instant"].replace(" ", "T")
    clock = f"{int(found['hour']):02}:{found['minute'] or found['minute2'] or '00'}"
    if found["offset"]:
        return f"{clock}{int(found['offset']):+03}:00"
    if found["universal"]:
        return f"{clock}Z"
    zone = (
        found["letters"]
        or zones.ADJECTIVES.get(found["adjective"] or "")
        or _PLACES.get((found["place"] or "").replace("’", "'"))
    )
    return f"{clock} {zone}" if zone else f"T{clock}"
