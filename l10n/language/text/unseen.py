"""Characters that nobody sees and that change no meaning: read a text without them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.text.spans import Found

_SIGNS: Final = "\u00ad\u200b\u2060\ufeff"
_UNSEEN: Final = compiled(r"[\u00ad\u2060\ufeff]+|(?<=[0-9])\u200b+|\u200b+(?![0-9])")
"""Soft hyphens, joiners and zero-width spaces; such a space before a figure parts two words."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees of a text, and where each character of it stands in the text."""

    text: str
    places: tuple[int, ...] = ()

    def back(self, found: list[Found]) -> list[Found]:
        """Move spans to where they stand in the whole text."""
        if not self.places:
            return found
        whole = ((span, self.span(span.start, span.end)) for span in found)
        return [replace(span, start=start, end=end) for span, (start, end) in whole]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Say where a span stands in the whole text."""
        if not self.places or not end:
            return start, end
        last = self.places[end - 1] + 1
        return (self.places[start] if start < len(self.places) else last), last


@lru_cache(maxsize=16)
def holds_unseen(text: str) -> bool:
    """Tell at low cost whether a text may hold what nobody sees."""
    return not text.isascii() and any(map(text.__contains__, _SIGNS))


def seen(text: str) -> Seen:
    """Leave out what nobody sees."""
    if not holds_unseen(text):
        return Seen(text)
    places = tuple(_places(text))
    return Seen("".join(text[place] for place in places), places)


def _places(text: str) -> Iterator[int]:
    last = 0
    for match in _UNSEEN.finditer(text):
        yield from range(last, match.start())
        last = match.end()
    yield from range(last, len(text))
