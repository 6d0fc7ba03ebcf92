"""Files: read with limits, locked, replaced as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from l10n.errors import SourceProblem, StorageProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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


def write_changed(files: Mapping[Path, bytes], root: Path) -> set[Path]:
    """Replace those files whose bytes differ, all or none; return which.

    All new bytes are on disk before the first file is replaced, so a full disk or a folder that
    may not be written leaves every file as it was. Each file is replaced as a whole: at any moment
    it is the old or the new; mode and owner stay, a link inside `root` is followed. Raises
    StorageProblem where the file system refuses or a path leads out of `root`.
    """
    changed = {path: data for path, data in files.items() if not _has(path, data)}
    staged: list[tuple[Path, Path]] = []
    try:
        for path, data in changed.items():
            target = _inside(path, root)
            staged.append((_temporary(target), target))
            _stage(*staged[-1], data)
        for temporary, target in staged:
            temporary.replace(target)
        for folder in dict.fromkeys(target.parent for _, target in staged):
            _sync_folder(folder)
    except OSError as error:
        remedy = "make room or check the permissions; the old file is as it was"
        raise StorageProblem(staged[-1][1], _reason(error), remedy) from error
    finally:
        for temporary, _ in staged:
            with contextlib.suppress(OSError):
                temporary.unlink()
    return set(changed)


def _has(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def sweep(folder: Path) -> None:
    """Remove temporary files that a killed run left; call it under the lock."""
    for stale in folder.rglob(f".*{_TEMPORARY}"):
        with contextlib.suppress(OSError):
            stale.unlink()


def _inside(path: Path, root: Path) -> Path:
    try:
        target = path.resolve()
    except (OSError, RuntimeError) as error:
        raise StorageProblem(path, "a link that leads to itself", "replace it") from error
    if not target.is_relative_to(root.resolve()):
        raise StorageProblem(path, f"this leads out of {root}", "replace the link by a file")
    return target


def _temporary(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}{_TEMPORARY}")


def _stage(temporary: Path, target: Path, data: bytes) -> None:
    """Write the new bytes beside the file that they are for, down to the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
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
