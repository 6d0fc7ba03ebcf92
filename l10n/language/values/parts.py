"""The normal forms of values: read them into parts, and write decimals canonically.

Times, dates and durations follow ISO 8601 and its TIMEX3 extension ("XXXX": unknown year, "198X":
a decade, "XXXX-08-1X": the middle of a month, "XXXX-WXX-5": a Friday).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from l10n.model.placeable import PlaceableType

_DAY: Final = re.compile(
    r"(?P<year>XXXX|[0-9]{4}|[0-9]{3}X)(?:-(?P<month>0[1-9]|1[0-2])"
    r"(?:-(?P<day>0[1-9]|[12][0-9]|3[01]|1X))?)?|XXXX-WXX-(?P<weekday>[1-7])"
)
_CLOCK: Final = re.compile(
    r"(?P<bare>T)?(?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2}| [A-Za-z0-9_+/-]+)?"
)
_DECIMAL: Final = re.compile(r"(?P<sign>-?)0*(?P<whole>[0-9]+?)(?:\.(?P<rest>[0-9]*?)0*)?")
_LENGTH: Final = re.compile(
    r"-?P(?:(?P<Y>[0-9.]+)Y)?(?:(?P<M>[0-9.]+)M)?(?:(?P<W>[0-9.]+)W)?(?:(?P<D>[0-9.]+)D)?"
    r"(?:T(?:(?P<TH>[0-9.]+)H)?(?:(?P<TM>[0-9.]+)M)?(?:(?P<TS>[0-9.]+)S)?)?"
)
_SCORE: Final = re.compile(r"[0-9]{1,3}-[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Day:
    """A date in parts; `year` may be "" (unknown) or "198X", month, day and weekday 0.

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


@dataclass(frozen=True, slots=True)
class Clock:
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
class Measure:
    """A number with its currency or unit."""

    number: str
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit}"


def _refusal(kind: PlaceableType, value: str) -> ValueError:
    return ValueError(f"{kind}: {value[:80]!r} is no value; see l10n.model.placeable.Placeable")


def read_day(value: str) -> Day:
    """Read `2020-05-09`, `XXXX-08-15`, `2020-05`, `2020`, `198X`; raise ValueError otherwise."""
    match = _DAY.fullmatch(value)
    if not match or value == "XXXX":
        raise _refusal(PlaceableType.DATE, value)
    if match["weekday"]:
        return Day(weekday=int(match["weekday"]))
    day = match["day"] or "0"
    year = "" if match["year"] == "XXXX" else match["year"]
    if year.endswith("X") and match["month"]:
        raise _refusal(PlaceableType.DATE, value)
    middle = day == "1X"
    return Day(year, int(match["month"] or 0), 0 if middle else int(day), middle=middle)


def read_days(value: str) -> tuple[Day, ...]:
    """Read one date, or the two of a range `A/B`; raise ValueError otherwise."""
    days = tuple(map(read_day, value.split("/")))
    if len(days) > 2 or (len(days) == 2 and any(d.weekday or d.middle for d in days)):  # noqa: PLR2004 - start and end
        raise _refusal(PlaceableType.DATE, value)
    return days


def read_clock(value: str) -> Clock:
    """Read `19:00Z`, `T19:30`, `19:30 Europe/Paris`; raise ValueError otherwise."""
    match = _CLOCK.fullmatch(value)
    if not match or bool(match["bare"]) == bool(match["zone"]):
        raise _refusal(PlaceableType.TIME, value)
    hour, minute, second = int(match["hour"]), int(match["minute"]), match["second"]
    if hour == 24 and (minute or second):  # noqa: PLR2004 - the end of the day
        raise _refusal(PlaceableType.TIME, value)
    return Clock(hour, minute, int(second) if second else None, (match["zone"] or "").strip())


def decimal(text: str) -> str:
    """Write a decimal without idle noughts; raise ValueError for anything else.

    No arithmetic: strings of any length are safe. `decimal("007.50") == "7.5"`.
    """
    match = _DECIMAL.fullmatch(text)
    if not match:
        raise _refusal(PlaceableType.NUMBER, text)
    number = match["whole"] + (f".{match['rest']}" if match["rest"] else "")
    return number if number == "0" else match["sign"] + number


def is_score(value: str) -> bool:
    """Tell whether the value is a result such as "3-1"."""
    return _SCORE.fullmatch(value) is not None


def atoms(value: str) -> tuple[str, ...]:
    """Take a range of dates or a result apart: what a text may also say as two values.

    `atoms("1914/1918") == ("1914", "1918")`, `atoms("3-1") == ("3", "1")`; any other value is
    given back alone.
    """
    if is_score(value):
        return tuple(value.split("-"))
    start, slash, end = value.partition("/")
    dates = slash and _DAY.fullmatch(start) and _DAY.fullmatch(end)
    return (start, end) if dates else (value,)


def read_measure(value: str) -> Measure:
    """Read `1300 EUR`, `13 km`; raise ValueError otherwise."""
    number, space, unit = value.partition(" ")
    if not (space and unit.strip() == unit and unit):
        raise _refusal(PlaceableType.QUANTITY, value)
    return Measure(decimal(number), unit)


def read_length(value: str) -> dict[str, str]:
    """Read `P3D`, `PT1H30M` into designators (Y M W D TH TM TS); raise ValueError otherwise.

    A negative length has its sign at the largest part: `-PT1H30M` is "-1" and "30".
    """
    match = _LENGTH.fullmatch(value)
    parts = {k: decimal(v) for k, v in match.groupdict().items() if v} if match else {}
    if parts and value.startswith("-"):
        first = next(iter(parts))
        parts[first] = decimal(f"-{parts[first]}")
    if not parts or value.endswith("T"):
        raise _refusal(PlaceableType.DURATION, value)
    return parts


def write_length(parts: dict[str, str]) -> str:
    """Write what `read_length` reads."""
    days = "".join(f"{parts[k].lstrip('-')}{k}" for k in ("Y", "M", "W", "D") if k in parts)
    hours = "".join(f"{parts[k].lstrip('-')}{k[1]}" for k in ("TH", "TM", "TS") if k in parts)
    sign = "-" if any(number.startswith("-") for number in parts.values()) else ""
    return f"{sign}P{days}T{hours}" if hours else f"{sign}P{days}"


def shift(number: str, power: int) -> str:
    """Multiply a decimal by ten to the power, by moving the point: strings of any length."""
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, _, rest = digits.partition(".")
    if power >= 0:
        rest = rest.ljust(power, "0")
        return decimal(f"{sign}{whole}{rest[:power]}.{rest[power:]}")
    whole = whole.rjust(1 - power, "0")
    return decimal(f"{sign}{whole[:power]}.{whole[power:]}{rest}")
