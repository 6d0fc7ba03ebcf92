"""Weigh what the words around a candidate say about its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.names.after import after
from l10n.language.french.names.before import apposition, before
from l10n.language.french.names.candidates import Shape
from l10n.language.french.tables import heads
from l10n.language.french.tables.contexts import ARTICLES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.tokens import Token

Votes = dict[PlaceableType, float]
Vote = tuple[PlaceableType, float]

_BY_SHAPE: Final = {
    Shape.PERSON: (PlaceableType.PERSON, 6.0),
    Shape.BODY: (PlaceableType.ORGANISATION, 5.0),
    Shape.EVENT: (PlaceableType.NAME, 5.0),
    Shape.SITE: (PlaceableType.PLACE, 6.0),
    Shape.TITLE: (PlaceableType.NAME, 3.0),
}
_CAMEL: Final = re.compile(r"[a-z][A-Z]")
_LONG_ACRONYM: Final = 6
_INITIALS: Final = 2


def votes(tokens: Sequence[Token], candidate: Candidate) -> Votes:
    """Return how much speaks for each type."""
    tally: Votes = {}
    for kind, weight in (
        *by_shape(tokens, candidate),
        *before(tokens, candidate),
        *after(tokens, candidate),
        *apposition(tokens, candidate),
    ):
        tally[kind] = tally.get(kind, 0) + weight
    return tally


def best(tally: Votes) -> PlaceableType | None:
    """Return the type with the most votes, or None without any."""
    return max(tally, key=lambda kind: tally[kind]) if tally else None


def by_shape(tokens: Sequence[Token], candidate: Candidate) -> list[Vote]:
    """Vote by the form of the candidate itself."""
    if candidate.shape in _BY_SHAPE:
        return [_BY_SHAPE[candidate.shape]]
    first = tokens[candidate.first]
    if any(char.isdigit() for t in tokens[candidate.first : candidate.last] for char in t.text):
        acronym = first.acronym and candidate.length > 1
        return [(PlaceableType.ORGANISATION if acronym else PlaceableType.NAME, 3.5)]
    if candidate.length > 1:
        return [_by_words(tokens, candidate)]
    if first.text == "X":
        return [(PlaceableType.ORGANISATION, 5)]
    if first.acronym:
        return [(PlaceableType.ORGANISATION, 3 if len(first.text) <= _LONG_ACRONYM else 1)]
    return _by_word(first)


def _by_words(tokens: Sequence[Token], candidate: Candidate) -> Vote:
    """Vote on several capitalised words: mostly a person, if no article stands before."""
    words = tokens[candidate.first : candidate.last]
    texts = {token.text for token in words}
    if heads.FOREIGN_EVENTS & texts:
        return PlaceableType.NAME, 5
    if heads.FOREIGN_BODIES & texts:
        return PlaceableType.ORGANISATION, 5
    if words[0].lower in heads.FOREIGN_PLACES:
        return PlaceableType.PLACE, 3
    if words[0].acronym and not words[-1].acronym:  # JD Vance, but DGSE Nord
        person = len(words[0].text) <= _INITIALS
        return PlaceableType.PERSON if person else PlaceableType.ORGANISATION, 1.5
    article = candidate.first > 0 and tokens[candidate.first - 1].lower in ARTICLES
    return PlaceableType.PERSON, 0.5 if article else 1.5


def _by_word(token: Token) -> list[Vote]:
    parts = [part.lstrip("^") for part in token.key]
    compound = len(parts) > 1
    if compound and (parts[0] in heads.PLACE_PREFIXES or heads.PLACE_JOINTS & set(parts[1:-1])):
        return [(PlaceableType.PLACE, 3)]
    if _CAMEL.search(token.text) and not token.text.startswith("Mc"):
        return [(PlaceableType.ORGANISATION, 2)]
    return []
