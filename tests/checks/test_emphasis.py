"""Emphasis that stands where it should, though a rule that looks for moved one might object."""

from __future__ import annotations

import pytest

from l10n.checks.emphasis import check_emphasis
from l10n.checks.pair import Conventions, Pair
from l10n.glossary import NO_TERMS

FAIR = {
    "on the same name in another place": (
        "Le bac a quitté <b>Brest</b>.",
        "<b>Brest</b> hat die Fähre verlassen.",
    ),
    "on a name in another form": (
        "Il quitte <em>Londres</em> pour Le Havre.",
        "He leaves <em>London</em> for Le Havre.",
    ),
    "on words that nobody can compare": (
        "Le <strong>maire</strong> est là.",
        "Здесь <strong>мэр</strong>.",
    ),
    "exchanged": (
        "<b>Anna</b> et <b>Luc</b> partent.",
        "<b>Luc</b> and <b>Anna</b> leave.",
    ),
    "on a number in words": (
        "Une navette toutes les <b>20 minutes</b>.",
        "Una navetta ogni <b>venti minuti</b>.",
    ),
    "on more than before": (
        "Le bac <b>Goéland</b> part.",
        "The <b>ferry Goéland</b> leaves.",
    ),
    "left out altogether": ("Le <b>bac</b> part de Brest.", "The ferry leaves Brest."),
}


@pytest.mark.parametrize("name", FAIR)
def test_emphasis_that_did_not_move_is_left_alone(name: str) -> None:
    """Other order, other forms, more words, words of another script: nothing is said."""
    source, target = FAIR[name]
    assert list(check_emphasis(Pair(source, target, Conventions("en", NO_TERMS)))) == []
