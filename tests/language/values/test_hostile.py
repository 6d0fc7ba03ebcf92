"""Texts that were made to break a reader."""

from __future__ import annotations

import pytest

from l10n.language.values import find_values, parse, tabled
from l10n.model.placeable import PlaceableType

pytestmark = pytest.mark.no_cover  # long texts through code that other tests run

_UNITS = (
    "1 000 ",
    "1.",
    "1,",
    "1-",
    "1/",
    "12:",
    "01 ",
    "1$",
    "-$",
    "$",
    "#a ",
    "www.",
    "two ",
    "twenty ",
    "hundred and ",
    "million ",
    "mil ",
    "1 hour ",
    "1 May to ",
    "1, ",
    "1 and ",
    "minus ",
    "ein",
    "einundzwanzig",
    "1万",
    "万",
    "一",
    "下午",
    "d'",
    "و",
    "e\u0301",
    "\u0301",
    "\ud800",
    "(",
    '"',
)
"""Each is repeated hundreds of times."""


@pytest.mark.parametrize("unit", _UNITS)
def test_repetition_raises_nothing(unit: str) -> None:
    """No recursion, no refusal, spans in order, in every language."""
    text = unit * 400
    for language in tabled():
        found = find_values(text, language)
        assert all(p.text == text[p.start : p.end] for p in found)
        for kind in PlaceableType:
            parse(kind, text, language)
