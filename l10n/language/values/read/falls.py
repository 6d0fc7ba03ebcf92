"""Tell whether a text says that something fell: then a loss needs no sign, "sales fell 2.5%"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.values.tables import table
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.language.values.styles import HouseStyle

_REACH: Final = 60
"""Characters on either side of a value in which its verb stands."""

_ENDS: Final = compiled(r"[!?;\n。]|\.(?= |$)")
_FIRST_OF_CJK: Final = "\u2fff"


def says_fall(
    text: str, span: tuple[int, int], language: str, style: HouseStyle | None = None
) -> bool:
    """Tell whether the sentence around a span, code points from 0, says a fall."""
    before = _ENDS.split(text[max(0, span[0] - _REACH) : span[0]])[-1]
    behind = _ENDS.split(text[span[1] : span[1] + _REACH])[0]
    words = _words(table(language, style).measures.falls)
    return bool(words and (words.search(before) or words.search(behind)))


@cache
def _words(stems: str) -> re.Pattern[str] | None:
    """Make one pattern of how the words begin; scripts without spaces have no such begin."""
    if not stems:
        return None
    begin = "" if stems[0] > _FIRST_OF_CJK else r"(?<![^_\W])"
    return re.compile(f"{begin}(?:{stems})", re.IGNORECASE)
