"""The kernel's lock of a file: it dies with its holder, so that no stale one needs a person.

Asked of the kernel directly: the library that knows every other system costs three bare starts to
load, and is loaded where the kernel, or the file system, has no such lock.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BREATH: Final = 0.05
"""Seconds between two attempts."""

_HELD: Final = {errno.EACCES, errno.EAGAIN}
_WITHOUT: Final = {errno.ENOSYS, errno.ENOTSUP}
_DOOR: Final = os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY
_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK


@contextlib.contextmanager
def held(path: Path, seconds: float, *, shared: bool = False) -> Iterator[None]:
    """Hold the lock of a file. Raises TimeoutError when it cannot be had in time, or OSError.

    A `shared` one is held together with others that are; whoever wants it alone goes before them.
    """
    try:
        file = _waited(path, time.monotonic() + seconds, shared=shared)
    except OSError as error:
        if error.errno not in _WITHOUT:
            raise
        with _held_otherwise(path, seconds):
            yield
        return
    try:
        yield
    finally:
        os.close(file)


def _waited(path: Path, until: float, *, shared: bool) -> int:
    """Take the lock, once nobody who came before waits for it alone.

    Who waits so holds the lock of the folder around it: else those who share it, one after the
    other, would never let go of it at the same time.
    """
    how = LOCK_SH if shared else LOCK_EX
    if not shared and (file := _locked(path, how)) is not None:
        return file
    door = _polled(path.parent, _DOOR, how, until)
    try:
        return _polled(path, _FLAGS, how, until)
    finally:
        os.close(door)


def _polled(path: Path, flags: int, how: int, until: float) -> int:
    while (file := _locked(path, how, flags)) is None:
        if time.monotonic() >= until:
            raise TimeoutError
        time.sleep(_BREATH)
    return file


def _locked(path: Path, how: int, flags: int = _FLAGS) -> int | None:
    """Open a file with its lock; None where another has that, or the file is another by now."""
    file = os.open(path, flags, 0o644)
    try:
        flock(file, how | LOCK_NB)
        if os.path.samestat(os.fstat(file), path.stat(follow_symlinks=False)):
            return file
    except OSError as error:
        if error.errno not in {*_HELD, errno.ENOENT}:
            os.close(file)
            raise
    os.close(file)
    return None


@contextlib.contextmanager
def _held_otherwise(path: Path, seconds: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only where the kernel has no lock

    lock = FileLock(path)
    try:
        lock.acquire(timeout=seconds)
    except Timeout as error:
        raise TimeoutError from error
    try:
        yield
    finally:
        lock.release()
