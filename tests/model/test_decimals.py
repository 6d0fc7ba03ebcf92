"""Decimals as text: one number has one form, of any length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.model.decimals import decimal, shift


@pytest.mark.parametrize(
    ("text", "expected"),
    [("007.50", "7.5"), ("-0.0", "0"), ("1300", "1300"), ("0.10", "0.1"), ("5.", "5")],
)
def test_decimals_are_written_without_idle_noughts(text: str, expected: str) -> None:
    """One number has one form."""
    assert decimal(text) == expected


@given(st.integers(-(10**30), 10**30), st.integers(0, 12), st.integers(-12, 12))
def test_moving_the_point_is_multiplying(number: int, places: int, power: int) -> None:
    """shift(n, p) is n times ten to the p, and moving back undoes it."""
    text = decimal(shift(str(number), -places))
    assert shift(shift(text, power), -power) == text
    assert shift(str(number), 3) == str(number * 1000)
