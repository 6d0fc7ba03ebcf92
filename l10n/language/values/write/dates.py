"""Write dates by the patterns of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.values import cldr
from l10n.language.values.write.ordinals import marked
from l10n.model.use import Purpose
from l10n.model.value import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Dates, Values
    from l10n.model.use import Use
    from l10n.model.value import Date

_VOWELS: Final = frozenset({8, 11})
"""Days whose Italian number begins with a vowel: otto, undici."""


def dates(value: Date | DateRange, table: Values, use: Use | None = None) -> tuple[str, ...]:
    """List the ways to write a date or a range of dates, the preferred one first."""
    purpose = use.purpose if use else None
    if isinstance(value, DateRange):
        ends = value.start, value.end
        return tuple(dict.fromkeys(_range(*ends, table, _between(purpose, table.dates))))
    cased = _day(value, table, purpose) if purpose in {Purpose.WITHIN, Purpose.OF} else ()
    return tuple(dict.fromkeys((*cased, *_day(value, table))))


def _day(day: Date, table: Values, purpose: Purpose | None = None) -> Iterator[str]:
    if day.weekday:
        yield cldr.weekdays(table.cldr)[day.weekday - 1]
        return
    if day.year.endswith("X") and table.dates.named_decades:
        yield from (name for name, decade in table.dates.words.items() if decade == day.year)
    for pattern in _patterns(day, table.dates, purpose):
        if "{nth}" not in pattern:
            yield pattern.format_map(_fields(day, table) | _cased(day, table, purpose))
            continue
        for nth in marked(str(day.day), table):
            yield pattern.format_map({**_fields(day, table), "nth": nth})


def _cased(day: Date, table: Values, purpose: Purpose | None) -> dict[str, str]:
    """Give the month that stands alone in the case that the word before it asks for."""
    if not (day.month and purpose and table.dates.months_in):
        return {}
    if purpose is Purpose.WITHIN:
        return {"Month": table.dates.months_in.split()[day.month - 1]}
    return {"Month": cldr.months(table.cldr, "format", "wide")[day.month - 1]}


def _patterns(day: Date, dates: Dates, purpose: Purpose | None) -> tuple[str, ...]:
    if day.middle:
        return dates.mid_month_year if day.year else dates.mid_month
    if day.day:
        if day.year:
            return (*dates.full, *dates.numeric)
        return (*dates.day_month, *dates.numeric_short)
    if day.month:
        return dates.month_year if day.year else dates.month
    return _decades(day, dates, purpose) if day.year.endswith("X") else dates.year


def _decades(day: Date, dates: Dates, purpose: Purpose | None) -> tuple[str, ...]:
    """Give the patterns of a decade; two figures are enough from the 1920s to the 1990s."""
    short = day.year.startswith("19") and day.year[2] > "1"
    cased = {Purpose.WITHIN: dates.decade_in, Purpose.OF: dates.decade_of}
    patterns = (*(cased.get(purpose, ()) if purpose else ()), *dates.decade)
    return tuple(p for p in patterns if short or "{decade}" not in p)


def _fields(day: Date, table: Values) -> dict[str, str]:
    fields = {
        "year": day.year.replace("X", "0"),
        "decade": day.year[2:3] + "0",
        "day": table.dates.first_day if day.day == 1 else str(day.day),
        "d": str(day.day),
        "dd": f"{day.day:02}",
        "m": str(day.month),
        "mm": f"{day.month:02}",
    }
    if day.month:
        fields |= {
            "month": cldr.months(table.cldr, "format", "wide")[day.month - 1],
            "Month": cldr.months(table.cldr, "stand-alone", "wide")[day.month - 1],
            "mon": _short(day.month, table),
        }
    return fields


def _short(month: int, table: Values) -> str:
    """Abbreviate a month; the table's first form goes before CLDR's."""
    own = table.dates.months.get(month, "").partition("|")[0]
    if own.endswith("."):
        return own
    return cldr.months(table.cldr, "format", "abbreviated")[month - 1]


def _between(purpose: Purpose | None, dates: Dates) -> str:
    """Give the word that the French has between the ends of a range too; "" for a dash."""
    if purpose is Purpose.NIGHT and dates.overnight:
        return dates.overnight
    return dates.through if purpose in {Purpose.SPAN, Purpose.NIGHT} else ""


def _range(start: Date, end: Date, table: Values, word: str) -> Iterator[str]:
    own = _joined(_same_month(start, end, table.dates), end, table.dates, word)
    for pattern in own:
        fields = {**_fields(start, table), "last": str(end.day), "end": end.year}
        if "{nth}" not in pattern:
            yield pattern.format_map(fields)
    if own and not start.month:
        return
    if start.year and start.year == end.year:
        if table.dates.year_first:
            end = replace(end, year="")
        else:
            start = replace(start, year="")
    for pattern in _joined(table.dates.between, end, table.dates, word):
        yield pattern.format(start=next(_day(start, table)), end=next(_day(end, table)))


def _joined(patterns: tuple[str, ...], end: Date, dates: Dates, word: str) -> tuple[str, ...]:
    """Put the patterns first that join the ends by a word; leave out those of the wrong elision."""
    plain, _, elided = dates.through.partition("|")
    vowel = bool(elided) and end.day in _VOWELS
    unfit = f" {plain} " if vowel else f" {elided}"
    fit = tuple(p for p in patterns if not (elided and unfit in p))
    said = f" {elided}" if vowel and word == dates.through else f" {word.partition('|')[0]} "
    return tuple(sorted(fit, key=lambda p: not (word and said in p)))


def _same_month(start: Date, end: Date, dates: Dates) -> tuple[str, ...]:
    """Give the patterns that say what both ends share only once."""
    if not start.month and not end.month:
        return dates.years
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return dates.same_month_year if start.year else dates.same_month
    return ()
