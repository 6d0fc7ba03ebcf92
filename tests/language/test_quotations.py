"""Quotations balanced, by language and by where their marks stand."""

import pytest
from hypothesis import given

from l10n.language.text.quotations import quotations, single_quotations
from tests.strategies import texts

BALANCED = {
    "French": ("fr", "« Oui », dit-il, « non ».", 2),
    "straight": ("en", '"Yes," he says, "no."', 2),
    "German": ("de", "„Ja“, sagt er, »nein«.", 2),
    "Swiss": ("de", "«Ja», sagt er.", 1),
    "Polish": ("pl", "„Tak” i «nie»", 2),
    "nested": ("fr", "« Le “Port” ferme »", 2),
    "mixed styles": ("pt", 'O “Porto" fecha.', 1),
    "inches": ("en", 'A 27" screen', 0),
    "Japanese": ("ja", "「はい」と『いいえ』", 2),
    "Arabic": ("ar", '"نعم" و«لا»', 2),
}


@pytest.mark.parametrize(("language", "text", "opened"), BALANCED.values(), ids=BALANCED.keys())
def test_each_quotation_has_two_marks(language: str, text: str, opened: int) -> None:
    """In the pairs of its language, and in those that people type."""
    found = quotations(text, language)
    assert found.balanced
    assert found.opened == opened


def test_russian_may_close_two_with_one() -> None:
    """Only where one quotation stands in the other; the outer mark is told."""
    found = quotations("«Он читает «Порт»", "ru")
    assert found.balanced
    assert found.shared == (0,)
    assert quotations("«Il lit «Port»", "es").open == (0,)
    assert quotations(
        "Союз «Порт сказал: «Мы не уходим отсюда до самого утра», — и ушёл", "ru"
    ).open
    assert quotations("«Mare («Море»)", "ru").open == (0,)


def test_a_mark_that_closes_nothing_is_stray() -> None:
    """As at the end of a quotation that began in another unit."""
    assert quotations("Oui », dit-il.", "fr").stray == (4,)
    assert quotations('No."', "en").stray == (3,)


def test_single_marks_are_told_from_apostrophes() -> None:
    """An apostrophe inside a word, before a decade, or of a genitive opens nothing."""
    assert single_quotations("‘Yes,’ he says").pairs == ((0, 5),)
    assert single_quotations("Anna’s, the boys’, ’90s, ’s Morgens").opened == 0
    assert single_quotations("He says ‘yes").open == (8,)


@given(texts)
def test_marks_are_counted_once(text: str) -> None:
    """No mark is in two places, and each stands in the text."""
    for found in (quotations(text, "ru"), single_quotations(text)):
        marks = [at for pair in found.pairs for at in pair]
        marks += [*found.open, *found.stray, *found.shared]
        assert len(marks) == len(set(marks))
        assert all(0 <= at < len(text) for at in marks)
