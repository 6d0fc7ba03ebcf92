"""Files that may be larger than the machine's memory: read and written piece by piece."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.store.files.looking import kind_of
from l10n.store.files.replacing import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_CHUNK: Final = 1 << 20
"""Bytes that are read at a time."""

_FORCE: Final = "name another file, or say --force"


def chunks(path: Path) -> Iterator[bytes]:
    """Read a file piece by piece. Raises StorageProblem where that fails."""
    try:
        if kind := kind_of(path.resolve()):
            raise StorageProblem(path, f"this is {kind}, no file", "name a file")
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                yield piece
    except OSError as error:
        raise StorageProblem(path, reason(error), "check that the file is there") from error


def write_stream(path: Path, pieces: Iterable[bytes], *, force: bool) -> None:
    """Write a file piece by piece: it is there whole, or not at all.

    Raises UsageProblem where another file stands there and `force` is not said.
    """
    if path.exists() and not force:
        raise UsageProblem(str(path), "another file stands here", _FORCE)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as file:
                for piece in pieces:
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise StorageProblem(path, reason(error), "make room, or name another place") from error
