"""Find for each value of the source the one that says it in the target.

Every pass looks values up by a key, so that time is linear; a later pass believes more.
"""

from __future__ import annotations

from collections import defaultdict, deque
from itertools import islice
from typing import TYPE_CHECKING, Final, Protocol

from l10n.checks.values.facts import YEAR, Fact
from l10n.frozen import dataclass, replace
from l10n.language.values.compare import length, same_unit
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    Keys = Callable[[Fact], Iterable[Hashable]]
    Agree = Callable[[Fact, Fact], bool]

_TRIES: Final = 6
"""Values with one key that are looked at before the next; keeps hostile texts cheap."""

_HOUR: Final = compiled(r"(?P<h>[01]?[0-9]|2[0-4])(?:[.:,](?P<m>[0-5][0-9]))?(?![0-9])")
_NOON: Final = 12
_HEAT: Final = frozenset(["°C", "°F", "°"])
"""Units that fall to a number as well as by it: a minus is never said by the verb."""

_FAHRENHEIT: Final = "°F"
_DEGREES: Final = frozenset({"°C", _FAHRENHEIT})
_FEW: Final = 4
_GROUPED: Final = compiled(r"(?P<whole>[0-9]{1,3})[.,](?P<rest>[0-9]{3})(?![0-9.,])")


@dataclass(frozen=True, slots=True)
class Link:
    """A value of the source and the one that says it in the target."""

    source: Fact
    target: Fact

    @property
    def exact(self) -> bool:
        """Whether both say the same value of the same type."""
        return _are_equal(self.source, self.target)


@dataclass(frozen=True, slots=True)
class Matching:
    """What belongs together, and what is left on either side."""

    links: tuple[Link, ...] = ()
    missing: tuple[Fact, ...] = ()
    extra: tuple[Fact, ...] = ()


def match(wanted: Sequence[Fact], given: Sequence[Fact], asked: Asked | None = None) -> Matching:
    """Match the values of source and target, the most exact likeness first.

    `asked` tells what the target says around a value, where that is needed.
    """
    if len(wanted) == len(given) and all(map(_are_equal, wanted, given)):
        return Matching(tuple(map(Link, wanted, given)))
    whole = _linked(Matching((), tuple(wanted), tuple(given)), _exact, _always)
    found = Matching(whole.links, _parts(whole.missing), _parts(whole.extra))
    if not (found.missing and found.extra):
        return found
    found = _linked(_linked(found, _exact, _always), _meaning, _same_years)
    if asked and any(fact.type is PlaceableType.TIME for fact in found.missing):
        found = _linked(found, _clocks(found.extra, asked), _always)
    if asked and any(fact.number.startswith("-") for fact in found.missing):
        found = _linked(found, _losses(found.extra, asked), _like)
    found = replace(found, missing=(*found.missing, *_lost_years(found.links)))
    for keys, agree in _LOOSER:
        found = _linked(found, keys, agree)
    return found


def _are_equal(one: Fact, other: Fact) -> bool:
    return one.type is other.type and one.meaning == other.meaning


def _parts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(part for fact in facts for part in fact.parts())


def _linked(matching: Matching, keys: Keys, agree: Agree) -> Matching:
    """Link what has a key in common and agrees; both rests keep their order."""
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for index, fact in enumerate(matching.extra):
        for key in keys(fact):
            waiting[key].append(index)
    taken: set[int] = set()
    links = list(matching.links)
    missing: list[Fact] = []
    for fact in matching.missing:
        found = _first(fact, keys, agree, matching.extra, waiting, taken)
        if found is None:
            missing.append(fact)
        else:
            taken.add(found)
            links.append(Link(fact, matching.extra[found]))
    extra = (fact for index, fact in enumerate(matching.extra) if index not in taken)
    return Matching(tuple(links), tuple(missing), tuple(extra))


def _first(
    fact: Fact,
    keys: Keys,
    agree: Agree,
    given: Sequence[Fact],
    waiting: dict[Hashable, deque[int]],
    taken: set[int],
) -> int | None:
    for key in keys(fact):
        indices = waiting.get(key)
        while indices and indices[0] in taken:
            indices.popleft()
        for index in islice(indices or (), _TRIES):
            if index not in taken and agree(fact, given[index]):
                return index
    return None


def _lost_years(links: Iterable[Link]) -> Iterator[Fact]:
    """Give the years of dates whose target says day and month alone."""
    for link in links:
        one, other = link.source, link.target
        if one.type is PlaceableType.DATE is other.type and one.meaning != other.meaning:
            year = one.day().year
            if year.isdecimal() and not other.day().year:
                said = replace(one.what, meaning=Date(year))
                yield Fact(said, number=year, unit=YEAR, whole=False, part=-1)


class Asked(Protocol):
    """What the target is asked about a value of its own."""

    def hours(self, time: Fact) -> Iterable[int]:
        """Give the hours that a time may mean."""

    def fell(self, loss: Fact) -> bool:
        """Tell whether something fell by a number."""


