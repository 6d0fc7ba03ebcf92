"""Words of one origin, whatever letters their languages write them in."""

from __future__ import annotations

from typing import Final

from rapidfuzz.fuzz import ratio

from l10n.language.text.folding import unaccented
from l10n.language.text.tables.cognates import ALIKE, CYRILLIC

_BEGIN: Final = 3
"""Letters by which words of one origin begin alike."""

_FAR: Final = 5
_LIKE: Final = 60.0
"""Likeness of letters, in percent, from which words may be of one origin."""

_MUCH_ALIKE: Final = 75.0


def as_cognate(word: str) -> str:
    """Reduce a word to letters that cognates share: конфликт, Konflikt, conflit."""
    word = word.lower()
    if not word.isascii():
        word = unaccented(word).translate(CYRILLIC)
    return word.replace("qu", "c").replace("ph", "f").replace("th", "t").translate(ALIKE)


def are_cognate(one: str, other: str) -> bool:
    """Tell whether two words may be of one origin. Generous: it decides that a word is said."""
    mine, theirs = as_cognate(one), as_cognate(other)
    begin = min(len(mine), len(theirs), _BEGIN)
    return mine[:begin] == theirs[:begin] or ratio(mine, theirs) >= _LIKE


def are_surely_cognate(one: str, other: str) -> bool:
    """Tell whether two words must be of one origin: they go far alike, as discours, discurso."""
    mine, theirs = as_cognate(one), as_cognate(other)
    shared = _shared(mine, theirs)
    return shared >= _FAR or (shared >= _BEGIN and ratio(mine, theirs) >= _MUCH_ALIKE)


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
