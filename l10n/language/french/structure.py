"""How French newsrooms mark the structure of a live-blog: the time of a post, the day of many.

Value of a time: `19:05Z` (GMT, UTC, TU), `21:05+02:00` (GMT+2), `19:05 Europe/Paris`, `19:05 CEST`,
`T19:05` without a zone, and an ISO 8601 instant as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables import zones
from l10n.language.french.tables.calendar import MONTHS, WEEKDAYS

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
_WRITTEN: Final = re.compile(rf"\s?(?P<written>{_INSTANT}|{_DATE}{_TIME}{_ZONE})")
_CLOCK: Final = re.compile(_TIME)
_DAY: Final = re.compile(
    rf"(?:(?:{'|'.join(WEEKDAYS)})\s+)?(?:1er|[0-3]?\d)\s+"
    rf"(?:{'|'.join(map(re.escape, MONTHS))})(?:\s+\d{{4}})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PostTime:
    """The time of a post: its value, how it is written, and where what follows begins."""

    value: str
    written: str
    end: int


def read_post_time(text: str, start: int, end: int) -> PostTime | None:
    """Read the time, with its date and zone, that stands at `start`, a space at most before it."""
    found = _WRITTEN.match(text, start, end)
    return PostTime(_value(found), found["written"], found.end()) if found else None


def says_time(text: str, start: int, end: int) -> bool:
    """Tell whether a time of day stands at `start`: the second of a range."""
    return _CLOCK.match(text, start, end) is not None


def is_day(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of text is a day and nothing else: vendredi 15 août 2025."""
    return _DAY.fullmatch(text, start, end) is not None


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
