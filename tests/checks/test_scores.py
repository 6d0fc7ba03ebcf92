"""What the checks notice and cry over, on pairs of our own; the floors refuse to sink.

The right pairs are those of the lists; each is damaged in every way that it gives occasion to.
Raise a floor when a rule gets better: `python -m tests.checks.test_scores` prints the figures.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache
from typing import Final

import pytest

from l10n import check
from l10n.checks.register import CODES
from l10n.language.text.endings import lost_word
from l10n.model.finding import Severity
from tests.checks import form_prose, form_right
from tests.checks.damage import DAMAGES, Pair, german_verb_lost, names_class
from tests.checks.test_kinds import KINDS
from tests.checks.test_names import rows

pytestmark = pytest.mark.no_cover  # thousands of pairs: the rules have tests of their own

LANGUAGES: Final = ("en", "de", "es", "it", "ru", "pt", "pl", "ca")

ALARMS: Final = 0.5
"""Percent of right pairs with a finding at warning or above, at most."""

FOUND: Final = {
    "digit changed": 97,
    "zero appended": 97,
    "scale changed": 97,
    "number invented": 95,
    "number dropped": 95,
    "numbers swapped": 87,
    "year changed": 97,
    "month changed": 97,
    "weekday changed": 97,
    "hour changed": 97,
    "a.m. for p.m.": 97,
    "zone changed": 97,
    "percent lost": 90,
    "currency changed": 85,
    "closing quote lost": 90,
    "bracket lost": 95,
    "bullet lost": 97,
    "URL changed": 99,
    "placeholder lost": 99,
    "handle lost": 99,
    "all French": 95,
    "name dropped": 69,
    "name replaced": 73,
    "names swapped": 54,
    "name misspelt": 90,
    "doubled word": 97,
    "empty": 100,
    "German verb lost": 50,
    "negation lost": 97,
    "negation added": 86,
    "stop lost": 97,
    "said thrice": 97,
    "quotes added": 97,
    "French spaces": 97,
    "French guillemets": 85,
    "opening mark lost": 97,
    "invisible character": 97,
    "letters turned round": 99,
    "letter in disguise": 97,
    "token left": 97,
    "line end lost": 100,
    "e-mail changed": 100,
    "address added": 99,
    "address lost": 99,
    "handle changed": 99,
    "tag lost": 100,
    "tag added": 100,
    "tags crossed": 99,
    "placeholder added": 100,
    "entity lost": 99,
    "person added": 85,
    "name left in French": 97,
    "zone added": 97,
    "value invented": 97,
    "phone lost": 97,
    "rank changed": 97,
    "value dropped": 97,
}
"""Percent found of each damage, at least, with a code of its class that the right pair lacks."""

ENOUGH: Final = 200
"""Pairs that each damage is done to, at most."""

_PARTICIPLE: Final = re.compile(r"\w*ge\w+(?:t|en)")

NOTE: Final = Severity.NOTE
NO_DAMAGE: Final = {"internal", "inconsistent-source", "inconsistent-target"} | {
    "term-forbidden",
    "term-missing",
}
"""Codes that no damage of one pair alone can raise; tests of their own do."""


@cache
def pairs() -> tuple[Pair, ...]:
    """Return the right pairs of the lists in the languages of full strength."""
    listed = [(*row,) for name in ("values_fair.txt", "names_fair.txt") for row in rows(name)]
    kinds = (row[1:] for kind in KINDS for row in rows(f"kinds/{kind}.txt") if row[0] == "right")
    tables = (value for value in vars(form_right).values() if isinstance(value, dict))
    formed = [row for table in tables for row in table.values() if isinstance(row, tuple)]
    every = [row for row in (*listed, *kinds, *formed) if len(row) == 3 and row[0] in LANGUAGES]
    return tuple(Pair(source, target, language) for language, source, target in every)


def codes(source: str, target: str, language: str) -> set[str]:
    """Return the codes at warning or above; each is registered."""
    found = {f.code for f in check(source, target, language) if f.severity is not Severity.NOTE}
    assert found <= CODES.keys()
    return found


@cache
def said(source: str, target: str, language: str) -> frozenset[str]:
    """Return the codes at warning or above, and those that are notes by what they are."""
    every = check(source, target, language)
    assert {f.code for f in every} <= CODES.keys()
    heard = (f for f in every if f.severity is not NOTE or CODES[f.code].severity is NOTE)
    return frozenset(f.code for f in heard)


@cache
def tries(most: int = ENOUGH) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return, for every damage done to so many pairs, its name and the codes that are new."""
    every: list[tuple[str, frozenset[str]]] = []
    left = dict.fromkeys(DAMAGES, most)
    numbered = list(enumerate(pairs()))
    random.Random(most).shuffle(numbered)  # noqa: S311 - dice, not secrets
    for number, pair in numbered:
        for name, (damage, _) in DAMAGES.items():
            chance = random.Random(f"{number} {name}")  # noqa: S311 - dice, not secrets
            damaged = damage(pair, chance) if left[name] else None
            if damaged:
                left[name] -= 1
                before = said(damaged.source, damaged.whole, pair.language)
                new = said(damaged.source, damaged.target, pair.language) - before
                every.append((name, new))
    return tuple(every)


