"""Quotations: how many a text opens, closes and leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.language.tables.quotes import ENGLISH, PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRAIGHT: Final = '"'


@dataclass(frozen=True, slots=True)
class Quotations:
    """The balance of a text: quotations opened, and what is wrong with their ends.

    `open` are left open at the end; `stray` are closing marks without an opening one. Both are
    code point offsets from 0.
    """

    opened: int
    open: tuple[int, ...]
    stray: tuple[int, ...]

    @property
    def balanced(self) -> bool:
        """Whether every quotation opens and closes."""
        return not self.open and not self.stray


def quotations(text: str, language: str) -> Quotations:
    """Balance the double quotation marks of a text by the pairs of its language."""
    pairs = PAIRS.get(language.partition("-")[0], ENGLISH)
    opened = 0
    waiting: list[tuple[str, int]] = []
    stray: list[int] = []
    for at, mark in _marks(text, pairs):
        if waiting and _closes(waiting[-1][0], mark, pairs):
            waiting.pop()
        elif mark == _STRAIGHT or any(mark == opening for opening, _ in pairs):
            waiting.append((mark, at))
            opened += 1
        else:
            stray.append(at)
    return Quotations(opened, tuple(at for _, at in waiting), tuple(stray))


def _marks(text: str, pairs: tuple[tuple[str, str], ...]) -> Iterator[tuple[int, str]]:
    known = {mark for pair in pairs for mark in pair} | {_STRAIGHT}
    return ((at, mark) for at, mark in enumerate(text) if mark in known)


def _closes(opening: str, mark: str, pairs: tuple[tuple[str, str], ...]) -> bool:
    return (opening, mark) in pairs or opening == mark == _STRAIGHT
