"""Characters that look different and mean the same: spaces, apostrophes, quotation marks."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

NO_BREAK_SPACES: Final = "\u00a0\u202f\u2007"
THIN_SPACES: Final = "\u2009\u200a"
SPACES: Final = " " + NO_BREAK_SPACES + THIN_SPACES
"""Every space that may stand inside a line of French."""

APOSTROPHES: Final = "'\u2019\u02bc"
"""Typewriter, typographic and letter apostrophe."""

QUOTATION_MARKS: Final = '"«»“”„‟'

FOLDS: Final = str.maketrans(
    {
        **dict.fromkeys(NO_BREAK_SPACES + THIN_SPACES, " "),
        **dict.fromkeys(APOSTROPHES + "‘‚‛‹›", "'"),
        **dict.fromkeys(QUOTATION_MARKS, '"'),
    }
)
"""What `fold` does to single characters."""

_PLAIN: Final = tuple((chr(variant), plain) for variant, plain in FOLDS.items())


_SENTENCE: Final = 500
"""Letters up to which a text is likely to be asked for again, by the next of those who fold it."""


def fold(text: str) -> str:
    """Reduce typographic variants to one form, character by character.

    Law: `len(fold(text)) == len(text)` and `fold(fold(text)) == fold(text)`. A space may change
    its kind but is never added or dropped: "1 5" is not "15".
    """
    if text.isascii():
        return text
    return _folded(text) if len(text) <= _SENTENCE else _fold(text)


def _fold(text: str) -> str:
    # Most of these are in no text at all: ten times as fast as str.translate.
    for variant, plain in _PLAIN:
        if variant in text:
            text = text.replace(variant, plain)
    return text


_folded: Final = lru_cache(maxsize=1 << 14)(_fold)
