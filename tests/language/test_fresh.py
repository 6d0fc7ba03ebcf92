"""Values, names, paragraphs of courts, sport, weather and markets, listed before the rules."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from l10n import find_placeables, segment
from l10n.language.names import propose
from l10n.language.source import find_quantities, use_of
from l10n.language.values import render
from l10n.model.placeable import PlaceableType

FOLDER: Final = Path(__file__).parent / "fresh"
MARKED: Final = re.compile(r"\{(\w+) ([^|}]*)\|([^}]*)\}")
GIVEN_UP: Final = (
    "it | Sergueï Rachmaninov | Sergej Rachmaninov",
    "de | Vitali Klitschko | Vitali Klitschko, Witali Klitschko",
)
"""Names that French writes as German does, and that we take for transcriptions."""

ABSENT: Final = " <> "
"""Before a text that must be no span."""


def rows(name: str) -> list[str]:
    """Read the lines of a list without its headings."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("row", rows("values.txt"))
def test_values_are_read(row: str) -> None:
    """Each marked span is found with its type and value, and what is absent is none."""
    marked, _, absent = row.partition(ABSENT)
    found = [
        (str(p.type), str(p.value), p.text) for p in find_placeables(MARKED.sub(r"\3", marked))
    ]
    assert {match.groups() for match in MARKED.finditer(marked)} <= set(found)
    assert absent not in [text for _, _, text in found] or not absent


@pytest.mark.parametrize("row", rows("segments.txt"))
def test_paragraphs_are_cut(row: str) -> None:
    """Sentences that are joined by a space are cut there again."""
    sentences = row.split(" ¦ ")
    text = " ".join(sentences)
    assert [text[one.start : one.end].strip() for one in segment(text)] == sentences


@pytest.mark.parametrize("row", rows("names.txt"))
def test_names_are_proposed(row: str) -> None:
    """A proposal is an accepted form; what is not proposed is kept."""
    language, name, forms = row.split(" | ")
    proposal = propose(name, PlaceableType.PERSON, language)
    said = proposal.preferred if proposal else name
    assert (said in forms.split(", ")) is (row not in GIVEN_UP)


SPACES: Final = str.maketrans("\u00a0\u202f\u2009", "   ")


@pytest.mark.parametrize("row", rows("rendering.txt"))
def test_values_are_rendered(row: str) -> None:
    """The reading of the one value of a text is accepted, and not refused."""
    language, source, accepted, refused = row.split(" | ")
    (value,) = find_quantities(source)
    form = render(value.type, value.meaning, language, use=use_of(source, value))
    said = form.preferred.translate(SPACES)
    assert said in accepted.split(" / ")
    assert said not in refused.split(" / ")
