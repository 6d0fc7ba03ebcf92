"""A number that was read in a text."""

from __future__ import annotations

from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ReadAmount:
    """A number that was read; `end` is a token.

    `weak`: a lone word that usually is no number (an article). `words`: no figure in it.
    `year`: four figures without a group, as years are written.
    """

    value: str
    end: int
    weak: bool = False
    words: bool = False
    year: bool = False
