"""Values without a partner."""

import pytest

from l10n.checks.values.matching import match
from l10n.checks.values.unmatched import judge_unmatched
from l10n.model.finding import Severity
from tests.checks.values.organs import given, sides, wanted


def _found(source: str, target: str) -> list[tuple[str, Severity]]:
    matching = match(wanted(source), given(target))
    return [(f.code, f.severity) for f in judge_unmatched(sides(source, target), matching)]


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Il y a 37 blessés.", "There are 37 injured.", []),
        ("Il y a 37 blessés.", "There are 39 injured.", [("number-changed", Severity.ERROR)]),
        ("Il y a 37 blessés.", "People are injured.", [("number-missing", Severity.WARNING)]),
        ("Il y a des blessés.", "There are 39 injured.", [("number-extra", Severity.WARNING)]),
        ("Il y a deux blessés.", "People are injured.", []),
    ],
)
def test_what_is_left_is_changed_missing_or_extra(
    source: str, target: str, found: list[tuple[str, Severity]]
) -> None:
    """An error only where one value was lost and one is new; a small word goes with the style."""
    assert _found(source, target) == found


def test_an_echo_excuses_a_value() -> None:
    """A dozen is twelve."""
    assert _found("Il y a 12 blessés.", "A dozen people are injured.") == []
