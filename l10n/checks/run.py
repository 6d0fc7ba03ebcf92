"""Run all rules over one pair, or over the units of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from l10n.checks.form import FORM_RULES
from l10n.checks.line_ends import check_line_ends
from l10n.checks.names import check_names
from l10n.checks.pair import Conventions, Pair
from l10n.checks.quotes import check_quotes, quote_groups
from l10n.checks.texts import check_empty
from l10n.checks.values import check_values
from l10n.glossary import NO_TERMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from l10n.checks.pair import Fault
    from l10n.glossary import Glossary
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit

RULES: Final[tuple[Callable[[Pair], Iterator[Fault]], ...]] = (
    check_empty,
    check_line_ends,
    check_values,
    check_names,
    *FORM_RULES,
)
"""The rules that look at one unit alone."""


def check(
    source: str, target: str, language: str, glossary: Glossary = NO_TERMS
) -> tuple[Finding, ...]:
    """Check a French source and its target in a language, worst first.

    Spans in the findings are code points from 0 in the two texts.
    """
    return check_pair(source, target, Conventions(language, glossary))


def check_pair(source: str, target: str, under: Conventions) -> tuple[Finding, ...]:
    """Check a pair as `check` does, under the conventions of a project."""
    pair = Pair(source, target, under)
    return _worst_first(fault.finding() for fault in (*_apply(pair), *check_quotes(pair)))


def check_units(units: Iterable[Unit], under: Conventions) -> tuple[Finding, ...]:
    """Check units in document order, worst first; quotations are judged over all units they span.

    A unit without a target says nothing yet, and leaves its quotation unjudged.
    """
    findings: list[Finding] = []
    for group in quote_groups(units):
        pairs = [Pair(unit.source, unit.target, under) for unit in group]
        for unit, pair in zip(group, pairs, strict=True):
            if pair.target:
                findings += [fault.finding(unit.id) for fault in _apply(pair)]
        if all(pair.target for pair in pairs):
            findings += _check_group(group, under)
    return _worst_first(findings)


def _apply(pair: Pair) -> Iterator[Fault]:
    for rule in RULES if pair.target.strip() else RULES[:1]:
        yield from rule(pair)


def _check_group(group: list[Unit], under: Conventions) -> list[Finding]:
    """Check the quotations of a group; what is found is said of its last unit, without a span."""
    whole = Pair(
        " ".join(unit.source for unit in group), " ".join(unit.target for unit in group), under
    )
    found = [fault.finding(group[-1].id) for fault in check_quotes(whole)]
    return found if len(group) == 1 else [replace(f, target_span=None) for f in found]


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.severity.rank))
