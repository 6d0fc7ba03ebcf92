"""Read days that share a month with a neighbour: 14 and 15 July, July 14 and 15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.values.read.dates import read_day_of_month, read_single
from l10n.language.values.read.kinds import Kind
from l10n.model.value import Date

if TYPE_CHECKING:
    from l10n.language.values.read.grammar import Text

_MOST: Final = 6
"""Days in one list; more are no list of days."""


def read_listed(text: Text, at: int) -> tuple[Date, int] | None:
    """Read a day whose month a neighbour says: its value and the end of the day alone."""
    day = read_day_of_month(text, at) if text.digits(at) else None
    if not day:
        return None
    month = _month_before(text, at) or _month_after(text, day[1], _MOST)
    return (replace(month, day=int(day[0])), day[1]) if month else None


def _month_before(text: Text, at: int, most: int = _MOST) -> Date | None:
    """Find the month of "July 14 and 15", "July 14, 15 and 16" on the left."""
    day = _before_joiners(text, at) - 1
    if not most or day < 1 or day == at - 1 or not read_day_of_month(text, day):
        return None
    month = text.find(day - 1, Kind.MONTH)
    if month and month[1] == day:
        return Date(month=int(month[0]))
    return _month_before(text, day, most - 1) if text.digits(day) else None


def _before_joiners(text: Text, at: int) -> int:
    """Step back over "and", "," and ", and"."""
    for _ in range(2):
        joiner = text.find(at - 1, Kind.LIST) if at else None
        if joiner and joiner[1] == at:
            at -= 1
    return at


def _month_after(text: Text, at: int, most: int) -> Date | None:
    """Find the month of "14 and 15 July" on the right, over further days."""
    at += text.grammar.table.ordinals.dot and text.sign(at, ".")
    joiner = text.find(at, Kind.LIST)
    if not joiner or not most:
        return None
    date = read_single(text, joiner[1])
    if date and date.day:
        return date
    day = read_day_of_month(text, joiner[1]) if text.digits(joiner[1]) else None
    return _month_after(text, day[1], most - 1) if day else None
