"""Acronyms in brackets behind the long form that they stand for."""

import pytest

from l10n import find_placeables
from l10n.language.french.names.mentions import acronyms, bracketed
from l10n.language.french.names.sightings import Form, key_between
from l10n.language.french.names.tokens import key_of, name_tokens
from l10n.model.placeable import PlaceableType

TEN = "Union des Amis de la Forêt et du Grand Lac"


def _found(text: str, long: str, kind: PlaceableType = PlaceableType.ORGANISATION) -> list[str]:
    """Return the acronyms that a text maps to a long form, of which they are no initials."""
    tokens = name_tokens(long)
    key = key_between(tokens, 0, len(tokens))
    form = Form(key, {kind: 1.0}, (), None, strong=True, bare=False, pair=False)
    found = acronyms(bracketed(name_tokens(text)), {key: form})
    return [short for short in ("XYZ", "QRS") if found.get(key_of(short)) == key]


@pytest.mark.parametrize("before", ["", "Selon ", "Hier, selon les gens de "])
@pytest.mark.parametrize("long", ["Vert-Littoral", "Union Verte", "Union des Amis", TEN])
def test_an_acronym_stands_for_the_long_form_before_its_brackets(before: str, long: str) -> None:
    """At the start of a text too, be it one word with hyphens or however long, up to ten words."""
    assert _found(f"{before}{long} (XYZ) a gagné.", long) == ["XYZ"]


NONE = {
    "eleven words": (f"{TEN} Bleu (XYZ) a gagné.", f"{TEN} Bleu"),
    "no brackets": ("Union Verte XYZ a gagné.", "Union Verte"),
    "an open bracket": ("Union Verte (XYZ a gagné.", "Union Verte"),
    "small letters": ("Union Verte (xyz) a gagné.", "Union Verte"),
    "a word between": ("Union Verte locale (XYZ) a gagné.", "Union Verte"),
    "one plain word": ("Union (XYZ) a gagné.", "Union Verte"),
    "one word of two": ("Union Vert-Littoral (XYZ) a gagné.", "Union Vert"),
    "brackets before": ("(XYZ) Union Verte a gagné.", "Union Verte"),
}


@pytest.mark.parametrize(("text", "long"), NONE.values(), ids=NONE.keys())
def test_other_words_nearby_stand_for_nothing(text: str, long: str) -> None:
    """Brackets directly behind the whole name, and nothing less."""
    assert _found(text, long) == []


def test_a_person_has_no_acronym() -> None:
    """Only what is a body has one."""
    assert _found("Rose Verte (XYZ) a gagné.", "Rose Verte", PlaceableType.PERSON) == []


@pytest.mark.parametrize("body", ["Vert-Littoral", "Vert Littoral"])
@pytest.mark.parametrize(
    ("short", "after", "value"),
    [
        ("VLT", "VLT recrute.", None),
        ("Vélit", "Vélit recrute.", None),
        ("Aisne", "L'Aisne attend.", "Aisne"),
        ("Mercier", "M. Mercier parle.", "Mercier"),
    ],
)
def test_brackets_also_say_where_a_body_is_or_who_leads_it(
    body: str, short: str, after: str, value: str | None
) -> None:
    """Letters and a short name mean the body; a place and a person mean themselves."""
    found = find_placeables(f"Le groupe {body} ({short}) a gagné. {after}")
    assert {p.value for p in found if p.text == short} == {value or body}
