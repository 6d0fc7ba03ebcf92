"""Shares that are counted in one language and given in percent in the other."""

import pytest

from l10n.checks.values.matching import match
from l10n.checks.values.shares import without_shares
from tests.checks.values.organs import given, wanted


@pytest.mark.parametrize(
    ("target", "left"),
    [("80% have signed.", 0), ("70% have signed.", 2), ("All have signed.", 2)],
)
def test_a_share_is_said_by_its_percentage(target: str, left: int) -> None:
    """Four in five are 80 %, and no other percentage."""
    source = "4 élus sur 5 ont signé."
    matching = match(wanted(source), given(target))
    counted = [fact for fact in without_shares(source, matching).missing if fact.number in "45"]
    assert len(counted) == left