def _losses(given: Iterable[Fact], asked: Asked) -> Keys:
    """Make keys of numbers without their sign, of the target's where it says that they are lost."""
    counted = (fact for fact in given if fact.number and fact.unit not in _HEAT)
    lost = {id(fact) for fact in counted if asked.fell(fact)}

    def keys(fact: Fact) -> Iterator[Hashable]:
        if fact.number.startswith("-") and fact.unit not in _HEAT:
            yield fact.number[1:]
        elif id(fact) in lost:
            yield fact.number

    return keys


def _clocks(given: Iterable[Fact], asked: Asked) -> Keys:
    """Make keys of times: those of the target may be of another half of the day than as read."""
    meant = {id(fact): asked.hours(fact) for fact in given if fact.type is PlaceableType.TIME}

    def keys(fact: Fact) -> Iterator[Hashable]:
        if fact.type is PlaceableType.TIME:
            clock = fact.clock()
            yield from ((hour % 24, clock.minute) for hour in meant.get(id(fact), [clock.hour]))

    return keys


def _always(_one: Fact, _other: Fact) -> bool:
    return True


def _exact(fact: Fact) -> tuple[Hashable, ...]:
    return ((fact.type, fact.meaning),)


def _meaning(fact: Fact) -> tuple[Hashable, ...]:
    """Give what a date or duration means whatever is left out of it, and a measure in its base."""
    if fact.type is PlaceableType.QUANTITY:
        found = fact.measured()
        return ((fact.type, found),) if found else ()
    if fact.type is PlaceableType.DURATION:
        return ((fact.type, length(fact.length())),)
    if fact.type is PlaceableType.TIME:
        clock = fact.clock()
        return ((fact.type, clock.hour % 24, clock.minute),)
    if fact.type is PlaceableType.DATE and not fact.unit:
        day = fact.day()
        return ((fact.type, day.month, day.day, day.weekday),)
    return ()


def _same_years(one: Fact, other: Fact) -> bool:
    if one.type is not PlaceableType.DATE:
        return True
    mine, yours = one.day(), other.day()
    return not (mine.year and yours.year) or mine.year == yours.year


def _degrees(fact: Fact) -> tuple[Hashable, ...]:
    """Give a temperature in degrees of Fahrenheit, and those beside it: 30 °C are 86 °F."""
    if fact.unit not in _DEGREES or not fact.number.lstrip("-").isdecimal():
        return ()
    number = int(fact.number) if len(fact.number) <= _FEW else 0
    if fact.unit == _FAHRENHEIT:
        return ((_FAHRENHEIT, number),)
    hot = round(number * 9 / 5 + 32)
    return tuple((_FAHRENHEIT, hot + off) for off in (0, -1, 1))


def _other_degrees(one: Fact, other: Fact) -> bool:
    return one.unit != other.unit


def _numbers(fact: Fact) -> tuple[Hashable, ...]:
    return (*fact.spoken, *_other_reading(fact))


def _other_reading(fact: Fact) -> tuple[str, ...]:
    """Read 1,365 the other way: as decimals where it was a group, and the reverse."""
    found = _GROUPED.search(fact.what.text)
    if not found:
        return ()
    return (found["whole"] + found["rest"], f"{found['whole']}.{found['rest'].rstrip('0')}")


def _like(one: Fact, other: Fact) -> bool:
    """Tell whether the units of two numbers agree, those that neighbours lend included."""
    mine, yours = (one.unit, one.lent), (other.unit, other.lent)
    if YEAR in {one.unit, other.unit}:
        return one.unit == other.unit and one.number == other.number
    return any(same_unit(a, b) for a in mine for b in yours)


def _same_dates(one: Fact, other: Fact) -> bool:
    """Tell two decades of different centuries apart, which a number may both mean."""
    return one.unit != YEAR or other.unit != YEAR or one.number == other.number


def _hours(fact: Fact) -> tuple[Hashable, ...]:
    """Give the hours that a bare number or a length in hours may be: 2 to 4 p.m."""
    if fact.type is PlaceableType.TIME:
        clock = fact.clock()
        seconds = () if clock.second is None else (clock.second,)
        return ((clock.hour % 24, clock.minute, *seconds),)
    if fact.type is PlaceableType.NUMBER or fact.unit == "TH":
        found = _HOUR.match(fact.what.text)
        if found:
            hour, minute = int(found["h"]), int(found["m"] or 0)
            return ((hour % 24, minute), ((hour + _NOON) % 24, minute))
    if fact.type is PlaceableType.DURATION:
        parts = fact.length().parts()
        if parts.keys() >= {"TH", "TM"} and all(map(str.isdecimal, parts.values())):
            seconds = (int(parts["TS"][:3]),) if "TS" in parts else ()
            return ((int(parts["TH"][:3]), int(parts["TM"][:3]), *seconds),)
    return ()


def _one_is_time(one: Fact, other: Fact) -> bool:
    return (one.type is PlaceableType.TIME) != (other.type is PlaceableType.TIME)


_LOOSER: Final[tuple[tuple[Keys, Agree], ...]] = (
    (_degrees, _other_degrees),
    (_numbers, _like),
    (_numbers, _same_dates),
    (_hours, _one_is_time),
)
