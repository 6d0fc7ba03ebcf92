"""The quick look that spares the rules of reading most words."""

import pytest

from l10n.language.values.read.grammar import grammar
from l10n.language.values.read.tokens import tokenize
from l10n.language.values.tables import tabled
from l10n.model.placeable import PlaceableType


def test_words_that_start_no_value_are_passed_over() -> None:
    """A common word, and one that needs a second word behind it."""
    look = grammar("en").look
    assert "hello" not in look.starts
    assert {"the", "half"} <= look.weak
    assert {"august", "monday", "gmt"} <= look.starts - look.weak


def test_a_word_tells_the_types_it_may_start() -> None:
    """A month starts dates alone; a figure may start anything."""
    look = grammar("en").look
    assert look.may_be("august") == {PlaceableType.DATE}
    assert look.may_be("gmt") == {PlaceableType.TIME}
    assert look.may_be("7") == frozenset(PlaceableType)


def test_a_date_in_words_has_its_month_near() -> None:
    """Figures need a word of dates behind them."""
    dates, tokens = grammar("en").look.dates, tokenize("the 15 August 2 people")
    assert [dates.may_start(tokens, at) for at in range(6)] == [True, True, True, *[False] * 3]


@pytest.mark.parametrize("language", tabled())
def test_where_words_run_together_nothing_is_called_weak(language: str) -> None:
    """Chinese has no spaces, Arabic writes its particles with the word."""
    look = grammar(language).look
    assert not look.dates.blind or look.weak == {"-", "–"}
