"""Values as rules compare them: the number in them, its unit, and the unit a neighbour lends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from l10n.frozen import dataclass, replace
from l10n.language.source import says_round_number
from l10n.language.values.compare import measure
from l10n.lazy import compiled
from l10n.model.decimals import decimal, shift
from l10n.model.placeable import PlaceableType
from l10n.model.value import (
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    Score,
    atoms,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.model.placeable import Placeable
    from l10n.model.value import Time, Value

_NEAR: Final = 9
"""Characters between two numbers of which the second lends its unit to the first: 20 to 25 %."""

_LISTED: Final = 16
"""Characters between two numbers of which the second lends its scale word to the first."""

_THOUSAND: Final = 3
_SCALED: Final = 6
"""Characters of a number up to which it may share a scale: 1.35, 12000."""

_FIGURES: Final = compiled(r"[0-9]+(?:[., \u00a0\u202f][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?")
_GROUPS: Final = compiled(r"[0-9]{1,3}(?:\.[0-9]{3})+(?<=0)|[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_SIGNED: Final = 2
"""Characters between €20 and 30 where the first lends its sign to the second: €20-30."""

_JOINED: Final = 5
"""Characters between two sums of which the second lends its scale: $10 and $15 million."""

_UNITS: Final = frozenset(
    {PlaceableType.PERCENT, PlaceableType.MONEY, PlaceableType.QUANTITY, PlaceableType.DURATION}
)
_CENTURY: Final = 100
YEAR: Final = "year"
PERCENT: Final = "%"
PER_MILLE: Final = "‰"


@dataclass(frozen=True, slots=True)
class Fact:
    """A value of one of the texts.

    `number` is the decimal in it, "" where there is none or more than one. `unit` is a symbol, an
    ISO code, a designator of a duration, "%", or "year"; `lent` the unit that a neighbour lends.
    `whole` tells that the value is all that the span says, not one end of a range; `part` counts
    the ends from 0. `scaled` is the number with the scale that a neighbour lends: 3 and 10 million.
    """

    what: Placeable
    number: str = ""
    unit: str = ""
    lent: str = ""
    whole: bool = True
    part: int = 0
    scaled: str = ""

    @property
    def type(self) -> PlaceableType:
        """The type of the value."""
        return self.what.type

    @property
    def meaning(self) -> Value:
        """The value itself."""
        return self.what.meaning

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in its text: code points from 0, end exclusive."""
        return self.what.start, self.what.end

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands among other values."""
        return self.what.start, self.part

    @property
    def figured(self) -> bool:
        """Whether it is written with a figure."""
        return any(map(str.isdecimal, self.what.text))

    @property
    def spoken(self) -> tuple[str, ...]:
        """The decimals that say it where it is no value of its own: the sixties are 1960 or 60."""
        if self.unit == YEAR and self.day().year.endswith("X"):
            return (self.number, str(int(self.number) % _CENTURY))
        return tuple(x for x in (self.number, self.scaled) if x)

    @property
    def rough(self) -> bool:
        """Whether it is a French round number that others may give exactly: une quarantaine."""
        return says_round_number(self.what.text)

    def day(self) -> Date:
        """Give the date that a fact of that type is, once its range was taken apart."""
        return cast("Date", self.meaning)

    def clock(self) -> Time:
        """Give the time that a fact of that type is."""
        return cast("Time", self.meaning)

    def measured(self) -> tuple[str, str] | None:
        """Give a quantity in the base of its metric unit, None for any other."""
        return measure(self.number, self.unit)

    def length(self) -> Duration:
        """Give the duration that a fact of that type is."""
        return cast("Duration", self.meaning)

    def parts(self) -> Iterator[Fact]:
        """Take a range or a result apart; any other fact is given back as it is."""
        values = atoms(self.meaning)
        if len(values) == 1:
            yield self
            return
        for part, value in enumerate(values):
            yield replace(_fact(replace(self.what, meaning=value)), whole=False, part=part)


def facts(found: Iterable[Placeable]) -> list[Fact]:
    """Make facts of values in the order of the text; neighbours lend each other their units."""
    made = [_fact(placeable) for placeable in found]
    for index in range(len(made) - 2, -1, -1):
        one, following = made[index], made[index + 1]
        gap = following.what.start - one.what.end
        near = _JOINED if following.type is PlaceableType.MONEY else _SIGNED
        signed = one.type is PlaceableType.MONEY and gap <= near
        if signed or (one.type is PlaceableType.NUMBER and gap <= _LISTED):
            one = made[index] = replace(one, scaled=_scaled(one, following))
        lends = following.lent or following.type in _UNITS
        if lends and gap <= _NEAR and one.type is PlaceableType.NUMBER:
            made[index] = replace(one, lent=following.unit or following.lent)
        elif gap <= _SIGNED and one.type is PlaceableType.MONEY and not following.unit:
            made[index + 1] = replace(following, lent=one.unit)
    return made


def _scaled(one: Fact, following: Fact) -> str:
    """Multiply a number by the scale word of the next one, "" if it says none."""
    text = following.what.text
    said = any(map(str.isalpha, text)) and following.number and following.unit != YEAR
    plain = isinstance(one.meaning, Number | Money)
    if not said or not plain or len(one.number) > _SCALED:
        return ""
    power = _power(text, following.number)
    return shift(one.number, power) if power else ""


def _power(text: str, number: str) -> int:
    """Give the power of ten that a number has beyond the figures that it is written with.

    1.7 billion is 1.7 and nine; three behind a sign with a nought at the end are a group: 1.700.
    """
    figures = _FIGURES.search(text)
    if not figures:
        return (len(number.partition(".")[0]) - 1) // _THOUSAND * _THOUSAND
    written = re.sub(r"[^0-9.]", "", figures[0].replace(",", "."))
    grouped = _GROUPS.fullmatch(written) or written.count(".") > 1
    figure = decimal(written.replace(".", "") if grouped else written)
    for power in range(1, len(number)):
        if shift(figure, power) == number:
            return power
    return 0


def _fact(what: Placeable) -> Fact:
    return Fact(what, *_counted(what.meaning))


def _counted(value: Value) -> tuple[str, str]:
    """Give the number in a value and its unit."""
    match value:
        case Number(number) | Ordinal(number):
            counted = number, ""
        case Score():
            counted = str(value), ""
        case Percent(number):
            counted = number, PERCENT
        case Money(number, unit) | Quantity(number, unit):
            counted = number, unit
        case Duration(lengths=(_,)):
            ((unit, number),) = value.parts().items()
            counted = number, unit
        case Date(is_year=True):
            counted = value.year.replace("X", "0"), YEAR
        case _:
            counted = "", ""
    return counted
