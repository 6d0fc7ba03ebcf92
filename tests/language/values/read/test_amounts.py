"""Numbers, their groups, their signs and what only looks like them."""

import pytest

from l10n.language.values.read.amounts import chain, phone, read_amount, worded_minus
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "value", "end"),
    [
        ("1,300 people", "en", "1300", 3),
        ("1.300 Leute", "de", "1300", 3),
        ("8 000 casas", "es", "8000", 2),
        ("1.3 million", "en", "1300000", 4),
        ("three million and five million", "en", "3000000", 2),
        ("two and a half", "en", "2.5", 4),
        ("fünfundzwanzig", "de", "25", 1),
        ("-5 degrees", "en", "-5", 2),
        ("minus 5", "en", "-5", 2),
    ],
)
def test_a_number_ends_where_its_last_word_does(
    text: str, language: str, value: str, end: int
) -> None:
    """Groups, decimals, scale words, words, signs."""
    amount = read_amount(text_of(text, language), 0)
    assert amount is not None
    assert (amount.value, amount.end) == (value, end)


@pytest.mark.parametrize("text", ["hello", "at least 5", ""])
def test_what_begins_with_no_number_is_none(text: str) -> None:
    """The number starts at the token that is asked for, or there is none."""
    assert read_amount(text_of(text), 0) is None


def test_an_article_is_a_weak_number_and_four_figures_may_be_a_year() -> None:
    """Who asks decides whether to believe them."""
    article, year, grouped = (read_amount(text_of(t), 0) for t in ("a", "2020", "2,020"))
    assert article is not None
    assert (article.value, article.weak, article.words) == ("1", True, True)
    assert year is not None
    assert year.year
    assert grouped is not None
    assert not grouped.year


def test_minus_in_a_word_is_none_in_a_countdown() -> None:
    """T minus 5 is not five below nought."""
    assert worded_minus(text_of("minus 5"), 0) == 1
    assert worded_minus(text_of("T minus 5"), 1) == 0


@pytest.mark.parametrize(("text", "end"), [("06 12 34 56 78", 5), ("12 34", 0), ("06 12", 0)])
def test_four_groups_behind_a_nought_are_a_telephone_number(text: str, end: int) -> None:
    """Fewer groups, or another beginning, are numbers."""
    assert phone(text_of(text), 0) == end


@pytest.mark.parametrize(("text", "end"), [("192.168.0.1", 7), ("24/7", 3), ("1.5", 0)])
def test_figures_with_two_joints_or_a_stroke_are_a_chain(text: str, end: int) -> None:
    """One point makes a decimal."""
    assert chain(text_of(text), 0) == end
