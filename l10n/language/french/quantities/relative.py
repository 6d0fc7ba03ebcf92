"""Read days that only the date of the article makes known: hier, ce vendredi, lundi prochain."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables.calendar import (
    DAY_PARTS,
    FUTURE_CUES,
    HABITUAL,
    MONTHS,
    RELATIVE_DAYS,
    WEEKDAYS,
)
from l10n.language.text.spans import CONTEXT, Found, alternatives, words_before
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY: Final = compiled(
    rf"(?<![\w-])(?:(?P<word>{alternatives(RELATIVE_DAYS)})|(?P<week>{alternatives(WEEKDAYS)}))(?![\w-])"
    rf"(?! (?:1er|[0-9]{{1,2}}) (?:{alternatives(MONTHS)}))",
    re.IGNORECASE,
)
_PART: Final = compiled(rf"(?: au)? ({alternatives(DAY_PARTS)})(?![\w-])")
_TURN: Final = compiled(r" (?:(dernier|passé)|(prochain))(?!\w)")
_FUTURE: Final = compiled(r"\w(?:ra|ront|rez|rons)\b")
_WEEK: Final = 7


def relative_days(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the span of each relative day of a folded text."""
    for match in _DAY.finditer(folded):
        if words_before(folded, match.start())[1] not in HABITUAL:
            yield match.span()


def read_relative(folded: str, date: dt.date) -> Iterator[Found]:
    """Yield the relative days with the date they are, counted from the day of the article.

    A weekday is the last one, or the next where "prochain" or a word of the future stands near.
    """
    for start, end in relative_days(folded):
        word = folded[start:end].lower()
        if word in RELATIVE_DAYS:
            days = RELATIVE_DAYS[word]
        else:
            days = _to_weekday(folded, end, WEEKDAYS[word] - date.weekday())
        try:
            value = (date + dt.timedelta(days=days)).isoformat()
        except OverflowError:  # the first and last days of the calendar
            continue
        part = _PART.match(folded, end)
        if part:
            yield Found(PlaceableType.TIME, start, part.end(), f"{value}T{DAY_PARTS[part[1]]}")
        else:
            yield Found(PlaceableType.DATE, start, end, value)


def _to_weekday(text: str, end: int, ahead: int) -> int:
    """Return the days to a weekday that lies `ahead` (modulo a week) of the article's."""
    turn = _TURN.match(text, end)
    forward = ahead % _WEEK
    if turn:
        return forward - _WEEK if turn[1] else (forward or _WEEK)
    if forward == 0:
        return 0
    around = text[max(0, end - CONTEXT) : end + CONTEXT]
    future = _FUTURE.search(around) or any(cue in around for cue in FUTURE_CUES)
    return forward if future else forward - _WEEK
