"""Where a character stands for a person: in which line, in which column."""

from __future__ import annotations

from typing import Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

_LINE_END: Final = compiled(r"\r\n|\r|\n")
_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Position:
    """A place as editors count it: line and column from 1, columns in code points."""

    line: int
    column: int


def position(text: str, offset: int) -> Position:
    """Turn an offset (code points from 0) into a position; no editor counts a BOM as a column."""
    start, line = (1 if text.startswith(_BOM) else 0), 1
    for end in _LINE_END.finditer(text):
        if end.end() > offset:
            break
        start, line = end.end(), line + 1
    return Position(line, max(offset - start, 0) + 1)
