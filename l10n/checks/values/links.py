"""Judge values that found each other by their units, their currencies and their zones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import (
    CHANGED,
    CURRENCY_CHANGED,
    CURRENCY_MISSING,
    EXTRA,
    MISSING,
)
from l10n.checks.values.facts import PER_MILLE, PERCENT
from l10n.checks.values.order import judge_order, swapped
from l10n.checks.values.proof import are_whole, is_anchored
from l10n.checks.values.wording import changed, with_fix
from l10n.frozen import replace
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.languages.shared.marks import PERCENT as SIGNS
from l10n.language.values.compare import measure, same_unit, same_zone
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Link
    from l10n.checks.values.sides import Sides

_TELLING: Final = frozenset({PlaceableType.PERCENT, PlaceableType.MONEY, PlaceableType.TIME})
"""Types whose unit or zone is not left out beside one number and said beside another."""

_DEGREES: Final = frozenset({"°C", "°F"})
_GRAM: Final = "g"
_POUND: Final = "lb"
_CFA: Final = frozenset({"XOF", "XAF"})
_SIGNS_OF_CFA: Final = ("cfa", "цфа", "سيفا", "西非", "中非")
_BESIDE: Final = 14
"""Characters after a number in which a word of percent may stand."""


def judge_links(sides: Sides, links: Sequence[Link]) -> Iterator[Fault]:
    """Report what matched values say differently, exchanged numbers first."""
    unlike = [link for link in links if not link.exact]
    crossed = _crossed(unlike)
    for one, other in crossed:
        yield swapped(one, other)
    settled = {id(link) for pair in crossed for link in pair}
    for link in unlike:
        if id(link) not in settled:
            yield from _judge(sides, link)
    if not crossed:
        yield from judge_order(sides, links)


def _crossed(unlike: Sequence[Link]) -> list[tuple[Link, Link]]:
    """Find pairs of numbers of which one has lost the unit that the other has got."""
    lost: dict[str, Link] = {}
    got: dict[str, Link] = {}
    for link in unlike:
        one, other = link.source, link.target
        if (one.number and other.number) or one.type is PlaceableType.TIME is other.type:
            mine, yours = _units(one), _units(other)
            lost |= dict.fromkeys(mine - yours, link)
            got |= dict.fromkeys(yours - mine, link)
    shared = [unit for unit, link in lost.items() if unit in got and link.source.type in _TELLING]
    return [(lost[unit], got[unit]) for unit in shared[:1] if lost[unit] is not got[unit]]


def _units(fact: Fact) -> set[str]:
    """Give the units of a number, its neighbour's among them; the zone of a time."""
    if fact.type is PlaceableType.TIME:
        return {fact.clock().zone} - {""}
    return {fact.unit, fact.lent} - {""}


def _judge(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    if one.type is PlaceableType.TIME is other.type and _seconds_differ(one, other):
        yield changed(CHANGED["time"], one, other, sides.pair)
    elif one.type is PlaceableType.TIME:
        yield from _zone(sides, link)
    elif PERCENT in {one.unit, other.unit}:
        lost = one.unit == PERCENT and PERCENT not in {other.unit, other.lent}
        if one.unit == PER_MILLE:
            yield changed(CHANGED["percent"], one, other, sides.pair)
        elif lost and not _percent_follows(sides, other):
            why = " without percent"
            yield changed(CHANGED["percent"], one, other, sides.pair, why)
    elif one.type is PlaceableType.MONEY:
        yield from _currency(sides, link)
    elif _unlike(one, other) and (one.type is other.type or _is_weight(one, other)):
        yield changed(CHANGED[one.type], one, other, sides.pair)


def _seconds_differ(one: Fact, other: Fact) -> bool:
    mine, yours = one.clock().second, other.clock().second
    return mine is not None is not yours and mine != yours


def _proven(fault: Fault, link: Link, sides: Sides) -> Fault:
    """Make an error of a fault, with its fix, where both values are read completely."""
    one, other = link.source, link.target
    if not (one.figured and other.figured and are_whole(one, other, sides)):
        return fault
    error = replace(fault, severity=Severity.ERROR)
    return with_fix(error, one, other, sides.pair) if is_anchored(one, other, sides) else error


def _unlike(one: Fact, other: Fact) -> bool:
    """Tell whether one number counts two things; a lone one ("un jour") may be any time."""
    counted = one.number == other.number and one.number not in {"", "1"}
    degrees = {one.unit, other.unit} == _DEGREES
    return counted and (degrees or not same_unit(one.unit, other.unit))


def _is_weight(one: Fact, other: Fact) -> bool:
    """Tell whether a weight became pounds, which sterling is called too."""
    weight = measure(one.number, one.unit) if one.type is PlaceableType.QUANTITY else None
    return weight is not None and weight[0] == _GRAM and same_unit(other.unit, _POUND)


def _percent_follows(sides: Sides, other: Fact) -> bool:
    """Tell whether the word beside a number is of percent: 3-процентный, ال3%."""
    after = sides.pair.target[other.what.end : other.what.end + _BESIDE].lower()
    stems = known(knowledge(sides.pair.language).words.percent_stems, "").split("|")
    return any(stem in after for stem in (*SIGNS, *filter(None, stems)))


def _currency(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    said = any(same_unit(one.unit, unit) for unit in (other.unit, other.lent) if unit)
    if said and not _lost_cfa(one, other, sides):
        return
    if other.type is PlaceableType.MONEY:
        fault = changed(CURRENCY_CHANGED, one, other, sides.pair)
        yield _proven(fault, link, sides)
    elif other.type is PlaceableType.NUMBER:
        why = " without its currency"
        yield changed(CURRENCY_MISSING, one, other, sides.pair, why)


def _lost_cfa(one: Fact, other: Fact, sides: Sides) -> bool:
    """Tell francs of Africa that became francs of Switzerland: both are francs."""
    is_franc = one.unit in _CFA and other.type is PlaceableType.MONEY and other.unit not in _CFA
    return is_franc and not any(sign in sides.pair.target.lower() for sign in _SIGNS_OF_CFA)


def _zone(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    mine = one.clock().zone
    yours = other.clock().zone if other.type is one.type else ""
    if same_zone(mine, yours):
        return
    if mine and yours:
        why = ": another zone"
        fault = changed(CHANGED["time-zone"], one, other, sides.pair, why)
        yield _proven(fault, link, sides)
    elif mine and not any(same_zone(mine, zone) for zone in sides.target.zones):
        why = " without its zone"
        yield changed(MISSING["time-zone"], one, other, sides.pair, why)
    elif yours and not sides.source.zones:
        why = ": a zone from nowhere"
        yield changed(EXTRA["time-zone"], one, other, sides.pair, why)