@cache
def found() -> dict[str, tuple[int, int]]:
    """Return cases and hits of every damage."""
    cases = Counter(name for name, _ in tries())
    hits = Counter(
        name for name, new in tries() if any(names_class(code, DAMAGES[name][1]) for code in new)
    )
    return {name: (cases[name], hits[name]) for name in DAMAGES if cases[name]}


def test_the_lists_are_large_enough_to_judge() -> None:
    """At least 200 right and 400 damaged pairs, in at least five languages."""
    assert len(pairs()) >= 200
    assert len({pair.language for pair in pairs()}) >= 5
    assert sum(cases for cases, _ in found().values()) >= 400
    assert len(form_prose.__doc__ or "") > 0


def test_right_pairs_raise_hardly_an_alarm() -> None:
    """What is right is left alone."""
    alarmed = [p for p in pairs() if codes(p.source, p.target, p.language)]
    assert 100 * len(alarmed) / len(pairs()) <= ALARMS


def test_every_damage_is_found_as_often_as_it_was() -> None:
    """No class of damage sinks below its floor."""
    shares = {name: 100 * hits / cases for name, (cases, hits) in found().items()}
    sunk = {name: shares[name] for name, floor in FOUND.items() if shares[name] < floor}
    assert not sunk


def test_every_code_has_its_damage() -> None:
    """A code that no damage raises would be one that nobody knows to work."""
    raised = {code for _, new in tries() for code in new}
    assert CODES.keys() - raised == NO_DAMAGE


def test_the_verb_of_a_german_clause_is_missed_by_its_own_rule() -> None:
    """Half of the clauses end with a noun or a participle then, which no table of words tells."""
    clauses = [Pair(s, t, language) for language, s, t in form_right.GERMAN_CLAUSES.values()]
    lost = [german_verb_lost(pair, random.Random(0)) for pair in clauses]  # noqa: S311 - as above
    assert not any(lost_word(pair.source, pair.target, "de") for pair in clauses)
    found = [one for one in lost if one and lost_word(one.source, one.target, "de")]
    assert len(found) >= len(clauses) / 2
    ends = [one.target.rstrip(".").split()[-1] for one in found]
    assert all(end.istitle() or _PARTICIPLE.fullmatch(end) for end in ends)


if __name__ == "__main__":
    for damage, (cases, hits) in found().items():
        print(f"{damage:20} {cases:5} {100 * hits / cases:6.1f}")  # noqa: T201 - the figures
    wrong = [p for p in pairs() if codes(p.source, p.target, p.language)]
    print(f"alarms {len(wrong)} of {len(pairs())}")  # noqa: T201 - as above
