"""Whether a file is still what it was, told from outside where that can be, else by its bytes."""

from __future__ import annotations

import os
import time
from collections import deque
from functools import wraps
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from l10n.frozen import dataclass
from l10n.store.files.looking import MAX_READ, read_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_SECOND: Final = 1_000_000_000
_NEVER: Final = 1 << 62
"""A time that no clock reaches: a file with it is read again whenever it is asked for."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What the file system says of a file, times in nanoseconds, and the digest of its bytes.

    One that was not there has no digest and zeros.
    """

    size: int = 0
    saved: int = 0
    changed: int = 0
    inode: int = 0
    digest: str = ""

    @property
    def latest(self) -> int:
        """The later of its two times."""
        return max(self.saved, self.changed)


ABSENT: Final = FileStamp()
_MOST: Final = 6
"""Files that are kept: those of an article in a language."""

_SHORTEST: Final = 1 << 15
_LONGEST: Final = 1 << 22
"""Bytes of a file that is kept: a shorter one is as soon digested, of longer ones too much is."""


def digested_once(make: Callable[[bytes], str]) -> Callable[[bytes], str]:
    """Have the bytes of a file that was just digested compared, which takes a tenth of the time."""
    last: deque[tuple[bytes, str]] = deque(maxlen=_MOST)

    @wraps(make)
    def digest_of(data: bytes) -> str:
        if not _SHORTEST <= len(data) <= _LONGEST:
            return make(data)
        for known, digest in tuple(last):
            if known == data:
                return digest
        digest = make(data)
        last.append((data, digest))
        return digest

    return digest_of


@digested_once
def digest_of(data: bytes) -> str:
    """Digest the bytes of a file."""
    return blake2b(data, digest_size=12).hexdigest()


def take_stamp(path: Path) -> FileStamp:
    """Look at a file and read it. Raises OSError or StorageProblem where that cannot be."""
    try:
        before = path.stat()
        data = read_plain(path, MAX_READ)
    except FileNotFoundError:
        return ABSENT
    after = path.stat()
    return stamped(after, digest_of(data), time.time_ns(), whole=_same(before, after))


def stamped(found: os.stat_result, digest: str, now: int, *, whole: bool = True) -> FileStamp:
    """Make the stamp of a file that was read until `now`, `whole` where nobody saved it meanwhile.

    Where the file system counts whole seconds, one that was saved in the second in which it was
    read may be saved once more in it, and nothing shows: it is read again.
    """
    latest = max(found.st_mtime_ns, found.st_ctime_ns)
    coarse = not found.st_mtime_ns % _SECOND and not found.st_ctime_ns % _SECOND
    sure = whole and not (coarse and now - latest < 2 * _SECOND)
    changed = found.st_ctime_ns if sure else _NEVER
    return FileStamp(found.st_size, found.st_mtime_ns, changed, found.st_ino, digest)


def seen(path: str) -> str:
    """Say what can be seen of a file from outside."""
    try:
        found = os.stat(path)  # noqa: PTH116 - as below
    except OSError:
        return "nothing"
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def look_at(path: str) -> list[int]:
    """Say of a file what a hard link more or less does not change; nothing where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked of thousands
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns]


def _same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino) == (
        other.st_size,
        other.st_mtime_ns,
        other.st_ctime_ns,
        other.st_ino,
    )


def is_as_stamped(path: str, stamp: Sequence[Any], noted: int) -> bool:
    """Tell from outside whether a file is what its stamp says; what cannot be told is False.

    `stamp` are the fields of one, as they were written down at `noted` by the clock of the file
    system. A file that is not older may have changed since without a trace: a clock ticks only so
    often. A link never is: what it leads to has to be followed.
    """
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return not stamp[4]
    except (OSError, ValueError):
        return False
    return bool(
        found.st_mtime_ns == stamp[1] < noted
        and found.st_ctime_ns == stamp[2] < noted
        and found.st_size == stamp[0]
        and found.st_ino == stamp[3]
        and stamp[4]
    )
