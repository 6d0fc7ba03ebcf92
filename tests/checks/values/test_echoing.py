"""What says a value in some other way."""

import pytest

from l10n.checks.values.echoing import composed, echoed, torn
from l10n.language.values import echoes
from tests.checks.values.organs import sides, wanted


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("Il y a 12 blessés.", "A dozen people are injured.", True),
        ("Il y a 12 blessés.", "A score of people are injured.", False),
        ("Il part à 19h30.", "It leaves at 7.30 tonight.", True),
        ("Il part à 19h30.", "It leaves at 7.50 tonight.", False),
        ("C’est arrivé le 3 mai.", "It happened in May, on day 3.", True),
        ("C’est arrivé le 3 mai.", "It happened in June, on day 3.", False),
        ("Il a duré une heure et demie.", "It took an hour and a half.", True),
        ("Il a duré 2 heures et 40 minutes.", "It took 2 and 40.", True),
        ("Il a duré 2 heures et 40 minutes.", "It took 2 and 50.", False),
    ],
)
def test_a_value_is_echoed_by_its_parts(source: str, target: str, *, said: bool) -> None:
    """Hours of either half of the day, days beside their month, lengths by all their numbers."""
    (fact,) = wanted(source)
    assert echoed(fact, echoes(target, "en")) is said


def test_a_number_in_words_is_composed_of_its_parts() -> None:
    """Tens and ones, or what counts the millions; figures are not."""
    (words,) = wanted("Il y a vingt-huit blessés.")
    (figures,) = wanted("Il y a 28 blessés.")
    parts = echoes("Acht en twintig gewonden.", "nl")
    assert composed(words, parts)
    assert not composed(words, echoes("Negen en twintig gewonden.", "nl"))
    assert not composed(figures, parts)


@pytest.mark.parametrize(
    ("target", "found"), [("In March, 3 of them left.", True), ("On the third they left.", False)]
)
def test_a_date_is_torn_where_its_month_stands_apart(target: str, *, found: bool) -> None:
    """Then an echo of its parts is no proof."""
    source = "Ils sont partis le 3 mars."
    (date,) = wanted(source)
    assert torn(date, sides(source, target)) is found
