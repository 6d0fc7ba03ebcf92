"""Judge what found no partner: changed, missing, or from nowhere."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import CHANGED, CURRENCY_CHANGED
from l10n.checks.values.echoing import composed, echoed, torn
from l10n.checks.values.facts import PERCENT, YEAR
from l10n.checks.values.proof import are_alone, is_anchored, is_proven
from l10n.checks.values.wording import changed, extra, missing, with_fix
from l10n.language.values.compare import same_unit
from l10n.lazy import compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Matching
    from l10n.checks.values.sides import Sides

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

_STRONG: Final = frozenset(
    {PlaceableType.PERCENT, PlaceableType.MONEY, PlaceableType.QUANTITY, PlaceableType.TIME}
)
"""Types that an echo of the bare number does not say."""

_CALENDAR: Final = frozenset({PlaceableType.DATE, PlaceableType.TIME})

_FEW: Final = 2
"""Number words up to here go with the style of a language: un, les deux."""

_SMALL: Final = 12
"""Number words up to here come with the style of a language."""

_LONGEST: Final = 12
"""Figures of numbers that are calculated with."""

_TOLERANCE: Final = 0.2
"""How far a number may be from a round one: thirty-nine from une quarantaine."""

_ARTICLES: Final = frozenset({"un ", "une"})
"""How a length of one begins: une décennie is ten years, and nobody says ten."""

_BARE: Final = compiled(r"(?<!\d)(?<!\d[ \u00a0\u202f])%(?!\d)")
"""A percent sign without its number."""

_NIGHT: Final = 10
"""Characters before a date in which the word for night stands."""

_NEAREST: Final = 40
"""Values from nowhere among which the counterpart of a lost one is looked for."""


def judge_unmatched(sides: Sides, matching: Matching) -> Iterator[Fault]:
    """Report the values that have no partner and no echo, where one of them is serious."""
    if not _is_serious(sides, matching):
        return
    lost, new = _unechoed(sides, matching)
    alone = are_alone(lost, new)
    for one in lost:
        other = _counterpart(one, new)
        if other:
            new.remove(other)
        if other and not _about(one, other):
            yield from _changed(one, other, sides, proven=alone and is_proven(one, other, sides))
        elif not other:
            yield missing(_weight(one, sides), one, sides.pair)
    weighed = ((_weight_of_new(one, sides), one) for one in new)
    yield from (extra(severity, one) for severity, one in weighed if severity)


def _is_serious(sides: Sides, matching: Matching) -> bool:
    """Tell whether anything is more than a note, or may be a pair."""
    if matching.missing and matching.extra:
        return True
    weights = (_weight(fact, sides) for fact in matching.missing)
    return any(weight is not Severity.NOTE for weight in weights) or any(
        map(_visible, matching.extra)
    )


def _unechoed(sides: Sides, matching: Matching) -> tuple[list[Fact], list[Fact]]:
    """Drop what the other side says in some other way."""
    lost, new = _rivals(matching)
    settled = {id(fact) for fact in (*lost, *new)}
    for fact in matching.missing:
        if fact.number == "1" and not fact.figured:
            continue  # an article, whatever it counts
        said = echoed(fact, sides.target) and not torn(fact, sides)
        alone = not matching.extra and composed(fact, sides.target)
        if id(fact) not in settled and not said and not alone:
            lost.append(fact)
    for fact in matching.extra:
        if id(fact) not in settled and not echoed(fact, sides.source):
            new.append(fact)
    return lost, new


def _rivals(matching: Matching) -> tuple[list[Fact], list[Fact]]:
    """Pair figures of one unit that are left on both sides: no echo excuses them."""
    waiting: dict[tuple[PlaceableType, str], list[Fact]] = {}
    for fact in reversed(matching.extra):
        if fact.type in _STRONG and _visible(fact) and fact.whole:
            waiting.setdefault((fact.type, fact.unit), []).append(fact)
    lost: list[Fact] = []
    new: list[Fact] = []
    for fact in matching.missing:
        rivals = waiting.get((fact.type, fact.unit))
        if rivals and _visible(fact) and fact.whole:
            lost.append(fact)
            new.append(rivals.pop())
    return lost, new


def _counterpart(one: Fact, new: list[Fact]) -> Fact | None:
    """Find what stands in the place of a lost value: of its type and unit, or like it."""
    alike = (
        lambda f: f.type is one.type and f.unit == one.unit,
        lambda f: f.type is one.type,
        lambda f: {f.type, one.type} <= _COUNTS,
        lambda f: YEAR in {one.unit, f.unit} and f.number and one.number,
    )
    for likeness in alike:
        found = next(filter(likeness, islice(new, _NEAREST)), None)
        if found:
            return found
    return None


def _about(one: Fact, other: Fact) -> bool:
    """Tell whether a number is about what a round one says."""
    if not (one.rough and other.number) or max(len(one.number), len(other.number)) > _LONGEST:
        return False
    return abs(float(one.number) - float(other.number)) <= _TOLERANCE * float(one.number)


def _changed(one: Fact, other: Fact, sides: Sides, *, proven: bool) -> Iterator[Fault]:
    fault = changed(CHANGED[one.type], one, other, sides.pair, proven=proven)
    sure = proven and is_anchored(one, other, sides)
    yield with_fix(fault, one, other, sides.pair) if sure else fault
    if one.type is PlaceableType.MONEY is other.type and not same_unit(one.unit, other.unit):
        why = ": another currency"
        yield changed(CURRENCY_CHANGED, one, other, sides.pair, why, proven=proven)


def _weight(one: Fact, sides: Sides) -> Severity:
    """Weigh a lost value: small number words may go with the style, figures may not.

    Nought, a half and a hundred percent have words of their own: frozen, wholly; but not where a
    sign has lost its number.
    """
    whole = one.unit == PERCENT and one.number == "100" and not _BARE.search(sides.pair.target)
    half = one.type is PlaceableType.QUANTITY and one.number == "0.5" and not one.figured
    if one.number == "0" or whole or half or _night(one, sides) or _number_one(one, sides):
        return Severity.NOTE
    if one.figured:
        return Severity.WARNING
    single = one.type is PlaceableType.DURATION and one.what.text[:3].lower() in _ARTICLES
    if one.rough or single or one.unit == YEAR or one.type is PlaceableType.TIME:
        return Severity.NOTE
    small = one.number.isdecimal() and int(one.number[:_LONGEST]) <= _FEW
    return Severity.NOTE if small else Severity.WARNING


def _night(one: Fact, sides: Sides) -> bool:
    """Tell whether it is the first day of a night, which languages call by the second alone."""
    before = sides.pair.source[max(0, one.what.start - _NIGHT) : one.what.start]
    return not one.whole and one.part == 0 and "nuit" in before


def _number_one(one: Fact, sides: Sides) -> bool:
    """Tell whether it is the best of all, for whom languages have words: la n° 1 mondiale."""
    before = sides.pair.source[max(0, one.what.start - _NIGHT) : one.what.start].lower().rstrip()
    return one.number == "1" and before.endswith(("n°", "numéro"))


def _visible(fact: Fact) -> bool:
    return fact.figured or fact.type in _CALENDAR


def _weight_of_new(one: Fact, sides: Sides) -> Severity | None:
    """Weigh a value from nowhere.

    A month in words may be a name: August, April. A quantity in brackets converts another.
    """
    if one.type is PlaceableType.QUANTITY and sides.pair.target[: one.what.start].endswith("("):
        return Severity.NOTE
    dated = one.type is PlaceableType.DATE and not one.unit and bool(sides.source.months)
    if one.figured or dated or one.type is PlaceableType.TIME:
        return Severity.WARNING
    large = one.number[1:].isdecimal() and int(one.number[:_LONGEST]) > _SMALL
    return Severity.NOTE if large or not one.number else None
