"""A bare figure is an hour where a cue stands before it and no noun behind it."""

import pytest

from l10n.language.values.read.reader import find_values
from l10n.model.placeable import PlaceableType

CUES = {"es": "Llega a las 7", "pt": "Chega às 7", "ca": "Arriba a les 7", "it": "Arriva alle 7"}
NOUNS = {"es": "casas", "pt": "casas", "ca": "cases", "it": "case"}


def _read(text: str, language: str) -> list[tuple[PlaceableType, str]]:
    return [(found.type, found.value) for found in find_values(text, language)]


@pytest.mark.parametrize("language", CUES)
@pytest.mark.parametrize("end", ["", ".", ",", ";", ":", "!", "?", ")", "\n", '"', "'"])
def test_a_figure_behind_a_cue_is_an_hour(language: str, end: str) -> None:
    """At the end of a text, of a line, of a clause."""
    assert _read(f"{CUES[language]}{end}", language) == [(PlaceableType.TIME, "T07:00")]


@pytest.mark.parametrize("language", CUES)
def test_a_figure_with_a_noun_is_a_number(language: str) -> None:
    """Seven houses are no hour, whatever stands before them."""
    assert _read(f"{CUES[language]} {NOUNS[language]}.", language) == [(PlaceableType.NUMBER, "7")]


@pytest.mark.parametrize(("language", "text"), [("es", "Llega con 7."), ("it", "Arriva con 7.")])
def test_a_figure_without_a_cue_is_a_number(language: str, text: str) -> None:
    """Coming with seven is not coming at seven."""
    assert _read(text, language) == [(PlaceableType.NUMBER, "7")]
