"""Whether a French text denies: "ne" with its second word, and words that deny without it."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables import denials as table
from l10n.language.text.negation import beginnings, joined
from l10n.language.text.words import low_words
from l10n.lazy import REMEMBERED

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_REACH: Final = 6
"""How many words behind "ne" its second word is looked for."""

_BEFORE: Final = 4
"""How many words before "ne" its first word is looked for: rien ne, aucun bateau n'."""


def find_denials(text: str) -> list[int]:
    """Find what French denies: indices from 0, in the words of the text, of each "ne".

    "ne" alone is no denial ("avant qu'il ne parte"), nor is "ne ... que".
    """
    words = low_words(text)
    if table.NE.isdisjoint(words):
        return []
    return [at for at, word in enumerate(words) if word in table.NE and _denies(words, at)]


def _denies(words: Sequence[str], at: int) -> bool:
    for index, word in enumerate(words[at + 1 : at + 1 + _REACH], at + 1):
        if word in table.SECONDS:
            return table.LIMITING.isdisjoint(words[index + 1 : index + 2])
        if word in table.CLOSING:
            break
    return not table.FIRSTS.isdisjoint(words[max(0, at - _BEFORE) : at])


def count_privatives(text: str) -> int:
    """Count the French words that deny without "ne", such as "sans" and "impossible"."""
    return len(_privatives().findall(joined(text)))


@lru_cache(maxsize=REMEMBERED)
def may_be_denied(text: str) -> bool:
    """Tell whether a French text holds anything that a denial in another language may render."""
    words = joined(text)
    return bool(_vague().search(words) or _privatives().search(words))


@lru_cache(maxsize=REMEMBERED)
def find_not_only(text: str) -> int | None:
    """Find "pas seulement" and its like: the index of its first word, None where there is none."""
    both = enumerate(pairwise(low_words(text)))
    return next((at for at, pair in both if pair in table.NOT_ONLY), None)


def denies_elsewhere(word: str) -> bool:
    """Tell whether a French word of denial is one of another language too: non, sans."""
    return word in table.TOO


def is_of_infinitive(text: str, at: int) -> bool:
    """Tell whether the denial at an index is an infinitive's: "ne pas prendre la voiture".

    Others like to say it the other way round: leave the car.
    """
    return not table.WITH_INFINITIVE.isdisjoint(low_words(text)[at + 1 : at + 2])


def is_roundabout(text: str, at: int) -> bool:
    """Tell whether a denial is one that others say without: "n'oubliez pas", "remember"."""
    following = low_words(text)[at + 1 : at + 1 + _REACH]
    return any(word.startswith(table.ROUNDABOUT) for word in following)


@cache
def _privatives() -> re.Pattern[str]:
    return beginnings(table.PRIVATIVES)


@cache
def _vague() -> re.Pattern[str]:
    return beginnings(table.VAGUE)
