"""Digests that bind a mark to a text. They guard against accident, not malice."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from l10n.model.unit import Unit

_LENGTH: Final = 12
_SEPARATOR: Final = "\x1f"
_KEPT: Final = 1 << 14
_LONGEST: Final = 500
"""Digests that are kept, of texts up to so many letters: what is told of a unit asks for them."""


def review_digest(unit: Unit, language: str) -> str:
    """Digest what a reviewer approves: language, unit, folded source, target as it is.

    The source is folded, so a typographic edit of it keeps an approval; the target is not.
    """
    return _digest(language, unit.id, fold(unit.source), unit.target)


def draft_digest(target: str, language: str) -> str:
    """Digest what a program wrote, to see whether a person has touched it since."""
    return _digest(language, target)


def folded_digest(source: str) -> str:
    """Digest the folded source of a unit: a typographic edit leaves it as it was."""
    return _digest(fold(source))


def source_digest(data: bytes) -> str:
    """Digest a whole source file."""
    return sha256(data).hexdigest()


def _digest(*parts: str) -> str:
    return (_kept if len(parts[-1]) <= _LONGEST else _made)(parts)


def _made(parts: tuple[str, ...]) -> str:
    joined = _SEPARATOR.join(parts).encode("utf-8", "surrogatepass")
    return sha256(joined).hexdigest()[:_LENGTH]


_kept: Final = lru_cache(maxsize=_KEPT)(_made)
