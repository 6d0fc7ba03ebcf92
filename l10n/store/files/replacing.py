"""Files replaced as a whole or not at all, and never over what a person saved meanwhile.

A PO editor takes no lock of ours. So a file is not renamed over but exchanged with the new one,
and what came out is looked at: if it is not what was read, somebody saved in between, and theirs
goes back. See docs/adr/0010-exchange-and-look.md.

Whoever ends the program meanwhile waits until the files are in their places, so that nothing is
left beside them. Killed all the same, the next run clears up.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.store.files.looking import MAX_READ, read_plain
from l10n.store.files.stamps import digested_once
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

STAGED: Final = ".l10n-tmp"
"""How the name of a new file ends until it is in its place."""

RESCUED: Final = ".l10n-rescued"
_UNFINISHED: Final = "w"
_HELD: Final = "h"
_ABSENT: Final = "none"
_AT_FDCWD: Final = -100
_EXCHANGE: Final = 2
_LONGEST: Final = 120
"""Bytes of a name in the names of files that stand beside it for a while."""

_ROUNDS: Final = 10
"""How often in a row somebody may save while theirs is put back."""

_UNSUPPORTED: Final = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
_ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_NO_LINKS: Final = {errno.EPERM, errno.EMLINK, *_UNSUPPORTED}


class SavedMeanwhileError(Exception):
    """Somebody saved a file after it was read; theirs stands, and the work is to be done again."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


@dataclass(frozen=True, slots=True)
class _New:
    """New bytes beside the file that they are for. `seen` is what that held when it was read."""

    staged: Path
    target: Path
    data: bytes
    seen: bytes | None
    checked: bool


def replace_files(
    files: Mapping[Path, bytes], root: Path, seen: Mapping[Path, bytes | None]
) -> set[Path]:
    """Replace those files whose bytes differ, all or none; return which.

    `seen` are the bytes of files as they were read, None for one that was not there; others are
    our own and are not looked at. All new bytes are on disk before the first file is replaced, so
    a full disk or a folder that may not be written leaves every file as it was. At any moment a
    file is the old or the new; mode and owner stay, a link inside `root` is followed. Raises
    SavedMeanwhileError where a file is no longer what was read, StorageProblem where the file
    system refuses or a path leads out of `root`.
    """
    changed = {path: data for path, data in files.items() if not _has(path, data)}
    if changed:
        with undisturbed():
            _replace(changed, root, seen)
    return set(changed)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Hold back what would end the program; it arrives when this is over."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _replace(changed: Mapping[Path, bytes], root: Path, seen: Mapping[Path, bytes | None]) -> None:
    staged: list[_New] = []
    target = root
    try:
        for path, data in changed.items():
            target = inside(path, root)
            staged.append(_new(target, data, seen.get(path), checked=path in seen))
            _stage(staged[-1])
        for new in staged:
            target = new.target
            _put(new)
        for folder in dict.fromkeys(new.target.parent for new in staged):
            _sync_folder(folder)
    except OSError as error:
        remedy = "make room or check the permissions; every file is whole, the old or the new"
        raise StorageProblem(target, reason(error), remedy) from error
    finally:
        for new in staged:
            _discard(_variant(new.staged, _UNFINISHED))
            _discard(new.staged)


def reason(error: OSError) -> str:
    """Say what the file system said."""
    return (error.strerror or str(error)).lower()


def _has(path: Path, data: bytes) -> bool:
    try:
        same_size = path.stat().st_size == len(data)
        return same_size and read_plain(path, len(data)) == data
    except OSError:
        return False


def _new(target: Path, data: bytes, seen: bytes | None, *, checked: bool) -> _New:
    """Name a new file after what it may hold: our bytes, and after the exchange those seen."""
    held = _digest(seen if checked else _present(target))
    name = f".{_short(target.name)}.{os.getpid()}.{_digest(data)}.{held}{STAGED}"
    return _New(target.with_name(name), target, data, seen, checked)


def _short(name: str) -> str:
    """Cut a name that leaves no room in its folder for what is added to it."""
    whole = name.encode("utf-8")
    if len(whole) <= _LONGEST:
        return name
    return f"{whole[:_LONGEST].decode('utf-8', 'ignore')}~{_digest(whole)}"


def _digest(data: bytes | None) -> str:
    return _ABSENT if data is None else _digest_of(data)


@digested_once
def _digest_of(data: bytes) -> str:
    return sha256(data).hexdigest()[:12]


def _present(path: Path) -> bytes | None:
    try:
        return read_plain(path, MAX_READ)
    except FileNotFoundError:
        return None


def _stage(new: _New) -> None:
    """Write the new bytes beside the file that they are for, down to the disk."""
    new.target.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    unfinished = _variant(new.staged, _UNFINISHED)
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, flags, 0o666), "wb") as file:
        with contextlib.suppress(FileNotFoundError):
            _keep_owner(file.fileno(), new.target.stat())
        file.write(new.data)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(new.staged)


def _keep_owner(descriptor: int, old: os.stat_result) -> None:
    os.fchmod(descriptor, old.st_mode & 0o7777)
    made = os.fstat(descriptor)
    if (made.st_uid, made.st_gid) != (old.st_uid, old.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, old.st_uid, old.st_gid)


