"""The files of `memory/`, and TMX files as they are read and written: piece by piece."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.store.files.looking import kind_of
from l10n.store.files.replacing import reason
from l10n.store.layout import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from l10n.store.layout import Layout

_CHUNK: Final = 1 << 20
"""Bytes that are read at a time."""

_FORCE: Final = "name another file, or say --force"


def tmx_files(layout: Layout) -> list[Path]:
    """List the memories of a project, by name; links that lead out of it are none."""
    found: list[Path] = []
    with contextlib.suppress(OSError):
        for path in sorted(layout.memory.glob("*.tmx")):
            with contextlib.suppress(StorageProblem, OSError):
                if inside(path, layout.root).is_file():
                    found.append(path)
    return found


def chunks(path: Path) -> Iterator[bytes]:
    """Read a file piece by piece. Raises StorageProblem where that fails."""
    try:
        if kind := kind_of(path.resolve()):
            raise StorageProblem(path, f"this is {kind}, no file", "name a TMX file")
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                yield piece
    except OSError as error:
        raise StorageProblem(path, reason(error), "check that the file is there") from error


def adopt(layout: Layout, path: Path, *, force: bool) -> tuple[Path, bool]:
    """Copy a memory into `memory/`; tells where it is, and whether it was not there already."""
    target = layout.memory / f"{path.stem}.tmx"
    if path.resolve() == target.resolve():
        return target, False
    if target.exists() and _same(path, target):
        return target, False
    inside(target, layout.root)
    write_stream(target, chunks(path), force=force)
    return target, True


def _same(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    return all(a == b for a, b in zip(chunks(one), chunks(other), strict=False))


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
