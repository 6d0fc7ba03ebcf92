"""Rules as values: what they declare is what they do."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from l10n.checks.pair import Conventions, Neighbour, Pair, pairs_of
from l10n.checks.register import (
    CODES,
    FORM_RULES,
    GROUP_RULES,
    LANGUAGE_RULES,
    PAIR_RULES,
)
from l10n.checks.rule import INTERNAL, FindingCode, Rule, Scope
from l10n.checks.run import apply, check, check_group, stirred
from l10n.checks.unchecked import LOOKS_AROUND, NEEDED, not_checked
from l10n.language.coverage import Area
from l10n.model.article import Role
from l10n.model.finding import Severity
from l10n.model.unit import Unit
from tests.checks.form_wrong import WRONG
from tests.checks.test_names import rows
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault

SINGLE = (*PAIR_RULES, *GROUP_RULES)
_TELLING = (
    *("Marie", "Dupont", "Paris", "Lens", "Putin", "Poutine", "Лондон", "Макрон", "DITES", "OUI"),
    *("12", "3", "15 %", "12:30", "p.m.", "août", "May", "mardi", "Tuesday", "three", "deux"),
    *("ne", "pas", "not", "nicht", "не", "It", "Und", "the", "the", ",,", "  ", " ,", ".", "?"),
    *("«", "»", "(the)", "@port", "www.a.fr", "&amp;", "has-ado", "a-t-il", "maîtrisé", "\u00ad"),
    *("million", "euros", "dollars", "von der", "ende.", "l'île", "d'Aragon", "à", "J-3"),
)
"""What rules look for, in the source or in a target."""

WITHOUT_EXAMPLE = {"internal", "inconsistent-source", "inconsistent-target"} | {
    "term-forbidden",
    "term-missing",
}
"""What takes a fault of ours, several units or a glossary."""


@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_the_example_of_a_code_is_found(code: FindingCode) -> None:
    """At the severity that the code declares."""
    if code.example is None:
        assert code.name in WITHOUT_EXAMPLE
        return
    found = check(code.example.source, code.example.target, code.example.language)
    assert (code.name, code.severity) in {(f.code, f.severity) for f in found}


def test_a_code_is_declared_once() -> None:
    """Rules that give out the same code mean the same value."""
    single = {code for rule in SINGLE for code in rule.codes}
    compared = {code for rule in LANGUAGE_RULES for code in rule.codes}
    names = Counter(code.name for code in single | compared | {INTERNAL})
    assert names == Counter(CODES.keys())


def test_scopes_are_what_the_register_says() -> None:
    """One unit, the units of a quotation, all units of a language."""
    assert {rule.scope for rule in PAIR_RULES} == {Scope.PAIR}
    assert {rule.scope for rule in GROUP_RULES} == {Scope.GROUP}
    assert {rule.scope for rule in LANGUAGE_RULES} == {Scope.LANGUAGE}
    assert set(FORM_RULES) <= set(SINGLE)


@pytest.mark.parametrize("rule", SINGLE, ids=lambda rule: rule.check.__name__)
def test_a_rule_gives_out_what_it_declares(rule: Rule[Pair]) -> None:
    """No other code, and nothing worse than the code's severity, on all wrong pairs."""
    worst = {code.name: code.severity.rank for code in rule.codes}
    named = [(*row[1:],) for name in ("names_wrong.txt", "values_wrong.txt") for row in rows(name)]
    formed = [(language, source, target) for language, _, source, target in WRONG.values()]
    for language, source, target in (*named, *formed):
        for fault in apply([rule], Pair(source, target, Conventions(language))):
            assert fault.severity.rank >= worst[fault.code]


def test_a_rule_is_not_run_where_its_knowledge_is_missing() -> None:
    """Nothing is said, and that it is not is told from what the rules need."""
    pair = Pair("Il n’a pas parlé.", "Ha parlat.", Conventions("oc"))
    negation = [rule for rule in PAIR_RULES if Area.NEGATION in rule.needs]
    assert negation
    assert apply(negation, pair) == []
    assert Area.NEGATION in not_checked(["oc"])["oc"]
    needed = {area for rule in SINGLE for area in rule.needs}
    assert set(not_checked(["sv"])["sv"]) == needed == NEEDED


def test_what_rules_look_at_is_told_without_loading_them() -> None:
    """A result is kept for its place only if a rule looks around."""
    assert any(rule.looks_around for rule in SINGLE) is LOOKS_AROUND


_ECHO = FindingCode("echo", Severity.NOTE, "a paragraph says what the one before says")


