"""Tables for people: columns as wide as what stands in them, colours where a terminal shows any."""

from __future__ import annotations

import os
import sys
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_GAP: Final = "  "
_CUT: Final = "…"
_SCREEN: Final = 80
"""Columns where nobody says how many there are."""

_LEAST: Final = 8
"""Columns that the last one of a table has on the narrowest screen."""

_CODES: Final = {
    "bold": "1",
    "bold red": "1;31",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "magenta": "35",
    "cyan": "36",
}


@dataclass(frozen=True, slots=True)
class Styled:
    """A text of stretches, each with how it looks on a terminal."""

    stretches: tuple[tuple[str, str], ...]

    @property
    def plain(self) -> str:
        """The text alone."""
        return "".join(text for text, _ in self.stretches)

    def drawn(self) -> str:
        """Return the text, with what a terminal obeys where this is one."""
        return "".join(paint(text, style) for text, style in self.stretches)


Cell = str | Styled


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `rest` gives the last what is left of the screen, and cuts what is longer."""

    title: str
    right: bool = False
    rest: bool = False


def lines(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """Write a table line by line, its head first; texts are `shown` by whoever gives them."""
    filled = [tuple(Styled(((column.title, "bold"),)) for column in columns), *rows]
    widths = [max(width(plain(cell)) for cell in cells) for cells in zip(*filled, strict=True)]
    if columns[-1].rest:
        left = _screen() - sum(widths[:-1]) - len(_GAP) * (len(columns) - 1)
        widths[-1] = max(_LEAST, left)
    for row in filled:
        cells = zip(row, columns, widths, strict=True)
        yield _GAP.join(_padded(*cell) for cell in cells).rstrip()


def _padded(cell: Cell, column: Column, wide: int) -> str:
    if column.rest and isinstance(cell, str):
        cell = cut(cell, wide)
    drawn = cell if isinstance(cell, str) else cell.drawn()
    blank = " " * (wide - width(plain(cell)))
    return f"{blank}{drawn}" if column.right else f"{drawn}{blank}"


def plain(cell: Cell) -> str:
    """Return what a cell says."""
    return cell if isinstance(cell, str) else cell.plain


def cut(text: str, wide: int) -> str:
    """Shorten a text to so many columns of a terminal."""
    if width(text) <= wide:
        return text
    kept = 0
    for at, letter in enumerate(text):
        kept += _columns(letter)
        if kept > wide - 1:
            return f"{text[:at]}{_CUT}"
    return text


@lru_cache(maxsize=4096)
def width(text: str) -> int:
    """Tell how many columns of a terminal a text takes: two for a Chinese sign, none for a mark."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def _screen() -> int:
    """Tell how many columns the screen has; what COLUMNS says is believed first."""
    told = os.environ.get("COLUMNS", "")
    try:
        return int(told) if told.isdecimal() else os.get_terminal_size(1).columns or _SCREEN
    except OSError:
        return _SCREEN


def paint(text: str, style: str) -> str:
    """Return a text as it looks on a terminal; as it is where there is none."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if style and has_colours() else text


def has_colours() -> bool:
    """Tell whether what is printed may be coloured."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
