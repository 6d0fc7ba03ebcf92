"""Matches that differ in values and names are adapted where that is sure, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.language.adapting.adapt import adapted
from l10n.language.languages import LANGUAGES
from l10n.language.source import find_quantities
from l10n.language.values import find_values
from tests.memory.adapted import bearings, pairs
from tests.strategies import texts

if TYPE_CHECKING:
    from tests.memory.adapted import Adaptation

LISTS = {"adapted.txt": 0.96, "adapted_held_out.txt": 0.92, "adapted_traps.txt": 0.75}
"""Lists, and the share of what can be adapted in each that is."""


def made(pair: Adaptation) -> str | None:
    """Adapt a pair of a list."""
    return adapted(pair.old, pair.new, pair.before, bearings(pair.language))


@pytest.mark.parametrize("name", LISTS)
def test_no_match_is_adapted_wrongly(name: str) -> None:
    """What is drafted is the right text; the rest is left to people."""
    wrong = [
        (pair.language, pair.new, got)
        for pair in pairs(name)
        if (got := made(pair)) not in {None, pair.after}
    ]
    assert wrong == []


@pytest.mark.parametrize("name", LISTS)
def test_most_of_what_can_be_adapted_is(name: str) -> None:
    """A rule that refuses everything would make no mistake."""
    can = [pair for pair in pairs(name) if pair.after is not None]
    done = [pair for pair in can if made(pair) == pair.after]
    assert len(done) >= LISTS[name] * len(can)


def test_the_lists_are_long_enough_to_judge() -> None:
    """Three hundred pairs before the rules, and more from other texts behind them."""
    assert len(pairs("adapted.txt")) >= 300
    assert sum(len(pairs(name)) for name in LISTS) >= 550


@given(texts, texts, texts, st.sampled_from(sorted(LANGUAGES)))
def test_any_texts_can_be_asked_for(old: str, new: str, target: str, language: str) -> None:
    """Nothing raises, whatever the texts are, and what is the same is no adaptation."""
    adapted(old, new, target, bearings(language))
    assert adapted(old, old, target, bearings(language)) is None


def _figure(value: str | None) -> str:
    return (value or "").partition(" ")[0]


@given(
    st.sampled_from(["en", "de", "es", "it", "pt", "ca", "ru", "pl", "ar", "zh", "ja"]),
    st.integers(0, 99_999),
    st.integers(0, 99_999),
    st.sampled_from(["km", "%", "EUR", "km/h"]),
)
def test_an_adapted_text_says_the_new_value(
    language: str, before: int, after: int, unit: str
) -> None:
    """Whatever the numbers are, it says what the new text says, and goes back to what it was."""
    old, new = (f"Relevé : {n} {unit}." for n in (before, after))
    target = f"— {before} {unit}"
    got = adapted(old, new, target, bearings(language))
    if got is not None:
        said, meant = find_values(got, language), find_quantities(new)
        # Of four bare figures English reads the number alone, whatever stands behind it.
        assert [_figure(p.value) for p in said] == [_figure(p.value) for p in meant]
