"""Values taken apart into number and unit."""

import pytest

from l10n.checks.values.facts import PERCENT, YEAR
from tests.checks.values.organs import given, wanted


def test_a_value_is_a_number_and_a_unit() -> None:
    """A bare number has no unit, a year counts as one."""
    (road,) = wanted("Une route de 13 km.")
    (rise,) = wanted("Une hausse de 25 %.")
    (year,) = wanted("C’était en 1987.")
    assert (road.number, road.unit) == ("13", "km")
    assert (rise.number, rise.unit) == ("25", PERCENT)
    assert (year.number, year.unit) == ("1987", YEAR)


def test_both_languages_say_the_same_fact() -> None:
    """Number and unit are those of no language."""
    (mine,), (yours,) = wanted("Une route de 13 km."), given("A 13-kilometre road.")
    assert (mine.number, mine.unit) == (yours.number, yours.unit)


def test_words_are_no_figures() -> None:
    """A value in words may go with the style of a language."""
    (figures,), (words,) = wanted("Il y a 37 blessés."), wanted("Il y a trente-sept blessés.")
    assert (figures.figured, words.figured) == (True, False)
    assert figures.number == words.number


@pytest.mark.parametrize(
    ("target", "language", "number"),
    [
        ("between 2.4 and 2.9 billion", "en", "2400000000"),
        ("entre 2.400 y 2.900 millones", "es", "2400000000"),
        ("entre 2,4 y 2.900 millones", "es", "2400000"),
        ("13至17亿", "zh", "1300000000"),
        ("three or four million", "en", "3000000"),
    ],
)
def test_a_number_shares_the_scale_of_the_next(target: str, language: str, number: str) -> None:
    """The scale is what the next number has beyond the figures it is written with."""
    assert given(target, language)[0].scaled == number
