"""Files: read with limits, and changed under the lock by one program at a time."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.errors import CatalogueProblem, SourceProblem, StorageProblem
from l10n.store.files.locking import held
from l10n.store.files.looking import MAX_READ, read_plain
from l10n.store.files.replacing import SavedMeanwhileError, reason, replace_files, sweep
from l10n.store.files.stamps import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from l10n.store.layout import Layout

    Read = Callable[[Path], bytes | None]
    """Reads a file, None where it is not there."""

T = TypeVar("T")

MAX_SOURCE: Final = 8 * 1024 * 1024
"""Bytes of one source: a hundred times the longest live-blog we have seen."""

MAX_CATALOGUE: Final = MAX_READ
"""Bytes of one catalogue."""

LOCK_SECONDS: Final = 60.0
"""Seconds to wait for another program that is writing the catalogues."""

ATTEMPTS: Final = 20
"""How often a change is made again because somebody saved meanwhile."""


def read_file(path: Path, limit: int) -> bytes:
    """Read a whole file of at most `limit` bytes. Raises StorageProblem where that fails."""
    try:
        return read_plain(path, limit)
    except OSError as error:
        raise StorageProblem(path, reason(error), "check that the file is there") from error


def read_text(path: Path) -> str:
    """Read a settings file as UTF-8 text, a BOM dropped. Raises StorageProblem with the line."""
    return text_of(read_file(path, MAX_SOURCE), path)


def text_of(data: bytes, path: Path) -> str:
    """Decode what a settings file holds as `read_text` does."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StorageProblem(path, "not UTF-8", "save it as UTF-8 text", line=line) from error


def read_source(path: Path) -> bytes:
    """Read the file of a source. Raises SourceProblem where it is missing or too large."""
    if not path.is_file():
        raise SourceProblem(path, "no such source", "check the name, or put the file there")
    try:
        return read_file(path, MAX_SOURCE)
    except StorageProblem as problem:
        raise SourceProblem(problem.where, problem.what, problem.remedy) from problem


@contextlib.contextmanager
def locked(path: Path, seconds: float = LOCK_SECONDS, *, shared: bool = False) -> Iterator[None]:
    """Hold the kernel lock of a project, so that one program at a time writes.

    The lock dies with its holder, so no stale one needs a person. Raises StorageProblem when
    it cannot be had in time.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with held(path, seconds, shared=shared):
            yield
    except TimeoutError as error:
        what = f"another program has been writing for {seconds:.0f} s"
        raise StorageProblem(path, what, "wait for it, or end it") from error
    except OSError as error:
        raise StorageProblem(path, reason(error), "check the folder's permissions") from error


@contextlib.contextmanager
def writing(layout: Layout) -> Iterator[tuple[Path, ...]]:
    """Hold a project's lock with nothing left of killed runs; give what was rescued from them.

    A lane leaves that to whoever opened it: the folders of an archive are long to walk.
    """
    with locked(layout.lock):
        yield () if layout.lane else sweep(layout.root, layout.written)


@contextlib.contextmanager
def working(layout: Layout) -> Iterator[None]:
    """Hold a project's lock to change an article: alone, or in a lane beside other lanes."""
    with locked(layout.lock, shared=bool(layout.lane)):
        yield


def list_given(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    """List the files of a folder that somebody names, in order, those that end so."""
    try:
        files = [path for path in sorted(folder.iterdir()) if path.is_file()]
    except OSError as error:
        raise StorageProblem(folder, reason(error), "name the folder of an archive") from error
    return [path for path in files if path.name.endswith(suffixes) and path.name[0] != "."]


def read_present(path: Path) -> bytes | None:
    """Read a catalogue, None where there is none. Raises StorageProblem where that fails."""
    return read_file(path, MAX_CATALOGUE) if path.exists() else None


def read_given(path: Path) -> bytes:
    """Read a catalogue that somebody names. Raises CatalogueProblem where there is none."""
    if not path.is_file():
        raise CatalogueProblem(path, "no such file", "check the name")
    return read_file(path, MAX_CATALOGUE)


def write_new(files: Mapping[Path, bytes], root: Path) -> tuple[Path, ...]:
    """Write those files that are not there yet, all or none; return which."""
    made = [path for path in files if not path.exists()]
    replace_files({path: files[path] for path in made}, root, dict.fromkeys(made))
    return tuple(made)


class Transaction:
    """The files of one change: what it read, and the only way it writes.

    A file that it read is replaced only while it still holds that.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen: dict[Path, bytes | None] = {}
        self.digests: dict[str, str] = {}
        """The digests of what was written, or was there already."""

    def read(self, path: Path) -> bytes | None:
        """Read a file as `read_present` does, and remember what it held."""
        data = read_present(path)
        self.expect(path, data)
        return data

    def held(self, path: Path) -> bytes:
        """Return what a file held when it was read, nothing where it was not there."""
        return self._seen.get(path) or b""

    def expect(self, path: Path, data: bytes | None) -> None:
        """Remember what a file held when it was read elsewhere."""
        self._seen[path] = data

    def write(self, files: Mapping[Path, bytes]) -> set[Path]:
        """Replace those files whose bytes differ, all or none; return which."""
        replaced = replace_files(files, self._root, self._seen)
        known = {id(data): data for data in files.values()}  # a catalogue and its base are one
        digests = {number: digest_of(data) for number, data in known.items()}
        self.digests |= {str(path): digests[id(data)] for path, data in files.items()}
        return replaced


def transact(root: Path, change: Callable[[Transaction], T]) -> T:
    """Make a change under the lock; again from the start where somebody saved meanwhile.

    Raises StorageProblem when that happens again and again: then nothing of this change stands
    in the file.
    """
    path = root
    for _ in range(ATTEMPTS):
        try:
            return change(Transaction(root))
        except SavedMeanwhileError as saved:
            path = saved.path
    remedy = "close the program that saves it, and run again"
    raise StorageProblem(path, f"it was saved {ATTEMPTS} times while it was read", remedy)
