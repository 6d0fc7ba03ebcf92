"""Scripts, and letters that look the same in two of them."""

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

LOOKALIKES: Final = dict(
    zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХЅІЈ", "aeopcyxijshdqwABEKMHOPCTYXSIJ", strict=True)
)
"""Cyrillic letters and their Latin twins."""
