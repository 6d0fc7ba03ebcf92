"""Scripts, the languages they write, and letters that look the same in two of them."""

from __future__ import annotations

from typing import Final

SCRIPTS: Final = {
    "latin": "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
    "cyrillic": "Ѐ-ԯ",
    "greek": "Ͱ-Ͽἀ-῿",
    "arabic": "ؠ-يٱ-ۓ\u06fa-\u06fcݐ-ݿ",
    "hebrew": "א-ת",
    "han": "一-鿿㐀-䶿",
    "kana": "ぁ-ゖァ-ヺー",
    "hangul": "가-힣",
}
"""Letters as the inside of a character class."""

SCRIPT_OF: Final = {
    **dict.fromkeys("fr en de es it pt ca nl pl tr oc eo".split(), frozenset({"latin"})),
    "ru": frozenset({"cyrillic"}),
    "uk": frozenset({"cyrillic"}),
    "ar": frozenset({"arabic"}),
    "zh": frozenset({"han"}),
    "ja": frozenset({"han", "kana"}),
}
"""What a language is written in; nothing is said about the letters of those not listed."""

LOOKALIKES: Final = dict(
    zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХЅІЈ", "aeopcyxijshdqwABEKMHOPCTYXSIJ", strict=True)
)
"""Cyrillic letters and their Latin twins."""
