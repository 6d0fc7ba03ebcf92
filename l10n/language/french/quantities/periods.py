"""Read parts of a day, weeks, months and years that count from today: ce soir, l'an dernier."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables.calendar import (
    DAY_PARTS,
    FUTURE_CUES,
    NEXT,
    NUMBERED_BY,
    PAST,
    PERIODS,
    RELATIVE_DAYS,
    THIS_PART,
)
from l10n.language.text.spans import CONTEXT, Found, alternatives
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART: Final = compiled(
    rf"(?<![\w-])(?:(?P<this>{alternatives(THIS_PART)})"
    rf"|(?P<day>{alternatives(RELATIVE_DAYS)})(?: au)? (?P<part>{alternatives(DAY_PARTS)}))"
    r"(?![\w-])",
    re.IGNORECASE,
)
_LAST_WORDS: Final = frozenset(phrase.split()[-1] for phrase in (*THIS_PART, *DAY_PARTS))
"""One of these stands in every part of a day."""

_PERIOD: Final = compiled(
    rf"(?<![\w-])(?:(?P<now>ce|cet|cette) (?P<of>{alternatives(PERIODS)})(?:-ci)?"
    rf"|l(?:e |a |')(?P<named>{alternatives(PERIODS)}) "
    rf"(?P<turn>{alternatives([*NEXT, *PAST])}))(?![\w-])",
    re.IGNORECASE,
)
_DAY: Final = r"(?:1er|[12][0-9]|3[01]|[2-9])"
_ALONE: Final = compiled(
    rf"(?<!\w)(?:le|au|du) (?P<d>{_DAY})(?=[.,;:!?)\n]|$| au (?:soir|matin)(?!\w))(?![.,][0-9])",
    re.IGNORECASE,
)
_NIGHT: Final = compiled(rf"nuit du (?P<d>{_DAY}) au (?P<e>{_DAY})(?!\w| (?:[0-9]|[a-zà-ÿ]+ [12]))")
_FUTURE: Final = compiled(r"\w(?:ra|ront|rez|rons)\b")
_DONE: Final = compiled(
    r"(?<!\w)(?:a|ont|est|sont|était|avait|avaient) \w+(?:é|ée|és|ées|i|u|s|t)\b"
)
_NUMBERED: Final = compiled(rf"(?<!\w)(?:{alternatives(NUMBERED_BY)})", re.IGNORECASE)
_WEEK: Final = 7
_SATURDAY: Final = 5


def read_parts_of_day(folded: str, date: dt.date | None) -> Iterator[Found]:
    """Yield the parts of days: ce soir, hier matin; of an unknown day where there is no date."""
    low = folded.casefold()
    likely = any(map(low.__contains__, _LAST_WORDS))
    for match in _PART.finditer(folded) if likely else ():
        if match["this"]:
            days, part = THIS_PART[match["this"].lower()]
        else:
            days, part = RELATIVE_DAYS[match["day"].lower()], DAY_PARTS[match["part"].lower()]
        day = _shifted(date, days) if date else None
        yield Found(PlaceableType.TIME, *match.span(), f"{day or ''}T{part}")


def read_periods(folded: str, date: dt.date) -> Iterator[Found]:
    """Yield the weeks, months and years that count from the day of the article."""
    for match in _PERIOD.finditer(folded):
        kind = PERIODS[(match["of"] or match["named"]).lower()]
        turn = (match["turn"] or "").lower()
        value = _KINDS[kind](date, 1 if turn in NEXT else -1 if turn in PAST else 0)
        if value:
            yield Found(PlaceableType.DATE, *match.span(), value)


def read_days_of_month(folded: str, date: dt.date) -> Iterator[Found]:
    """Yield days whose month the article's day tells: le 20, la nuit du 3 au 4."""
    for match in _NIGHT.finditer(folded):
        after = _nearest(date, _number(match["e"]), _around(folded, match.start(), match.end()))
        eve = _shifted(after, -1) if after else None
        if eve and eve.day == _number(match["d"]):
            yield _date(match.start("d"), match.end("e"), f"{eve}/{after}")
    for match in _ALONE.finditer(folded):
        start = match.start("d")
        before = folded[max(0, start - CONTEXT) : start]
        if _NUMBERED.search(before[before.rfind("\n") + 1 :]):
            continue
        day = _nearest(date, _number(match["d"]), _around(folded, start, match.end()))
        if day:
            yield _date(start, match.end("d"), day.isoformat())


def _number(day: str) -> int:
    return int(day.removesuffix("er"))


def _around(folded: str, start: int, end: int) -> str:
    return folded[max(0, start - CONTEXT) : end + CONTEXT]


def _nearest(date: dt.date, number: int, around: str) -> dt.date | None:
    """Return the day of that number in the month of the article, or the next or last such day."""
    future = _FUTURE.search(around) or any(cue in around for cue in FUTURE_CUES)
    step = 0
    if future and number < date.day:
        step = 1
    elif not future and number > date.day and _DONE.search(around):
        step = -1
    year, month = divmod(date.year * 12 + date.month - 1 + step, 12)
    try:
        return dt.date(year, month + 1, number)
    except ValueError:  # the calendar has no such day
        return None


def _date(start: int, end: int, value: str) -> Found:
    return Found(PlaceableType.DATE, start, end, value)


def _shifted(date: dt.date, days: int) -> dt.date | None:
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:  # the first and last days of the calendar
        return None


def _week(date: dt.date, turn: int) -> str | None:
    return _days(date, turn * _WEEK - date.weekday(), _WEEK)


def _weekend(date: dt.date, turn: int) -> str | None:
    return _days(date, turn * _WEEK - date.weekday() + _SATURDAY, _WEEK - _SATURDAY)


def _days(date: dt.date, ahead: int, length: int) -> str | None:
    first, last = _shifted(date, ahead), _shifted(date, ahead + length - 1)
    return f"{first}/{last}" if first and last else None


def _month(date: dt.date, turn: int) -> str | None:
    year, month = divmod(date.year * 12 + date.month - 1 + turn, 12)
    return f"{year:04}-{month + 1:02}" if 0 < year <= dt.MAXYEAR else None


def _year(date: dt.date, turn: int) -> str | None:
    year = date.year + turn
    return f"{year:04}" if 0 < year <= dt.MAXYEAR else None


_KINDS: Final = {"week": _week, "weekend": _weekend, "month": _month, "year": _year}
