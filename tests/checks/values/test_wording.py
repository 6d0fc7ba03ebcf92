"""How faults about values are worded."""

import pytest

from l10n.checks.values.codes import CHANGED
from l10n.checks.values.wording import changed, extra, missing, preferred, suited, with_fix
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType
from tests.checks.values.organs import given, sides, wanted


@pytest.mark.parametrize(
    ("source", "target", "language", "form"),
    [
        ("Il part à 9h30.", "Er fährt um 8.30 Uhr.", "de", "9.30 Uhr"),
        ("Il part à 9h30.", "Er fährt um 8:30 Uhr.", "de", "9:30 Uhr"),
        ("Il part à 21h30.", "It leaves at 8:30 p.m.", "en", "9:30 p.m."),
        ("Une hausse de 25 %.", "A rise of 26%.", "en", "25%"),
        ("Une hausse de 25 %.", "A rise of twenty-six percent.", "en", ""),
    ],
)
def test_a_value_is_suited_to_what_stands_there(
    source: str, target: str, language: str, form: str
) -> None:
    """Its form has the manner of the value that it takes the place of; words have none here."""
    (one,), (other,) = wanted(source), given(target, language)
    assert suited(one, other, sides(source, target, language).pair) == form


def test_what_became_another_is_an_error_on_proof_alone() -> None:
    """Only with a form that suits there is a fix; the message says the preferred one at least."""
    pair = sides("Une hausse de 25 %.", "A rise of 26%.").pair
    (one,), (other,) = wanted(pair.source), given(pair.target)
    likely = changed(CHANGED[PlaceableType.PERCENT], one, other, pair)
    proven = changed(CHANGED[PlaceableType.PERCENT], one, other, pair, proven=True)
    assert (likely.severity, proven.severity) == (Severity.WARNING, Severity.ERROR)
    assert likely.message == "25 % became 26%; say 25%"
    assert (likely.fix, with_fix(proven, one, other, pair).fix) == (None, "25%")


def test_what_is_missing_is_said_as_the_language_prefers_it() -> None:
    """What is from nowhere is named alone, at its place in the target."""
    pair = sides("Une hausse de 25 %.", "A rise, in 1987.").pair
    (one,), (other,) = wanted(pair.source), given(pair.target)
    lost, new = missing(Severity.WARNING, one, pair), extra(Severity.WARNING, other)
    assert preferred(one, pair) in lost.message
    assert (lost.source, lost.target) == (one.span, None)
    assert (new.source, new.target) == (None, other.span)
    assert new.message == "1987 is not in the source"
