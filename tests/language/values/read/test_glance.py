"""The quick look that spares the rules of reading most words."""

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from l10n.language.values.read.grammar import grammar
from l10n.language.values.read.likely import likely
from l10n.language.values.read.reader import RULES, may_say_values
from l10n.language.values.read.tokens import tokenize
from l10n.language.values.tables import tabled
from l10n.model.placeable import PlaceableType
from tests.language.values.read.texts import text_of
from tests.strategies import texts


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


@pytest.mark.parametrize(
    ("language", "idle", "telling"),
    [
        ("de", "Das ist gut, sagt sie.", "Um 12:30 IST in Delhi."),
        ("pl", "Anna i Piotr idą.", "Rozdział I wieku"),
        ("it", "Vengono i medici e i pazienti", "Carlo V nel secolo V"),
        ("de", "Sie vielleicht", "vierundzwanzig"),
        ("ar", "ولم يكن", "وثلاثة"),
    ],
)
def test_a_word_starts_a_value_as_it_is_written(language: str, idle: str, telling: str) -> None:
    """A zone and a Roman figure have capitals; what begins like a number is one to its end."""
    assert not may_say_values(idle, language)
    assert may_say_values(telling, language)


_WORDS = (
    *("IST", "ist", "Ist", "I", "i", "II", "ii", "V", "US", "us", "SIE", "sie", "$", "€", "-", "'"),
    *("7", "12", "2015", "%", "viele", "vierzehn", "venne", "ventuno", "l", "un", "the", "May"),
    *("may", "w", "wieku", "secolo", "mar", "Mar", "وثلاثة", "وكان", "EUR", "eur", ":", "Uhr", "h"),
)


@pytest.mark.parametrize("language", ["en", "de", "it", "pl", "ar", "zh", "es"])
@given(lists(sampled_from(_WORDS), min_size=1, max_size=6))
def test_where_a_glance_sees_nothing_no_rule_reads_a_value(language: str, words: list[str]) -> None:
    """Of words that start values in some languages, or as they are written there."""
    text = text_of(" ".join(words), language)
    seen = text.grammar.look.starts_in(text.tokens.words, text.tokens.raw)
    starts = {at for at in range(len(words)) if text.grammar.lexicon.starts(text.tokens, at)}
    for at in starts - set(seen):
        kinds = likely(text, at)
        assert [kind for kind, rule in RULES.items() if kind in kinds and rule(text, at)] == []


@given(texts)
def test_words_are_put_in_lower_case_as_if_one_by_one(text: str) -> None:
    """No letter looks at the word beside it."""
    tokens = tokenize(text)
    assert list(tokens.words) == [piece.replace("İ", "i").lower() for piece in tokens.raw]
