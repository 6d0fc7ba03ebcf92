"""Figures alone, in a language whose words for values are not known."""

import pytest

from l10n.checks.pair import Conventions, Pair
from l10n.checks.values.figures import check_figures

SOURCE = "Près de 12 500 foyers sont privés d’eau."


@pytest.mark.parametrize(
    ("target", "codes"),
    [
        ("Nästan 12 500 hushåll saknar vatten.", []),
        ("Nästan 12.500 hushåll saknar vatten.", []),
        ("Nästan 12 600 hushåll saknar vatten.", ["number-changed"]),
        ("Hushåll saknar vatten.", ["number-missing"]),
    ],
)
def test_figures_are_compared_in_any_grouping(target: str, codes: list[str]) -> None:
    """The same, another, none."""
    pair = Pair(SOURCE, target, Conventions("sv"))
    assert [fault.code for fault in check_figures(pair)] == codes
