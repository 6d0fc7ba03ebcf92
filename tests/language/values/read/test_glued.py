"""Number words that are written as one."""

import pytest

from l10n.language.values.read.glued import glued
from l10n.language.values.read.sums import sum_up
from l10n.language.values.tables import table


@pytest.mark.parametrize(
    ("word", "language", "value"),
    [
        ("fünfundzwanzig", "de", "25"),
        ("zweihundertdreißig", "de", "230"),
        ("einhunderttausend", "de", "100000"),
        ("duecentotrentotto", "it", "238"),
        ("tweeëntwintig", "nl", "22"),
    ],
)
def test_a_word_is_cut_into_its_parts(word: str, language: str, value: str) -> None:
    """The ones may stand before the tens."""
    assert sum_up(glued(table(language)).read(word)) == value


@pytest.mark.parametrize("word", ["", "und", "undzwanzig", "zwanzigund", "hunderte", "zwanziger"])
def test_a_word_with_anything_else_in_it_is_none(word: str) -> None:
    """A joiner stands between two parts."""
    assert glued(table("de")).read(word) == ()


def test_languages_that_write_apart_have_no_glued_words() -> None:
    """English twenty is a word of its lexicon."""
    assert glued(table("en")).read("twenty") == ()


def test_a_hostile_word_is_cheap() -> None:
    """Longer words than any number are not looked at."""
    assert glued(table("de")).read("hundert" * 1000) == ()
