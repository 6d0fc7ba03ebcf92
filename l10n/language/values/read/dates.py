"""Read dates: the patterns of the table, ranges, bare months and years beside a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.values.read.amounts import read_amount
from l10n.language.values.read.durations import YEARS
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.tries import matches
from l10n.model.value import Date, DateRange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.values.read.grammar import Text

_DAYS: Final = 31
_MONTHS: Final = 12
_YEAR: Final = len("2020")
_CENTURY: Final = 2
_YEARS: Final = range(1000, 2200)


def read_date(text: Text, at: int) -> tuple[Date | DateRange, int] | None:
    """Read the date or range that starts at a token: its value and end."""
    found = _one(text, at)
    if not found:
        return None
    date, end = found
    return found if isinstance(date, DateRange) else _range(text, date, end) or found


def read_single(text: Text, at: int) -> Date | None:
    """Read one date with its month, no range."""
    found = _one(text, at)
    return found[0] if found and isinstance(found[0], Date) and found[0].month else None


def _range(text: Text, start: Date, at: int) -> tuple[DateRange, int] | None:
    """Read the other end of a range: "... to 2 September 2025"."""
    between = text.find(at, Kind.BETWEEN)
    other = _one(text, between[1]) if between else None
    if not other or isinstance(other[0], DateRange):
        return None
    end = other[0]
    if (
        start.weekday
        or end.weekday
        or start.middle
        or end.middle
        or bool(start.day) != bool(end.day)
    ):
        return None
    return DateRange(*_years(start, end)), other[1]


def _years(start: Date, end: Date) -> tuple[Date, Date]:
    """Let both ends have the year that only one of them says."""
    if end.year and not start.year:
        later = (start.month, start.day) > (end.month, end.day)
        year = str(int(end.year) - later).zfill(_YEAR) if end.year.isdecimal() else end.year
        return replace(start, year=year), end
    if start.year and not end.year and end.month:
        return start, replace(end, year=start.year)
    return start, end


def _one(text: Text, at: int) -> tuple[Date | DateRange, int] | None:
    """Read the longest date without a range of two dates."""
    if not text.grammar.look.dates.may_start(text.tokens, at):
        return _year_alone(text, at) or _weekday(text, at)
    best: tuple[Date | DateRange, int] | None = None
    patterns = text.grammar.patterns.dates

    def read(name: str, index: int) -> tuple[str, int] | None:
        return _READERS[name](text, index)

    for name, end, fields in matches(patterns, text.tokens, at, read):
        if best and end <= best[1]:
            continue
        date = _build(name, fields)
        if date and (text.asked or (_named(text, at, end) and _believed(text, name, at, end))):
            best = (date, end)
    return best or _weekday(text, at)


def _year_alone(text: Text, at: int) -> tuple[Date | DateRange, int] | None:
    found = _year(text, at)
    if not found or not (text.asked or _believed(text, "year", at, at + 1)):
        return None
    return Date(found[0]), found[1]


def _weekday(text: Text, at: int) -> tuple[Date | DateRange, int] | None:
    word = text.find(at, Kind.DATE)
    if word:
        return Date(word[0]), word[1]
    found = text.find(at, Kind.WEEKDAY)
    if not found or (not text.asked and _doubtful(text, at)):
        return None
    return Date(weekday=int(found[0])), found[1]


def _named(text: Text, at: int, end: int) -> bool:
    """Tell whether a figure or a full name says that it is a date: "un set" is no September."""
    inside = range(at, end)
    return any(text.digits(i) or text.find(i, Kind.FULL_MONTH) for i in inside) or not any(
        text.find(i, Kind.MONTH) for i in inside
    )


def _believed(text: Text, name: str, at: int, end: int) -> bool:
    """Tell whether a short form is a date in running text."""
    if name == "numeric_short":
        return False
    if name == "month" and not text.digits(at):
        full = text.find(at, Kind.FULL_MONTH)
        return full is not None and not _doubtful(text, at)
    if name == "day_month" and not any(map(text.digits, range(at, end))):
        doubtful = any(text.find(i, Kind.DOUBTFUL) for i in range(at, end))
        return not doubtful or _cued(text, at)  # seven may go
    if name == "year" and end == at + 1:
        following = text.find(end, Kind.LENGTH)
        named = following is not None and following[0] == "Y"
        return int(text.digits(at)) in YEARS and (named or _cued(text, at))
    return True


def _doubtful(text: Text, at: int) -> bool:
    return text.find(at, Kind.DOUBTFUL) is not None and not _cued(text, at)


def _cued(text: Text, at: int) -> bool:
    """Tell whether a cue stands before a token."""
    if text.sign(at - 1, "(") and at:
        return True
    for length in (1, 2, 3):
        found = text.find(at - length, Kind.CUE) if at >= length else None
        if found and found[1] == at:
            return True
    return False


def _build(name: str, fields: Mapping[str, str]) -> Date | DateRange | None:
    """Make a date of what a pattern read; None if its parts do not fit together."""
    year, month = fields.get("year", ""), int(fields.get("month") or fields.get("m") or 0)
    day = int(fields.get("day") or fields.get("d") or 0)
    if name == "decade":
        return _decade(fields)
    if name == "years":
        end = fields["end"]
        end = year[:_CENTURY] + end if len(end) == _CENTURY else end
        return DateRange(Date(year), Date(end)) if int(end) > int(year) else None
    if "last" in fields:
        last = int(fields["last"])
        ends = Date(year, month, day), Date(year, month, last)
        return DateRange(*ends) if last > day else None
    return Date(year, month, day, middle=name.startswith("mid"))


def _decade(fields: Mapping[str, str]) -> Date | None:
    year = fields.get("year") or f"19{fields['tens']}"
    return Date(f"{year[:3]}X") if year.endswith("0") else None


def read_day_of_month(text: Text, at: int) -> tuple[str, int] | None:
    """Read the day of a month: figures, with or without the mark of an ordinal, or words."""
    digits = text.digits(at)
    if digits:
        if len(digits) > len("31") or not 0 < int(digits) <= _DAYS:
            return None
        end = at + 1
        close = text.tokens.touches(end) or text.sign(end, "-")
        return digits, text.skip(end, Kind.SUFFIX) if close else end
    ordinal = text.find(at, Kind.ORDINAL)
    if ordinal and int(ordinal[0]) <= _DAYS:
        return ordinal
    amount = read_amount(text, at)
    if amount and amount.value.isdecimal() and 0 < int(amount.value) <= _DAYS:
        return amount.value, amount.end
    return None


def _figure(text: Text, at: int, most: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    if len(digits) in {1, 2} and 0 < int(digits) <= most:
        return digits, at + 1
    return None


def _d(text: Text, at: int) -> tuple[str, int] | None:
    return _figure(text, at, _DAYS)


def _m(text: Text, at: int) -> tuple[str, int] | None:
    return _figure(text, at, _MONTHS)


def _month(text: Text, at: int) -> tuple[str, int] | None:
    """Read the name of a month; Arabic gives two names of one month with a stroke."""
    found = text.find(at, Kind.MONTH)
    if found and text.sign(found[1], "/"):
        other = text.find(found[1] + 1, Kind.MONTH)
        return other if other and other[0] == found[0] else found
    return found


def _year(text: Text, at: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    if len(digits) != _YEAR or int(digits) not in _YEARS:
        return None
    return digits, at + 1


def _end_year(text: Text, at: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    return (digits, at + 1) if len(digits) in {_CENTURY, _YEAR} else None


def _tens(text: Text, at: int) -> tuple[str, int] | None:
    amount = read_amount(text, at)
    if amount and len(amount.value) == _CENTURY and amount.value.endswith("0"):
        return amount.value, amount.end
    return None


_READERS: Final = {
    "day": read_day_of_month,
    "last": read_day_of_month,
    "d": _d,
    "m": _m,
    "month": _month,
    "year": _year,
    "end": _end_year,
    "tens": _tens,
}
