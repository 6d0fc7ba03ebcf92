"""Controls of writing direction, after UAX #9: what they open must be closed in the same text."""

from __future__ import annotations

from typing import Final

_EMBEDDINGS: Final = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES: Final = frozenset("\u2066\u2067\u2068")
_CLOSES: Final = {"\u202c": _EMBEDDINGS, "\u2069": _ISOLATES}


def is_balanced(text: str) -> bool:
    """Tell whether every control of direction has its partner, in the right order.

    One that stays open turns round what a page sets after it.
    """
    waiting: list[str] = []
    for char in text:
        if char in _EMBEDDINGS or char in _ISOLATES:
            waiting.append(char)
        elif char in _CLOSES and (not waiting or waiting.pop() not in _CLOSES[char]):
            return False
    return not waiting
