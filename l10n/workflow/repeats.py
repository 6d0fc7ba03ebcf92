"""Texts that stand more than once in a project, compared without holding all of them.

Of each pair two short digests are kept, in document order. Where they tell that two pairs may
contradict each other, their articles are read, and the rule itself looks at them.
"""

from __future__ import annotations

from binascii import b2a_base64
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from l10n.language.text.typography import fold
from l10n.lazy import imported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.consistency import is_compared
    from l10n.checks.pair import Pair
else:  # asked only where something changed
    is_compared = imported("l10n.checks.consistency", "is_compared")

SIZE: Final = 10
"""Letters of a digest: 60 bits."""


@lru_cache(maxsize=1 << 14)
def text_key(text: str) -> str:
    """Digest a text as it is compared, its typography folded."""
    data = fold(text).encode("utf-8", "surrogatepass")
    return b2a_base64(blake2b(data, digest_size=8).digest())[:SIZE].decode()


def pair_key(pair: Pair) -> str:
    """Digest both texts of a pair."""
    return text_key(pair.source) + text_key(pair.target)


def keys_in(written: str, size: int = SIZE) -> Iterator[str]:
    """Read digests that were written one behind the other."""
    return (written[at : at + size] for at in range(0, len(written), size))


def write_pairs(pairs: Sequence[Pair]) -> tuple[int, str]:
    """Count pairs, and write the digests of those that are compared."""
    return len(pairs), "".join(pair_key(pair) for pair in pairs if is_compared(pair))


class Repeats:
    """The digests of all pairs of a language, article by article."""

    def __init__(self) -> None:
        self.articles: dict[str, str] = {}

    def add(self, article: str, written: str) -> None:
        """Take in what `write_pairs` wrote of an article."""
        self.articles[article] = written

    @property
    def digest(self) -> str:
        """Digest all of them, in order."""
        whole = blake2b(digest_size=12)
        for article, written in self.articles.items():
            whole.update(f"{article}\n{written}\n".encode("utf-8", "surrogatepass"))
        return whole.hexdigest()

    def doubtful(self) -> dict[str, frozenset[str]]:
        """Return by article the pairs of which one text stands elsewhere beside another one.

        Law: whatever a rule finds among all pairs that compares equal texts, it finds among these.
        """
        sources, targets = self._differing()
        found: dict[str, frozenset[str]] = {}
        for article, written in self.articles.items():
            pairs = keys_in(written, 2 * SIZE)
            some = {p for p in pairs if p[:SIZE] in sources or p[SIZE:] in targets}
            if some:
                found[article] = frozenset(some)
        return found

    def _differing(self) -> tuple[set[str], set[str]]:
        """Return the sources that have two targets, and the targets that have two sources."""
        by_source: dict[str, str] = {}
        by_target: dict[str, str] = {}
        sources: set[str] = set()
        targets: set[str] = set()
        for written in self.articles.values():
            for pair in keys_in(written, 2 * SIZE):
                source, target = pair[:SIZE], pair[SIZE:]
                if by_source.setdefault(source, target) != target:
                    sources.add(source)
                if by_target.setdefault(target, source) != source:
                    targets.add(target)
        return sources, targets
