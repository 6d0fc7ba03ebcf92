"""Tell whether a name in French press text is transcribed from Russian or Ukrainian."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final

from l10n.language.names.keys import french_key
from l10n.language.names.lexicon import family_names
from l10n.language.names.proof import is_legal, is_possible, is_proven, known_given
from l10n.language.names.tables import western
from l10n.language.names.tables.skeletons import OF_ORIGIN, ROMAN
from l10n.lazy import compiled

_UKRAINIAN: Final = compiled(r"(?<![kctspg])h|sky$|yï$|[oa]uk$|y.*enko$|ïv$|iv$|[iï]vka$|yk$")
_PLACE: Final = compiled(r"(?:sk|grad|gorsk|[aoeïi]vka|[ïi]v|pol|ovo|ievo|tchany|[aoi]ny)$")
_PLACE_LETTERS: Final = compiled(r"ou|kh|tch|ï|j|vsk$|nsk$|tsk$|iev|[ei]vka$")
"""Letters that say the same of a place as its ending does."""

_SHORT: Final = 4


_REGNAL: Final = compiled(ROMAN)


class EastSlavic(StrEnum):
    """The language a name was transcribed from."""

    RUSSIAN = "russian"
    UKRAINIAN = "ukrainian"


def is_regnal(word: str) -> bool:
    """Tell whether a word numbers a king or a pope: XIV, Ier."""
    return _REGNAL.fullmatch(word) is not None


def says_origin(word: str) -> bool:
    """Tell whether a language writes a word before the origin of somebody: Catherine of Aragon."""
    return word.lower() in OF_ORIGIN


@lru_cache(maxsize=4096)
def person_origin(words: tuple[str, ...]) -> EastSlavic | None:
    """Tell the origin of a person's name, given in words; None without proof of any."""
    return _language(words[:-1], _tail(words)) if _may_be(words) and is_proven(words) else None


@lru_cache(maxsize=4096)
def possible_origin(words: tuple[str, ...]) -> EastSlavic | None:
    """Tell the origin that a person's name may have, where nothing speaks against it."""
    return _language(words[:-1], _tail(words)) if _may_be(words) and is_possible(words) else None


def place_origin(word: str) -> EastSlavic | None:
    """Tell the origin of a place; None if it was not transcribed."""
    if not is_legal(word) or word in western.SURNAMES or len(word) < _SHORT:
        return None
    lowered = word.lower()
    if not (_PLACE.search(lowered) and _PLACE_LETTERS.search(lowered)):
        return None
    return EastSlavic.UKRAINIAN if _UKRAINIAN.search(lowered) else EastSlavic.RUSSIAN


def _may_be(words: tuple[str, ...]) -> bool:
    return bool(words) and all(is_legal(part) for part in words[-1].split("-"))


def _tail(words: tuple[str, ...]) -> str:
    return words[-1].rpartition("-")[2]


def _language(given: tuple[str, ...], last: str) -> EastSlavic:
    known = [pair for pair in map(known_given, given) if any(pair)]
    if any(russian is None for russian, _ in known):
        return EastSlavic.UKRAINIAN
    key = french_key(last)
    if key in family_names(ukrainian=False) or any(ukrainian is None for _, ukrainian in known):
        return EastSlavic.RUSSIAN
    ukrainian = key in family_names(ukrainian=True) or _UKRAINIAN.search(last.lower())
    return EastSlavic.UKRAINIAN if ukrainian else EastSlavic.RUSSIAN
