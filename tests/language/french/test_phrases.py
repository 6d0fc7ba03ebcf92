"""What hangs on a name in French: its article, its title, who speaks behind a quotation."""

import pytest

from l10n.language.source import (
    Leading,
    before_clock,
    is_object,
    leading,
    offices,
    reported,
    title_before,
)

LED = [
    ("le sommet d’|Anchorage", "d’", "de ", ""),
    ("vers l’|Alaska", "l’", "", "e"),
    ("La |Marne", "La ", "", "f"),
    ("le maire du |Mans", "du ", "de ", "m"),
    ("aux |États-Unis", "aux ", "à ", "p"),
    ("à l’|Élysée", "à l’", "à ", "e"),
    ("de la |Chine", "de la ", "de ", "f"),
    ("les |Alpes", "les ", "", "p"),
    ("il dit qu’|Emmanuel Macron", "qu’", "que ", ""),
    ("hier |Lens", "", "", ""),
    ("mille |Lens", "", "", ""),
    ("aujourd’|Hui", "", "", ""),
]


@pytest.mark.parametrize(("text", "words", "lead", "article"), LED, ids=[row[0] for row in LED])
def test_an_article_is_read_with_what_swallowed_it(
    text: str, words: str, lead: str, article: str
) -> None:
    """Where it starts, what an engine reads for it, and which one it is."""
    start = text.index("|")
    found = leading(text.replace("|", ""), start)
    assert found == Leading(start - len(words), lead, article)


SAID = {
    "« Oui », a-t-il ajouté.": ("a-t-il ajouté", "ajouter", "il", True, False),
    "« Oui », a-t-elle déclaré à Reims.": ("a-t-elle déclaré", "déclarer", "elle", True, False),
    "« Oui », ont-ils répondu.": ("ont-ils répondu", "répondre", "ils", True, True),
    "« Oui », explique-t-on.": None,
    "« Oui », dit-elle.": ("dit-elle", "dire", "elle", False, False),
    "« Oui », disent-ils.": ("disent-ils", "dire", "ils", False, True),
    "« Oui », a-t-on appris.": ("a-t-on appris", "on apprendre", "on", True, False),
    "« Oui », a lancé Marine Tondelier.": ("a lancé", "lancer", "", True, False),
    "Il part, a annoncé le préfet.": ("a annoncé", "annoncer", "", True, False),
    "« Oui », selon lui.": ("selon lui", "", "lui", True, False),
    "A-t-il ajouté du sel ?": None,
    "Il a ajouté du sel.": None,
    "Trump a déclaré avoir gagné.": None,
    "Il choisit selon elle et lui.": None,
    "Les élus, qui ont déclaré forfait, partent.": None,
}


@pytest.mark.parametrize("text", SAID)
def test_who_speaks_is_told_from_who_does(text: str) -> None:
    """Only behind a quotation, or a comma with the speaker behind the verb."""
    wanted = SAID[text]
    found = [
        (text[one.start : one.end], one.verb, one.speaker, one.is_past, one.is_plural)
        for one in reported(text)
    ]
    assert found == ([wanted] if wanted else [])


def test_titles_and_hours_are_read_to_the_left() -> None:
    """A title belongs to the name behind it, a preposition to its time."""
    assert title_before("avec Mme Panot", 9) == (5, "Mme")
    assert title_before("avec Panot", 5) == (5, "")
    assert before_clock("jusqu’à 18 heures", 8) == (0, "jusqu'à")
    assert before_clock("le 18 heures", 3) == (3, "")


def test_an_office_with_an_adjective_is_left_alone() -> None:
    """It goes elsewhere in other languages."""
    assert [name for *_, name in offices("Le Premier ministre parle au PDG.")] == [
        "Premier ministre",
        "PDG",
    ]
    assert list(offices("le Premier ministre israélien, le premier ministre belge")) == []


def test_a_person_behind_a_verb_is_its_object() -> None:
    """Not behind a preposition, nor in a relative clause."""
    assert is_object("Il recevra Mme Panot", 11)
    assert not is_object("Il part avec Mme Panot", 13)
    assert not is_object("La ville où vit Mme Panot", 16)
