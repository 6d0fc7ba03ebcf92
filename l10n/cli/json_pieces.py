"""Write a JSON document piece by piece, as it is made.

The encoder of the standard library is quick, or indents: not both. Most of a long document are rows
of plain values, which a quick one writes with line breaks for separators.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from l10n.workflow.shapes import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PLAIN: Final = (str, int, float, type(None))


def pieces_of(document: object, *, ascii_only: bool) -> Iterator[str]:
    """Write a document with an indent of one; what is walked in it is walked once.

    Law: the pieces together are what the standard library writes.
    """
    writer = _Writer(ascii_only=ascii_only)
    if isinstance(document, dict) and document and all(isinstance(key, str) for key in document):
        return writer.members(document)
    return writer.any(document)


def line_of(document: object, *, ascii_only: bool) -> Iterator[str]:
    """Write a document in one line."""
    return json.JSONEncoder(ensure_ascii=ascii_only, default=plain).iterencode(document)


class _Writer:
    """Two encoders: one for everything, one for rows that stand in a list of the document."""

    def __init__(self, *, ascii_only: bool) -> None:
        self._every = json.JSONEncoder(ensure_ascii=ascii_only, indent=1, default=plain)
        self._row = json.JSONEncoder(ensure_ascii=ascii_only, separators=(",\n   ", ": "))

    def any(self, value: object, within: str = "") -> Iterator[str]:
        """Write anything, with so much before each of its lines."""
        pieces = self._every.iterencode(value)
        return (piece.replace("\n", f"\n{within}") for piece in pieces) if within else pieces

    def members(self, document: Mapping[str, object]) -> Iterator[str]:
        before = "{"
        for key, value in document.items():
            yield f"{before}\n {self._row.encode(key)}: "
            made = value if isinstance(value, (dict, tuple, *_PLAIN)) else plain(value)
            yield from self._rows(made) if isinstance(made, (list, tuple)) else self.any(made, " ")
            before = ","
        yield "\n}"

    def _rows(self, rows: Iterable[object]) -> Iterator[str]:
        before = "["
        for row in rows:
            yield f"{before}\n  "
            made = row if isinstance(row, (dict, list, tuple, *_PLAIN)) else plain(row)
            if isinstance(made, dict) and made and _is_flat(made):
                yield f"{{\n   {self._row.encode(made)[1:-1]}\n  }}"
            else:
                yield from self.any(made, "  ")
            before = ","
        yield "[]" if before == "[" else "\n ]"


def _is_flat(row: Mapping[object, object]) -> bool:
    return all(isinstance(value, _PLAIN) for value in row.values())
