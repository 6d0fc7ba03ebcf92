"""The instants of an article's entries: their times, on the day that the text is at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from l10n.language.source import find_quantities
from l10n.language.values.instants import instant
from l10n.model.article import Role
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date

if TYPE_CHECKING:
    from l10n.model.article import Article, Entry
    from l10n.model.value import Value


def entry_instants(
    article: Article, date: dt.date | None, zone: str | None
) -> tuple[str | None, ...]:
    """Return an ISO 8601 instant for each entry, None where date or zone is not known.

    A day heading dates the entries after it; where it names no year, it takes the article's.
    """
    day = date
    instants: list[str | None] = []
    for entry in article.entries:
        day = _day(entry, date) or day
        instants.append(instant(entry.time, day, zone))
    return tuple(instants)


def _day(entry: Entry, date: dt.date | None) -> dt.date | None:
    for block in entry.blocks:
        if block.role is Role.DAY:
            for placeable in find_quantities(block.segments[0].text):
                if placeable.type is PlaceableType.DATE:
                    return _dated(placeable.meaning, date)
    return None


def _dated(day: Value, date: dt.date | None) -> dt.date | None:
    if not isinstance(day, Date) or not (day.year or date):
        return None
    year = int(day.year) if day.year.isdecimal() else date.year if date else 0
    try:
        return dt.date(year, day.month, day.day)
    except ValueError:
        return None
