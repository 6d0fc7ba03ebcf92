"""Shares that the source counts and the target gives in percent: nine in ten are 90 %."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.values.facts import PERCENT
from l10n.frozen import replace
from l10n.model.decimals import decimal
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Matching

_OF: Final = " sur "
_APART: Final = 40
"""Characters between a part and its whole: 9 Français sur 10."""

_LONGEST: Final = 9
"""Figures of numbers that are divided."""


def without_shares(source: str, matching: Matching) -> Matching:
    """Leave out parts and wholes of the source that a percentage of the target says."""
    given = {fact.number: fact for fact in matching.extra if fact.unit == PERCENT}
    if not given:
        return matching
    said: set[int] = set()
    for part, whole in pairwise(matching.missing):
        other = given.get(_percent(part, whole)) if _is_share(source, part, whole) else None
        if other:
            said |= {id(part), id(whole), id(other)}
    if not said:
        return matching
    missing = tuple(fact for fact in matching.missing if id(fact) not in said)
    extra = tuple(fact for fact in matching.extra if id(fact) not in said)
    return replace(matching, missing=missing, extra=extra)


def _is_share(source: str, part: Fact, whole: Fact) -> bool:
    numbers = part.type is whole.type is PlaceableType.NUMBER
    short = all(f.number.isdecimal() and len(f.number) <= _LONGEST for f in (part, whole))
    between = source[part.what.end : whole.what.start]
    return numbers and short and len(between) <= _APART and _OF in between


def _percent(part: Fact, whole: Fact) -> str:
    parts = Decimal(whole.number)
    return decimal(f"{100 * Decimal(part.number) / parts:f}") if parts else ""
