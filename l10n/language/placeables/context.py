"""Weigh what the words around a candidate say about its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.tables import heads
from l10n.language.tables.first_names import FIRST_NAMES
from l10n.language.tables.function_words import GRAMMAR
from l10n.language.tables.functions import ACTING, FUNCTIONS, SPEECH, TITLES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.placeables.candidates import Candidate
    from l10n.language.placeables.tokens import Token

Votes = dict[PlaceableType, float]

PERSON: Final = PlaceableType.PERSON
PLACE: Final = PlaceableType.PLACE
ORGANISATION: Final = PlaceableType.ORGANISATION
NAME: Final = PlaceableType.NAME

_THE: Final = frozenset(["le", "la", "l'", "les"])
_CONTRACTED: Final = frozenset(["du", "des", "au", "aux"])
_OF: Final = frozenset(["de", "d'", "du", "des"])
_AUXILIARIES: Final = frozenset(["a", "ont", "avait", "avaient", "aurait", "est", "s'est", "aura"])
_TO_SOMEBODY: Final = frozenset(
    """
    grâce face quant offrir offert demande demandé répond répondu parle parlé dit écrit opposé
    opposée confié remis remise décerné décernée revient succède succédé succéder nommer appelle
    rend hommage téléphoné transmis envoyé adressé attribué lié liée liés identique commun fidèle fatal fatale profite bénéficie convient
    """.split()
)
_PUBLISHED: Final = frozenset(
    """
    écrit publié publiée publie diffusé diffusée message invité invitée interrogé interrogée micro
    tweet posté posta compte expliqué déclaré déclare affirmé annoncé assuré antenne vidéo direct
    réseau posté confié estimé indiqué dit estomaquée sur
    """.split()
) - {"sur"}
_GENERIC_DET: Final = frozenset(["un", "une", "ce", "cet", "cette", "son", "sa", "leur", "notre"])
_PLACE_HYPHEN: Final = frozenset(heads.PLACE_PREFIXES)
_AGE: Final = frozenset(["ans"])
_BULLETS: Final = frozenset("•▪◦‣●■▶→-–—*\ufe0f")
_NEAR: Final = 4
_CLAUSE: Final = 10
_LONG_ACRONYM: Final = 6


def votes(tokens: Sequence[Token], candidate: Candidate) -> Votes:
    """Return how much speaks for each type."""
    tally: Votes = {}
    for kind, weight in (
        *_by_shape(tokens, candidate),
        *_by_left(tokens, candidate),
        *_by_right(tokens, candidate),
        *_by_apposition(tokens, candidate),
    ):
        tally[kind] = tally.get(kind, 0) + weight
    return tally


def best(tally: Votes) -> PlaceableType | None:
    """Return the type with the most votes, or None without any."""
    return max(tally, key=lambda kind: tally[kind]) if tally else None


def _by_shape(tokens: Sequence[Token], candidate: Candidate) -> list[tuple[PlaceableType, float]]:
    first, last = tokens[candidate.first], tokens[candidate.last - 1]
    length = candidate.last - candidate.first
    if candidate.institution:
        return [(ORGANISATION, 5)]
    if candidate.event:
        return [(NAME, 5)]
    if candidate.site:
        return [(PLACE, 6)]
    if candidate.quoted:
        return [(NAME, 3)]
    if any(char.isdigit() for char in last.text):
        return [(ORGANISATION if first.acronym and length > 1 else NAME, 4)]
    if candidate.person_run:
        return [(PERSON, 6)]
    if first.acronym and length == 1:
        return [(ORGANISATION, 3 if len(first.text) <= _LONG_ACRONYM else 1)]
    if length == 1:
        return _by_compound(first)
    if heads.FOREIGN_BODIES & {token.text for token in tokens[candidate.first : candidate.last]}:
        return [(ORGANISATION, 5)]
    left = _left(tokens, candidate.first)
    return [(PERSON, 0.5 if left and left[0] in _THE else 1.5)]


def _by_compound(token: Token) -> list[tuple[PlaceableType, float]]:
    parts = [part.lstrip("^") for part in token.key]
    if len(parts) > 1 and (parts[0] in _PLACE_HYPHEN or heads.PLACE_JOINTS & set(parts[1:-1])):
        return [(PLACE, 3)]
    if re.search(r"[a-z][A-Z]", token.text) and not token.text.startswith("Mc"):
        return [(ORGANISATION, 2)]
    return []


def _left(tokens: Sequence[Token], position: int) -> list[str]:
    """Return the words and marks before `position` on its line, nearest first, in lower case."""
    words = []
    for i in range(position - 1, max(-1, position - _CLAUSE - 1), -1):
        if tokens[i + 1].gap == "\n":
            break
        words.append(tokens[i].lower)
    return words


def _by_left(tokens: Sequence[Token], candidate: Candidate) -> list[tuple[PlaceableType, float]]:
    left = _left(tokens, candidate.first - candidate.quoted)
    if not left:
        return []
    several = candidate.last - candidate.first > 1
    if tokens[candidate.first - 1].text in TITLES:
        return [(PERSON, 8)]
    if left[0] in _OF or (left[0] in _THE and len(left) > 1 and left[1] == "de"):
        return _by_governor(left, article=left[0] not in {"de", "d'"})
    head = _by_head(left, several=several)
    if head:
        acronym = candidate.last - candidate.first == 1 and tokens[candidate.first].acronym
        return [(NAME, head[1])] if acronym and head[0] is PLACE else [head]
    if left[0] in _THE or left[0] in _CONTRACTED:
        return _by_article(left)
    if left[1:3] == [",", '"'] and left[0].isalpha():  # « ... », sourit X
        return [(PERSON, 3)]
    if left[0] == "(" and _closes(tokens, candidate):
        return [(ORGANISATION, 3)]
    return _by_preposition(left)


def _by_head(left: Sequence[str], *, several: bool) -> tuple[PlaceableType, float] | None:
    """Look for a noun directly before the name: le président russe X, la base X."""
    for distance, word in enumerate(left[:_NEAR]):
        if word in FUNCTIONS:
            return PERSON, 5 if several or distance == 0 else 4
        if word in heads.ORGANISATION_HEADS and distance < 2:  # noqa: PLR2004
            return ORGANISATION, 4
        if word in heads.PLACE_HEADS and distance < 2:  # noqa: PLR2004
            return PLACE, 4 if distance or word not in heads.NAME_HEADS else 2.5
        if word in heads.NAME_HEADS and distance < 2:  # noqa: PLR2004
            return NAME, 4
        if word in GRAMMAR or word in SPEECH or not word.isalpha() and "-" not in word:
            return None
    return None


def _by_governor(left: Sequence[str], *, article: bool) -> list[tuple[PlaceableType, float]]:
    """Look for the noun before "de": la ville de X, le PDG de X, l'avion de X."""
    start = 2 if left[0] in _THE else 1
    for word in left[start : start + _NEAR - 1]:
        if word in heads.PLACE_HEADS or word in heads.PLACE_AFTER:
            return [(PLACE, 4)]
        if word in heads.ORGANISATION_OF:
            return [(ORGANISATION, 3)]
        if word in heads.PERSON_OF:
            return [(PERSON, 1 if article else 2)]
        if word in FUNCTIONS or word in heads.ORGANISATION_HEADS:
            return [(ORGANISATION, 2), (PLACE, 1)]
        if word in heads.NAME_HEADS:
            return [(NAME, 1), (PLACE, 1)]
        if word in GRAMMAR or not word.isalpha():
            break
    return [(ORGANISATION, 1), (PLACE, 1)] if article else [(PLACE, 1), (PERSON, 0.9)]


