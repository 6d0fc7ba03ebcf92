"""What a placeable means: a value with fields, whose `str()` is its one normal form in JSON.

Times, dates and durations follow ISO 8601 and its TIMEX3 extension ("XXXX": unknown year, "198X":
a decade, "XXXX-08-1X": the middle of a month, "XXXX-WXX-5": a Friday, "TEV": an evening).
Numbers are decimals as text (`l10n.model.decimals`): of any length, never rounded.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.decimals import decimal
from l10n.model.kinds import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DATE: Final = compiled(
    r"(?P<year>XXXX|[0-9]{4}|[0-9]{3}X)(?:-(?P<month>0[1-9]|1[0-2])"
    r"(?:-(?P<day>0[1-9]|[12][0-9]|3[01]|1X))?)?|XXXX-WXX-(?P<weekday>[1-7])"
)
_TIME: Final = compiled(
    r"(?P<bare>T)?(?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2}| [A-Za-z0-9_+/-]+)?"
)
_PART_OF_DAY: Final = compiled(r"(?P<date>[^T]*)T(?P<part>MO|AF|EV|NI)")
_DURATION: Final = compiled(
    r"(?P<sign>-)?P(?:(?P<Y>[0-9.]+)Y)?(?:(?P<M>[0-9.]+)M)?(?:(?P<W>[0-9.]+)W)?"
    r"(?:(?P<D>[0-9.]+)D)?"
    r"(?P<T>T(?:(?P<TH>[0-9.]+)H)?(?:(?P<TM>[0-9.]+)M)?(?:(?P<TS>[0-9.]+)S)?)?"
)
_SCORE: Final = compiled(r"([0-9]{1,3})-([0-9]{1,3})")
_FRACTION: Final = compiled(r"(-?[0-9]+)/([0-9]+)")
_DAYS: Final = ("Y", "M", "W", "D")
_HOURS: Final = ("TH", "TM", "TS")


@dataclass(frozen=True, slots=True)
class Date:
    """A date; `year` may be "" (unknown) or "198X" (a decade), month, day and weekday 0.

    `middle` says that the day is "1X": the middle of the month. `weekday` 1 is Monday.
    """

    year: str = ""
    month: int = 0
    day: int = 0
    weekday: int = 0
    middle: bool = False

    def __str__(self) -> str:
        if self.weekday:
            return f"XXXX-WXX-{self.weekday}"
        parts = [self.year or "XXXX"]
        if self.month:
            parts.append(f"{self.month:02}")
        if self.middle:
            parts.append("1X")
        elif self.day:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @property
    def is_year(self) -> bool:
        """Whether it is a year or a decade alone."""
        return bool(self.year) and not self.month


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one date to another, both ends included."""

    start: Date
    end: Date

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day. `zone` is "", "Z", an offset "+02:00", letters (CEST) or an IANA id."""

    hour: int
    minute: int
    second: int | None = None
    zone: str = ""

    def __str__(self) -> str:
        time = f"{self.hour:02}:{self.minute:02}"
        if self.second is not None:
            time += f":{self.second:02}"
        if not self.zone:
            return f"T{time}"
        return f"{time}{self.zone}" if self.zone[0] in "Z+-" else f"{time} {self.zone}"


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A morning, afternoon, evening or night (MO AF EV NI), of a date or of any day."""

    part: str
    date: Date | None = None

    def __str__(self) -> str:
        return f"{self.date or ''}T{self.part}"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: (designator, decimal) from the largest on; TH, TM, TS after the T."""

    lengths: tuple[tuple[str, str], ...]
    negative: bool = False

    def __str__(self) -> str:
        days = "".join(f"{number}{name}" for name, number in self.lengths if name in _DAYS)
        hours = "".join(f"{number}{name[1]}" for name, number in self.lengths if name in _HOURS)
        sign = "-" if self.negative else ""
        return f"{sign}P{days}T{hours}" if hours else f"{sign}P{days}"

    def parts(self) -> dict[str, str]:
        """Give the numbers by designator (Y M W D TH TM TS), the sign before the largest."""
        parts = dict(self.lengths)
        if self.negative:
            largest = self.lengths[0][0]
            parts[largest] = decimal(f"-{parts[largest]}")
        return parts


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number."""

    number: str

    def __str__(self) -> str:
        return self.number


@dataclass(frozen=True, slots=True)
class Score:
    """A result: three to one."""

    left: str
    right: str

    def __str__(self) -> str:
        return f"{self.left}-{self.right}"


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number that no decimal says: a third."""

    numerator: str
    denominator: str

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}"


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage: 25 is a quarter."""

    number: str

    def __str__(self) -> str:
        return self.number


@dataclass(frozen=True, slots=True)
class Money:
    """A sum; `unit` is the ISO code of its currency."""

    number: str
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a unit, by its symbol."""

    number: str
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit}"


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in a row; a whole number."""

    number: str

    def __str__(self) -> str:
        return self.number


