"""Weigh what the words around a candidate say about its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.candidates import NameShape
from l10n.language.french.names.left_context import apposition, votes_before
from l10n.language.french.names.right_context import votes_after
from l10n.language.french.tables import evidence, heads
from l10n.language.french.tables.contexts import ARTICLES
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.tokens import NameToken
    from l10n.language.french.tables.evidence import Cue, Vote

Votes = dict[PlaceableType, float]

_BY_SHAPE: Final = {
    NameShape.PERSON: evidence.SHAPES_PERSON,
    NameShape.BODY: evidence.SHAPES_BODY,
    NameShape.EVENT: evidence.SHAPES_EVENT,
    NameShape.SITE: evidence.SHAPES_SITE,
    NameShape.TITLE: evidence.SHAPES_TITLE,
}
_CAMEL: Final = compiled(r"[a-z][A-Z]")
_LONG_ACRONYM: Final = 6
_INITIALS: Final = 2


def votes(tokens: Sequence[NameToken], candidate: Candidate) -> Votes:
    """Return how much speaks for each type."""
    tally: Votes = {}
    for kind, weight in (
        *by_shape(tokens, candidate),
        *votes_before(tokens, candidate),
        *votes_after(tokens, candidate),
        *apposition(tokens, candidate),
    ):
        tally[kind] = tally.get(kind, 0) + weight
    return tally


def best(tally: Votes) -> PlaceableType | None:
    """Return the type with the most votes, or None without any."""
    return max(tally, key=tally.__getitem__) if tally else None


def by_shape(tokens: Sequence[NameToken], candidate: Candidate) -> Sequence[Vote]:
    """Vote by the form of the candidate itself."""
    shaped = _BY_SHAPE.get(candidate.shape)
    if shaped:
        return shaped.votes
    first = tokens[candidate.first]
    if _has_digit(tokens[candidate.first : candidate.last]):
        acronym = first.acronym and candidate.length > 1
        return (evidence.NUMBERED_ACRONYM if acronym else evidence.NUMBERED).votes
    if candidate.length > 1:
        return _by_words(tokens, candidate).votes
    if first.text == "X":
        return evidence.NETWORK.votes
    if first.acronym:
        short = len(first.text) <= _LONG_ACRONYM
        return (evidence.ACRONYM if short else evidence.LONG_ACRONYM).votes
    return _by_word(first)


def _has_digit(words: Sequence[NameToken]) -> bool:
    return any(not x.text.isalpha() and any(map(str.isdigit, x.text)) for x in words)


def _by_words(tokens: Sequence[NameToken], candidate: Candidate) -> Cue:
    """Vote on several capitalised words: mostly a person, if no article stands before."""
    words = tokens[candidate.first : candidate.last]
    texts = {token.text for token in words}
    if heads.FOREIGN_EVENTS & texts:
        return evidence.FOREIGN_EVENT
    if heads.FOREIGN_BODIES & texts:
        return evidence.FOREIGN_BODY
    if words[0].lower in heads.FOREIGN_PLACES:
        return evidence.FOREIGN_PLACE
    if words[0].acronym and not words[-1].acronym:  # JD Vance, but DGSE Nord
        person = len(words[0].text) <= _INITIALS
        return evidence.INITIALS if person else evidence.ACRONYM_AND_WORD
    article = candidate.first > 0 and tokens[candidate.first - 1].lower in ARTICLES
    return evidence.WORDS_WITH_ARTICLE if article else evidence.WORDS


def _by_word(token: NameToken) -> Sequence[Vote]:
    parts = [part.lstrip("^") for part in token.key]
    compound = len(parts) > 1
    if compound and (parts[0] in heads.PLACE_PREFIXES or heads.PLACE_JOINTS & set(parts[1:-1])):
        return evidence.COMPOUND.votes
    if _CAMEL.search(token.text) and not token.text.startswith("Mc"):
        return evidence.CAMEL.votes
    return ()
