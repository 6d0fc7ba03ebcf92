"""Whether two words are one name, each as its language writes it, or as a slip of the hand does."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from l10n.language.names.tables.skeletons import CLASSES, LETTERS
from l10n.language.text.folding import unaccented
from l10n.lazy import compiled

_CLASSES: Final = tuple((compiled(pattern), letter) for pattern, letter in CLASSES)
_LETTERS: Final = str.maketrans(LETTERS)

SAME_LETTERS: Final = 70.0
"""Likeness of letters, in percent, from which two words may be one name."""

SAME_CONSONANTS: Final = 75.0
_FEW: Final = 3
_LONG: Final = 5
_END: Final = 3
"""Letters of the end of a word."""

_FRENCH_ENDS: Final = frozenset({"re", "le", "ine"})


@lru_cache(maxsize=16_384)
def romanized(word: str) -> str:
    """Write a word in plain small Latin letters."""
    return unaccented(word.lower()).translate(_LETTERS)


@lru_cache(maxsize=16_384)
def skeleton(word: str) -> str:
    """Keep the consonants of a plain word by their class: Mendeleïev and Mendeleev are alike."""
    for pattern, letter in _CLASSES:
        word = pattern.sub(letter, word)
    return word


@lru_cache(maxsize=16_384)
def sounds(word: str) -> str:
    """Keep the consonants of a plain word by their class and "a" for its vowels, but at its end.

    Starmer and Стармер are both starmar: in a transcription a transposed letter shows.
    """
    for pattern, letter in _CLASSES:
        word = pattern.sub(letter or ("a" if "a" in pattern.pattern else ""), word)
    return word.rstrip("a")


@lru_cache(maxsize=65_536)
def alike(one: str, other: str) -> bool:
    """Tell whether two plain words may be one name. Generous: it decides that a name is said."""
    if one == other or (len(one) > _FEW and other.startswith(one[: max(_FEW + 1, len(one) - 1)])):
        return True
    mine, theirs = skeleton(one), skeleton(other)
    if len(mine) >= _FEW - 1 and mine == theirs:
        return True
    if len(one) > _FEW and fuzz.ratio(one, other) >= SAME_LETTERS:
        return True
    short = min(len(mine), len(theirs)) < _FEW
    begins = mine.startswith(theirs) or theirs.startswith(mine)
    same_start = mine[:1] == theirs[:1]
    near = abs(len(mine) - len(theirs)) <= 1 and fuzz.ratio(mine, theirs) >= SAME_CONSONANTS
    return not short and (begins or (same_start and near))


@lru_cache(maxsize=4096)
def slip_of_a_letter(one: str, other: str, endings: str = "", *, strict: bool = False) -> int:
    """Find one letter more, less or changed in another plain word: how long that is, 0 for none.

    `endings` is a regular expression of what a language adds behind a name. Not at the first
    letter nor the last two, where languages differ; and not where the consonants are alike, which
    a transcription may write in several ways: Bachar, Bashar. Where none lies between, it is
    `strict`: Bardella is Bardella to its end.
    """
    if len(one) < (_FEW if strict else _LONG):
        return 0
    for length in range(len(other), max(_FEW, len(other) - _END) - 1, -1):
        stem, ending = other[:length], other[length:]
        if ending and re.fullmatch(f"(?:{endings})?", ending) is None:
            continue
        if OSA.distance(one, stem, score_cutoff=1) != 1:
            continue
        return length if _is_off(one, stem, ending, strict=strict) else 0
    return 0


def _is_off(one: str, stem: str, ending: str, *, strict: bool) -> bool:
    """Tell whether a letter between two words is a slip, no ending nor a transcription."""
    front, back = _shared(one, stem), _shared(one[::-1], stem[::-1])
    if strict:
        return front > 0 and not (ending and one.startswith(stem))
    return skeleton(one) != skeleton(stem) and front > 0 and back > 1


def _shared(one: str, other: str) -> int:
    """Count the letters that two words begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


@lru_cache(maxsize=4096)
def is_transposed(one: str, other: str, endings: str = "") -> bool:
    """Tell whether two neighbouring letters of a plain word changed places in another.

    `endings` is a regular expression of what a language adds behind a name. French writes -re,
    -le and -ine where others write -er, -el and -nia, as in décembre: that is no slip.
    """
    if len(one) <= _FEW or len(other) < len(one) or one == other[: len(one)]:
        return False
    at = next(i for i, letter in enumerate(one) if letter != other[i])
    swapped = one[:at] + one[at + 1 : at + 2] + one[at : at + 1] + one[at + 2 :]
    if swapped != other[: len(one)] or swapped == one:
        return False
    natural = one[at:] in _FRENCH_ENDS
    return not natural and re.fullmatch(f"(?:{endings})?", other[len(one) :]) is not None
