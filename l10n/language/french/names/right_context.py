"""Weigh the words after a candidate: an age, a function, a verb of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.candidates import NameShape
from l10n.language.french.tables import evidence
from l10n.language.french.tables.contexts import (
    ARTICLES,
    AUXILIARIES,
    BEFORE_FUNCTION,
    OF,
    REFLEXIVE,
)
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import ACTING, FUNCTIONS, SPEECH
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.tokens import NameToken
    from l10n.language.french.tables.evidence import Vote

_BULLETS: Final = frozenset("•▪◦‣●■▶→-–—*\ufe0f")
_LOOK: Final = 5


def votes_after(tokens: Sequence[NameToken], candidate: Candidate) -> Sequence[Vote]:
    """Vote by what stands after the candidate on its line."""
    right = _right(tokens, candidate.last + (candidate.shape is NameShape.TITLE))
    if not right:
        return ()
    if right[0] in {",", "("} and right[2:3] == ["ans"]:
        return evidence.AGE.votes
    if right[0] == "(":
        named = _is_abbreviated(tokens, candidate)
        return evidence.ABBREVIATED.votes if named else ()
    if right[0] == ":":
        listed = candidate.weak and candidate.first > 0
        bullet = listed and tokens[candidate.first - 1].text in _BULLETS
        return evidence.HEADING_OF_ITEM.votes if bullet else ()
    if right[0] == ",":
        return _by_function(right[1:], several=candidate.length > 1)
    return _as_subject(tokens, candidate, right)


def _right(tokens: Sequence[NameToken], position: int) -> list[str]:
    words = []
    for token in tokens[position : position + _LOOK]:
        if token.gap == "\n":
            break
        words.append(token.lower)
    return words


def _is_complement(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a name stands after "de": then the verb behind it is not its own."""
    if at == 0 or tokens[at].gap == "\n":
        return False
    article = tokens[at - 1].lower in ARTICLES and at > 1
    return tokens[at - 1 - article].lower in OF


def _has_article(tokens: Sequence[NameToken], candidate: Candidate) -> bool:
    at = candidate.first
    return at > 0 and tokens[at - 1].lower in ARTICLES and tokens[at].gap != "\n"


def _as_subject(
    tokens: Sequence[NameToken], candidate: Candidate, right: Sequence[str]
) -> Sequence[Vote]:
    """Vote by the verb behind the name, which is not its own after "de"."""
    if _is_complement(tokens, candidate.first):
        return ()
    found = _by_verb(right, article=_has_article(tokens, candidate))
    if candidate.weak:  # no French noun opens a sentence before its verb without an article
        return [vote._replace(weight=_opening(vote.weight)) for vote in found]
    return found


def _opening(weight: float) -> float:
    """Weigh a verb behind a word that opens a sentence; what only leans does not gain by it."""
    return evidence.BARE_SUBJECT if weight >= 1 else weight


def _by_verb(right: Sequence[str], *, article: bool) -> Sequence[Vote]:
    """Take the name for the subject of a verb: with an article a body acts, else a person."""
    actor = PlaceableType.ORGANISATION if article else PlaceableType.PERSON
    if right[0] in AUXILIARIES and len(right) > 1:
        return (evidence.SPEAKS if SPEECH & set(right[1:3]) else evidence.HAS_DONE)[actor].votes
    if right[0] in SPEECH:
        return evidence.SPEAKS[actor].votes
    if right[0] in ACTING or right[0] in REFLEXIVE:
        return evidence.ACTS[actor].votes
    verb = right[0].isalpha() and right[0].islower() and right[0] not in GRAMMAR
    return evidence.DOES[actor].votes if verb else ()


def _is_abbreviated(tokens: Sequence[NameToken], candidate: Candidate) -> bool:
    """Say whether the initials of a candidate follow in brackets."""
    words = tokens[candidate.first : candidate.last]
    acronym = tokens[candidate.last + 1].text if candidate.last + 1 < len(tokens) else ""
    initials = "".join(word.text[0] for word in words if word.capital)
    return len(words) > 1 and acronym.isupper() and acronym.startswith(initials)


def _by_function(right: Sequence[str], *, several: bool) -> Sequence[Vote]:
    """Look for what the person is, after a comma: X, l'ancien président."""
    for word in right[:3]:
        if word in FUNCTIONS:
            cue = evidence.FOLLOWED_BY_FUNCTION
            return (cue if several else evidence.FOLLOWED_BY_FUNCTION_OF_ONE).votes
        if word not in BEFORE_FUNCTION:
            break
    return ()
