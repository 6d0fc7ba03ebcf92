"""What a rule finds before it becomes a placeable, and looking around a position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.placeable import PlaceableType

CONTEXT: Final = 40
"""How many characters a rule may look back: a constant keeps everything linear."""

_WORD: Final = compiled(r"[^\W\d_]+(?:['-][^\W\d_]+)*['.]?|[0-9]+|[^\w\s]")
_OPENERS: Final = frozenset('.!?…:"-–—|•▪◦‣●■▶→*(')
_NEXT: Final = compiled(r" ?([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Found:
    """A typed span with its value; `type` None means: nothing here, and nothing inside."""

    type: PlaceableType | None
    start: int
    end: int
    value: str = ""


def words_before(text: str, position: int) -> tuple[str, str]:
    """Return the last but one and the last word (or mark) before `position`, in lower case.

    A line break cuts: what stands on the line above is no context.
    """
    left = text[max(0, position - CONTEXT) : position]
    left = left[left.rfind("\n") + 1 :].lower()
    words = _WORD.findall(left)
    last = words[-1] if words else ""
    return (words[-2] if len(words) > 1 else ""), last


def opens(before: str) -> bool:
    """Say whether a word after `before` (from `words_before`) opens a sentence or an item."""
    return before == "" or before[-1] in _OPENERS


def word_after(text: str, position: int) -> str:
    """Return the word after `position` as written, or "" where a mark comes first."""
    match = _NEXT.match(text, position)
    return match[1] if match else ""


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression that takes the longest of `words` first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in ordered)
