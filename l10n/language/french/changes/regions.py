"""Where two versions of a text differ, token by token."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.changes.tokens import TokenKind, edit_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.changes.tokens import EditToken

_LONGEST: Final = 1500
"""Tokens; of two longer texts only what they begin and end with alike is left out."""

_MOST_WORK: Final = 50_000
"""Pairs of equal tokens; where the same few words fill a text they are its square."""

_CLAUSE: Final = 5
"""Words; what came or went in one piece of so many is a clause of its own."""


@dataclass(frozen=True, slots=True)
class Region:
    """A place where the texts differ: what went and what came."""

    before: tuple[EditToken, ...]
    after: tuple[EditToken, ...]

    @property
    def is_clause(self) -> bool:
        """Whether a whole clause came or went, and nothing stands in its place."""
        one, other = words(self.before), words(self.after)
        return not (one and other) and len(one or other) >= _CLAUSE


@lru_cache(maxsize=256)
def regions(old: str, new: str) -> tuple[Region, ...]:
    """Align two texts; returns the places where they differ, in text order."""
    before, after = edit_tokens(old), edit_tokens(new)
    if _is_dear(before, after):
        before, after = _trimmed(before, after)
    return (Region(before, after),) if _is_dear(before, after) else _compared(before, after)


def _is_dear(before: Sequence[EditToken], after: Sequence[EditToken]) -> bool:
    """Tell whether texts are too long to compare, or say the same few words too often."""
    if max(len(before), len(after)) > _LONGEST:
        return True
    times = Counter(token.key for token in after)
    return sum(times[token.key] for token in before) > _MOST_WORK


def _trimmed(
    before: tuple[EditToken, ...], after: tuple[EditToken, ...]
) -> tuple[tuple[EditToken, ...], tuple[EditToken, ...]]:
    """Leave out what both begin with, and what both end with."""
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    return before[start : len(before) - end], after[start : len(after) - end]


def _compared(before: tuple[EditToken, ...], after: tuple[EditToken, ...]) -> tuple[Region, ...]:
    mine, yours = [token.key for token in before], [token.key for token in after]
    opcodes = SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes()
    return tuple(Region(before[i:j], after[k:m]) for tag, i, j, k, m in opcodes if tag != "equal")


def _shared(before: Sequence[EditToken], after: Sequence[EditToken]) -> int:
    """Count the tokens that both begin with."""
    pairs = enumerate(zip(before, after, strict=False))
    differ = (at for at, (one, other) in pairs if one.key != other.key)
    return next(differ, min(len(before), len(after)))


def words(tokens: tuple[EditToken, ...]) -> tuple[EditToken, ...]:
    """Leave the signs out."""
    return tuple(token for token in tokens if token.kind is not TokenKind.SIGN)
