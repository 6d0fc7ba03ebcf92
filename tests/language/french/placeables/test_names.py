import datetime as dt

import pytest

from l10n.language.source import find_placeables, gather
from l10n.model.placeable import PlaceableType
from l10n.model.term import Term, TermKind


def names(text: str, *known: Term) -> list[tuple[str, str, str]]:
    """Return the type, text and value of every placeable of a text."""
    return [(p.type.value, p.text, p.value) for p in find_placeables(text, names=known)]


def test_the_glossary_wins() -> None:
    """A settled name has the type and the value of the glossary, whatever is generally known."""
    known = Term(TermKind.ORGANISATION, ("Groupe Paris", "Paris"))
    assert names("Il vit à Paris.", known) == [("organisation", "Paris", "Groupe Paris")]


def test_the_longest_settled_form_wins() -> None:
    """Of two settled names that begin alike the longer is taken."""
    known = [Term(TermKind.PLACE, ("Vré",)), Term(TermKind.PLACE, ("Vré d'en Haut",))]
    assert names("de Vré d’en Haut", *known) == [("place", "Vré d’en Haut", "Vré d'en Haut")]


def test_a_settled_name_is_found_in_every_typography() -> None:
    """Hyphens, apostrophes, accents and elision do not hide a settled name."""
    known = Term(TermKind.PERSON, ("Éloïse d’Arc-Vallon",))
    found = names("Selon Eloïse d'Arc Vallon, l’avis d’Éloïse d’Arc-Vallon compte.", known)
    assert [value for _, _, value in found] == ["Éloïse d’Arc-Vallon"] * 2


def test_a_settled_name_ends_at_its_words() -> None:
    """A name inside a longer word is no name."""
    known = Term(TermKind.PERSON, ("Roch",))
    assert names("La Rochette et le rochet de Rochelieu", known) != names("Roch", known)
    assert "Roch" not in [text for _, text, _ in names("Le rochet tombe.", known)]


def test_a_term_keeps_its_words_from_being_names() -> None:
    """A term of the glossary is no placeable, and nothing inside it is a name."""
    text = "Elle ouvre la Seconde Chance Durable aux élèves."
    term = Term(TermKind.TERM, ("Seconde Chance Durable",))
    assert names(text)
    assert names(text, term) == []


def test_a_surname_means_the_full_name() -> None:
    """A bare surname, before or after, has the full name of the article as its value."""
    text = "Vasnier attend. La maire Odile Vasnier a parlé. Mme Vasnier reste."
    assert [value for _, _, value in names(text)] == ["Odile Vasnier"] * 3


def test_a_variant_of_the_first_name_is_the_same_person() -> None:
    """Marc and Marco with one surname are one person, under the form written first."""
    text = "Marco Telvi, juge, est arrivé. Le juge Marc Telvi repart."
    assert [value for _, _, value in names(text)] == ["Marco Telvi"] * 2


def test_two_people_of_one_surname_stay_two() -> None:
    """First names that differ make two people; the bare surname is the one named most."""
    text = "Anne Telvi parle. Anne Telvi sort. Jules Telvi entre. Telvi sourit."
    values = [value for _, _, value in names(text)]
    assert values == ["Anne Telvi", "Anne Telvi", "Jules Telvi", "Anne Telvi"]


def test_a_compound_of_names_is_split() -> None:
    """Two known people joined by a hyphen are two; a compound of unknown parts is one."""
    text = "Anne Telvi et Jules Ramon se voient. Le sommet Telvi-Ramon à la base Quimbel-Orsat."
    found = names(text)
    assert ("person", "Telvi", "Anne Telvi") in found
    assert ("person", "Ramon", "Jules Ramon") in found
    assert ("place", "Quimbel-Orsat", "Quimbel-Orsat") in found


def test_a_pair_with_one_known_name_is_split() -> None:
    """After a word like gazoduc, a known town makes a town of the other half."""
    found = names("Le gazoduc Bakou-Vréville est fermé.")
    assert found == [("place", "Bakou", "Bakou"), ("place", "Vréville", "Vréville")]


def test_a_prefix_of_lower_case_stays_outside() -> None:
    """anti-Durand holds the person Durand."""
    text = "Anne Telvi parle. Le camp anti-Telvi proteste."
    assert names(text)[-1] == ("person", "Telvi", "Anne Telvi")


def test_a_glued_word_gives_its_name() -> None:
    """A name that lost the space before it is found all the same."""
    text = "Anne Telvi est là.\n▪️ Jules Ramon, chef du protocoleTelvi sera la première."
    assert names(text)[-1] == ("person", "Telvi", "Anne Telvi")


def test_spellings_of_one_name_share_a_value() -> None:
    """A name with and without hyphen has the form that is written most."""
    text = "La Tour Dorée ouvre. La Tour-Dorée ferme. Devant la Tour-Dorée, on attend."
    assert {value for _, _, value in names(text)} == {"Tour-Dorée"}


