"""French numbers in figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from l10n.language.french.quantities.numerals import read_digits


@pytest.mark.parametrize(
    ("text", "value", "raw"),
    [
        ("8 000 hommes", "8000", "8 000"),
        ("1.300,5", "1300.5", "1.300,5"),
        ("1 300.5", "1300.5", "1 300.5"),
        ("1.300", "1300", "1.300"),
        ("3,51.300", "3.51", "3,51"),
        ("3,5.", "3.5", "3,5"),
        ("1.2.3", "1", "1"),
    ],
)
def test_a_number_has_one_decimal_sign(text: str, value: str, raw: str) -> None:
    """Points and spaces group; what follows the decimals is another number."""
    amount = read_digits(text, 0)
    assert amount is not None
    assert (amount.value, amount.raw) == (Decimal(value), raw)