def _put(new: _New) -> None:
    """Put a new file in its place, unless that holds something else than what was read."""
    if not new.checked:
        new.staged.replace(new.target)
    elif new.seen is None:
        _put_first(new)
    else:
        if _present(new.target) != new.seen:
            raise SavedMeanwhileError(new.target)
        _swap(new.staged, new.target)
        if new.staged.read_bytes() != new.seen:
            _put_back(new)
            raise SavedMeanwhileError(new.target)


def _put_first(new: _New) -> None:
    """Put a file where none was: a link never replaces anything."""
    try:
        os.link(new.staged, new.target)
    except FileExistsError:
        raise SavedMeanwhileError(new.target) from None
    except OSError as error:
        if error.errno not in _NO_LINKS or new.target.exists():
            raise
        new.staged.replace(new.target)


def _put_back(new: _New) -> None:
    """Give a person's file its place again; of several saves in a row the last one stays."""
    expected = new.data
    for _ in range(_ROUNDS):
        theirs = new.staged.read_bytes()
        _swap(new.staged, new.target)
        if new.staged.read_bytes() == expected:
            # Ours, or an earlier save over which its person has saved again.
            new.staged.unlink()
            return
        expected = theirs
    rescued = _rescue(new.staged)
    what = f"it is being saved again and again; one version is in {rescued.name}"
    raise StorageProblem(new.target, what, "run again when the other program is done")


def _swap(staged: Path, target: Path) -> None:
    """Put a new file in its place, and what was there where the new one stood."""
    if not exchange(staged, target):
        _swap_by_links(staged, target)


def _swap_by_links(staged: Path, target: Path) -> None:
    """Swap where the system cannot exchange: keep the old file by a second name.

    Whoever writes into the old file is seen all the same; only one that is renamed into place
    between the two calls is not. Where there are no links either, the old bytes are copied.
    """
    held = _variant(staged, _HELD)
    held.unlink(missing_ok=True)
    try:
        os.link(target, held)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        unfinished = _variant(staged, _UNFINISHED)
        unfinished.write_bytes(target.read_bytes())
        unfinished.replace(held)
    staged.replace(target)
    held.replace(staged)


def _variant(staged: Path, mark: str) -> Path:
    """Name a companion of a new file: one not yet finished, or an old file that is held."""
    place, process, *digests = _parts(staged)
    return staged.with_name(".".join(["", place, f"{process}{mark}", *digests]) + STAGED)


def exchange(one: Path, other: Path) -> bool:
    """Swap two files in one step; False where the system or the file system cannot.

    Raises FileNotFoundError where one of them is gone.
    """
    import ctypes  # noqa: PLC0415 - heavy, and a command that changes nothing swaps nothing

    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    if call(_AT_FDCWD, names[0], _AT_FDCWD, names[1], ctypes.c_uint(_EXCHANGE)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))


def sweep(root: Path, folders: Iterable[Path]) -> tuple[Path, ...]:
    """Remove new files that a killed run left in `root` or below `folders`; hold the lock.

    One that holds what a person saved in that very moment is given a name of its own instead.
    Returns all of those, old ones too, until somebody takes them away.
    """
    litter: list[Path] = []
    rescued: list[Path] = []
    for path in _files(root, folders):
        if path.endswith(STAGED):
            litter.append(Path(path))
        elif path.endswith(RESCUED):
            rescued.append(Path(path))
    for stale in litter:
        if fnmatchcase(stale.name, f".?*.*.*.*{STAGED}"):
            kept = _discard(stale)
            rescued += [kept] if kept else []
    return tuple(sorted(rescued))


def _files(root: Path, folders: Iterable[Path]) -> Iterator[str]:
    """Walk the files in `root`, and those below `folders`; no link to a folder is followed."""
    waiting = [str(root), *map(str, folders)]
    below = False
    while waiting:
        folder = waiting.pop(0 if not below else -1)
        try:
            entries = list(os.scandir(folder))
        except OSError:
            entries = []
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                yield entry.path
            elif below:
                waiting.append(entry.path)
        below = True


def _discard(stale: Path) -> Path | None:
    """Remove a file that was to be exchanged or has been; return where somebody's work in it is."""
    with contextlib.suppress(OSError):
        if _is_somebodys(stale):
            return _rescue(stale)
        stale.unlink()
    return None


def _is_somebodys(stale: Path) -> bool:
    """Tell whether an exchanged file holds bytes that no run of ours ever read or wrote.

    It holds our bytes or, once exchanged, those that were read, and its name says both.
    """
    _, process, ours, seen = _parts(stale)
    finished = not process.endswith(_UNFINISHED)
    return finished and _digest(stale.read_bytes()) not in {ours, seen}


def _rescue(stale: Path) -> Path:
    """Give what a person saved a name of its own, which no other rescue takes."""
    name = f"{_parts(stale)[0]}.{_digest(stale.read_bytes())}{RESCUED}"
    return stale.replace(stale.with_name(name))


def _parts(staged: Path) -> list[str]:
    """Read the name of a new file: its place, the process, the digests of ours and of theirs."""
    return staged.name[1:].removesuffix(STAGED).rsplit(".", 3)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