def _by_article(left: Sequence[str]) -> list[tuple[PlaceableType, float]]:
    before = left[1] if len(left) > 1 else ""
    if before == "dans" or left[0] == "aux":
        return [(PLACE, 3)]
    if before in {"sur", "vers", "depuis", "à"}:
        return [(PLACE, 2)]
    if before in {"selon", "par"} or before in SPEECH:
        return [(ORGANISATION, 3)]
    if before in heads.PLACE_VERBS:
        return [(PLACE, 3)]
    if left[0] == "au":
        return [(PLACE, 1), (ORGANISATION, 1)]
    return [(ORGANISATION, 1.5)]


def _closes(tokens: Sequence[Token], candidate: Candidate) -> bool:
    return candidate.last < len(tokens) and tokens[candidate.last].text == ")"


def _by_preposition(left: Sequence[str]) -> list[tuple[PlaceableType, float]]:
    word, before = left[0], left[1] if len(left) > 1 else ""
    if word == "en":
        return [(PLACE, 3)]
    if word == "à":
        addressed = before in _TO_SOMEBODY
        return [(PERSON if addressed else PLACE, 1 if addressed else 2)]
    if word in {"vers", "depuis", "jusqu'", "jusqu'à"} or word in heads.PLACE_VERBS:
        return [(PLACE, 2)]
    if word == "entre":
        return [(PLACE, 1)]
    if word == "sur":
        return [(ORGANISATION, 3) if _PUBLISHED & set(left) else (PLACE, 1)]
    if word == "chez":
        return [(ORGANISATION, 2)]
    if word in SPEECH:
        return [(PERSON, 4)]
    if word in {"par", "avec", "contre", "selon", "que", "qu'", "pour", "quand", "si", "comme"}:
        return [(PERSON, 1)]
    return []


