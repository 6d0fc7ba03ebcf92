"""What the words beside a French value say it is used for."""

from __future__ import annotations

import pytest

from l10n.language.source import find_quantities, use_of
from l10n.model.use import Purpose


def _purpose(text: str) -> Purpose | None:
    """Tell the purpose of the last value of a text."""
    use = use_of(text, find_quantities(text)[-1])
    return use.purpose if use else None


@pytest.mark.parametrize(
    "text",
    [
        "Elle a 34 ans.",
        "Il n'a que 16 ans.",
        "Âgé de 61 ans, il chante.",
        "Ils sont âgés de 12 à 15 ans.",
        "Il est mort à 71 ans.",
        "À l'âge de 9 ans, elle lisait.",
        "Une lycéenne russe de 17 ans a gagné.",
        "Un chauffeur de 58 ans conduisait.",
        "Les 18-25 ans votent peu.",
        "C'est interdit aux moins de 16 ans.",
        "Jeanne Morin, 45 ans, préside.",
        "Paul Morin (45 ans) préside.",
        "Elle fêtera ses 80 ans.",
        "Il a entre 18 et 25 ans.",
        "Dès 6 ans, on peut grimper.",
    ],
)
def test_ages_are_told_from_lengths(text: str) -> None:
    """Who has them, at what age, since what age."""
    assert _purpose(text) is Purpose.AGE


@pytest.mark.parametrize(
    "text",
    [
        "La guerre a duré 19 ans.",
        "Il y a 19 ans, tout brûlait.",
        "Depuis 19 ans, tout va.",
        "Il a 4 ans pour payer.",
        "Elle a 8 ans d'expérience.",
        "Il est condamné à 6 ans de prison.",
        "Il est condamné à 6 ans ferme.",
        "Une peine de 3 à 5 ans est requise.",
        "Le juge fixe un délai de 2 ans.",
        "Tous les 4 ans, on vote.",
        "Dans les 10 ans, le lac sera sec.",
        "Il vivra là jusqu'à 3 ans.",
        "Elle fête ses 20 ans de carrière.",
        "Le bébé a 18 mois.",
    ],
)
def test_lengths_are_no_ages(text: str) -> None:
    """The wrong twins: sentences, terms, waits, jubilees."""
    assert _purpose(text) is None


@pytest.mark.parametrize(
    ("text", "noun", "gender"),
    [
        ("La 72e brigade avance.", "brigade", "f"),
        ("Son 8e but est beau.", "but", "m"),
        ("Ils jouent leur 3e finale.", "finale", "f"),
        ("En 5e position, il souffle.", "position", "f"),
        ("La 2e grande traversée commence.", "traversée", "f"),
        ("Au 3e étage, on dort.", "étage", "m"),
        ("Pour la 4e fois, il tombe.", "fois", "f"),
    ],
)
def test_an_ordinal_has_what_it_counts(text: str, noun: str, gender: str) -> None:
    """The noun behind it, an adjective between left out; the article before it tells the gender."""
    use = use_of(text, find_quantities(text)[0])
    assert use is not None
    assert (use.purpose, use.noun, use.gender) == (Purpose.COUNTED, noun, gender)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Au XIXe siècle, il neigeait.", Purpose.CENTURY),
        ("Au 19e siècle, il neigeait.", Purpose.CENTURY),
        ("Une tour du XVe s. penche.", Purpose.CENTURY),
        ("Le XVIe arrondissement dort.", Purpose.ROMAN),
        ("Il part à midi.", Purpose.WORD),
        ("Il part à 12 h.", None),
        ("Il part à midi dix.", None),
        ("Il part à 8h, heure de Kiev.", Purpose.CITY),
        ("Fermé du 3 au 9 juin.", Purpose.SPAN),
        ("Fermé : 3-9 juin.", None),
        ("Le feu prit dans la nuit du 3 au 4 juin.", Purpose.NIGHT),
        ("Il neige en janvier.", Purpose.WITHIN),
        ("Né dans les années 1960.", Purpose.WITHIN),
        ("Il neige depuis janvier.", Purpose.OF),
        ("À la fin des années 1960, il chanta.", Purpose.OF),
        ("Il neige en janvier et février 2019.", Purpose.WITHIN),
        ("Fermé de mai à juin.", Purpose.OF),
        ("Il neige, janvier et février sont rudes.", None),
        ("Janvier 2019 fut doux.", None),
        ("Le 3 janvier, il neigea.", None),
        ("Il fait 31° à l'ombre.", None),
        ("Il fait 31 °C.", None),
    ],
)
def test_purposes_of_other_values(text: str, purpose: Purpose | None) -> None:
    """Each beside a twin that has none."""
    assert _purpose(text) is purpose


def test_both_ends_of_a_pair_of_centuries_are_centuries() -> None:
    """Aux XVIIe et XVIIIe siècles: the word stands once."""
    text = "Aux XVIIe et XVIIIe siècles, on dansait."
    uses = [use_of(text, value) for value in find_quantities(text)]
    assert [use and use.purpose for use in uses] == [Purpose.CENTURY, Purpose.CENTURY]
