"""Ordinals in figures, in words and in Roman figures."""

import pytest

from l10n.language.values.read.ordinals import read_ordinal
from l10n.model.value import Ordinal
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "at", "number", "end"),
    [
        ("75th", "en", 0, "75", 2),
        ("75. Jahrestag", "de", 0, "75", 2),
        ("fifth", "en", 0, "5", 1),
        ("seventy-fifth", "en", 0, "75", 3),
        ("fünfundsiebzigste", "de", 0, "75", 1),
        ("siglo XX", "es", 1, "20", 2),
    ],
)
def test_an_ordinal_is_marked_or_said(
    text: str, language: str, at: int, number: str, end: int
) -> None:
    """Endings, full stops, words, a century beside Roman figures."""
    assert read_ordinal(text_of(text, language), at) == (Ordinal(number), end)


@pytest.mark.parametrize(("text", "language"), [("75", "en"), ("75. Der", "de"), ("XX", "en")])
def test_what_has_no_mark_is_no_ordinal(text: str, language: str) -> None:
    """A number, the end of a sentence, letters."""
    assert read_ordinal(text_of(text, language), 0) is None
