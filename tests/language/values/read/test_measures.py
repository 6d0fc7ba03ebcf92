"""Percentages, sums, quantities, plain numbers and results."""

import pytest

from l10n.language.values.read.measures import (
    read_money,
    read_number,
    read_percent,
    read_quantity,
)
from l10n.model.value import Money, Number, Percent, Quantity, Score
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize("text", ["25 %", "25%", "25 percent"])
def test_percent_is_a_sign_or_a_word(text: str) -> None:
    """Beside the figure or apart from it."""
    found = read_percent(text_of(text), 0)
    assert found is not None
    assert found[0] == Percent("25")


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("€20", Money("20", "EUR")),
        ("-€5", Money("-5", "EUR")),
        ("1,300 dollars", Money("1300", "USD")),
        ("$1.5m", Money("1500000", "USD")),
    ],
)
def test_a_sum_has_its_currency_on_either_side(text: str, sum_: Money) -> None:
    """Signs, names, the minus before both, letters for scales."""
    found = read_money(text_of(text), 0)
    assert found is not None
    assert found[0] == sum_


def test_a_quantity_has_a_unit() -> None:
    """A preposition is none."""
    assert read_quantity(text_of("13 km"), 0) == (Quantity("13", "km"), 2)
    assert read_quantity(text_of("1 in"), 0) is None
    assert read_money(text_of("13 km"), 0) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("3-1", Score("3", "1")), ("10-20 people", Number("10")), ("2–3", Number("2"))],
)
def test_a_result_is_no_range(text: str, value: Number | Score) -> None:
    """Rising figures, a dash and what is counted tell a range."""
    found = read_number(text_of(text), 0)
    assert found is not None
    assert found[0] == value
