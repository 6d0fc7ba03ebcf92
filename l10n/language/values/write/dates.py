"""Write dates by the patterns of a language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.language.values import cldr
from l10n.language.values.write.ordinals import marked
from l10n.model.value import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Dates, Values
    from l10n.model.value import Date


def dates(value: Date | DateRange, table: Values) -> tuple[str, ...]:
    """List the ways to write a date or a range of dates, the preferred one first."""
    if isinstance(value, DateRange):
        written = _range(value.start, value.end, table)
    else:
        written = _day(value, table)
    return tuple(dict.fromkeys(written))


def _day(day: Date, table: Values) -> Iterator[str]:
    if day.weekday:
        yield cldr.weekdays(table.cldr)[day.weekday - 1]
        return
    for pattern in _patterns(day, table.dates):
        if "{nth}" not in pattern:
            yield pattern.format_map(_fields(day, table))
            continue
        for nth in marked(str(day.day), table):
            yield pattern.format_map({**_fields(day, table), "nth": nth})


def _patterns(day: Date, dates: Dates) -> tuple[str, ...]:
    if day.middle:
        return dates.mid_month_year if day.year else dates.mid_month
    if day.day:
        if day.year:
            return (*dates.full, *dates.numeric)
        return (*dates.day_month, *dates.numeric_short)
    if day.month:
        return dates.month_year if day.year else dates.month
    return _decades(day, dates) if day.year.endswith("X") else dates.year


def _decades(day: Date, dates: Dates) -> tuple[str, ...]:
    """Give the patterns of a decade; two figures are enough from the 1920s to the 1990s."""
    short = day.year.startswith("19") and day.year[2] > "1"
    return tuple(p for p in dates.decade if short or "{decade}" not in p)


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


def _range(start: Date, end: Date, table: Values) -> Iterator[str]:
    own = _same_month(start, end, table.dates)
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
    for pattern in table.dates.between:
        yield pattern.format(start=next(_day(start, table)), end=next(_day(end, table)))


def _same_month(start: Date, end: Date, dates: Dates) -> tuple[str, ...]:
    """Give the patterns that say what both ends share only once."""
    if not start.month and not end.month:
        return dates.years
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return dates.same_month_year if start.year else dates.same_month
    return ()