@dataclass(frozen=True, slots=True)
class Verbatim:
    """What means what is written: names in their canonical French form, addresses as they are."""

    text: str

    def __str__(self) -> str:
        return self.text


Value = (
    Date
    | DateRange
    | Time
    | PartOfDay
    | Duration
    | Number
    | Score
    | Fraction
    | Percent
    | Money
    | Quantity
    | Ordinal
    | Verbatim
)


def duration(parts: Mapping[str, str], *, negative: bool = False) -> Duration:
    """Make a duration of numbers by designator; a sign of any is that of all, nought has none."""
    said = [(name, parts[name]) for name in (*_DAYS, *_HOURS) if name in parts]
    lengths = tuple((name, number.removeprefix("-")) for name, number in said)
    signed = negative or any(number.startswith("-") for _, number in said)
    return Duration(lengths, signed and any(number != "0" for _, number in lengths))


def atoms(value: Value) -> tuple[Value, ...]:
    """Take a range of dates or a result apart: what a text may also say as two values.

    Any other value is given back alone.
    """
    if isinstance(value, DateRange):
        return (value.start, value.end)
    if isinstance(value, Score):
        return (Number(value.left), Number(value.right))
    return (value,)


@lru_cache(maxsize=4096)
def parse(kind: PlaceableType, text: str) -> Value:
    """Read the normal form of a value of a type; raise ValueError for what is none.

    Law: `str(parse(kind, text)) == text` for normal forms, `parse(kind, str(value)) == value`.
    """
    read = _READERS.get(kind)
    value = read(text) if read else Verbatim(text)
    if value is None:
        message = f"{kind}: {text[:80]!r} is no value; see l10n.model.placeable.Placeable"
        raise ValueError(message)
    return value


def _dates(text: str) -> Date | DateRange | None:
    start, slash, end = text.partition("/")
    first = _date(start)
    if not first or not slash:
        return first
    last = _date(end)
    ends = (first, last) if last else ()
    return DateRange(*ends) if ends and not any(d.weekday or d.middle for d in ends) else None


def _date(text: str) -> Date | None:
    match = _DATE.fullmatch(text)
    if not match or text == "XXXX":
        return None
    if match["weekday"]:
        return Date(weekday=int(match["weekday"]))
    day = match["day"] or "0"
    year = "" if match["year"] == "XXXX" else match["year"]
    if year.endswith("X") and match["month"]:
        return None
    middle = day == "1X"
    return Date(year, int(match["month"] or 0), 0 if middle else int(day), middle=middle)


def _times(text: str) -> Time | PartOfDay | None:
    match = _TIME.fullmatch(text)
    if not match:
        return _part_of_day(text)
    hour, minute, second = int(match["hour"]), int(match["minute"]), match["second"]
    past_midnight = hour == 24 and (minute or second)  # noqa: PLR2004 - the end of the day
    if past_midnight or bool(match["bare"]) == bool(match["zone"]):
        return None
    return Time(hour, minute, int(second) if second else None, (match["zone"] or "").strip())


def _part_of_day(text: str) -> PartOfDay | None:
    match = _PART_OF_DAY.fullmatch(text)
    date = _date(match["date"]) if match else None
    return PartOfDay(match["part"], date) if match and (date or not match["date"]) else None


def _duration(text: str) -> Duration | None:
    match = _DURATION.fullmatch(text)
    if not match or match["T"] == "T":
        return None
    parts = {name: decimal(match[name]) for name in (*_DAYS, *_HOURS) if match[name]}
    return duration(parts, negative=bool(match["sign"])) if parts else None


def _number(text: str) -> Number | Score | Fraction:
    if score := _SCORE.fullmatch(text):
        return Score(*score.groups())
    if (fraction := _FRACTION.fullmatch(text)) and int(fraction[2]):
        return Fraction(*map(decimal, fraction.groups()))
    return Number(decimal(text))


def _percent(text: str) -> Percent:
    return Percent(decimal(text))


def _money(text: str) -> Money | None:
    number, unit = _measure(text)
    return Money(number, unit) if unit else None


def _quantity(text: str) -> Quantity | None:
    number, unit = _measure(text)
    return Quantity(number, unit) if unit else None


def _measure(text: str) -> tuple[str, str]:
    number, _, unit = text.partition(" ")
    return decimal(number), unit if unit.strip() == unit else ""


def _ordinal(text: str) -> Ordinal | None:
    number = decimal(text)
    return Ordinal(number) if number.isdigit() else None


_READERS: Final[Mapping[PlaceableType, Callable[[str], Value | None]]] = MappingProxyType(
    {
        PlaceableType.DATE: _dates,
        PlaceableType.TIME: _times,
        PlaceableType.DURATION: _duration,
        PlaceableType.NUMBER: _number,
        PlaceableType.PERCENT: _percent,
        PlaceableType.MONEY: _money,
        PlaceableType.QUANTITY: _quantity,
        PlaceableType.ORDINAL: _ordinal,
    }
)
