"""A French text as a row of tokens: words, values as wholes, signs."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace
from l10n.language.french.finder import find_quantities
from l10n.language.text.folding import unaccented
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.placeable import Placeable

_TOKEN: Final = compiled(
    r"aujourd'hui|(?:avant|après)-(?:hier|demain|midi|veille)|week-end"
    r"|(?:[^\W\d_]+\d|\d+[^\W\d_])\w*|[^\W\d_]+'?|\d+|\.\.\.|\S",
    re.IGNORECASE,
)
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_ENDS: Final = frozenset([".", "?", "!", ":", "…"])
_SIGNS: Final = {"...": "…", "?!": "?"}
_AGED: Final = compiled(
    r"(?:âgée?s? de |(?<!\by )\b(?:a|ont|avait|avaient|aura) |,\s?|\()\Z", re.IGNORECASE
)
_ADDRESSES: Final = frozenset(
    {PlaceableType.URL, PlaceableType.EMAIL, PlaceableType.HANDLE, PlaceableType.HASHTAG}
)
_TIMES: Final = frozenset({PlaceableType.DATE, PlaceableType.TIME, PlaceableType.DURATION})


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    CODE = "code"
    COUNT = "count"
    TIME = "time"
    ADDRESS = "address"
    SIGN = "sign"


VALUES: Final = frozenset({TokenKind.COUNT, TokenKind.TIME, TokenKind.ADDRESS})


@dataclass(frozen=True, slots=True)
class EditToken:
    """A piece of a text; `key` is what must agree: of a value what it means, of a sign its kind.

    `start` and `end` are code points from 0 in the text; `opens` says that a sentence begins here.
    """

    kind: TokenKind
    text: str
    key: str
    start: int
    end: int
    opens: bool = False
    placeable: Placeable | None = None

    @property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()


@lru_cache(maxsize=256)
def edit_tokens(text: str) -> tuple[EditToken, ...]:
    """Cut a text into tokens. Spaces are between them, and no part of any but of values."""
    folded = unicodedata.normalize("NFC", fold(text))
    tokens: list[EditToken] = []
    opens, quoted = True, False
    for token in _cut(folded):
        quoted = quoted is not (token.key == '"')
        placed = token if token.kind is TokenKind.SIGN else replace(token, opens=opens)
        tokens.append(placed)
        opens = _opens_after(token, opens=opens, quoted=quoted)
    return tuple(tokens)


def _cut(text: str) -> Iterator[EditToken]:
    at = 0
    for value in find_quantities(text):
        yield from _pieces(text, at, value.start)
        yield _value(text, value)
        at = value.end
    yield from _pieces(text, at, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[EditToken]:
    for found in _TOKEN.finditer(text, start, end):
        piece = found[0]
        if any(c.isdigit() for c in piece):
            kind, key = TokenKind.CODE if not piece.isdigit() else TokenKind.COUNT, piece
        elif piece[0].isalpha():
            kind, key = TokenKind.WORD, piece
        else:
            kind, key = TokenKind.SIGN, _sign(text, found.start(), piece)
        yield EditToken(kind, piece, key, *found.span())


def _sign(text: str, at: int, piece: str) -> str:
    """Tell a hyphen from a dash, and a minus from both; all dashes are one."""
    if piece not in _DASHES:
        return _SIGNS.get(piece, piece)
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if after.isdigit() and not before.strip():
        return "minus"
    return "hyphen" if before.isalnum() and after.isalnum() else "dash"


def _opens_after(token: EditToken, *, opens: bool, quoted: bool) -> bool:
    """Tell whether a sentence may begin after a token; `quoted`: within quotation marks."""
    if token.kind is not TokenKind.SIGN:
        return opens and token.text.endswith("'")
    if token.key == '"':
        return quoted or opens
    return token.key in _ENDS or (opens and token.key in {"dash", "'", "("})


def _value(text: str, value: Placeable) -> EditToken:
    kind = TokenKind.COUNT
    if value.type in _ADDRESSES:
        kind = TokenKind.ADDRESS
    elif value.type in _TIMES and not _is_age(text, value):
        kind = TokenKind.TIME
    negative = value.start > 0 and _sign(text, value.start - 1, text[value.start - 1]) == "minus"
    key = f"{value.type}={'-' if negative else ''}{value.value}"
    return EditToken(kind, value.text, key, value.start, value.end, placeable=value)


def _is_age(text: str, value: Placeable) -> bool:
    years = value.type is PlaceableType.DURATION and value.value.endswith("Y")
    return years and _AGED.search(text[max(0, value.start - 12) : value.start]) is not None


def unaccented_word(word: str) -> str:
    """Take the accents and the capitals off a word."""
    return unaccented(word.casefold().replace("œ", "oe"))
