"""Read Roman figures up to thirty-nine: centuries, editions, articles."""

from __future__ import annotations

from itertools import product
from types import MappingProxyType
from typing import Final

_TENS: Final = ("", "X", "XX", "XXX")
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_LATIN: Final = {
    tens + ones: 10 * _TENS.index(tens) + _ONES.index(ones)
    for tens, ones in product(_TENS, _ONES)
    if tens or ones
}
_CYRILLIC: Final = str.maketrans("XI", "ХІ")

ROMANS: Final = MappingProxyType(
    {**_LATIN, **{roman.translate(_CYRILLIC): value for roman, value in _LATIN.items()}}
)
"""Roman figures up to thirty-nine, also in the Cyrillic letters that look the same."""
