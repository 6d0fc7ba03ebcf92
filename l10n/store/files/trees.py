"""A folder of editions replaced as a whole: readers find all of the old one or all of the new.

The new one is made beside it, of hard links and of what changed; then both change places in one
step, and the old one is kept.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.store.files.replacing import exchange, reason, undisturbed
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from l10n.store.layout import Layout

RELEASE: Final = "release.json"
"""What is released, with the number of the release."""

_ROOM: Final = "make room or check the permissions; what stood there stands as it was"


@dataclass(frozen=True, slots=True)
class Trees:
    """The folder that is `live`, the `last` one before it, and where the next is made."""

    live: Path
    last: Path
    next: Path

    @classmethod
    def of(cls, layout: Layout) -> Trees:
        """Find the folders of a project; a link that stays in it is followed.

        Raises StorageProblem for one that leads out of it, or to what is no folder.
        """
        live = inside(layout.editions, layout.root)
        if live.exists() and not live.is_dir():
            raise StorageProblem(live, "this is no folder", "take it away: editions go there")
        kept = inside(layout.private / "release", layout.root)
        return cls(live, kept / "last", kept / f"next.{os.getpid()}")

    @property
    def number(self) -> int:
        """The number of the newest release that there is or was, 0 for none."""
        return max(_number(self.live), _number(self.last))

    def begin(self) -> None:
        """Take away what runs left that were killed, and make room for a new folder.

        Where one was killed after both had changed places, the old one is the last now.
        """
        with _told(self.next):
            for stale in self.next.parent.glob("next.*"):
                if 0 < _number(stale) < _number(self.live):
                    _replaced(stale, self.last)
                else:
                    _take_away(stale)
            self.next.mkdir(parents=True)

    def put(self, path: Path, data: bytes) -> None:
        """Write a file of the new folder down to the disk; `path` is where it will stand."""
        new = self.next / path
        with _told(self.live / path):
            new.parent.mkdir(parents=True, exist_ok=True)
            with new.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())

    def publish(self, gone: Iterable[Path] = ()) -> None:
        """Put the new folder, with all of the old one that it does not replace, in its place."""
        with _told(self.live), undisturbed():
            if self.live.is_dir():
                _fill(self.live, self.next, {self.live / path for path in gone})
                _synced(self.next)
                _swap(self.next, self.live)
                _replaced(self.next, self.last)
            else:
                self.live.parent.mkdir(parents=True, exist_ok=True)
                self.next.rename(self.live)
            _synced(self.live.parent)

    @contextlib.contextmanager
    def keeping(self) -> Iterator[None]:
        """Keep the folder as it is now for the last one, once what follows is done in it."""
        if not self.live.is_dir():
            yield
            return
        self.begin()
        try:
            with _told(self.live):
                _fill(self.live, self.next, ())
            yield
            with _told(self.live), undisturbed():
                _replaced(self.next, self.last)
        finally:
            self.discard()

    def roll_back(self) -> bool:
        """Put the last folder in the place of the live one; False where that is no older."""
        if not self.last.is_dir() or _number(self.last) >= _number(self.live):
            return False
        with _told(self.live), undisturbed():
            if self.live.is_dir():
                _swap(self.last, self.live)
            else:
                self.last.rename(self.live)
            _synced(self.live.parent)
        return True

    def discard(self) -> None:
        """Take away what was made and is not in its place."""
        with contextlib.suppress(OSError):
            _take_away(self.next)


def _number(folder: Path) -> int:
    try:
        found = json.loads((folder / RELEASE).read_bytes())["release"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return 0
    return found if isinstance(found, int) else 0


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in our words what the file system refused."""
    try:
        yield
    except OSError as error:
        named = Path(error.filename) if isinstance(error.filename, str) else path
        where = named if named.is_absolute() else path
        raise StorageProblem(where, reason(error), _ROOM) from error


def _replaced(new: Path, old: Path) -> None:
    if old.exists():
        _take_away(old)
    new.rename(old)


def _take_away(folder: Path) -> None:
    """Delete a copy of a folder, also where the folder may not be written."""
    for path, _, _ in os.walk(folder):
        os.chmod(path, stat.S_IRWXU)  # noqa: PTH101 - a walk gives strings
    shutil.rmtree(folder)


def _swap(one: Path, other: Path) -> None:
    """Let two folders change places: in one step where the system can."""
    if not exchange(one, other):
        aside = one.with_name(f"{one.name}.aside")
        other.rename(aside)
        one.rename(other)
        aside.rename(one)


def _fill(old: Path, new: Path, gone: Container[Path]) -> None:
    """Put into a new folder whatever of the old one has not been written anew, and is not gone."""
    with os.scandir(old) as entries:
        for entry in entries:
            here, there = Path(entry.path), new / entry.name
            if here in gone:
                continue
            if entry.is_symlink():
                _require_free(here, there, "a link")
                there.symlink_to(here.readlink())
            elif entry.is_dir():
                if not there.is_dir():
                    _require_free(here, there, "a folder")
                there.mkdir(exist_ok=True)
                _fill(here, there, gone)
            elif there.is_dir():
                _require_free(here, there, "a file")
            elif there.exists():
                shutil.copymode(here, there)
            else:
                _link(here, there)
    shutil.copymode(old, new)  # at last: the old one may be read-only


def _require_free(here: Path, there: Path, kind: str) -> None:
    """Refuse to put an edition, or a folder of some, in the place of something else."""
    if there.exists():
        what = f"this is {kind}, and {'editions go' if there.is_dir() else 'an edition goes'} there"
        raise StorageProblem(here, what, "take it away, or put what it leads to in its place")


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.EXDEV}:
            raise
        shutil.copy2(old, new)


def _synced(folder: Path) -> None:
    """Bring the names in a folder, and in those below it, down to the disk."""
    below = [path for path, _, _ in os.walk(folder)] if folder.name.startswith("next.") else []
    for path in below or [str(folder)]:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
