"""Whether a text denies: French "ne" with its second word, and its like in other languages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.tables.negations import (
    DENIALS,
    EQUIVALENTS,
    FRENCH_FIRSTS,
    FRENCH_SECONDS,
    FRENCH_WEAK,
)
from l10n.language.words import low_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH: Final = 6
"""How many words behind "ne" its second word is looked for."""

_BROKEN: Final = re.compile(r"\|\s+")
"""Where a list of alternatives goes on in the next line."""

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
    for word in words[at + 1 : at + 1 + _REACH]:
        if word in FRENCH_SECONDS:
            return True
        if word in {"que", "qu'", "ne", "n'"}:
            break
    return not FRENCH_FIRSTS.isdisjoint(words[max(0, at - 4) : at])


def hints_of_denial(text: str) -> int:
    """Count the French words that a denial in another language may render."""
    return sum(_weak().fullmatch(word) is not None for word in low_words(text))


def denials(text: str, language: str) -> list[int] | None:
    """Find the words that deny: indices in the words of the text; None without a list."""
    known = _denials(language)
    if not known:
        return None
    words = low_words(text)
    if language != "en":
        return [at for at, word in enumerate(words) if word in known]
    return [at for at, w in enumerate(words) if w in known or (w == "t" and _is_not(words, at))]


def has_equivalent(text: str, language: str) -> bool:
    """Tell whether a text says in other words what French denies."""
    pattern = _equivalents(language)
    return any(pattern.match(word) for word in low_words(text))


def _is_not(words: Sequence[str], at: int) -> bool:
    return at > 0 and words[at - 1].endswith("n'")


@cache
def _weak() -> re.Pattern[str]:
    return re.compile("|".join(FRENCH_WEAK.split()))


@cache
def _denials(language: str) -> frozenset[str]:
    return frozenset(DENIALS.get(language, "").split())


@cache
def _equivalents(language: str) -> re.Pattern[str]:
    return re.compile("|".join(_BROKEN.sub("|", EQUIVALENTS[language]).split()))
