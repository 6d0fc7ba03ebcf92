"""Stress: from Cyrillic with U+0301 to the written accents of Spanish and Catalan."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

_ACCENT: Final = "\u0301"
_STRONG: Final = frozenset("aeo")
_SPANISH: Final = MappingProxyType(dict(zip("aeiou", "áéíóú", strict=True)))
_CATALAN: Final = MappingProxyType(dict(zip("aeiou", "àéíóú", strict=True)))
_ACCENTS: Final = MappingProxyType({"es": _SPANISH, "ca": _CATALAN})
_OPEN: Final = MappingProxyType(
    {
        "es": re.compile(r"[aeiou]$|[aeiou][ns]$"),
        "ca": re.compile(r"(?<![aeiou])[aeiou]$|[aeiou]s$|[ei]n$"),
    }
)
"""Endings after which a word is stressed on the syllable before the last without an accent."""


def mark(word: str) -> str:
    """Turn letters with U+0301 into capitals: "Го́голь" -> "гОголь"."""
    lowered = word.lower()
    return re.sub(rf"(.){_ACCENT}", lambda m: m[1].upper(), lowered)


def unmark(word: str) -> str:
    """Drop the mark of the stress."""
    return word.lower()


def accented(word: str, language: str) -> str:
    """Write the accent that Spanish or Catalan wants for the stress of a word.

    "guerAsimov" -> "guerásimov". Names in -in go without: Putin, Lenin.
    """
    accents = _ACCENTS.get(language)
    stress = next((i for i, c in enumerate(word) if c.isupper()), None)
    plain = word.lower()
    if accents is None or stress is None or plain[stress] not in accents:
        return plain
    if not _needed(plain, stress, language):
        return plain
    return plain[:stress] + accents[plain[stress]] + plain[stress + 1 :]


def _needed(word: str, stress: int, language: str) -> bool:
    nuclei = _nuclei(word, stress)
    if len(nuclei) == 1:
        return False
    after = len(nuclei) - 1 - nuclei.index(stress)
    if after > 1 or _hiatus(word, stress):
        return True
    if after == 0:
        return bool(_OPEN[language].search(word)) and not word.endswith("in")
    return not _OPEN[language].search(word)


def _nuclei(word: str, stress: int) -> list[int]:
    """List the vowels that bear syllables; a weak vowel beside a strong one bears none."""
    vowels = [i for i, c in enumerate(word) if c in "aeiou" and not _silent(word, i)]
    bearing = []
    for i in vowels:
        beside = any(j in vowels and (j == stress or word[j] in _STRONG) for j in (i - 1, i + 1))
        if i == stress or word[i] in _STRONG or not beside:
            bearing.append(i)
    return bearing


def _silent(word: str, at: int) -> bool:
    if word[at : at + 2] == "ix" and word[at - 1 : at] in {"a", "e", "o", "u"}:
        return True
    return word[at] == "u" and word[at - 1 : at] == "g" and word[at + 1 : at + 2] in {"e", "i"}


def _hiatus(word: str, stress: int) -> bool:
    if word[stress] not in "iu":
        return False
    return any(
        word[j : j + 1] and word[j] in _STRONG
        for j in (stress - 1, stress + 1)
        if 0 <= j < len(word)
    )
