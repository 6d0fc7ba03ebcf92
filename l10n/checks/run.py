"""Run all rules over one pair, or over the units of an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.form import FORM_RULES
from l10n.checks.line_ends import check_line_ends
from l10n.checks.names import NAME_RULES
from l10n.checks.pair import Conventions, Fault, Pair
from l10n.checks.quotes import check_quotes, quote_groups
from l10n.checks.texts import check_empty
from l10n.checks.values import VALUE_RULES
from l10n.glossary import NO_TERMS
from l10n.model.finding import Severity, weighed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.glossary import Glossary
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit

Rule = Callable[[Pair], Iterable[Fault]]

RULES: Final[tuple[Rule, ...]] = (
    check_empty,
    check_line_ends,
    *VALUE_RULES,
    *NAME_RULES,
    *FORM_RULES,
)
"""The rules that look at one unit alone."""

_QUOTATIONS: Final[tuple[Rule, ...]] = (check_quotes,)


def check(
    source: str, target: str, language: str, glossary: Glossary = NO_TERMS
) -> tuple[Finding, ...]:
    """Check a French source and its target in a language, worst first.

    Spans in the findings are code points from 0 in the two texts.
    """
    under = _without_terms(language) if glossary is NO_TERMS else Conventions(language, glossary)
    return check_pair(source, target, under)


@lru_cache(maxsize=64)
def _without_terms(language: str) -> Conventions:
    return Conventions(language)


def check_pair(source: str, target: str, under: Conventions) -> tuple[Finding, ...]:
    """Check a pair as `check` does, under the conventions of a project."""
    pair = Pair(source, target, under)
    faults = (*_apply(pair), *_run(_QUOTATIONS, pair))
    return _worst_first(_weighed((fault.finding() for fault in faults), under))


def check_units(units: Iterable[Unit], under: Conventions) -> tuple[Finding, ...]:
    """Check units in document order, worst first; quotations are judged over all units they span.

    A unit without a target says nothing yet, and leaves its quotation unjudged.
    """
    return _worst_first(f for group in quote_groups(units) for f in check_group(group, under))


def check_group(group: Sequence[Unit], under: Conventions) -> tuple[Finding, ...]:
    """Check units that share a quotation; most stand alone. Law: it depends on nothing else."""
    findings: list[Finding] = []
    pairs = [Pair(unit.source, unit.target, under) for unit in group]
    for unit, pair in zip(group, pairs, strict=True):
        if pair.target:
            findings += [fault.finding(unit.id) for fault in _apply(pair)]
    if all(pair.target for pair in pairs):
        findings += _check_quotations(group, under)
    return tuple(_weighed(findings, under))


def _apply(pair: Pair) -> list[Fault]:
    return _run(RULES if pair.target.strip() else RULES[:1], pair)


def _run(rules: Iterable[Rule], pair: Pair) -> list[Fault]:
    """Run rules; one that fails is a finding, and never stops the others."""
    faults: list[Fault] = []
    for rule in rules:
        try:
            faults += rule(pair)
        except Exception as error:  # noqa: BLE001 - whatever a rule did not foresee
            name = rule.__name__.removeprefix("check_")
            what = f"the check of {name} failed ({type(error).__name__})"
            message = f"{what}; please report this text"
            faults.append(Fault("internal", Severity.WARNING, message))
    return faults


def _check_quotations(group: Sequence[Unit], under: Conventions) -> list[Finding]:
    """Check the quotations of a group; what is found is said of its last unit, without a span."""
    whole = Pair(
        " ".join(unit.source for unit in group), " ".join(unit.target for unit in group), under
    )
    found = [fault.finding(group[-1].id) for fault in _run(_QUOTATIONS, whole)]
    return found if len(group) == 1 else [replace(f, target_span=None, fix=None) for f in found]


def _weighed(findings: Iterable[Finding], under: Conventions) -> Iterator[Finding]:
    """Give findings the severities of the newsroom; leave out what it has switched off."""
    return weighed(findings, under.severities)


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.severity.rank))
