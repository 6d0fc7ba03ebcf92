"""The words by which a text is found again."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from l10n.language.text.coded import seen
from l10n.language.text.typography import fold
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD: Final = compiled(r"[^\W_]+")
_ACCENTS: Final = compiled("[\u0300-\u036f]+")
_LONGEST: Final = 40


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in its order: small letters, no accents, no codes."""
    plain = unicodedata.normalize("NFKD", fold(_bare(text)).lower())
    return tuple(word[:_LONGEST] for word in _WORD.findall(_ACCENTS.sub("", plain)))


def indexed(words: Sequence[str]) -> str:
    """Return words as an index holds them."""
    return " ".join(words)


def compared(text: str) -> str:
    """Return a text as likeness is measured on it: typography and capitals do not count."""
    return fold(_bare(text)).casefold()


def _bare(text: str) -> str:
    return seen(text) if "<" in text else text


def phrase(words: Sequence[str]) -> str:
    """Ask an index for words that stand side by side."""
    return f'"{" ".join(words)}"' if words else ""
