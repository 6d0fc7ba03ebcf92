"""How the folder of a project is, as it stands: nothing is written, made or mended."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import closing
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from l10n.frozen import dataclass
from l10n.store.files.replacing import RESCUED, STAGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.store.layout import Layout

LEFT_FOR: Final = 3600.0
"""Seconds after which no program is still about to put a new file in its place."""

_DATABASE: Final = b"SQLite format 3\0"
_ELSEWHERE: Final = frozenset([".git", "node_modules", "__pycache__", ".venv"])


@dataclass(frozen=True, slots=True)
class Room:
    """What a disk has left: bytes, and files (None where it does not count them)."""

    bytes: int
    files: int | None


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What a program left behind; `is_somebodys` tells whether a person's text is in it."""

    path: Path
    is_somebodys: bool


def room_on(folder: Path) -> Room:
    """Return what is left on the disk of a folder, for who asks."""
    found = os.statvfs(folder)
    return Room(found.f_bavail * found.f_frsize, found.f_favail if found.f_files else None)


def left_over(layout: Layout, now: float | None = None) -> Iterator[LeftOver]:
    """Give the new files that never came to their place, and the rescued texts of people."""
    ends = (time.time() if now is None else now) - LEFT_FOR
    for path in _files(layout.root, layout.written):
        if path.name.endswith(RESCUED):
            yield LeftOver(path, is_somebodys=True)
        elif path.name.endswith(STAGED) and path.lstat().st_mtime < ends:
            yield LeftOver(path, is_somebodys=False)


def _files(root: Path, folders: Iterable[Path]) -> Iterator[Path]:
    yield from (path for path in sorted(root.iterdir()) if path.is_file())
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if name not in _ELSEWHERE]
            yield from (Path(place, name) for name in sorted(names))


def is_held(lock: Path) -> bool:
    """Tell whether a program holds a lock just now; one that is not there nobody holds."""
    try:
        file = os.open(lock, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return False
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


def unwritable(layout: Layout) -> Iterator[Path]:
    """Give the folders in which a job could not write."""
    for folder in (layout.root, *layout.written):
        if folder.exists() and not os.access(folder, os.W_OK | os.X_OK):
            yield folder


def is_open_to_others(path: Path) -> bool:
    """Tell whether others than its owner may read a file; one that is not there nobody reads."""
    return path.is_file() and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def saved_since(path: Path, now: float) -> float | None:
    """Return for how many seconds a file stands as it is; None where it is not there."""
    return now - path.stat().st_mtime if path.exists() else None


def project_around(folder: Path, settings: str) -> Path | None:
    """Return the folder that has settings, readable or not: this one, or the nearest above."""
    start = folder.resolve()
    return next((one for one in (start, *start.parents) if (one / settings).exists()), None)


def first_line(path: Path) -> str:
    """Return the first line of a file; empty where it is not there."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return file.readline(1 << 12).decode("utf-8", "replace").rstrip("\n")


def database_fault(path: Path) -> str:
    """Tell what is wrong with a database; empty where it is whole, or not there.

    One that is in use, or was left in the middle, has more than this file: of that only the first
    bytes are looked at.
    """
    if not path.is_file() or not path.stat().st_size:
        return ""
    with path.open("rb") as file:
        if file.read(len(_DATABASE)) != _DATABASE:
            return "this is no database"
    return "" if path.with_name(f"{path.name}-wal").exists() else _checked(path)


def _checked(path: Path) -> str:
    address = f"file:{quote(path.as_posix())}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            (found,) = database.execute("pragma quick_check(1)").fetchone()
    except sqlite3.Error as error:
        return str(error)
    return "" if found == "ok" else str(found)
