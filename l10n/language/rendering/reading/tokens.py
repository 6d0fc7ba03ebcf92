"""Cut text into tokens: digit runs, words, single CJK characters, single signs.

Every character that is no space inside a line belongs to one token; a line break is a token.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from l10n.language.typography import NO_BREAK_SPACES, fold

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
    raw, words, kinds = [], [], []
    starts, ends = [], []
    for match in _TOKEN.finditer(fold(text)):
        piece = match[0]
        kind = match.lastgroup
        if kind == "digits":
            piece = _ascii(piece)
            words.append(piece)
            kinds.append("d")
        elif kind == "word":
            piece = _composed(piece)
            words.append(piece.lower())
            kinds.append("w")
        else:
            piece = piece.translate(_SIGNS)
            words.append(piece)
            kinds.append("s")
        raw.append(piece)
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(text, tuple(raw), tuple(words), "".join(kinds), tuple(starts), tuple(ends))


def _ascii(digits: str) -> str:
    if digits.isascii():
        return digits
    return "".join(str(unicodedata.decimal(c)) for c in digits)


def _composed(word: str) -> str:
    """Compose accents; leave out the vowel signs of Arabic and Hebrew, which press text omits."""
    if word.isascii() or not _MARK.search(word):
        return word
    return _MARK.sub("", unicodedata.normalize("NFC", word))
