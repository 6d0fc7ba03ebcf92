"""Read Roman figures up to thirty-nine: centuries, editions, articles."""

from __future__ import annotations

import re
from typing import Final

_ROMAN: Final = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_CYRILLIC: Final = str.maketrans("ХІ", "XI")


def read_roman(word: str) -> int:
    """Give the value of a Roman figure in capitals, 0 for anything else.

    Cyrillic letters that look the same are read too: Russian keyboards write ХХ.
    """
    match = _ROMAN.fullmatch(word.translate(_CYRILLIC))
    return 10 * len(match[1]) + _ONES.index(match[2]) if match else 0
