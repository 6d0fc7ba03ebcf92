"""Cut text into tokens: digit runs, words, single CJK characters, single signs.

Every character that is no space inside a line belongs to one token; a line break is a token.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from l10n.language.typography import FOLDS, NO_BREAK_SPACES

_CJK: Final = "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"
_TOKEN: Final = re.compile(
    rf"(?P<digits>\d+)"
    rf"|(?P<word>[^\W\d_{_CJK}]+(?:[{_MARKS}]+[^\W\d_{_CJK}]*|·[^\W\d_{_CJK}]+)*)"
    rf"|(?P<other>\n|[{_MARKS}]*[^\s{_MARKS}]|[{_MARKS}]+)"
)
_UNSPACED: Final = re.compile(f"[{_CJK}\u0600-\u06ff]")
_CLOSE: Final = frozenset(["", *NO_BREAK_SPACES])
_MARK: Final = re.compile(f"[{_MARKS}]")
_SIGNS: Final = str.maketrans("٪％،，、٫．：（）−—‐‑〜～＄￥／", "%%,,,..:()-–--~~$¥/")
"""Signs of other scripts and widths that mean the same."""

_FOLDS: Final = FOLDS | _SIGNS

_ODD: Final = re.compile(rf"[{_MARKS}]|(?![0-9])\d")
"""What tokens are made plain of: marks on letters, digits of other scripts."""

_KINDS: Final = " dws"
"""The kind of a token by the group of the expression."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text in tokens. `raw` keeps case; `words` is lower case; `kinds` is "d", "w" or "s".

    `starts` and `ends` are code points from 0, end exclusive.
    """

    text: str
    raw: tuple[str, ...]
    words: tuple[str, ...]
    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.raw)

    def touches(self, index: int) -> bool:
        """Tell whether the token follows the one before it without a space."""
        return 0 < index < len(self.raw) and self.starts[index] == self.ends[index - 1]

    def unspaced(self, index: int) -> bool:
        """Tell whether the token is of a script that sets figures beside words without a space."""
        return _UNSPACED.match(self.raw[index]) is not None

    def close(self, index: int) -> bool:
        """Tell whether a no-break space at most stands before the token."""
        if not 0 < index < len(self.raw):
            return False
        return self.text[self.ends[index - 1] : self.starts[index]] in _CLOSE


def tokenize(text: str) -> Tokens:
    """Cut text into tokens; digits of any script become ASCII digits, signs are folded."""
    found = list(_TOKEN.finditer(text if text.isascii() else text.translate(_FOLDS)))
    raw = [match[0] for match in found]
    kinds = "".join([_KINDS[match.lastindex or 0] for match in found])
    if not text.isascii() and _ODD.search(text):
        raw = [_plain(piece, kind) for piece, kind in zip(raw, kinds, strict=True)]
    words = [piece.lower() for piece in raw]
    if "İ" in text:
        words = [piece.replace("İ", "i").lower() for piece in raw]
    starts = [match.start() for match in found]
    ends = [match.end() for match in found]
    return Tokens(text, tuple(raw), tuple(words), kinds, tuple(starts), tuple(ends))


def _plain(piece: str, kind: str) -> str:
    """Write digits of any script in ASCII, compose accents.

    The vowel signs of Arabic and Hebrew, which press text omits, are left out.
    """
    if piece.isascii():
        return piece
    if kind == "d":
        return "".join(str(unicodedata.decimal(c)) for c in piece)
    if kind == "w" and _MARK.search(piece):
        return _MARK.sub("", unicodedata.normalize("NFC", piece))
    return piece
