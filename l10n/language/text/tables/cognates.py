"""Letters that cognates share; for comparing words, not for writing names."""

from __future__ import annotations

from typing import Final

CYRILLIC: Final = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэіїєґ", "abvgdezijklmnoprstufhyeiieg", strict=True)),
        "ж": "j",
        "ц": "c",
        "ч": "ch",
        "ш": "ch",
        "щ": "ch",
        "ь": "",
        "ъ": "",
        "ю": "u",
        "я": "ia",
    }
)
"""Letters as cognates have them."""

ALIKE: Final = str.maketrans({"k": "c", "w": "v", "y": "i", "j": "i", "z": "s", "ß": "s"})
"""Letters that languages exchange in words of one origin."""
