"""Ctrl-C while something is under way that was paid for: the first is heard, the second ends."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType


@contextmanager
def heard(want: Callable[[], bool]) -> Iterator[None]:
    """Ask `want` at the first Ctrl-C: where it says so, it is obeyed when this is over.

    Else at once, as is any further one. Who ignores Ctrl-C goes on doing so; a thread that is
    not the main one never hears it.
    """
    before = signal.getsignal(signal.SIGINT)
    main = threading.current_thread() is threading.main_thread()
    if not main or not callable(before):
        yield
        return
    waits: list[bool] = []

    def first(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        if want():
            waits.append(True)
        else:
            before(number, frame)

    signal.signal(signal.SIGINT, first)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if waits:
            signal.raise_signal(signal.SIGINT)
