"""Scale words without a number: thousands, millions, milliards of people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.values.facts import Fact
    from l10n.checks.values.sides import Sides

_SCALES: Final = re.compile(r"(?<!\w)(?:(milliers)|(millions?)|(milliards?))(?!\w)")
_POWERS: Final = (3, 6, 9)
_MILLIARD: Final = 9
_LONG: Final = frozenset({3, 6})
"""Thousands of millions are milliards in Spanish and Portuguese."""


def check_scales(sides: Sides, wanted: Sequence[Fact]) -> Iterator[Fault]:
    """Report a bare scale word that became another; those of numbers are judged with them."""
    inside = {at for fact in wanted for at in range(*fact.span)}
    found = {
        _POWERS[(m.lastindex or 1) - 1]: m
        for m in _SCALES.finditer(sides.pair.source)
        if m.start() not in inside
    }
    if not found:
        return
    said = sides.target.scales
    if not said or said & set(found) or (_MILLIARD in found and said >= _LONG):
        return
    match = next(iter(found.values()))
    message = f"{match[0]} became another scale: look at thousand, million, milliard"
    yield Fault("number-changed", Severity.WARNING, message, source=match.span())
