"""Numbers that stand in each other's place."""

from l10n.checks.values.matching import match
from l10n.checks.values.order import judge_order
from tests.checks.values.organs import given, sides, wanted


def _codes(source: str, target: str, language: str) -> list[str]:
    links = match(wanted(source), given(target, language)).links
    return [fault.code for fault in judge_order(sides(source, target, language), links)]


def test_numbers_that_changed_places_are_asked_about() -> None:
    """Not where what they count moved with them."""
    source = "Il a 5 enfants et 6 chiens."
    assert _codes(source, "Er hat 6 Kinder und 5 Hunde.", "de") == ["numbers-swapped"]
    assert _codes(source, "Er hat 5 Kinder und 6 Hunde.", "de") == []
