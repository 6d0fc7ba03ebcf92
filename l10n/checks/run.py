"""Run the rules: over one pair, over the units of a group, over all units of a language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from l10n.checks.pair import Conventions, Pair
from l10n.checks.unchecked import lacking
from l10n.frozen import dataclass, field, replace
from l10n.glossary import NO_TERMS
from l10n.language.text.unseen import holds_unseen, seen
from l10n.lazy import REMEMBERED
from l10n.model.finding import weighed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
    faults = _run((*_rules_for(pair), *_group_rules(pair.base, _signs_of(pair))), pair)
    return _findings(faults, under) if faults else ()


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
    return _run(_rules_for(pair), pair)


def _rules_for(pair: Pair) -> Sequence[Rule[Pair]]:
    return stirred(pair) if pair.target.strip() else _empty_rules(pair.base)


def stirred(pair: Pair) -> Sequence[Rule[Pair]]:
    """Choose the rules that may have something to say of a pair, at low cost: most have not."""
    choice = _choice(pair.base, _signs_of(pair), _idle(pair.source))
    return choice.rules if _seen(pair) else choice.woken(pair)


def _check_together(group: Sequence[Pair], under: Conventions) -> list[Fault]:
    """Check a group as one; what is found is said of its last unit, without a span."""
    if len(group) == 1:
        rules = _group_rules(under.base, _signs_of(group[0]))
        return [replace(f, at=group[0].at) for f in _run(rules, group[0])]
    source = " ".join(pair.source for pair in group)
    target = " ".join(pair.target for pair in group)
    whole = Pair(source, target, under, group[-1].at)
    found = _run(_group_rules(under.base, _signs_of(whole)), whole)
    return [replace(fault, target=None, fix=None, at=whole.at) for fault in found]


def apply(rules: Iterable[Rule[Pair]], pair: Pair) -> list[Fault]:
    """Run rules over a pair; where it stands is shown only to a rule that looks around."""
    return _run(_able(rules, pair.base), pair)


def _run(able: Iterable[Rule[Pair]], pair: Pair) -> list[Fault]:
    alone = pair.alone()
    shown = _seen(alone)
    faults: list[Fault] = []
    for rule in able:
        if shown and rule.reads_through:
            faults += _read_through(rule, alone, shown)
        else:
            faults += rule.apply(pair if rule.looks_around else alone)
    return faults


def _seen(pair: Pair) -> tuple[Seen, Seen] | None:
    """Give the texts without what nobody sees, None where there is nothing of the kind."""
    if not (holds_unseen(pair.source) or holds_unseen(pair.target)):
        return None
    return seen(pair.source), seen(pair.target)


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


def _signs_of(pair: Pair) -> frozenset[str]:
    return _signs(pair.source) | _signs(pair.target)


@lru_cache(maxsize=REMEMBERED)
def _signs(text: str) -> frozenset[str]:
    """Return the signs in a text that some rule waits for: of most there are few."""
    return frozenset(_any_sign().findall(text))


@cache
def _any_sign() -> re.Pattern[str]:
    from l10n.checks.register import GROUP_RULES, PAIR_RULES  # noqa: PLC0415 - as below

    return re.compile(f"[{''.join(rule.signs for rule in (*PAIR_RULES, *GROUP_RULES))}]")


@lru_cache(maxsize=REMEMBERED)
def _idle(source: str) -> frozenset[object]:
    """Return the checks that a source does not concern, whatever its target says."""
    texts = (source, seen(source).text) if holds_unseen(source) else (source,)
    return frozenset(
        check
        for concern, checks in _concerns().items()
        if not _concerns_one(concern, texts)
        for check in checks
    )


@cache
def _concerns() -> dict[Callable[[str], bool], list[object]]:
    """Give what is asked of sources, each question once, with the checks that ask it."""
    from l10n.checks.register import PAIR_RULES  # noqa: PLC0415 - as below

    found: dict[Callable[[str], bool], list[object]] = {}
    for rule in PAIR_RULES:
        if rule.concern is not None:
            found.setdefault(rule.concern, []).append(rule.check)
    return found


@dataclass(frozen=True, slots=True)
class _Choice:
    """Rules for pairs that are alike, and what is still to be asked of each pair.

    `_known` are the rules by the triggers that a pair pulls, a bit each.
    """

    rules: tuple[Rule[Pair], ...]
    triggers: tuple[Callable[[Pair], bool], ...]
    _known: dict[int, tuple[Rule[Pair], ...]] = field(default_factory=dict)

    def woken(self, pair: Pair) -> tuple[Rule[Pair], ...]:
        """Ask a pair once for each trigger, and leave out the rules that none of them wakes."""
        pulled, bit = 0, 1
        try:
            for trigger in self.triggers:
                if trigger(pair):
                    pulled |= bit
                bit <<= 1
        except Exception:  # noqa: BLE001 - the check will fail too, and say so
            return self.rules
        known = self._known.get(pulled)
        if known is None:
            awake = {trigger for bit, trigger in enumerate(self.triggers) if pulled >> bit & 1}
            rules = (rule for rule in self.rules if not rule.trigger or rule.trigger in awake)
            known = self._known[pulled] = tuple(rules)
        return known


def _concerns_one(concern: Callable[[str], bool], texts: Iterable[str]) -> bool:
    try:
        return any(map(concern, texts))
    except Exception:  # noqa: BLE001 - the check will fail too, and say so
        return True


@lru_cache(maxsize=4096)
def _choice(language: str, signs: frozenset[str], idle: frozenset[object]) -> _Choice:
    """Choose the rules for a pair with these signs; whether it says anything is known already."""
    chosen = tuple(rule for rule in _pair_rules(language, signs) if rule.check not in idle)
    return _Choice(chosen, tuple({rule.trigger: None for rule in chosen if rule.trigger}))


@lru_cache(maxsize=1024)
def _pair_rules(language: str, signs: frozenset[str]) -> tuple[Rule[Pair], ...]:
    # Rules fill many rooms, and who knows all findings needs none of them.
    from l10n.checks.register import EMPTY_RULES, PAIR_RULES  # noqa: PLC0415

    asked = (rule for rule in PAIR_RULES if rule not in EMPTY_RULES and rule.is_stirred(signs))
    speaking = (rule for rule in asked if rule.speaks is None or rule.speaks(language))
    return _able(speaking, language)


@lru_cache(maxsize=64)
def _empty_rules(language: str) -> tuple[Rule[Pair], ...]:
    from l10n.checks.register import EMPTY_RULES  # noqa: PLC0415 - as above

    return _able(EMPTY_RULES, language)


@lru_cache(maxsize=1024)
def _group_rules(language: str, signs: frozenset[str]) -> tuple[Rule[Pair], ...]:
    from l10n.checks.register import GROUP_RULES  # noqa: PLC0415 - as above

    return _able((rule for rule in GROUP_RULES if rule.is_stirred(signs)), language)


def _language_rules() -> tuple[Rule[Sequence[Pair]], ...]:
    from l10n.checks.consistency import RULES  # noqa: PLC0415 - as above

    return RULES


def _findings(faults: Iterable[Fault], under: Conventions) -> tuple[Finding, ...]:
    """Give faults the severities of the newsroom, leave out what it switched off, worst first."""
    return _worst_first(weighed((fault.finding() for fault in faults), under.severities))


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.severity.rank))
