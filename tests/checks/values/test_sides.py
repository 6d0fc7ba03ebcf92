"""The two sides of a pair and what they might be saying."""

from tests.checks.values.organs import sides


def test_each_side_is_read_in_its_own_language() -> None:
    """The same word is a number in French and none in English, and the reverse."""
    pair = sides("Il y a six dents.", "Six dents, says Cent.")
    assert "6" in pair.source.numbers & pair.target.numbers
    other = sides("Cent personnes.", "Cent personnes.")
    assert "100" in other.source.numbers
    assert "100" not in other.target.numbers


def test_months_and_weekdays_are_echoed_as_numbers() -> None:
    """Friday is the fifth day in any language."""
    pair = sides("Vendredi 3 mai.", "Freitag, den 3. Mai.", "de")
    assert pair.source.weekdays == pair.target.weekdays == {5}
    assert pair.source.months == pair.target.months == {5}
