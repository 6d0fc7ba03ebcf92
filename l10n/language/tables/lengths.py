"""How long human translations from French are, in characters per French character.

Geometric means over news and encyclopaedic prose; those marked * are estimates from languages
alike, and count with a wider spread.
"""

from __future__ import annotations

from typing import Final

MEANS: Final = {
    "en": 0.87,
    "de": 0.99,
    "es": 0.98,
    "it": 0.98,
    "pt": 0.93,
    "ca": 0.96,  # *
    "nl": 0.98,  # *
    "pl": 0.88,
    "ru": 0.91,
    "uk": 0.90,  # *
    "tr": 0.88,  # *
    "ar": 0.74,
    "zh": 0.30,  # *
    "ja": 0.44,  # *
}

ESTIMATED: Final = frozenset({"ca", "nl", "uk", "tr", "zh", "ja"})
"""Languages whose mean is an estimate."""

FIXED: Final = 0.014
"""Variance of the logarithm of the ratio in long texts."""

PER_CHARACTER: Final = 1.6
"""Further variance, divided by the characters of the source: short texts vary more."""

WIDER: Final = 1.3
"""By how much the spread of an estimate is wider."""
