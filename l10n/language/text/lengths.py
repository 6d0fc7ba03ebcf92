"""How usual the length of a translation is, for its pair of languages."""

from __future__ import annotations

from math import log, sqrt

from l10n.language.tables.lengths import ESTIMATED, FIXED, MEANS, PER_CHARACTER, WIDER


def length_deviation(source: str, target: str, language: str) -> float | None:
    """Say by how many standard deviations a target is too long (above 0) or too short.

    None for languages that nobody has measured, and for texts without a letter.
    """
    mean = MEANS.get(language)
    mine, theirs = len(source.strip()), len(target.strip())
    if mean is None or not mine or not theirs:
        return None
    return log(theirs / (mine * mean)) / _spread(mine, language)


def usual_length(source: str, language: str) -> int:
    """Give the length in characters that a translation of a text mostly has."""
    return round(len(source.strip()) * MEANS[language])


def _spread(length: int, language: str) -> float:
    wider = WIDER if language in ESTIMATED else 1.0
    return wider * sqrt(FIXED + PER_CHARACTER / length)
