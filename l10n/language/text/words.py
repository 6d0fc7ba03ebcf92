"""The words of a text, cut once for every rule that asks."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    import re

    from l10n.language.languages.schema import Unknown

_WORD: Final = compiled(r"[^\W\d_]+(?:·[^\W\d_]+)*(?:'(?=[^\W\d_])|(?:-[^\W\d_]+)+)?")
PROPER: Final = compiled(r"[^\W\d_a-zß-öø-ÿа-яё](?<![^\W\d_].)[^\W\d_]*")
"""A word that begins with a capital, or with a letter of a script that has none."""

_RUN: Final = compiled(r"\S+")
_HAS_ADDRESS: Final = compiled(r"[@/\\_]|\.(?<=\w\.)\w")


def lowered(text: str) -> str:
    """Put a text in lower case with straight apostrophes; law: the length stays."""
    text = text.replace("’", "'").replace("ʼ", "'").replace("‘", "'")
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def listed(words: str | Unknown) -> frozenset[str]:
    """Give the words of a word list; none of one that is not known."""
    return frozenset(words.split()) if words else frozenset()


@lru_cache(maxsize=16)
def low_words(text: str) -> tuple[str, ...]:
    """Cut a text into its words, in lower case.

    A word is a run of letters and hyphens; an apostrophe behind it belongs to it, so that elided
    words are told from others: "l'eau" is "l'" and "eau". Addresses and initials hold no words.
    """
    return tuple(_WORD.findall(_without_addresses(text)))


@lru_cache(maxsize=16)
def word_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Give where each word of `low_words` stands: code points from 0, end exclusive."""
    return tuple(match.span() for match in _WORD.finditer(_without_addresses(text)))


def _without_addresses(text: str) -> str:
    low = lowered(text)
    if _HAS_ADDRESS.search(low):
        return _RUN.sub(_blank_address, low)
    return low


def _blank_address(run: re.Match[str]) -> str:
    return " " * len(run[0]) if _HAS_ADDRESS.search(run[0]) else run[0]
