"""The words of a text, cut once for every rule that asks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:'(?=[^\W\d_]))?")
_CURLY: Final = str.maketrans("’ʼ‘", "'''")


def lowered(text: str) -> str:
    """Put a text in lower case with straight apostrophes; law: the length stays."""
    low = text.translate(_CURLY).lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_CURLY))


@lru_cache(maxsize=16)
def low_words(text: str) -> tuple[str, ...]:
    """Cut a text into its words, in lower case.

    A word is a run of letters; an apostrophe behind it belongs to it, so that elided words are
    told from others: "l'eau" is "l'" and "eau".
    """
    return tuple(_WORD.findall(lowered(text)))


@lru_cache(maxsize=16)
def word_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Give where each word of `low_words` stands: code points from 0, end exclusive."""
    return tuple(match.span() for match in _WORD.finditer(lowered(text)))
