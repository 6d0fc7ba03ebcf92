"""What languages add to a name: endings, as regular expressions, after the stem.

Generous on purpose: they decide whether a name is said, not whether it is well inflected.
"""

from __future__ import annotations

from typing import Final

ENDINGS: Final = {
    "de": "s|es|n|en|er|e|ns|'",
    "nl": "s|'s|'",
    "en": "s|'s|'",
    "pl": r"[a-ząćęłńóśźż]{1,4}",
    "ru": r"[а-яё]{1,4}",
    "uk": r"[а-яіїєґ]{1,4}",
    "tr": r"'?[a-zçğıöşü]{1,5}",
    "ar": "",
}

STEM_VOWELS: Final = {
    "pl": "aeioyęą",
    "ru": "аеиоуыэюяйьё",
    "uk": "аеиоуіїєюяйь",
}
"""Letters that a case ending takes the place of: Москва, Москвы."""
