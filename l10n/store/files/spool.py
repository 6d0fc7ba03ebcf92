"""Rows that are too many to hold: kept in a file without a name, and walked in order.

Each part is sorted by whoever adds it; all parts are walked at once, a few rows of each at a time.
"""

from __future__ import annotations

import heapq
import json
import os
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem
from l10n.store.files.replacing import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Row = tuple[Any, Any]
    """What a row is sorted by, and what it says, in plain values of JSON."""

_AT_ONCE: Final = 2048
"""Bytes that are read of a part at a time."""


class Spool:
    """Rows in a file, in parts. Raises StorageProblem where they cannot be written."""

    def __init__(self) -> None:
        self._parts: list[tuple[int, int]] = []
        self._many = 0
        try:
            self._file = TemporaryFile()  # noqa: SIM115 - it goes when nobody walks it any more
        except OSError as error:
            raise _unable(error) from error

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self._file.close()

    def __len__(self) -> int:
        return self._many

    def add(self, rows: Iterable[Row]) -> None:
        """Add a part: rows in order."""
        lines = [json.dumps(row, separators=(",", ":")).encode() + b"\n" for row in rows]
        self._many += len(lines)
        start = self._parts[-1][1] if self._parts else 0
        try:
            self._file.writelines(lines)
            self._file.flush()
        except OSError as error:
            raise _unable(error) from error
        self._parts.append((start, start + sum(map(len, lines))))

    def __iter__(self) -> Iterator[Any]:
        """Walk all parts in order; of equal rows those of the earlier part come first."""
        parts = [self._walked(start, end) for start, end in self._parts]
        return (said for _, said in heapq.merge(*parts, key=lambda row: row[0]))

    def _walked(self, start: int, end: int) -> Iterator[Row]:
        rest = b""
        while start < end:
            data = os.pread(self._file.fileno(), min(_AT_ONCE, end - start), start)
            start += len(data)
            *lines, rest = (rest + data).split(b"\n")
            yield from map(json.loads, lines)


def _unable(error: OSError) -> StorageProblem:
    where, remedy = "the folder for temporary files", "make room there, or set TMPDIR"
    return StorageProblem(where, reason(error), remedy)
