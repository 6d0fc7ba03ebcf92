"""Words without their accents."""

import unicodedata

import pytest
from hypothesis import given

from l10n.language.text.folding import unaccented
from tests.strategies import texts


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Élève", "Eleve"),
        ("ёлка", "елка"),
        ("Háček", "Hacek"),
        ("e\u0301te\u0301", "ete"),
        ("Łódź", "Łodz"),
        ("cœur", "cœur"),
        ("한국", "한국"),
    ],
)
def test_only_the_accents_go(word: str, folded: str) -> None:
    """The case stays, and so do letters that are no marked ones."""
    assert unaccented(word) == folded


def test_a_mark_that_makes_another_letter_may_stay() -> None:
    """Short and long i are two letters of Russian."""
    assert unaccented("Сергей Ёлкин", but="\u0306") == "Сергей Елкин"


@given(texts)
def test_a_second_time_changes_nothing(text: str) -> None:
    """However accents are written, none is left."""
    once = unaccented(text)
    assert unaccented(once) == once
    assert unaccented(unicodedata.normalize("NFD", text)) == once
