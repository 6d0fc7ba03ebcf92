"""Scale words and currencies without a number: milliards d'euros, des milliers de personnes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import CHANGED, CURRENCY_CHANGED
from l10n.language.values.compare import same_unit
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.sides import Sides
    from l10n.language.values import Echoes

_SCALE_OR_CURRENCY: Final = compiled(
    r"(?=[deflmry])(?<!\w)(?:(?P<scale>(milliers)|(millions?)|(milliards?))"
    r"|(?P<currency>euros?|dollars?|roubles?|yens?|yuans?|livres sterling))(?!\w)"
)
_PIECES: Final = ("mill", "euro", "dollar", "rouble", "yen", "yuan", "sterling")
"""One of these stands in every text that the expression finds something in."""

_POWERS: Final = (3, 6, 9)
_MILLIARD: Final = 9
_LONG: Final = frozenset({3, 6})
"""Thousands of millions are milliards in Spanish and Portuguese."""


def check_unnumbered(sides: Sides, wanted: Sequence[Fact]) -> Iterator[Fault]:
    """Report a bare scale word or currency that became another; those of numbers are judged."""
    if not may_say_unnumbered(sides.pair.source):
        return
    inside = {at for fact in wanted for at in range(*fact.span)}
    found = [m for m in _SCALE_OR_CURRENCY.finditer(sides.pair.source) if m.start() not in inside]
    scales = [match for match in found if match["scale"]]
    if scales:
        yield from _scales(sides, scales)
    if len(scales) < len(found):
        match = next(match for match in found if match["currency"])
        yield from _currencies(sides, match)


@lru_cache(maxsize=REMEMBERED)
def may_say_unnumbered(source: str) -> bool:
    """Tell whether a French text may say a scale or a currency."""
    return any(piece in source for piece in _PIECES)


def _scales(sides: Sides, found: Sequence[re.Match[str]]) -> Iterator[Fault]:
    powers = {power for match in found for power in _POWERS if match[2 + power // 3 - 1]}
    said = {power for power in _POWERS if _says(sides.target, power)}
    if not said or said & powers or (_MILLIARD in powers and said >= _LONG):
        return
    message = f"{found[0][0]} became another scale: look at thousand, million, milliard"
    yield CHANGED["number"].fault(message, source=found[0].span(), severity=Severity.WARNING)


def _says(target: Echoes, power: int) -> bool:
    """Tell whether a scale is said, as a word or inside of one: milionowy."""
    return power in target.scales or f"1{power * '0'}" in target.numbers


def _currencies(sides: Sides, match: re.Match[str]) -> Iterator[Fault]:
    mine, yours = sides.source.currencies, sides.target.currencies
    if mine and yours and not any(same_unit(a, b) for a in mine for b in yours):
        message = f"{match[0]} became another currency"
        yield CURRENCY_CHANGED.fault(message, source=match.span(), severity=Severity.WARNING)
