"""Run the rules: over one pair, over the units of a group, over all units of a language."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from l10n.checks.pair import Conventions, Pair
from l10n.checks.unchecked import lacking
from l10n.glossary import NO_TERMS
from l10n.language.text.unseen import seen
from l10n.model.finding import weighed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.rule import Rule, Texts
    from l10n.glossary import Glossary
    from l10n.language.text.unseen import Seen
    from l10n.model.finding import Finding


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
    faults = (*_check_alone(pair), *_run(_group_rules(pair.base), pair))
    return _findings(faults, under)


def check_group(group: Sequence[Pair], under: Conventions) -> tuple[Finding, ...]:
    """Check pairs that share a quotation; most stand alone.

    A pair without a target says nothing yet, and leaves its quotation unjudged. Law: findings
    depend on what the pairs say, and on where they stand only if a rule looks around.
    """
    faults = [
        replace(fault, at=pair.at) for pair in group if pair.target for fault in _check_alone(pair)
    ]
    if all(pair.target for pair in group):
        faults += _check_together(group, under)
    return _findings(faults, under)


def check_language(pairs: Sequence[Pair], under: Conventions) -> tuple[Finding, ...]:
    """Compare all pairs of a language with each other; what a person silenced is not said."""
    faults = [f for rule in _able(_language_rules(), under.base) for f in rule.apply(pairs)]
    return _findings((f for f in faults if f.code not in f.at.silenced), under)


def _check_alone(pair: Pair) -> list[Fault]:
    rules = _pair_rules if pair.target.strip() else _empty_rules
    return _run(rules(pair.base), pair)


def _check_together(group: Sequence[Pair], under: Conventions) -> list[Fault]:
    """Check a group as one; what is found is said of its last unit, without a span."""
    if len(group) == 1:
        return [replace(f, at=group[0].at) for f in _run(_group_rules(under.base), group[0])]
    source = " ".join(pair.source for pair in group)
    target = " ".join(pair.target for pair in group)
    whole = Pair(source, target, under, group[-1].at)
    found = _run(_group_rules(under.base), whole)
    return [replace(fault, target=None, fix=None, at=whole.at) for fault in found]


def apply(rules: Iterable[Rule[Pair]], pair: Pair) -> list[Fault]:
    """Run rules over a pair; where it stands is shown only to a rule that looks around."""
    return _run(_able(rules, pair.base), pair)


def _run(able: Iterable[Rule[Pair]], pair: Pair) -> list[Fault]:
    alone = pair.alone()
    shown = _seen(alone)
    return [
        fault
        for rule in able
        for fault in (
            _read_through(rule, alone, shown)
            if shown and rule.reads_through
            else rule.apply(pair if rule.looks_around else alone)
        )
    ]


def _seen(pair: Pair) -> tuple[Seen, Seen] | None:
    """Give the texts without what nobody sees, None where there is nothing of the kind."""
    source, target = seen(pair.source), seen(pair.target)
    return (source, target) if source.places or target.places else None


def _read_through(rule: Rule[Pair], pair: Pair, shown: tuple[Seen, Seen]) -> Iterator[Fault]:
    """Run a rule over what a reader sees; its spans are those of the whole texts."""
    source, target = shown
    for fault in rule.apply(replace(pair, source=source.text, target=target.text)):
        spans = (
            span and text.span(*span)
            for span, text in ((fault.source, source), (fault.target, target))
        )
        yield replace(fault, source=next(spans), target=next(spans))


def _able(rules: Iterable[Rule[Texts]], language: str) -> tuple[Rule[Texts], ...]:
    """Leave out rules that need what is not known of the language."""
    unknown = lacking(language)
    return tuple(rule for rule in rules if unknown.isdisjoint(rule.needs))


@lru_cache(maxsize=64)
def _pair_rules(language: str) -> tuple[Rule[Pair], ...]:
    # Rules fill many rooms, and who knows all findings needs none of them.
    from l10n.checks.register import PAIR_RULES  # noqa: PLC0415

    return _able(PAIR_RULES, language)


@lru_cache(maxsize=64)
def _empty_rules(language: str) -> tuple[Rule[Pair], ...]:
    from l10n.checks.register import EMPTY_RULES  # noqa: PLC0415 - as above

    return _able(EMPTY_RULES, language)


@lru_cache(maxsize=64)
def _group_rules(language: str) -> tuple[Rule[Pair], ...]:
    from l10n.checks.register import GROUP_RULES  # noqa: PLC0415 - as above

    return _able(GROUP_RULES, language)


def _language_rules() -> tuple[Rule[Sequence[Pair]], ...]:
    from l10n.checks.consistency import RULES  # noqa: PLC0415 - as above

    return RULES


def _findings(faults: Iterable[Fault], under: Conventions) -> tuple[Finding, ...]:
    """Give faults the severities of the newsroom, leave out what it switched off, worst first."""
    return _worst_first(weighed((fault.finding() for fault in faults), under.severities))


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.severity.rank))