@pytest.mark.parametrize(
    "text",
    [
        "Selon nous, rien ne change.",
        "Mais la réunion continue.",
        "Grève : le point à la mi-journée.",
        "Les Français votent, les Nantaises aussi.",
        "Le Premier ministre et le ministre de l'Intérieur sont partis.",
        "L'État paiera, dit le président.",
        "Un plan B existe pour le jour J.",
        "EN DIRECT",
        "Mercredi a été calme.",
        "Est-ce que tout va bien ?",
        "Autrement dit, rien.",
        "Le Secrétaire général est là.",
    ],
)
def test_ordinary_capitals_are_no_names(text: str) -> None:
    """Sentence starts, inhabitants, offices and the State make no name."""
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Le ministre des Finances Igor Vastine est là.", "person", "Igor Vastine"),
        ("« Non », soupire Vastine.", "person", "Vastine"),
        ("Il y avait Lomel, 44 ans, et son chien.", "person", "Lomel"),
        ("Le feu avance vers Vréville.", "place", "Vréville"),
        ("La ville de Vréville est évacuée.", "place", "Vréville"),
        ("On a revu Saint-Orlan-sur-Vèze.", "place", "Saint-Orlan-sur-Vèze"),
        ("Elle dirige le groupe Vastel depuis un an.", "organisation", "Vastel"),
        ("Elle a publié la photo sur Vastagram.", "organisation", "Vastagram"),
        ("Le siège de la VRTX est fermé.", "organisation", "VRTX"),
        ("La fusée Vastra 5 est prête.", "name", "Vastra 5"),
        ("La tempête Ysolda arrive.", "name", "Ysolda"),
        ("Le Conseil départemental vote.", "organisation", "Conseil départemental"),
        ("Un village du Kurdistan irakien brûle.", "place", "Kurdistan irakien"),
        ("Elle dirige la Gaza Vastel Foundation.", "organisation", "Gaza Vastel Foundation"),
        ("Il joue au FC Vréville.", "organisation", "FC Vréville"),
        ("Il a signé au Lille AC.", "organisation", "Lille AC"),
        ("Le RER B est coupé.", "name", "RER B"),
        ("Selon Ursula von der Marn, tout va.", "person", "Ursula von der Marn"),
        ("Selon Charles de Vastel, tout va.", "person", "Charles de Vastel"),
        ("Selon Anne VASTINE, tout va.", "person", "Anne VASTINE"),
        ("Selon Anne K. Vastine, tout va.", "person", "Anne K. Vastine"),
        ("Le roi Charles IV est là.", "person", "Charles IV"),
        ("Selon Mohamed al-Vastiri, tout va.", "person", "Mohamed al-Vastiri"),
        ("Le sénateur PCF Anne Vastine vote.", "person", "Anne Vastine"),
        ("Le Lyonnais Anne Vastine gagne.", "person", "Anne Vastine"),
        ("La foule est place Vastel.", "place", "place Vastel"),
        ("On danse à la Grande Arche ce soir.", "place", "Grande Arche"),
        ("Elle tourne « Les Jours d'hier » en mai.", "name", "Les Jours d'hier"),
        ("Le tournoi a lieu aux ATP Finals.", "name", "ATP Finals"),
        ("Elle vit à Santa Vastina.", "place", "Santa Vastina"),
        ("L'avion A330 décolle avec un Airbus A330.", "name", "Airbus A330"),
        ("Il a écrit sur X : « Bravo ».", "organisation", "X"),
        ("Coupe de Vréville : le tirage.", "name", "Coupe de Vréville"),
        ("Elle a vu la Victoire de loin.", "name", "Victoire"),
        ("Vastine a démissionné.", "person", "Vastine"),
    ],
)
def test_the_words_around_tell_the_kind(text: str, kind: str, name: str) -> None:
    """An unknown name has the kind that its neighbours give it."""
    assert (kind, name) in [(found, text) for found, text, _ in names(text)]


def test_an_acronym_means_the_long_form() -> None:
    """Letters in brackets, or the initials of a body, have its name as their value."""
    text = "L'Union des Vastels (UDV) vote. L'UDV dort. Le Vréville FC gagne, le VFC rit."
    found = {text: value for _, text, value in names(text)}
    assert found["UDV"] == "Union des Vastels"
    assert found["VFC"] == "Vréville FC"


def test_the_head_of_an_institution_means_the_whole() -> None:
    """L'Agence is the agency that the article has named."""
    text = "L'Agence vastelle du climat parle. La directrice de l'Agence sort."
    assert ("organisation", "Agence", "Agence vastelle du climat") in names(text)


def test_context_overrules_general_knowledge() -> None:
    """A title makes a person of a name that is mostly a town."""
    text = "Le président Vienne a parlé. M. Vienne part. Le ministre Vienne reste."
    assert {kind for kind, _, _ in names(text)} == {"person"}


