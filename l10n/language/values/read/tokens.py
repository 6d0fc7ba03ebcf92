"""Cut text into tokens: digit runs, words, single CJK characters, single signs.

Every character that is no space inside a line belongs to one token; a line break is a token.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.text.typography import FOLDS, NO_BREAK_SPACES
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

_CJK: Final = "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"
_TOKEN: Final = compiled(
    r"(\d+"
    rf"|[^\W\d_{_CJK}]+(?:[{_MARKS}]+[^\W\d_{_CJK}]*|·[^\W\d_{_CJK}]+)*"
    rf"|\n|[{_MARKS}]*[^\s{_MARKS}]|[{_MARKS}]+)"
)
_LETTER: Final = compiled(rf"[^\W\d_{_CJK}]")
_UNSPACED: Final = compiled(f"[{_CJK}\u0600-\u06ff]")
_CLOSE: Final = frozenset(["", *NO_BREAK_SPACES])
_MARK: Final = compiled(f"[{_MARKS}]")
_SIGNS: Final = str.maketrans("٪％،，、٫．：（）−—‐‑〜～＄￥／", "%%,,;..:()-–--~~$¥/")
"""Signs of other scripts and widths that mean the same."""

_BETWEEN: Final = "\0"
"""Between tokens that are put in lower case at once: no text has it, and no letter sees past it."""

_FOLDS: Final = FOLDS | _SIGNS
_FOLDED: Final = compiled(f"[{re.escape(''.join(map(chr, _FOLDS)))}]")
_STRANGE: Final = compiled(rf"[{_MARKS}]|[^\D0-9]")


class _Kinds(dict[int, str]):
    """The kind of a token by its first character, learnt as characters come."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        letter = "w" if _LETTER.match(character) else "s"
        kind = self[code] = "d" if character.isdecimal() else letter
        return kind


_KINDS: Final = _Kinds()


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text in tokens. `raw` keeps case; `words` is lower case; `kinds` is "d", "w" or "s".

    `starts` and `ends` are code points from 0, end exclusive.
    """

    text: str
    raw: Sequence[str]
    words: Sequence[str]
    kinds: str
    starts: Sequence[int]
    ends: Sequence[int]

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


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text that is cut; `parts` are tokens and what stands between them, in turn."""

    text: str
    parts: Sequence[str]
    raw: Sequence[str]
    words: Sequence[str]

    def tokens(self) -> Tokens:
        """Say what stands where."""
        kinds = "".join([piece[0] for piece in self.parts[1::2]]).translate(_KINDS)
        ends = list(accumulate(map(len, self.parts)))
        return Tokens(self.text, self.raw, self.words, kinds, ends[:-1:2], ends[1::2])


def tokenize(text: str) -> Tokens:
    """Cut text into tokens; digits of any script become ASCII digits, signs are folded."""
    return pieces(text).tokens()


@lru_cache(maxsize=2)
def pieces(text: str) -> Pieces:
    """Cut text as `tokenize` does, without looking yet what stands where."""
    parts = _TOKEN.split(_folded(text))
    raw = _normalized(parts[1::2], text)
    return Pieces(text, parts, raw, _lowered(raw, text))


def cut(text: str, *, lower: bool) -> Sequence[str]:
    """Cut text as `tokenize` does, into strings alone."""
    found = pieces(text)
    return found.words if lower else found.raw


def _lowered(raw: list[str], text: str) -> list[str]:
    if "İ" in text or _BETWEEN in text:
        return [piece.replace("İ", "i").lower() for piece in raw]
    return _BETWEEN.join(raw).lower().split(_BETWEEN) if raw else []


def _folded(text: str) -> str:
    # Most of these are in no text at all: str.translate looks every character up.
    return text if text.isascii() else _FOLDED.sub(_fold, text)


def _fold(match: re.Match[str]) -> str:
    return match[0].translate(_FOLDS)


def _normalized(raw: list[str], text: str) -> list[str]:
    if text.isascii() or not _STRANGE.search(text):
        return raw
    return [piece if piece.isascii() else _composed(piece) for piece in raw]


def _composed(piece: str) -> str:
    """Write digits of any script in ASCII, compose accents.

    The vowel signs of Arabic and Hebrew, which press text omits, are left out.
    """
    if piece.isdecimal():
        return "".join(str(unicodedata.decimal(c)) for c in piece)
    if _LETTER.match(piece) and _MARK.search(piece):
        return _MARK.sub("", unicodedata.normalize("NFC", piece))
    return piece
