"""Which value of the target says which of the source."""

from l10n.checks.values.matching import match
from tests.checks.values.organs import given, wanted


def _matched(source: str, target: str, language: str = "en") -> tuple[int, int, int]:
    made = match(wanted(source), given(target, language))
    return len(made.links), len(made.missing), len(made.extra)


def test_equal_values_find_each_other_in_any_order() -> None:
    """Links, what is missing, what is extra."""
    assert _matched("Il y a 37 blessés et 12 morts.", "12 dead and 37 injured.") == (2, 0, 0)


def test_what_is_another_value_is_left_on_both_sides() -> None:
    """Neither is believed to be the other here."""
    assert _matched("Il y a 37 blessés.", "There are 39 injured.") == (0, 1, 1)
    assert _matched("Il y a 37 blessés.", "There are injured.") == (0, 1, 0)
    assert _matched("Il y a des blessés.", "There are 39 injured.") == (0, 0, 1)


def test_a_number_is_found_behind_another_unit() -> None:
    """The judge of links asks about the unit then."""
    made = match(wanted("Le billet coûte 75 euros."), given("The ticket costs $75."))
    (link,) = made.links
    assert not link.exact
    assert (link.source.number, link.target.number) == ("75", "75")


def test_one_time_is_said_in_two_ways() -> None:
    """By the half of the day."""
    assert _matched("Le train part à 19h40.", "The train leaves at 7.40 p.m.") == (1, 0, 0)
