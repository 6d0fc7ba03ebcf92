"""Where two versions of a text differ, token by token."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.tokens import TokenKind, edit_tokens

if TYPE_CHECKING:
    from l10n.language.french.changes.tokens import EditToken

_LONGEST: Final = 1500
"""Tokens; two longer texts are compared as wholes, so that time stays in bounds."""

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
    matcher = SequenceMatcher(
        None, [token.key for token in before], [token.key for token in after], autojunk=False
    )
    return tuple(
        Region(before[i:j], after[k:m])
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal"
    )


def words(tokens: tuple[EditToken, ...]) -> tuple[EditToken, ...]:
    """Leave the signs out."""
    return tuple(token for token in tokens if token.kind is not TokenKind.SIGN)
