"""Judge values that found each other: is the unit, the currency, the zone the same?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.checks.values.facts import PERCENT
from l10n.checks.values.order import judge_order
from l10n.checks.values.wording import changed
from l10n.language.rendering.meaning import same_unit, same_zone
from l10n.language.rendering.values import read_clock
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.values.matching import Link
    from l10n.checks.values.sides import Sides


def judge_links(sides: Sides, links: Sequence[Link]) -> Iterator[Fault]:
    """Report what matched links say differently, exchanged numbers first."""
    unlike = [link for link in links if not link.exact]
    crossed = _crossed(unlike)
    for one, other in crossed:
        yield _exchanged(one, other)
    settled = {id(link) for pair in crossed for link in pair}
    for link in unlike:
        if id(link) not in settled:
            yield from _judge(sides, link)
    if not crossed:
        yield from judge_order(sides, links)


def _crossed(unlike: Sequence[Link]) -> list[tuple[Link, Link]]:
    """Find pairs of numbers that have exchanged their units."""
    waiting: dict[tuple[str, str], Link] = {}
    found: list[tuple[Link, Link]] = []
    for link in unlike:
        one, other = link.source, link.target
        if not (one.number and other.number) or one.unit == other.unit:
            continue
        partner = waiting.pop((other.unit, one.unit), None)
        if partner and PERCENT in {one.unit, other.unit}:
            found.append((partner, link))
        else:
            waiting[one.unit, other.unit] = link
    return found


def _exchanged(one: Link, other: Link) -> Fault:
    message = f"{one.source.what.text} and {other.source.what.text} have changed places"
    return Fault(
        "numbers-swapped", Severity.WARNING, message, one.source.span, one.target.span
    )


def _judge(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    if one.type is PlaceableType.TIME is other.type:
        yield from _zone(sides, link)
    elif PERCENT in {one.unit, other.unit}:
        if one.unit == PERCENT and PERCENT not in {other.unit, other.lent}:
            why = " without percent"
            yield changed("percent-changed", Severity.WARNING, one, other, sides.pair, why)
    elif one.type is PlaceableType.MONEY:
        yield from _currency(sides, link)
    elif one.type is other.type and one.number == other.number and one.number not in {"", "1"}:
        if not same_unit(one.unit, other.unit):
            yield changed(f"{one.type}-changed", Severity.WARNING, one, other, sides.pair)


def _currency(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    if any(same_unit(one.unit, unit) for unit in (other.unit, other.lent) if unit):
        return
    if other.type is PlaceableType.MONEY:
        yield changed("currency-changed", Severity.ERROR, one, other, sides.pair)
    elif other.type is PlaceableType.NUMBER:
        why = " without its currency"
        yield changed("currency-missing", Severity.WARNING, one, other, sides.pair, why)


def _zone(sides: Sides, link: Link) -> Iterator[Fault]:
    one, other = link.source, link.target
    mine, yours = read_clock(one.value).zone, read_clock(other.value).zone
    if same_zone(mine, yours):
        return
    if mine and yours:
        yield changed("time-zone-changed", Severity.ERROR, one, other, sides.pair, ": another zone")
    elif mine and not any(same_zone(mine, zone) for zone in sides.target.zones):
        why = " without its zone"
        yield changed("time-zone-missing", Severity.WARNING, one, other, sides.pair, why)
    elif yours and not sides.source.zones:
        why = ": a zone from nowhere"
        yield changed("time-zone-extra", Severity.WARNING, one, other, sides.pair, why)
