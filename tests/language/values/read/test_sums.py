"""Number words added up."""

from decimal import Decimal

import pytest

from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.sums import compose, sum_up

ONE, TWO, FIVE = ((Kind.NUMBER, number) for number in ("1", "2", "5"))
TWENTY = (Kind.NUMBER, "20")
HUNDRED = (Kind.MULTIPLE, "100")
THOUSAND, MILLION = (Kind.SCALE, "3"), (Kind.SCALE, "6")


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ((TWO, HUNDRED, FIVE), "205"),
        ((TWENTY, FIVE), "25"),
        ((HUNDRED, THOUSAND), "100000"),
        ((TWO, MILLION, FIVE, THOUSAND, ONE), "2005001"),
        ((THOUSAND, MILLION), "1000000000"),
        ((TWO, (Kind.HALF, "0")), "2.5"),
        ((TWO, MILLION, (Kind.HALF, "0")), "2500000"),
    ],
)
def test_parts_that_belong_together_are_one_number(
    parts: tuple[tuple[Kind, str], ...], value: str
) -> None:
    """Hundreds multiply, scales multiply, halves are halves of the last scale."""
    assert Decimal(sum_up(parts)) == Decimal(value)


@pytest.mark.parametrize("parts", [(), (FIVE, TWENTY), (TWO, FIVE)])
def test_parts_that_do_not_belong_together_are_none(parts: tuple[tuple[Kind, str], ...]) -> None:
    """Five twenty is no number."""
    assert not sum_up(parts)


def test_what_follows_is_left_to_what_follows() -> None:
    """Three million and five million: the five is not taken."""
    parts = [(kind, Decimal(n)) for kind, n in (TWO, MILLION, FIVE, MILLION)]
    assert compose(parts) == (Decimal(2_000_000), 2)
