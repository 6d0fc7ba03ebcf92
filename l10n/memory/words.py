"""The words by which a text is found again."""

from __future__ import annotations

import unicodedata
from hashlib import blake2b
from typing import Final

from l10n.language.text.coded import seen
from l10n.language.text.typography import fold
from l10n.lazy import compiled

_WORD: Final = compiled(r"[^\W_]{1,40}")
"""A word; of what is longer, an address or a number, its pieces."""

_RUN: Final = compiled(r"[^\W_]+")

_ACCENTS: Final = compiled("[\u0300-\u036f]+")
_KEY: Final = 16


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in its order: small letters, no accents, no codes."""
    plain = unicodedata.normalize("NFKD", fold(_bare(text)).lower())
    return tuple(_WORD.findall(_ACCENTS.sub("", plain)))


def key_of(compared: str) -> bytes:
    """Digest a text as likeness is measured on it: by this it is found, however long it is."""
    return blake2b(compared.encode("utf-8", "surrogatepass"), digest_size=_KEY).digest()


def compared(text: str) -> str:
    """Return a text as likeness is measured on it: typography and capitals do not count."""
    return fold(_bare(text)).casefold()


def needle_of(text: str) -> str:
    """Return the longest word of a text in small letters: what says the text holds it."""
    return max(_RUN.findall(compared(text)), key=len, default="")


def _bare(text: str) -> str:
    return seen(text) if "<" in text else text
