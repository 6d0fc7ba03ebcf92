"""Take what must survive out of a text before a program rewrites it, and put it back after.

A protected span leaves as one private-use character, which nothing in a language looks like; an
engine that needs another shape gets it from that character. What comes back must hold each of
them exactly once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FIRST: Final = 0xE000
_LAST: Final = 0xF8FF
_PRIVATE: Final = compiled(r"[\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Protected:
    """A span that no engine may see, and how it reads in the target language.

    `start` and `end` are code points from 0 in the text, end exclusive.
    """

    start: int
    end: int
    reading: str


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with a private-use character for each protected span, in order, and the readings."""

    text: str
    readings: tuple[tuple[str, str], ...] = ()

    @property
    def tokens(self) -> tuple[str, ...]:
        """The private-use characters, in the order of the text."""
        return tuple(token for token, _ in self.readings)

    @property
    def is_bare(self) -> bool:
        """Whether nothing but protected spans, figures and punctuation is left to translate."""
        tokens = set(self.tokens)
        return not any(c.isalpha() for c in self.text if c not in tokens)


def mask(text: str, spans: Iterable[Protected]) -> Masked:
    """Replace protected spans by private-use characters that the text does not use itself.

    Of spans that overlap the first and longest is taken. Law: where every reading is what the
    span says, `unmask(mask(text, spans).text, ...)` is `text`.
    """
    alphabet = _unused(text)
    parts: list[str] = []
    readings: list[tuple[str, str]] = []
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start < at or span.end <= span.start:
            continue
        token = next(alphabet, None)
        if token is None:
            break
        parts += [text[at : span.start], token]
        readings.append((token, span.reading))
        at = span.end
    return Masked("".join([*parts, text[at:]]), tuple(readings))


def unmask(text: str, masked: Masked) -> str | None:
    """Put the readings back; None unless each token stands there exactly once, and no other."""
    own = set(_PRIVATE.findall(masked.text)) - set(masked.tokens)
    found = [c for c in _PRIVATE.findall(text) if c not in own]
    if sorted(found) != sorted(masked.tokens):
        return None
    readings = dict(masked.readings)
    return "".join(readings.get(character, character) for character in text)


def _unused(text: str) -> Iterator[str]:
    used = set(_PRIVATE.findall(text))
    return (chr(code) for code in range(_FIRST, _LAST + 1) if chr(code) not in used)
