"""Cut a translation into sentences, in any language: one cut too many is joined again later."""

from __future__ import annotations

from typing import Final

from l10n.bitext.tables import NO_END
from l10n.lazy import compiled

_END: Final = compiled(
    r"""(?<![.!?…؟۔])[.!?…؟۔]+["'”“’»)\]]*(?=\s)|[。！？]+[」』”）]*"""
    r"""|(?<![.!?…])[.!?…]+["'”»)\]]*(?=[\u4e00-\u9fff])"""
)
_CLOSED: Final = compiled(r"""["'”’»)\]」』）\s]+""")
_LAST: Final = compiled(r"\S*\Z")
_OPENING: Final = " \u00a0\u202f\"'«“„(‘¿¡[–—-"
_ORDINAL: Final = 2
"""Digits of a number that a point makes an ordinal: 15. August."""


def cut(text: str) -> list[str]:
    """Cut a paragraph into its sentences."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if _ends(text, match.start(), match.end(), match[0]):
            found.append(text[start : match.end()].strip())
            start = match.end()
    found.append(text[start:].strip())
    return [one for one in found if one]


def _ends(text: str, start: int, end: int, mark: str) -> bool:
    following = text[end:].lstrip(_OPENING)[:1]
    if not following or following.islower():
        return False
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    found = _LAST.search(text, max(0, start - 40), start)
    word = found[0].lstrip(_OPENING).lower() if found else ""
    if word.isdecimal():
        return len(word) > _ORDINAL
    initial = len(word) == 1 or (len(word) > 1 and word[-2] == "." and word[-1].isalpha())
    return word not in NO_END and not (initial and following.isalpha() and word != "i")
