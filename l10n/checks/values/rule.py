"""The rule: read both sides, match, ask for echoes of what is left, and say what remains."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.values.bare import check_bare
from l10n.checks.values.days import check_days, check_relative
from l10n.checks.values.facts import facts
from l10n.checks.values.figures import check_figures
from l10n.checks.values.links import judge_links
from l10n.checks.values.matching import match
from l10n.checks.values.remains import judge_remains
from l10n.checks.values.sides import Sides
from l10n.language.placeables import find_quantities
from l10n.language.rendering import RENDERED, find_values, resolve
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.values.facts import Fact

_REMEMBERED: Final = 64
"""Sources whose values are kept: one is checked in all languages, one after the other."""

_CALENDAR: Final = ("date", "time", "weekday")
_WEEKDAY: Final = "XXXX-W"


def check_values(pair: Pair) -> Iterator[Fault]:
    """Report values that the target lacks, changes, exchanges or invents.

    In a language without a table only figures are compared.
    """
    if resolve(pair.language) is None:
        yield from check_figures(pair)
        return
    found = find_values(pair.target, pair.language, style=pair.under.style)
    wanted = _wanted(pair.source)
    given = facts(p for p in found if not p.value.startswith(_WEEKDAY))
    days = [p for p in found if p.value.startswith(_WEEKDAY)]
    sides = Sides(pair)
    yield from check_days(sides, days)
    yield from check_relative(sides)
    if not (wanted or given):
        yield from check_bare(sides, wanted)
        return
    matching = match(wanted, given)
    faults = [*judge_links(sides, matching.links), *judge_remains(sides, matching)]
    yield from faults
    if not any(map(_is_of_number, faults)):
        yield from check_bare(sides, wanted)


def _is_of_number(fault: Fault) -> bool:
    """Tell whether a fault asks about a number already, so that no scale need be asked about."""
    return fault.severity is not Severity.NOTE and not fault.code.startswith(_CALENDAR)


@lru_cache(maxsize=_REMEMBERED)
def _wanted(source: str) -> tuple[Fact, ...]:
    return tuple(facts(p for p in find_quantities(source) if p.type in RENDERED))
