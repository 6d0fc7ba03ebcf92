"""What changed in a project's folders since the last look, once it stands still.

Files are looked at; what the system tells of folders only wakes. So nothing is lost where events
are: in a folder that was away, on a network drive, among ten thousand a second.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.store.waking import Waker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from threading import Event

    from l10n.store.layout import Layout

    Stamp = tuple[int, int, int]
    """How a file stands, told from outside: its inode, size, and nanoseconds of its last change."""

STILL: Final = 0.06
"""Seconds between two looks at a file that is written in place: alike in both, it is whole."""

LONGEST: Final = 10.0
"""Seconds after which a file is taken as it stands, though somebody goes on writing."""

_WATCHED: Final = (".po", ".tmx")
"""How the files end that people save below `locales/` and `memory/`; a source may end anyhow."""


class Lookout:
    """Looks at the files of a project that a sync is made from.

    The first look is taken when it is made. A file that somebody goes on writing is waited for,
    `longest` seconds at most.
    """

    def __init__(self, layout: Layout, *, polling: bool = False, longest: float = LONGEST) -> None:
        self._layout = layout
        self._longest = longest
        self._known = dict(_look(layout))
        self._moving: dict[str, float] = {}
        self._waker = Waker((layout.sources, layout.locales, layout.memory), polling=polling)

    def changed(self, seconds: float, stop: Event) -> frozenset[Path]:
        """Wait for files that changed, appeared or went; return those that stand still by now.

        Empty where there are none after `seconds`, or when it is to stop.
        """
        until = time.monotonic() + seconds
        while not stop.is_set():
            if still := self._taken(stop):
                return still
            left = STILL if self._moving else until - time.monotonic()
            if left <= 0:
                break
            self._waker.wait(left, stop)
        return frozenset()

    def pass_over(self, paths: Iterable[Path]) -> None:
        """Take these files as known, as they stand."""
        for path in paths:
            with contextlib.suppress(OSError):
                self._known[str(path)] = _stamp(path.stat())

    def _taken(self, stop: Event) -> frozenset[Path]:
        """Take what changed as known, but for what is being written."""
        now = dict(_look(self._layout))
        changed = _differing(self._known, now)
        if not changed:
            self._moving = {}
            return frozenset()
        rewritten = {path for path in changed if self._is_in_place(path, now)}
        if rewritten:
            stop.wait(STILL)
            later = dict(_look(self._layout))
            moving = rewritten & _differing(now, later)
        else:
            moving = set()
        still = changed - self._in_work(moving)
        for path in still:
            self._known.pop(path, None)
        self._known |= {path: now[path] for path in still if path in now}
        return frozenset(map(Path, still))

    def _in_work(self, moving: set[str]) -> set[str]:
        """Tell which files to wait for: not for ever."""
        now = time.monotonic()
        self._moving = {path: self._moving.get(path, now) for path in moving}
        return {path for path, since in self._moving.items() if now - since < self._longest}

    def _is_in_place(self, path: str, now: Mapping[str, Stamp]) -> bool:
        """Tell a file that is written where it stands from one that was put there whole."""
        before, after = self._known.get(path), now.get(path)
        return after is not None and (before is None or before[0] == after[0])


def _differing(before: Mapping[str, Stamp], after: Mapping[str, Stamp]) -> set[str]:
    return {path for path, _ in before.items() ^ after.items()}


def _look(layout: Layout) -> Iterator[tuple[str, Stamp]]:
    """Look at the settings and what stands in the folders; those that are away hold nothing."""
    for path in layout.decided:
        with contextlib.suppress(OSError):
            yield str(path), _stamp(path.stat())
    yield from _plain(layout.sources, "")
    yield from _plain(layout.memory, _WATCHED)
    for folder in _folders(layout.locales):
        yield from _plain(folder, _WATCHED)


def _stamp(found: os.stat_result) -> Stamp:
    return found.st_ino, found.st_size, found.st_mtime_ns


def _plain(folder: Path | str, endings: str | tuple[str, ...]) -> Iterator[tuple[str, Stamp]]:
    """Give the files of a folder with these endings; those that begin with a dot are in work."""
    for entry in _entries(folder):
        if entry.name.endswith(endings) and not entry.name.startswith("."):
            with contextlib.suppress(OSError):
                if entry.is_file():
                    yield entry.path, _stamp(entry.stat())


def _folders(folder: Path) -> Iterator[str]:
    for entry in _entries(folder):
        with contextlib.suppress(OSError):
            if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False):
                yield entry.path


def _entries(folder: Path | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
