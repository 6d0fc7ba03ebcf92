"""Stress: from Cyrillic with U+0301 to the written accents of Spanish and Catalan."""

from __future__ import annotations

import re
from typing import Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import Stress

_ACCENT: Final = "\u0301"
_STRONG: Final = frozenset("aeo")
_VOWELS: Final = "aeiou"


def mark(word: str) -> str:
    """Turn letters with U+0301 into capitals: "Го́голь" -> "гОголь"."""
    lowered = word.lower()
    return re.sub(rf"(.){_ACCENT}", lambda m: m[1].upper(), lowered)


def unmark(word: str) -> str:
    """Drop the mark of the stress."""
    return word.lower()


def accented(word: str, language: str) -> str:
    """Write the accent that a language such as Spanish wants for the stress of a word.

    "guerAsimov" -> "guerásimov". Names in -in go without: Putin, Lenin.
    """
    rule = knowledge(language).names.stress
    stress = next((i for i, c in enumerate(word) if c.isupper()), None)
    plain = word.lower()
    if not isinstance(rule, Stress) or stress is None or plain[stress] not in _VOWELS:
        return plain
    if not _needed(plain, stress, rule):
        return plain
    return plain[:stress] + rule.accents[_VOWELS.index(plain[stress])] + plain[stress + 1 :]


def _needed(word: str, stress: int, rule: Stress) -> bool:
    nuclei = _nuclei(word, stress)
    if len(nuclei) == 1:
        return False
    after = len(nuclei) - 1 - nuclei.index(stress)
    if after > 1 or _hiatus(word, stress):
        return True
    if after == 0:
        return bool(re.search(rule.open, word)) and not word.endswith("in")
    return not re.search(rule.open, word)


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
