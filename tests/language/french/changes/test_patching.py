"""Values and names are carried from an edited source to its target."""

from __future__ import annotations

import pytest
from hypothesis import given

from l10n.language.patching import Readings, patches
from l10n.language.source import Swap, swaps
from l10n.model.placeable import PlaceableType
from tests.strategies import texts


def _names(name: str) -> tuple[str, ...]:
    known = {"Poutine": ("Putin",), "Peskov": ("Peskow", "Peskov")}
    return known.get(name, (name,))


CASES = [
    ("en", "Rendez-vous à {}.", "Meet at {}.", ("19h00", "20h30"), ("7 p.m.", "8:30 p.m.")),
    ("en", "Il y a {} blessés.", "There are {} injured.", ("douze", "15"), ("12", "15")),
    ("es", "Le sommet se tient le {}.", "La cumbre es el {}.", ("15 août", "16 août"), None),
    ("de", "Le taux est de {}.", "Die Quote liegt bei {}.", ("25 %", "30 %"), ("25 %", "30 %")),
    ("de", "Ce que dit {}.", "Was {} sagt.", ("Poutine", "Peskov"), ("Putin", "Peskow")),
    ("en", "Selon {}, rien.", "{} says: nothing.", ("Luthnik", "Lutnick"), ("Luthnik", "Lutnick")),
    ("en", "Avec {}.", "With {}.", ("Marc Rubio", "Marco Rubio"), ("Marc Rubio", "Marco Rubio")),
]


@pytest.mark.parametrize(("language", "source", "target", "swapped", "said"), CASES)
def test_a_swap_is_made_and_taken_back(
    language: str,
    source: str,
    target: str,
    swapped: tuple[str, str],
    said: tuple[str, str] | None,
) -> None:
    """The new value stands where the old one stood, and the way back gives the old target."""
    before, after = said or ("15 de agosto", "16 de agosto")
    readings = Readings(language, _names)
    old, new = (source.format(value) for value in swapped)
    there = patches(old, new, target.format(before), readings)
    assert there[0] == target.format(after)
    assert target.format(before) in patches(new, old, there[0], readings)


@pytest.mark.parametrize(
    ("old", "new", "target"),
    [
        ("Il est 19h.", "Il est 20h.", "It is 7 p.m., 7 p.m.!"),
        ("Il est 19h.", "Il est 20h.", "It is late."),
        ("Il y a 3 morts.", "Il y a des morts.", "3 died."),
        ("Poutine parle.", "Le président parle.", "Putin speaks."),
        ("Il est 19h.", "Il est 3.", "It is 7 p.m."),
    ],
)
def test_what_is_not_sure_is_not_patched(old: str, new: str, target: str) -> None:
    """Twice, not at all, or nothing in its place: no target is offered."""
    assert patches(old, new, target, Readings("en", _names)) == ()


def test_a_language_without_a_table_is_not_patched() -> None:
    """Where nobody can read values, none is replaced."""
    assert patches("Il est 19h.", "Il est 20h.", "Il est 19h.", Readings("br", _names)) == ()


def test_a_swap_says_what_stayed_of_a_name() -> None:
    """The given name alone changed: the whole names are told too."""
    (swap,) = swaps("Avec Marc Rubio.", "Avec Marco Rubio.")
    assert swap == Swap(PlaceableType.NAME, "Marc", "Marco", ("Marc Rubio", "Marco Rubio"))


@given(texts, texts, texts)
def test_any_texts_can_be_asked_for(old: str, new: str, target: str) -> None:
    """Nothing raises, whatever the texts are."""
    assert isinstance(patches(old, new, target, Readings("en", _names)), tuple)