def _by_right(tokens: Sequence[Token], candidate: Candidate) -> list[tuple[PlaceableType, float]]:
    right = []
    for token in tokens[candidate.last + candidate.quoted : candidate.last + 5]:
        if token.gap == "\n":
            break
        right.append(token.lower)
    if not right:
        return []
    article = candidate.first > 0 and (
        tokens[candidate.first - 1].lower in _THE
        and tokens[candidate.first].gap != "\n"
    )
    actor = ORGANISATION if article else PERSON
    if right[0] in {",", "("} and len(right) > 2 and right[2] in _AGE:  # noqa: PLR2004
        return [(PERSON, 8)]
    if right[0] == ":" and candidate.weak and tokens[candidate.first - 1].text in _BULLETS:
        return [(PLACE, 3)]
    if right[0] == ",":
        return _by_function_after(right[1:], several=candidate.last - candidate.first > 1)
    if right[0] in _AUXILIARIES and len(right) > 1:
        speaks = bool(SPEECH & set(right[1:3]))
        return [(actor, 3 if speaks else 1)]
    if right[0] in SPEECH:
        return [(actor, 3)]
    if right[0] in ACTING or right[0] in {"se", "s'", "n'", "ne"}:
        return [(actor, 1.5)]
    return []


def _by_function_after(
    right: Sequence[str], *, several: bool
) -> list[tuple[PlaceableType, float]]:
    """Look for what the person is, after a comma: X, l'ancien président."""
    for word in right[:3]:
        if word in FUNCTIONS:
            return [(PERSON, 5 if several else 2)]
        if word not in _THE and word not in _GENERIC_DET and word not in {"ancien", "ancienne", "ex"}:
            break
    return []


def _by_apposition(
    tokens: Sequence[Token], candidate: Candidate
) -> list[tuple[PlaceableType, float]]:
    """Look for a noun before a comma: le ministre des Transports, X; son club, X."""
    at = candidate.first
    if at < 2 or tokens[at - 1].text != "," or tokens[at].gap == "\n":  # noqa: PLR2004
        return []
    several = candidate.last - candidate.first > 1
    for distance, i in enumerate(range(at - 2, max(-1, at - 2 - _CLAUSE), -1)):
        word = tokens[i].lower
        if word in FUNCTIONS:
            return [(PERSON, 4 if several else 2)]
        if distance < 2 and word in heads.ORGANISATION_HEADS:  # noqa: PLR2004
            return [(ORGANISATION, 4)]
        stops = word in SPEECH or word in ACTING or word in _AUXILIARIES
        if stops or tokens[i].gap == "\n" or (not tokens[i].is_word and word != "'"):
            break
    return []


def is_first_name(word: str) -> bool:
    """Say whether a word is known as a first name."""
    return word in FIRST_NAMES
