"""Values that found each other and differ in unit, currency or zone."""

import pytest

from l10n.checks.values.links import judge_links
from l10n.checks.values.matching import match
from tests.checks.values.organs import given, sides, wanted


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("Le billet coûte 75 euros.", "The ticket costs €75.", []),
        ("Le billet coûte 75 euros.", "The ticket costs $75.", ["currency-changed"]),
        ("Le billet coûte 75 euros.", "The ticket costs 75.", ["currency-missing"]),
        ("La hausse est de 25 %.", "The rise is of 25.", ["percent-changed"]),
        ("À 19h40 GMT, il part.", "At 7.40 p.m. MSK he leaves.", ["time-zone-changed"]),
        ("À 19h40 GMT, il part.", "At 7.40 p.m. he leaves.", ["time-zone-missing"]),
        ("À 19h40, il part.", "At 7.40 p.m. GMT he leaves.", ["time-zone-extra"]),
    ],
)
def test_what_a_link_says_differently(source: str, target: str, codes: list[str]) -> None:
    """Its currency, its percent, its zone; lost or another."""
    links = match(wanted(source), given(target)).links
    assert [fault.code for fault in judge_links(sides(source, target), links)] == codes
