"""Digests of what parts hold: what one checkout has put in, another need not."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.exchange import MemoryPair

_SIZE: Final = 16


class ContentDigest:
    """Digests what a part holds, the same on every machine."""

    def __init__(self) -> None:
        self._digest = blake2b(digest_size=_SIZE)

    def add(self, pairs: Iterable[MemoryPair]) -> None:
        """Take in some pairs more."""
        for pair in pairs:
            said = (pair.source, pair.target, pair.article, pair.context, pair.at, pair.by)
            line = "\x1f".join((*said, str(pair.is_reviewed), "\n"))
            self._digest.update(line.encode("utf-8", "replace"))

    def made(self) -> bytes:
        """Return the digest of all."""
        return self._digest.digest()


def content_of(pairs: Iterable[MemoryPair]) -> bytes:
    """Digest all of a part."""
    digest = ContentDigest()
    digest.add(pairs)
    return digest.made()
