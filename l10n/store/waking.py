"""What wakes who waits for files: events of folders where the system has them, else the clock."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from threading import Event

PULSE: Final = 2.0
"""Seconds after which is looked without an event: some file systems have none."""

POLL: Final = 0.25
"""Seconds between two looks where there are no events at all."""

_STEP: Final = 20
"""Milliseconds that events are gathered for."""


class Waker:
    """Waits for something to happen in folders; it wakes for nothing too, and misses nothing long.

    A folder that went and came again is watched again.
    """

    def __init__(self, folders: Sequence[Path], *, polling: bool = False) -> None:
        self._folders = folders
        self._polls = polling
        self._armed: tuple[object, ...] = ()
        self._events: Iterator[object] | None = None

    def wait(self, seconds: float, stop: Event) -> None:
        """Wait at most `seconds`, or until it is to stop."""
        events = None if self._polls or seconds < POLL else self._watching(stop)
        if events is None or not self._woken(events):
            stop.wait(min(seconds, POLL))

    def _woken(self, events: Iterator[object]) -> bool:
        """Wait for the next events; False where there will be none."""
        with contextlib.suppress(OSError):
            if next(events, None) is not None:
                return True
        self._events = None
        return False

    def _watching(self, stop: Event) -> Iterator[object] | None:
        """Return the events of the folders as they stand now; None where there can be none."""
        there = [folder for folder in self._folders if folder.is_dir()]
        standing = tuple((str(folder), folder.stat().st_ino) for folder in there)
        if standing != self._armed or self._events is None:
            self._armed = standing
            self._events = self._armed_for(there, stop) if there else None
        return self._events

    def _armed_for(self, folders: Sequence[Path], stop: Event) -> Iterator[object] | None:
        try:
            from watchfiles import watch  # noqa: PLC0415 - an extra, and only who watches pays
        except ImportError:
            self._polls = True
            return None
        return watch(
            *folders,
            watch_filter=None,
            debounce=_STEP,
            step=_STEP,
            rust_timeout=round(PULSE * 1000),
            yield_on_timeout=True,
            stop_event=stop,
            ignore_permission_denied=True,
        )
