"""Files: read with limits, locked, replaced as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from l10n.errors import SourceProblem, StorageProblem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_SOURCE: Final = 8 * 1024 * 1024
"""Bytes of one source: a hundred times the longest live-blog we have seen."""

MAX_CATALOGUE: Final = 64 * 1024 * 1024
"""Bytes of one catalogue."""

LOCK_SECONDS: Final = 60.0
"""Seconds to wait for another program that is writing the catalogues."""

_TEMPORARY: Final = ".l10n-tmp"


def read_file(path: Path, limit: int) -> bytes:
    """Read a whole file of at most `limit` bytes. Raises StorageProblem where that fails."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise StorageProblem(path, f"{size:,} bytes, at most {limit:,} are read", "split it")
        return path.read_bytes()
    except OSError as error:
        raise StorageProblem(path, _reason(error), "check that the file is there") from error


def read_text(path: Path) -> str:
    """Read a settings file as UTF-8 text, a BOM dropped. Raises StorageProblem with the line."""
    data = read_file(path, MAX_SOURCE)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StorageProblem(path, "not UTF-8", "save it as UTF-8 text", line=line) from error


def read_source(path: Path) -> tuple[bytes, str]:
    """Read a French source: its bytes and its text, a BOM kept as one code point.

    Raises SourceProblem where it is missing, empty, too large, binary or not UTF-8.
    """
    if not path.is_file():
        raise SourceProblem(path, "no such source", "check the name, or put the file there")
    try:
        data = read_file(path, MAX_SOURCE)
    except StorageProblem as problem:
        raise SourceProblem(problem.where, problem.what, problem.remedy) from problem
    if b"\0" in data:
        raise SourceProblem(path, "this is no text (it holds NUL bytes)", "save it as UTF-8 text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceProblem(path, "not UTF-8", "save it as UTF-8 text", line=line) from error
    if not text.strip("\ufeff \t\r\n"):
        raise SourceProblem(path, "the source is empty", "write the article first")
    return data, text


@contextlib.contextmanager
def locked(path: Path, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Hold the kernel lock of a project, so that one program at a time writes.

    The lock dies with its holder, so no stale one needs a person. Raises StorageProblem when
    it cannot be had in time.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only commands that write need it

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        with lock.acquire(timeout=seconds):
            yield
    except Timeout as error:
        what = f"another program has been writing for {seconds:.0f} s"
        raise StorageProblem(path, what, "wait for it, or end it") from error
    except OSError as error:
        raise StorageProblem(path, _reason(error), "check the folder's permissions") from error


def write_if_changed(path: Path, data: bytes, root: Path) -> bool:
    """Replace a file where its bytes differ; tell whether that was so."""
    with contextlib.suppress(OSError):
        if path.read_bytes() == data:
            return False
    replace_file(path, data, root)
    return True


def replace_file(path: Path, data: bytes, root: Path) -> None:
    """Put new bytes in the place of a file, as a whole: at any moment it is the old or the new.

    Temporary file beside it, fsync, rename, fsync of the folder; mode and owner stay, a link
    inside `root` is followed. Raises StorageProblem where the file system refuses or the path
    leads out of `root`; then the old file is as it was.
    """
    target = _inside(path, root)
    temporary = target.with_name(f".{target.name}.{os.getpid()}{_TEMPORARY}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_new(temporary, data, target)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        remedy = "make room or check the permissions; the old file is as it was"
        raise StorageProblem(target, _reason(error), remedy) from error


def sweep(folder: Path) -> None:
    """Remove temporary files that a killed run left; call it under the lock."""
    for stale in folder.rglob(f".*{_TEMPORARY}"):
        with contextlib.suppress(OSError):
            stale.unlink()


def _inside(path: Path, root: Path) -> Path:
    target = path.resolve()
    if not target.is_relative_to(root.resolve()):
        raise StorageProblem(path, f"this leads out of {root}", "replace the link by a file")
    return target


def _write_new(temporary: Path, data: bytes, target: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with contextlib.suppress(FileNotFoundError):
        temporary.unlink()
    with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
        with contextlib.suppress(FileNotFoundError):
            _keep_owner(file.fileno(), target.stat())
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_owner(descriptor: int, old: os.stat_result) -> None:
    os.fchmod(descriptor, old.st_mode & 0o7777)
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, old.st_uid, old.st_gid)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