def test_evidence_serves_every_part() -> None:
    """What one line of an article tells is known in every other."""
    evidence = gather("Le maire Jules Ramon démissionne.\nRamon s'en va.")
    (found,) = find_placeables("Ramon s'en va.", names=evidence)
    assert (found.type, found.value) == (PlaceableType.PERSON, "Jules Ramon")


def test_general_knowledge_has_canonical_forms() -> None:
    """Other words for a place have the place as their value."""
    assert ("place", "Caire", "Le Caire") in names("Il arrive du Caire.")
    assert ("place", "Etats-Unis", "États-Unis") in names("Il vit aux Etats-Unis.")


FRIDAY = dt.date(2025, 8, 15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il est arrivé hier.", "2025-08-14"),
        ("Aujourd’hui, rien.", "2025-08-15"),
        ("Elle repart après-demain.", "2025-08-17"),
        ("Le sommet a lieu ce vendredi.", "2025-08-15"),
        ("Il a parlé jeudi soir.", "2025-08-14TEV"),
        ("Il parlera lundi à la presse.", "2025-08-18"),
        ("Le vote est prévu mardi.", "2025-08-19"),
        ("Il est parti samedi dernier.", "2025-08-09"),
        ("Il part vendredi prochain.", "2025-08-22"),
    ],
)
def test_relative_days_count_from_the_article(text: str, value: str) -> None:
    """With the article's date, hier and lundi have one."""
    assert [p.value for p in find_placeables(text, date=FRIDAY)] == [value]


@pytest.mark.parametrize("text", ["Le lundi, il dort.", "Tout va bien.", "Il a dit hier-soir"])
def test_habits_are_no_days(text: str) -> None:
    """A habitual weekday has no date."""
    assert find_placeables(text, date=FRIDAY) == ()


def test_without_a_date_relative_days_are_left_out() -> None:
    """Hier has no value where the article has no date; a full date keeps its own."""
    found = find_placeables("Hier et vendredi 15 août")
    assert [(p.text, p.value) for p in found] == [("vendredi 15 août", "XXXX-08-15")]


def test_the_calendar_has_an_end() -> None:
    """A relative day beyond the calendar is left out."""
    assert find_placeables("À demain.", date=dt.date.max) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("N'Guessan Koffi marque.", "N'Guessan Koffi"),
        ("Quelle frappe de M’Barka Diop !", "M’Barka Diop"),
        ("N'Diaye est touché.", "N'Diaye"),
        ("Le but de M'barek Saadi.", "M'barek Saadi"),
        ("Le ministre T'Seleng Maku a répondu.", "T'Seleng Maku"),
        ("Selon Maeve O'Connor, rien ne change.", "Maeve O'Connor"),
        ("Le comte Charles D'Avigny est mort.", "Charles D'Avigny"),
        ("Le vicomte D’Avigny est mort.", "D’Avigny"),
        ("M. D'Avigny parle.", "D'Avigny"),
        ("Le joueur M'hamed Saadi marque.", "M'hamed Saadi"),
        ("D'Artagnan est mort.", "D'Artagnan"),
        ("Le général Henri d’Astier parle.", "Henri d’Astier"),
        ("Le peintre Paul L'Hospital expose.", "Paul L'Hospital"),
    ],
)
def test_an_apostrophe_belongs_to_a_name(text: str, name: str) -> None:
    """What stands before it is no elision: the span and the value hold the whole name."""
    assert ("person", name, name) in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("D'Artagnan et O'Brien sont là.", {"D'Artagnan", "O'Brien"}),
        ("M’Baye et N’Diaye marquent.", {"M’Baye", "N’Diaye"}),
        ("« O’Connell ! », crie la foule.", {"O’Connell"}),
        ("Aujourd'hui, rien.", set()),
    ],
)
def test_a_capital_behind_an_apostrophe_names_also_where_a_sentence_begins(
    text: str, found: set[str]
) -> None:
    """No word of a sentence has one; who it is need not be known."""
    assert {name for _, name, _ in names(text)} == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'Élysée dément.", {"Élysée"}),
        ("L'avocate d’Angela Merkel répond.", {"Angela Merkel"}),
        ("Qu'Olaf Scholz parte !", {"Olaf Scholz"}),
        ("D'Olaf Scholz, on attend un geste.", {"Olaf Scholz"}),
        ("D'après Olaf Scholz, oui.", {"Olaf Scholz"}),
        ("N'oubliez pas Olaf Scholz.", {"Olaf Scholz"}),
        ("M'entendez-vous, Olaf Scholz ?", {"Olaf Scholz"}),
        ("N'OUBLIEZ PAS", set()),
        ("C’est Olaf Scholz qui parle.", {"Olaf Scholz"}),
        ("L'OTAN et l'ONU attendent.", {"OTAN", "ONU"}),
    ],
)
def test_an_elision_belongs_to_no_name(text: str, found: set[str]) -> None:
    """The article, "de", "que", "ne" and pronouns before a vowel are words of their own."""
    assert {shown for _, shown, _ in names(text)} == found
