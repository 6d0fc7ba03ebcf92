"""Texts compared and merged by words."""

from hypothesis import given
from hypothesis import strategies as st

from l10n.language.text.wordwise import WordFate, compare_words, merge_words

WORDS = st.lists(st.sampled_from(["le", "quai", "19h30", "«", ",", "7,20", "été"]), max_size=9)
TEXTS = WORDS.map(" ".join) | st.text(max_size=30)


@given(TEXTS, TEXTS)
def test_what_was_compared_can_be_read_back(before: str, after: str) -> None:
    """Without what is new it is the text before, without what is gone the text after."""
    runs = compare_words(before, after)
    assert "".join(run.text for run in runs if run.fate is not WordFate.NEW) == before
    assert "".join(run.text for run in runs if run.fate is not WordFate.GONE) == after


@given(TEXTS, TEXTS)
def test_who_changed_nothing_loses_to_who_did(base: str, edited: str) -> None:
    """Whoever of the two it is; two same edits are one."""
    assert merge_words(base, edited, base) == edited
    assert merge_words(base, base, edited) == edited
    assert merge_words(base, edited, edited) == edited


@given(TEXTS, TEXTS, TEXTS)
def test_a_merge_does_not_depend_on_who_asks(base: str, one: str, other: str) -> None:
    """Mine and theirs may change places."""
    assert merge_words(base, one, other) == merge_words(base, other, one)


def test_edits_of_other_words_are_both_made() -> None:
    """And those of the same words are nobody's to choose between."""
    base = "El barco sale a las 19:30 del puerto."
    assert (
        merge_words(base, base.replace("barco", "buque"), base.replace("puerto", "muelle"))
        == "El buque sale a las 19:30 del muelle."
    )
    assert merge_words(base, base.replace("barco", "buque"), base.replace("barco", "bote")) is None


def test_a_figure_is_one_word() -> None:
    """A time or a decimal is taken whole, and told from words."""
    runs = compare_words("à 19h30, 7,20 mètres", "à 19h45, 7,30 mètres")
    assert [run.text for run in runs if run.valued and run.fate is WordFate.NEW] == [
        "19h45",
        "7,30",
    ]
