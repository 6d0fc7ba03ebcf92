"""Which version of the program it is, in a checkout too: what another one found out is its own."""

from __future__ import annotations

import os
import sys
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE: Final = Path(__file__).parents[2]

LIBRARIES: Final = ("babel", "lxml", "polib", "rapidfuzz")
"""Whose answers stand in articles, catalogues and findings."""


@cache
def version_of(*rooms: str) -> str:
    """Digest the modules and tables of these rooms of the package, of all where none is named.

    Their sizes and times are looked at, not their bytes. Libraries and Python count too.
    """
    said = [sys.version, *map(_library, LIBRARIES)]
    for room in rooms or ("",):
        said += [f"{path} {look}" for path, look in sorted(modules_of(room).items())]
    return blake2b("\n".join(said).encode(), digest_size=10).hexdigest()


@cache
def release_of() -> str:
    """Digest what the modules and tables of the package say: the same on every machine."""
    told = blake2b(digest_size=10)
    for path in sorted(modules_of("")):
        told.update(path.removeprefix(str(_PACKAGE)).encode())
        told.update(Path(path).read_bytes())
    return told.hexdigest()


def modules_of(room: str) -> dict[str, str]:
    """Return the size and the time of every module and table in a room, by path."""
    return dict(_looks(str(_PACKAGE / room)))


def _looks(folder: str) -> Iterator[tuple[str, str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                found = entry.stat()
                yield entry.path, f"{found.st_size} {found.st_mtime_ns}"
            elif entry.name != "__pycache__":
                yield from _looks(entry.path)


def _library(name: str) -> str:
    spec = find_spec(name)
    origin = spec.origin if spec else None
    return f"{origin} {Path(origin).stat().st_mtime_ns}" if origin else name
