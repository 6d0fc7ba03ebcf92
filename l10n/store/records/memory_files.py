"""The files of `memory/`."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from l10n.errors import StorageProblem
from l10n.store.files.streams import chunks, write_stream
from l10n.store.paths import inside

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.store.layout import Layout


def tmx_files(layout: Layout) -> list[Path]:
    """List the memories of a project, by name; links that lead out of it are none."""
    found: list[Path] = []
    with contextlib.suppress(OSError):
        for path in sorted(layout.memory.glob("*.tmx")):
            with contextlib.suppress(StorageProblem, OSError):
                if inside(path, layout.root).is_file():
                    found.append(path)
    return found


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