def _check_echo(pair: Pair) -> Iterator[Fault]:
    before = pair.at.before
    if pair.at.role is Role.PARAGRAPH and before and before.target == pair.target:
        yield _ECHO.fault(f"{pair.at.unit} says what stands before {pair.at.after}")


def _echoes(pairs: Sequence[Pair], *, looks_around: bool) -> list[Fault]:
    rule = Rule(_check_echo, (_ECHO,), looks_around=looks_around)
    return [fault for pair in pairs for fault in apply([rule], pair)]


def test_a_rule_can_look_around() -> None:
    """It knows what a pair is and what stands beside it; one that does not say so sees nothing."""
    units = [Unit("e.1", "Un.", "One."), Unit("e.2", "Deux.", "One."), Unit("e.3", "Un.", "One.")]
    roles = {"e.1": Role.HEADING, "e.2": Role.PARAGRAPH, "e.3": Role.ITEM}
    pairs = pairs_of(units, Conventions("en"), "ports", roles)
    (fault,) = _echoes(pairs, looks_around=True)
    assert fault.message == f"e.2 says what stands before {Neighbour('Un.', 'One.')}"
    assert _echoes(pairs, looks_around=False) == []
    assert pairs[0].at.before is pairs[2].at.after is None


def test_a_finding_of_a_group_says_of_which_unit() -> None:
    """Article and unit are those of the pair."""
    pairs = pairs_of([Unit("e.1", "Un.", " ")], Conventions("en"), "ports", {})
    (finding,) = check_group(pairs, Conventions("en"))
    assert (finding.code, finding.article, finding.unit) == ("empty", "ports", "e.1")


def test_a_plain_pair_stirs_few_rules() -> None:
    """Of words in small letters no rule of names, marks, codes or telephone numbers is asked."""
    pair = Pair("Le port ferme ce soir.", "The port closes tonight.", Conventions("en"))
    said = {rule.check.__name__ for rule in stirred(pair)}
    assert len(said) <= 12 < len(PAIR_RULES) * 0.25
    assert said.isdisjoint({"check_missing", "check_codes", "check_phones", "check_quote_style"})
    telling = Pair("Il dit « oui » à Lens.", "He says “yes” in Metz.", Conventions("en"))
    more = {rule.check.__name__ for rule in stirred(telling)}
    assert {"check_missing", "check_quote_style"} <= more


def _says_without_being_stirred(pair: Pair) -> list[Fault]:
    chosen = stirred(pair)
    idle = [rule for rule in PAIR_RULES if rule not in chosen]
    return apply(idle, pair) if pair.target.strip() else []


@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_a_rule_that_is_not_stirred_says_nothing(code: FindingCode) -> None:
    """The signs and sources that rules wait for are where they find something, both ways round."""
    for example in [code.example] if code.example else ():
        both = ((example.source, example.target), (example.target, example.source))
        for source, target in both:
            assert (
                _says_without_being_stirred(Pair(source, target, Conventions(example.language)))
                == []
            )


def test_what_stirs_a_rule_is_in_all_that_it_finds() -> None:
    """Of all wrong pairs of the lists, also of those of strangers, no finding is lost."""
    named = [(*row[1:],) for name in ("names_wrong.txt", "values_wrong.txt") for row in rows(name)]
    formed = [(language, source, target) for language, _, source, target in WRONG.values()]
    every = sorted((*named, *formed))
    strange = [(one[0], one[1], other[2]) for one, other in pairwise(every) if one[0] == other[0]]
    for language, source, target in (*every, *strange):
        assert _says_without_being_stirred(Pair(source, target, Conventions(language))) == []


@given(texts, texts, sampled_from(["en", "de", "es", "ru", "ar", "zh", "eo"]))
def test_what_is_not_stirred_says_nothing_of_any_text(
    source: str, target: str, language: str
) -> None:
    """Whatever stands in two texts, to choose among the rules changes no finding."""
    assert _says_without_being_stirred(Pair(source, target, Conventions(language))) == []


@given(lists(sampled_from(_TELLING), max_size=8), lists(sampled_from(_TELLING), max_size=8))
def test_what_is_not_stirred_says_nothing_of_telling_words(
    source: list[str], target: list[str]
) -> None:
    """Names, figures, denials, marks in any order: no trigger is blind to what its rule finds."""
    for language in ("en", "de", "ru"):
        pair = Pair(" ".join(source), " ".join(target), Conventions(language))
        assert _says_without_being_stirred(pair) == []
