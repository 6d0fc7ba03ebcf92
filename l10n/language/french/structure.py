"""How French newsrooms mark the structure of a live-blog: the time of a post, the day of many.

Value of a time: `19:05Z` (GMT, UTC, TU), `21:05+02:00` (GMT+2), `19:05 Europe/Paris`, `19:05 CEST`,
`T19:05` without a zone, and an ISO 8601 instant as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from l10n.language.french.quantities.zones import read_zone
from l10n.language.french.tables.calendar import MONTHS, WEEKDAYS
from l10n.language.text.typography import fold

_TIME: Final = (
    r"(?P<hour>[01]?\d|2[0-3])"
    r"(?:\s?[hH]\s?(?P<minute>[0-5]\d)|:(?P<minute2>[0-5]\d)(?::[0-5]\d)?|\s?[hH])(?!\w)"
)
_INSTANT: Final = (
    r"(?P<instant>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)(?!\w)"
)
_DATE: Final = r"(?:(?:[Ll]e\s)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?:\sà|,)?\s)?"
_WRITTEN: Final = re.compile(rf"\s?(?P<written>{_INSTANT}|{_DATE}{_TIME})")
_SPACE: Final = re.compile(r"\s")
_LONGEST_ZONE: Final = 60
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
    if found is None:
        return None
    if found["instant"]:
        return PostTime(found["instant"].replace(" ", "T"), found["written"], found.end())
    clock = f"{int(found['hour']):02}:{found['minute'] or found['minute2'] or '00'}"
    after = text[found.end() : min(end, found.end() + _LONGEST_ZONE)]
    zone = read_zone(_SPACE.sub(" ", fold(after)), 0, heads=True)
    if zone is None:
        return PostTime(f"T{clock}", found["written"], found.end())
    stop = found.end() + zone.end
    return PostTime(clock + zone.token, text[found.start("written") : stop], stop)


def says_time(text: str, start: int, end: int) -> bool:
    """Tell whether a time of day stands at `start`: the second of a range."""
    return _CLOCK.match(text, start, end) is not None


def is_day(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of text is a day and nothing else: vendredi 15 août 2025."""
    return _DAY.fullmatch(text, start, end) is not None
