"""What stands at a path: looked at before it is read, and read with a limit.

A pipe waits for ever for somebody to write, and some devices never end.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

MAX_READ: Final = 64 * 1024 * 1024
"""Bytes of the largest file that anything here reads."""

_KINDS: Final = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)


def kind_of(path: Path) -> str | None:
    """Say what stands at a path if it is no plain file; None for one, and for nothing.

    A link is not followed. Raises OSError where that cannot be told.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    return _kind(mode)


def read_plain(path: Path, limit: int) -> bytes:
    """Read a plain file of at most `limit` bytes; a link to one is followed.

    Raises StorageProblem for whatever else stands there, OSError where the system refuses.
    """
    _require_plain(path, path.stat())
    # Not to wait where a pipe took the file's place since it was looked at.
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(file.fileno())
        _require_plain(path, found)
        data = _read(file, found.st_size, limit) if found.st_size <= limit else b""
    size = max(found.st_size, len(data))
    if size > limit:
        raise StorageProblem(path, f"{size:,} bytes, at most {limit:,} are read", "split it")
    return data


def _read(file: BinaryIO, size: int, limit: int) -> bytes:
    """Read a file that had this size: room for the limit is made where it grew meanwhile."""
    data = file.read(size + 1)
    return data if len(data) <= size else data + file.read(limit - size)


def _require_plain(path: Path, found: os.stat_result) -> None:
    if kind := _kind(found.st_mode):
        raise StorageProblem(path, f"this is {kind}, no file", "put a file there")


def _kind(mode: int) -> str | None:
    return next((name for is_kind, name in _KINDS if is_kind(mode)), None)
