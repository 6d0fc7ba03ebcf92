"""Weigh the words before a candidate: heads, prepositions, articles, appositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.candidates import Shape
from l10n.language.french.tables import heads
from l10n.language.french.tables.contexts import (
    ARTICLES,
    AUXILIARIES,
    BY_ARTICLE_AFTER,
    BY_PREPOSITION,
    CONTRACTED,
    OF,
    PUBLISHED,
    TO_SOMEBODY,
)
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import ACTING, FUNCTIONS, SPEECH, TITLES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.tokens import Token

Vote = tuple[PlaceableType, float]

PERSON: Final = PlaceableType.PERSON
PLACE: Final = PlaceableType.PLACE
ORGANISATION: Final = PlaceableType.ORGANISATION
NAME: Final = PlaceableType.NAME
_NEAR: Final = 4
_OBJECT: Final = 0.5  # what follows an unknown verb: Durand écarte Martin
_CLAUSE: Final = 10


def before(tokens: Sequence[Token], candidate: Candidate) -> list[Vote]:
    """Vote by what stands before the candidate on its line."""
    left = _left(tokens, candidate.first - (candidate.shape is Shape.TITLE))
    if not left:
        return []
    if tokens[candidate.first - 1].text in TITLES:
        return [(PERSON, 8)]
    acronym = candidate.length == 1 and tokens[candidate.first].acronym
    if left[0] in OF or (left[0] in ARTICLES and left[1:2] == ["de"]):
        found = _by_governor(left, article=left[0] not in {"de", "d'"})
        return [vote for vote in found if not acronym or vote[0] is not PLACE]
    head = _by_head(left, several=candidate.length > 1)
    if head:
        return [(NAME if acronym and head[0] is PLACE else head[0], head[1])]
    if left[0] in ARTICLES or left[0] in CONTRACTED:
        return _by_article(left)
    return _by_marks(tokens, candidate, left) or _by_preposition(left)


def _by_marks(tokens: Sequence[Token], candidate: Candidate, left: Sequence[str]) -> list[Vote]:
    """Vote by punctuation: « ... », sourit X; a party in brackets behind its member."""
    if left[1:3] == [",", '"'] and left[0].isalpha():
        return [(PERSON, 3)]
    closed = candidate.last < len(tokens) and tokens[candidate.last].text == ")"
    return [(ORGANISATION, 3)] if left[0] == "(" and closed else []


def _left(tokens: Sequence[Token], position: int) -> list[str]:
    """Return the words and marks before `position` on its line, nearest first, in lower case."""
    words = []
    for i in range(position - 1, max(-1, position - _CLAUSE - 1), -1):
        if tokens[i + 1].gap == "\n":
            break
        words.append(tokens[i].lower)
    return words


def _by_head(left: Sequence[str], *, several: bool) -> Vote | None:
    """Look for a noun directly before the name: le président russe X, la base X."""
    for distance, word in enumerate(left[:_NEAR]):
        if word in FUNCTIONS:
            return PERSON, 5 if several or distance == 0 else 4
        is_verb = word == "est" and left[distance + 1 : distance + 2] != ["l'"]
        thing = _thing(word) if distance <= 1 and not is_verb else None
        if thing:
            doubtful = distance == 0 and thing is PLACE and word in heads.NAME_HEADS
            return thing, 2.5 if doubtful else 4
        if word in GRAMMAR or word in SPEECH or not word.replace("-", "").isalpha():
            return None
    return None


def _thing(word: str) -> PlaceableType | None:
    """Return what a noun makes of the name behind it."""
    if word in heads.ORGANISATION_HEADS:
        return ORGANISATION
    if word in heads.PLACE_HEADS:
        return PLACE
    return NAME if word in heads.NAME_HEADS else None


def _by_governor(left: Sequence[str], *, article: bool) -> list[Vote]:
    """Look for the noun before "de": la ville de X, le PDG de X, l'avion de X."""
    start = 2 if left[0] in ARTICLES else 1
    for word in left[start : start + _NEAR - 1]:
        found = _governed(word, article=article)
        if found:
            return found
        if word in GRAMMAR or not word.isalpha():
            break
    return [(ORGANISATION, 1), (PLACE, 1)] if article else [(PLACE, 1), (PERSON, 0.9)]


def _governed(word: str, *, article: bool) -> list[Vote]:
    if word in heads.PLACE_HEADS or word in heads.PLACE_AFTER:
        return [(PLACE, 4)]
    if word in heads.ORGANISATION_OF:
        return [(ORGANISATION, 3)]
    if word in heads.PERSON_OF:
        return [(PERSON, 1 if article else 2)]
    if word in FUNCTIONS or word in heads.ORGANISATION_HEADS:
        return [(ORGANISATION, 2), (PLACE, 1)]
    return [(PLACE, 1.5), (NAME, 1)] if word in heads.NAME_HEADS else []


def _by_article(left: Sequence[str]) -> list[Vote]:
    """Vote on a name with an article: dans le X, selon l'X, aux X."""
    word = left[1] if len(left) > 1 else ""
    if left[0] == "aux" or word in heads.PLACE_VERBS:
        return [(PLACE, 3)]
    if word in BY_ARTICLE_AFTER:
        return [BY_ARTICLE_AFTER[word]]
    if word in SPEECH:
        return [(ORGANISATION, 3)]
    return [(PLACE, 1), (ORGANISATION, 1)] if left[0] == "au" else [(ORGANISATION, 1.5)]


def _by_preposition(left: Sequence[str]) -> list[Vote]:
    """Vote by the word directly before: à X, a déclaré X, sur X."""
    word = left[0]
    if word in SPEECH:
        return [(PERSON, 4)]
    if word in heads.PLACE_VERBS:
        return [(PLACE, 2)]
    if word == "à" and left[1:2] and left[1] in TO_SOMEBODY:
        return [(PERSON, 1)]
    if word == "sur" and PUBLISHED & set(left):
        return [(ORGANISATION, 3)]
    if word in BY_PREPOSITION:
        return [BY_PREPOSITION[word]]
    unknown = word.islower() and word.isalpha() and word not in GRAMMAR
    return [(PERSON, _OBJECT)] if unknown else []


def apposition(tokens: Sequence[Token], candidate: Candidate) -> list[Vote]:
    """Look for a noun before a comma: le ministre des Transports, X; son club, X."""
    at = candidate.first
    if at == 0 or tokens[at - 1].text != "," or tokens[at].gap == "\n":
        return []
    for distance, word in enumerate(_left(tokens, at - 1)):
        if word in FUNCTIONS:
            return [(PERSON, 4 if candidate.length > 1 else 2)]
        if distance <= 1 and word in heads.ORGANISATION_HEADS:
            return [(ORGANISATION, 4)]
        stops = word in SPEECH or word in ACTING or word in AUXILIARIES
        if stops or not (word[0].isalnum() or word == "'"):
            break
    return []
