"""Judge what found no partner: changed, missing, or from nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.values.facts import YEAR
from l10n.checks.values.wording import changed, extra, missing
from l10n.language.rendering.values import decimal, read_clock, read_length
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Matching
    from l10n.checks.values.sides import Sides
    from l10n.language.rendering import Echoes

_COUNTS: Final = frozenset(
    {
        PlaceableType.NUMBER,
        PlaceableType.ORDINAL,
        PlaceableType.QUANTITY,
        PlaceableType.DURATION,
        PlaceableType.PERCENT,
        PlaceableType.MONEY,
    }
)
"""Types that languages exchange: 13 kilomètres, a 13-kilometre road."""


_STRONG: Final = frozenset({PlaceableType.PERCENT, PlaceableType.MONEY, PlaceableType.QUANTITY})
"""Types that an echo of the bare number does not say."""

_SMALL: Final = 12
"""Number words up to here come and go with the style of a language."""

_MIDDAY: Final = 12
_NIGHT: Final = 10
_CENTURY: Final = 100
_LONGEST: Final = 12
_TOLERANCE: Final = 0.2


def judge_remains(sides: Sides, matching: Matching) -> Iterator[Fault]:
    """Report the values that have no partner and no echo, where one of them is serious."""
    if not (any(map(_serious, matching.missing)) or any(map(_visible, matching.extra))):
        return
    lost, new = _exchanged(matching)
    lost += [
        fact
        for fact in matching.missing
        if fact not in lost and (_broken(fact, sides) or not _echoed(fact, sides.target))
    ]
    new += [
        fact for fact in matching.extra if fact not in new and not _echoed(fact, sides.source)
    ]
    for one in lost:
        other = _counterpart(one, new)
        if other:
            new.remove(other)
            if not _about(one, other):
                yield _changed(one, other, sides)
        elif one.type is PlaceableType.TIME and _hour_said(one, sides.target):
            continue
        else:
            severity = Severity.NOTE if _night(one, sides) else _weight(one)
            yield missing(severity, one, sides.pair)
    for one in new:
        if one.figured or _precise(one, sides.source):
            yield extra(Severity.WARNING, one)
        elif not one.number or (one.number[1:].isdecimal() and int(one.number[:9]) > _SMALL):
            yield extra(Severity.NOTE, one)


def _serious(fact: Fact) -> bool:
    return _weight(fact) is not Severity.NOTE


def _visible(fact: Fact) -> bool:
    return fact.figured or fact.type in {PlaceableType.DATE, PlaceableType.TIME}


def _exchanged(matching: Matching) -> tuple[list[Fact], list[Fact]]:
    """Pair figures of one type and unit that are left on both sides: no echo excuses them."""
    waiting: dict[tuple[PlaceableType, str], list[Fact]] = {}
    for fact in matching.extra:
        if fact.figured and fact.whole:
            waiting.setdefault((fact.type, fact.unit), []).append(fact)
    lost: list[Fact] = []
    new: list[Fact] = []
    for fact in matching.missing:
        rivals = waiting.get((fact.type, fact.unit))
        if fact.figured and fact.whole and rivals and fact.type in _STRONG:
            lost.append(fact)
            new.append(rivals.pop(0))
    return lost, new


def _broken(fact: Fact, sides: Sides) -> bool:
    """Tell whether it is a date whose parts the target has torn apart: 3 March, June 1887."""
    if fact.type is not PlaceableType.DATE or fact.unit or not (fact.figured and fact.whole):
        return False
    day = fact.day()
    return bool(day.month and (day.day or day.year)) and day.month in sides.target.months


def _about(one: Fact, other: Fact) -> bool:
    """Tell whether a number is about what a round one says: thirty-nine for une quarantaine."""
    if not (one.rough and other.number) or max(len(one.number), len(other.number)) > _LONGEST:
        return False
    return abs(float(one.number) - float(other.number)) <= _TOLERANCE * float(one.number)


def _changed(one: Fact, other: Fact, sides: Sides) -> Fault:
    sure = one.figured and other.figured and one.type is other.type
    severity = Severity.ERROR if sure else Severity.WARNING
    return changed(f"{one.type}-changed", severity, one, other, sides.pair)


def _counterpart(one: Fact, new: list[Fact]) -> Fact | None:
    """Find what stands in the place of a lost value: of its type and unit, or like it."""
    alike = (
        lambda f: f.type is one.type and f.unit == one.unit,
        lambda f: f.type is one.type,
        lambda f: {f.type, one.type} <= _COUNTS,
        lambda f: YEAR in {one.unit, f.unit} and f.number and one.number,
    )
    for likeness in alike:
        found = next((fact for fact in new if likeness(fact)), None)
        if found:
            return found
    return None


def _night(one: Fact, sides: Sides) -> bool:
    """Tell whether it is the first day of a night, which languages call by the second alone."""
    before = sides.pair.source[: one.what.start][-_NIGHT:]
    return not one.whole and one.part == 0 and "nuit" in before


def _precise(one: Fact, source: Echoes) -> bool:
    """Tell whether a value in words is worth a warning: a time of day, a month beside others.

    A month alone may be a name: August, April.
    """
    dated = one.type is PlaceableType.DATE and not one.unit and bool(source.months)
    return dated or one.type is PlaceableType.TIME


def _weight(one: Fact) -> Severity:
    """Weigh a lost value: small number words may go with the style, figures may not."""
    if one.number == "0":
        return Severity.NOTE
    if one.figured:
        return Severity.WARNING
    if one.rough or one.unit == YEAR or one.type is PlaceableType.TIME:
        return Severity.NOTE
    if one.number.isdecimal() and int(one.number[:9]) <= _SMALL:
        return Severity.NOTE
    return Severity.WARNING


def _echoed(fact: Fact, other: Echoes) -> bool:
    """Tell whether the other side might say the value in some other way."""
    if fact.type is PlaceableType.TIME:
        clock = read_clock(fact.value)
        return decimal(f"{clock.hour}.{clock.minute:02}") in other.numbers and clock.minute > 0
    if fact.type is PlaceableType.DATE and not fact.unit:
        return _date_echoed(fact, other)
    if fact.type is PlaceableType.DURATION and not fact.number:
        parts = tuple(read_length(fact.value).values())
        halved = parts[0] in other.numbers and "0.5" in other.numbers
        return halved or all(number in other.numbers for number in parts)
    return any(number in other.numbers for number in fact.spoken)


def _date_echoed(fact: Fact, other: Echoes) -> bool:
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
    clock = read_clock(fact.value)
    hours = {str(clock.hour), str(clock.hour % _MIDDAY or _MIDDAY)}
    if clock.minute:
        hours = {decimal(f"{hour}.{clock.minute:02}") for hour in hours}
    return bool(hours & other.numbers)
