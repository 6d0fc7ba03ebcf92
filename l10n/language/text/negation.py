"""Whether a text denies: French "ne" with its second word, and its like in other languages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.tables.negations import (
    FRENCH_FIRSTS,
    FRENCH_PRIVATIVES,
    FRENCH_ROUNDABOUT,
    FRENCH_SECONDS,
    FRENCH_VAGUE,
)
from l10n.language.text.words import listed, low_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH: Final = 6
"""How many words behind "ne" its second word is looked for."""

_BROKEN: Final = re.compile(r"\|\s+")
"""Where a list of alternatives goes on in the next line."""

_LIMITING: Final = frozenset(["seulement", "uniquement", "que", "qu'", "moins", "avant"])
"""Behind "pas" they turn a denial into more of the same: "pas seulement", "pas avant"."""

_NO_WORD: Final = "(?!)"
_NE: Final = frozenset({"ne", "n'"})


def french_denials(text: str) -> list[int]:
    """Find what French denies: indices from 0, in the words of the text, of each "ne".

    "ne" alone is no denial ("avant qu'il ne parte"), nor is "ne ... que".
    """
    words = low_words(text)
    if "ne" not in words and "n'" not in words:
        return []
    return [at for at, word in enumerate(words) if word in _NE and _denies(words, at)]


def _denies(words: Sequence[str], at: int) -> bool:
    for index, word in enumerate(words[at + 1 : at + 1 + _REACH], at + 1):
        if word in FRENCH_SECONDS:
            return _LIMITING.isdisjoint(words[index + 1 : index + 2])
        if word in {"que", "qu'", "ne", "n'"}:
            break
    return not FRENCH_FIRSTS.isdisjoint(words[max(0, at - 4) : at])


def privatives(text: str) -> int:
    """Count the French words that deny without "ne", such as "sans" and "impossible"."""
    return sum(map(bool, map(_privatives().match, low_words(text))))


def may_be_denied(text: str) -> bool:
    """Tell whether a French text holds anything that a denial in another language may render."""
    words = low_words(text)
    return any(map(_vague().match, words)) or any(map(_privatives().match, words))


def denials(text: str, language: str) -> list[int] | None:
    """Find the words that deny: indices in the words of the text; None without a list."""
    deny = listed(knowledge(language).words.denials)
    if not deny:
        return None
    words = low_words(text)
    found: list[int] = []
    if "t" in words or not deny.isdisjoint(words):
        found = [at for at, word in enumerate(words) if word in deny or _is_not(words, at)]
    if "-" in text:
        beginnings = ((at, word.partition("-")) for at, word in enumerate(words))
        found += [at for at, (first, hyphen, _) in beginnings if hyphen and first in deny]
    idioms = _idioms(language)
    return sorted(at for at in found if tuple(words[at : at + 2]) not in idioms)


def is_of_infinitive(text: str, at: int) -> bool:
    """Tell whether the denial at an index is an infinitive's: "ne pas prendre la voiture".

    Others like to say it the other way round: leave the car.
    """
    return low_words(text)[at + 1 : at + 2] in {("pas",), ("plus",), ("rien",), ("jamais",)}


def is_roundabout(text: str, at: int) -> bool:
    """Tell whether a denial is one that others say without: "n'oubliez pas", "remember"."""
    verbs = tuple(FRENCH_ROUNDABOUT.split())
    return any(word.startswith(verbs) for word in low_words(text)[at + 1 : at + 1 + _REACH])


def equivalents(text: str, language: str) -> int:
    """Count the words of a text that may say what French denies."""
    return sum(map(bool, map(_equivalents(language).match, low_words(text))))


def _is_not(words: Sequence[str], at: int) -> bool:
    """Tell the second half of English "n't"."""
    return words[at] == "t" and at > 0 and words[at - 1].endswith("n'")


@cache
def _privatives() -> re.Pattern[str]:
    return _beginnings(FRENCH_PRIVATIVES)


@cache
def _vague() -> re.Pattern[str]:
    return _beginnings(FRENCH_VAGUE)


@cache
def _idioms(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(i.split(".")) for i in listed(knowledge(language).words.no_denials))


@cache
def _equivalents(language: str) -> re.Pattern[str]:
    return _beginnings(known(knowledge(language).words.equivalents, _NO_WORD))


def _beginnings(table: str) -> re.Pattern[str]:
    return re.compile("|".join(_BROKEN.sub("|", table).split()))
