"""Ask the other side whether it says a value in some other way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.model.decimals import decimal, shift
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.sides import Sides
    from l10n.language.values import Echoes

_MIDDAY: Final = 12
_MIDNIGHT: Final = "24"
_CENTURY: Final = 100
_SCALE: Final = 3
_HALF: Final = "0.5"


def echoed(fact: Fact, other: Echoes) -> bool:
    """Tell whether the other side may say the value."""
    if fact.type is PlaceableType.TIME:
        return _hour_said(fact, other)
    if fact.type is PlaceableType.DATE and not fact.unit:
        return _date_said(fact, other)
    if fact.type is PlaceableType.DURATION and not fact.number:
        return _length_said(fact, other)
    return not other.numbers.isdisjoint(fact.spoken) or _short_year_said(fact, other)


def _length_said(fact: Fact, other: Echoes) -> bool:
    """Tell whether all numbers of a length stand there, or its largest with a half."""
    parts = tuple(fact.length().parts().values())
    halved = parts[0] in other.numbers and _HALF in other.numbers
    return halved or other.numbers.issuperset(parts)


def _short_year_said(fact: Fact, other: Echoes) -> bool:
    """Tell whether the target writes out a year of two figures: mai 68 is May 1968."""
    short = len(fact.number) == len("68") and fact.number.isdecimal() and bool(other.months)
    return short and any(f"{century}{fact.number}" in other.numbers for century in (19, 20))


def composed(fact: Fact, other: Echoes) -> bool:
    """Tell whether the parts of a number in words are there: tens and ones, three and millions."""
    number = fact.number
    if fact.figured or not number.isdecimal():
        return False
    if len(number) == len("28"):
        return f"{number[0]}0" in other.numbers and number[1] in other.numbers
    power = (len(number) - 1) // _SCALE * _SCALE
    if number[0] == "5" and not number[1:].strip("0") and len(number) - power == _SCALE:
        return _HALF in other.numbers and power + _SCALE in other.scales  # half a million
    return power in other.scales and shift(number, -power) in other.numbers


def torn(fact: Fact, sides: Sides) -> bool:
    """Tell whether it is a date whose parts the target has torn apart: "March 2016, 3"."""
    if fact.type is not PlaceableType.DATE or fact.unit or not fact.figured:
        return False
    day = fact.day()
    return bool(day.month and (day.day or day.year)) and day.month in sides.target.months


def _date_said(fact: Fact, other: Echoes) -> bool:
    day = fact.day()
    if day.weekday:
        return day.weekday in other.weekdays
    named = day.month in other.months if other.months else str(day.month) in other.numbers
    if day.month and not named:
        return False
    if day.day and str(day.day) not in other.numbers:
        return False
    year = day.year.replace("X", "0")
    return not year or year in other.numbers or str(int(year) % _CENTURY) in other.numbers


def _hour_said(fact: Fact, other: Echoes) -> bool:
    """Tell whether the hour stands there as a number; with minutes as 8.30 at least."""
    clock = fact.clock()
    hours = {str(clock.hour), str(clock.hour % _MIDDAY or _MIDDAY)}
    if not clock.hour:
        hours.add(_MIDNIGHT)  # half past midnight is 24h30 of the day before
    if clock.minute:
        hours = {decimal(f"{hour}.{clock.minute:02}") for hour in hours}
    return bool(hours & other.numbers)
