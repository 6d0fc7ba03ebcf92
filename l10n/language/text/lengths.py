"""How usual the length of a translation is, for its pair of languages."""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import Length

if TYPE_CHECKING:
    from l10n.language.languages.schema import Unknown

_FIXED: Final = 0.014
"""Variance of the logarithm of the ratio in long texts."""

_PER_CHARACTER: Final = 1.6
"""Further variance, divided by the characters of the source: short texts vary more."""

_WIDER: Final = 1.3
"""By how much the spread of an estimate is wider."""


def length_deviation(source: str, target: str, language: str) -> float | None:
    """Say by how many standard deviations a target is too long (above 0) or too short.

    None for languages that nobody has measured, and for texts without a letter.
    """
    theirs = len(target.strip())
    spread = spread_of(len(source.strip()), language)
    if spread is None or not theirs:
        return None
    usual, wide = spread
    return log(theirs / usual) / wide


def spread_of(characters: int, language: str) -> tuple[float, float] | None:
    """Say how long the translation of so many characters mostly is, and a standard deviation.

    The deviation is of the logarithm of the length. None as above.
    """
    length = _length(language)
    if not isinstance(length, Length) or not characters:
        return None
    return characters * length.mean, _spread(characters, length)


def usual_length(source: str, language: str) -> int | None:
    """Give the length in characters that a translation of a text mostly has, if it is known."""
    length = _length(language)
    return round(len(source.strip()) * length.mean) if isinstance(length, Length) else None


def _length(language: str) -> Length | Unknown:
    return knowledge(language).writing.length


def _spread(characters: int, length: Length) -> float:
    wider = _WIDER if length.is_estimated else 1.0
    return wider * sqrt(_FIXED + _PER_CHARACTER / characters)
