"""What the checks notice and cry over, on pairs of our own; the floors refuse to sink.

The right pairs are those of the lists; each is damaged in every way that it gives occasion to.
Raise a floor when a rule gets better: `python -m tests.checks.test_scores` prints the figures.
"""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from typing import Final

from l10n import check
from l10n.checks.register import CODES
from l10n.model.finding import Severity
from tests.checks import form_prose, form_right
from tests.checks.damage import DAMAGES, Pair, names_class
from tests.checks.test_names import rows

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
    "name dropped": 64,
    "name replaced": 64,
    "names swapped": 45,
    "name misspelt": 55,
    "doubled word": 97,
    "empty": 100,
}
"""Percent found of each damage, at least, with a code of its class that the right pair lacks."""


@cache
def pairs() -> tuple[Pair, ...]:
    """Return the right pairs of the lists in the languages of full strength."""
    listed = [(*row,) for name in ("values_fair.txt", "names_fair.txt") for row in rows(name)]
    tables = (value for value in vars(form_right).values() if isinstance(value, dict))
    formed = [row for table in tables for row in table.values() if isinstance(row, tuple)]
    every = [row for row in (*listed, *formed) if len(row) == 3 and row[0] in LANGUAGES]
    return tuple(Pair(source, target, language) for language, source, target in every)


def codes(source: str, target: str, language: str) -> set[str]:
    """Return the codes at warning or above; each is registered."""
    found = {f.code for f in check(source, target, language) if f.severity is not Severity.NOTE}
    assert found <= CODES.keys()
    return found


@cache
def found() -> dict[str, tuple[int, int]]:
    """Return cases and hits of every damage."""
    cases: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for number, pair in enumerate(pairs()):
        for name, (damage, words) in DAMAGES.items():
            damaged = damage(pair, random.Random(f"{number} {name}"))  # noqa: S311 - dice, not secrets
            if damaged is None:
                continue
            before = codes(damaged.source, damaged.whole, pair.language)
            new = codes(damaged.source, damaged.target, pair.language) - before
            cases[name] += 1
            hits[name] += any(names_class(code, words) for code in new)
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


if __name__ == "__main__":
    for damage, (cases, hits) in found().items():
        print(f"{damage:20} {cases:5} {100 * hits / cases:6.1f}")  # noqa: T201 - the figures
    wrong = [p for p in pairs() if codes(p.source, p.target, p.language)]
    print(f"alarms {len(wrong)} of {len(pairs())}")  # noqa: T201 - as above
