"""The classes of edits, judged by lists that say them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from l10n.language.source import classify
from l10n.language.text.typography import fold
from l10n.model.unit import ChangeClass
from tests.language.french.changes.edits import edits
from tests.strategies import prose, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

_HARMLESS: Final = {ChangeClass.TYPOGRAPHY, ChangeClass.SPELLING}

# Pinned per cent: a rule may raise a score, never lower it. The second list was written after the
# rules.
_SCORES: Final = MappingProxyType(
    {
        "pairs.txt": dict.fromkeys(ChangeClass, 100.0)
        | {ChangeClass.SPELLING: 97.0, ChangeClass.WORDING: 99.3},
        "held_out.txt": {
            ChangeClass.TYPOGRAPHY: 100.0,
            ChangeClass.SPELLING: 93.7,
            ChangeClass.NUMBER: 100.0,
            ChangeClass.TIME: 100.0,
            ChangeClass.NAME: 100.0,
            ChangeClass.POLARITY: 100.0,
            ChangeClass.WORDING: 94.4,
        },
    }
)

Edit = tuple[ChangeClass, str, str]


def _edits(name: str) -> Iterator[Edit]:
    return ((ChangeClass(told), old, new) for told, old, new in edits(name))


def test_the_list_holds_enough_of_each_class() -> None:
    """At least 350 edits, 40 of every class, none twice, none without a change."""
    edits = list(_edits("pairs.txt"))
    assert len(edits) == len(set(edits)) >= 350
    assert all(old != new for _, old, new in edits)
    for told in ChangeClass:
        assert sum(one is told for one, _, _ in edits) >= 40


@pytest.mark.parametrize("name", _SCORES)
@pytest.mark.parametrize("told", ChangeClass)
def test_scores_do_not_sink(name: str, told: ChangeClass) -> None:
    """Each class is told as often as it was."""
    edits = [edit for edit in _edits(name) if edit[0] is told]
    right = sum(classify(old, new) is told for _, old, new in edits)
    assert 100 * right / len(edits) >= _SCORES[name][told]


@pytest.mark.parametrize("name", _SCORES)
def test_nothing_grave_passes_for_harmless(name: str) -> None:
    """A number, time, name, negation or another word is never called typography or spelling."""
    for told, old, new in _edits(name):
        if told not in _HARMLESS:
            assert classify(old, new) not in _HARMLESS, (old, new)
            assert classify(new, old) not in _HARMLESS, (new, old)


@pytest.mark.parametrize("name", _SCORES)
def test_an_edit_taken_back_is_as_grave(name: str) -> None:
    """From new to old the class is the one from old to new."""
    for _, old, new in _edits(name):
        assert classify(old, new) is classify(new, old), (old, new)


@given(texts, st.sampled_from("\u00a0\u202f\u2009"), st.sampled_from("\u2019\u02bc"))
def test_what_folds_alike_is_typography(text: str, space: str, apostrophe: str) -> None:
    """Another kind of space or apostrophe is typography, in any text."""
    fancy = text.replace(" ", space).replace("'", apostrophe)
    assert fold(fancy) == fold(text)
    assert classify(text, fancy) is ChangeClass.TYPOGRAPHY


@given(texts, texts)
@example("1" * 5000, "é" * 5000)
def test_any_two_texts_have_a_class(one: str, other: str) -> None:
    """Nothing raises, whatever the texts are."""
    assert classify(one, other) in set(ChangeClass)


@given(prose, st.data())
def test_another_figure_is_never_harmless(text: str, data: st.DataObject) -> None:
    """Where one figure becomes another, the edit is no typography and no spelling."""
    at = data.draw(st.integers(0, len(text)))
    figures = st.integers(1, 99_999)
    one, other = data.draw(figures), data.draw(figures)
    if one != other:
        before, after = (f"{text[:at]} {n} {text[at:]}" for n in (one, other))
        assert classify(before, after) not in _HARMLESS


@given(
    st.lists(
        st.sampled_from(["Le", "ministre", "arrive", "à", "Lyon", "sans", "bruit"]), max_size=8
    )
)
def test_a_negation_is_never_lost(words: list[str]) -> None:
    """A sentence and the same with "ne ... pas" around its verb are of another polarity."""
    rest = " ".join(words)
    plain, denied = f"La mairie confirme {rest}", f"La mairie ne confirme pas {rest}"
    assert classify(plain, denied) is ChangeClass.POLARITY
    assert classify(denied, plain) is ChangeClass.POLARITY


def test_long_texts_are_compared() -> None:
    """Texts of many thousand words end, and their numbers are seen."""
    text = "Le feu avance vers la ville. " * 5000
    assert classify(text, text + "Il y a 3 blessés.") is ChangeClass.NUMBER


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Il voit les gros camion.", "Il voit les gros camions.", ChangeClass.SPELLING),
        ("Il voit un gros camions.", "Il voit un gros camion.", ChangeClass.SPELLING),
        ("Hier soir, camion en feu.", "Hier soir, camions en feu.", ChangeClass.WORDING),
        ("Les pompiers disent que camion brûle.", "Les pompiers disent que camions brûle.",
         ChangeClass.WORDING),
    ],
)  # fmt: skip
def test_a_determiner_nearby_tells_the_number(old: str, new: str, expected: ChangeClass) -> None:
    """One of the three words before is enough, singular or plural; none, or one far off, is not."""
    assert classify(old, new) is expected
