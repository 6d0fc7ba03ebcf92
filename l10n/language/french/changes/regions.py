"""Where two versions of a text differ, token by token."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.tokens import TokenKind, edit_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.changes.tokens import EditToken

_LONGEST: Final = 1500
"""Tokens; two longer texts are compared as wholes, so that time stays in bounds."""

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
    if max(len(before), len(after)) > _LONGEST:
        return (Region(before, after),)
    mine, yours = [token.key for token in before], [token.key for token in after]
    if _work(mine, yours) <= _MOST_WORK:
        return _compared(before, after)
    start = _shared(mine, yours)
    end = _shared(mine[start:][::-1], yours[start:][::-1])
    rest = before[start : len(before) - end], after[start : len(after) - end]
    work = _work(mine[start : len(mine) - end], yours[start : len(yours) - end])
    return _compared(*rest) if work <= _MOST_WORK else (Region(*rest),)


def _compared(before: tuple[EditToken, ...], after: tuple[EditToken, ...]) -> tuple[Region, ...]:
    mine, yours = [token.key for token in before], [token.key for token in after]
    opcodes = SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes()
    return tuple(Region(before[i:j], after[k:m]) for tag, i, j, k, m in opcodes if tag != "equal")


def _work(before: Sequence[str], after: Sequence[str]) -> int:
    """Count the pairs of equal tokens, each of which a comparison looks at."""
    times = Counter(after)
    return sum(times[key] for key in before)


def _shared(before: Sequence[str], after: Sequence[str]) -> int:
    """Count the tokens that both begin with."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(before), len(after)))


def words(tokens: tuple[EditToken, ...]) -> tuple[EditToken, ...]:
    """Leave the signs out."""
    return tuple(token for token in tokens if token.kind is not TokenKind.SIGN)
