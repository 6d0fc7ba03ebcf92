"""Weigh the words before a candidate: heads, prepositions, articles, appositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.candidates import NameShape
from l10n.language.french.tables import evidence, heads
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
from l10n.language.french.tables.evidence import Vote
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import ACTING, FUNCTIONS, SPEECH, TITLES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.tokens import NameToken

PERSON: Final = PlaceableType.PERSON
PLACE: Final = PlaceableType.PLACE
ORGANISATION: Final = PlaceableType.ORGANISATION
NAME: Final = PlaceableType.NAME
_NEAR: Final = 4
_CLAUSE: Final = 10


def votes_before(tokens: Sequence[NameToken], candidate: Candidate) -> Sequence[Vote]:
    """Vote by what stands before the candidate on its line."""
    left = _left(tokens, candidate.first - (candidate.shape is NameShape.TITLE))
    if not left:
        return ()
    if tokens[candidate.first - 1].text in TITLES:
        return evidence.TITLE.votes
    acronym = candidate.length == 1 and tokens[candidate.first].acronym
    if left[0] in OF or (left[0] in ARTICLES and left[1:2] == ["de"]):
        found = _by_governor(left, article=left[0] not in {"de", "d'"})
        return [vote for vote in found if not acronym or vote.type is not PLACE]
    head = _by_head(left, several=candidate.length > 1)
    if head:
        return [head._replace(type=NAME) if acronym and head.type is PLACE else head]
    if left[0] in ARTICLES or left[0] in CONTRACTED:
        return _by_article(left)
    return _by_marks(tokens, candidate, left) or _by_preposition(left)


def _by_marks(
    tokens: Sequence[NameToken], candidate: Candidate, left: Sequence[str]
) -> Sequence[Vote]:
    """Vote by punctuation: « ... », sourit X; a party in brackets behind its member."""
    if left[1:3] == [",", '"'] and left[0].isalpha():
        return evidence.SPEAKER_OF_QUOTE.votes
    closed = candidate.last < len(tokens) and tokens[candidate.last].text == ")"
    return evidence.IN_BRACKETS.votes if left[0] == "(" and closed else ()


def _left(tokens: Sequence[NameToken], position: int) -> list[str]:
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
            near = several or distance == 0
            return (evidence.FUNCTION if near else evidence.FUNCTION_FURTHER).votes[0]
        is_verb = word == "est" and left[distance + 1 : distance + 2] != ["l'"]
        thing = _thing(word) if distance <= 1 and not is_verb else None
        if thing:
            doubtful = distance == 0 and thing is PLACE and word in heads.NAME_HEADS
            return (evidence.DOUBTFUL_HEAD if doubtful else evidence.HEADS[thing]).votes[0]
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


def _by_governor(left: Sequence[str], *, article: bool) -> Sequence[Vote]:
    """Look for the noun before "de": la ville de X, le PDG de X, l'avion de X."""
    start = 2 if left[0] in ARTICLES else 1
    for word in left[start : start + _NEAR - 1]:
        found = _governed(word, article=article)
        if found:
            return found
        if word in GRAMMAR or not word.isalpha():
            break
    return (evidence.OF_THE if article else evidence.OF).votes


def _governed(word: str, *, article: bool) -> Sequence[Vote]:
    if word in heads.PLACE_HEADS or word in heads.PLACE_AFTER:
        return evidence.PLACE_OF.votes
    if word in heads.ORGANISATION_OF:
        return evidence.ORGANISATION_OF.votes
    if word in heads.PERSON_OF:
        return (evidence.PERSON_OF_THE if article else evidence.PERSON_OF).votes
    if word in FUNCTIONS or word in heads.ORGANISATION_HEADS:
        return evidence.FUNCTION_OF.votes
    return evidence.THING_OF.votes if word in heads.NAME_HEADS else ()


def _by_article(left: Sequence[str]) -> Sequence[Vote]:
    """Vote on a name with an article: dans le X, selon l'X, aux X."""
    word = left[1] if len(left) > 1 else ""
    if left[0] == "aux":
        return evidence.TO_THE_MANY.votes
    if word in heads.PLACE_VERBS:
        return evidence.VERB_THE.votes
    if word in BY_ARTICLE_AFTER:
        return [Vote(*BY_ARTICLE_AFTER[word])]
    if word in SPEECH:
        return evidence.SAYS_THE.votes
    return (evidence.TO_THE if left[0] == "au" else evidence.THE).votes


def _by_preposition(left: Sequence[str]) -> Sequence[Vote]:
    """Vote by the word directly before: à X, a déclaré X, sur X."""
    word = left[0]
    if word in SPEECH:
        return evidence.SAYS.votes
    if word in heads.PLACE_VERBS:
        return evidence.VERB.votes
    if word == "à" and left[1:2] and left[1] in TO_SOMEBODY:
        return evidence.TO_SOMEBODY.votes
    if word == "sur" and PUBLISHED & set(left):
        return evidence.PUBLISHED_ON.votes
    if word in BY_PREPOSITION:
        return [Vote(*BY_PREPOSITION[word])]
    unknown = word.islower() and word.isalpha() and word not in GRAMMAR
    return evidence.OBJECT.votes if unknown else ()


def apposition(tokens: Sequence[NameToken], candidate: Candidate) -> Sequence[Vote]:
    """Look for a noun before a comma: le ministre des Transports, X; son club, X."""
    at = candidate.first
    if at == 0 or tokens[at - 1].text != "," or tokens[at].gap == "\n":
        return ()
    for distance, word in enumerate(_left(tokens, at - 1)):
        if word in FUNCTIONS:
            several = candidate.length > 1
            cue = evidence.APPOSED_FUNCTION if several else evidence.APPOSED_FUNCTION_OF_ONE
            return cue.votes
        if distance <= 1 and word in heads.ORGANISATION_HEADS:
            return evidence.APPOSED_ORGANISATION.votes
        stops = word in SPEECH or word in ACTING or word in AUXILIARIES
        if stops or not (word[0].isalnum() or word == "'"):
            break
    return ()
