"""Words of one origin, whatever letters their languages write them in."""

from __future__ import annotations

from l10n.language.text.folding import unaccented
from l10n.language.text.tables.cognates import ALIKE, CYRILLIC


def as_cognate(word: str) -> str:
    """Reduce a word to letters that cognates share: конфликт, Konflikt, conflit."""
    word = word.lower()
    if not word.isascii():
        word = unaccented(word).translate(CYRILLIC)
    return word.replace("qu", "c").replace("ph", "f").replace("th", "t").translate(ALIKE)
