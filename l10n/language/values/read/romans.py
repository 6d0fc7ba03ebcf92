"""Read Roman figures up to thirty-nine: centuries, editions, articles."""

from __future__ import annotations

from itertools import product
from types import MappingProxyType
from typing import Final

_TENS: Final = ("", "X", "XX", "XXX")
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_VALUES: Final = MappingProxyType(
    {
        tens + ones: 10 * _TENS.index(tens) + _ONES.index(ones)
        for tens, ones in product(_TENS, _ONES)
        if tens or ones
    }
)
_LOOKALIKES: Final = str.maketrans("ХІ", "XI")
_WRITTEN: Final = (("", ""), ("X", "Х"), ("I", "І"), ("XI", "ХІ"))
ROMANS: Final = frozenset(
    roman.translate(str.maketrans(*letters)).lower() for roman in _VALUES for letters in _WRITTEN
)
"""Words that may be Roman figures, in lower case."""


def read_roman(word: str) -> int:
    """Give the value of a Roman figure up to thirty-nine, 0 for anything else.

    Cyrillic letters that look the same are read too: Russian keyboards write ХХ.
    """
    return _VALUES.get(word.translate(_LOOKALIKES), 0) if word.isupper() else 0
