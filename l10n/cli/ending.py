"""How a command that lasts is told to end."""

from __future__ import annotations

import signal
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType


class Ending:
    """The first SIGTERM or Ctrl-C ends it when what is at hand is done; another one at once.

    It `is_interrupted` where that was Ctrl-C.
    """

    def __init__(self, stop: threading.Event) -> None:
        self.is_interrupted = False
        self._stop = stop
        self._is_asked = False
        # A signal may come while the event's own lock is held; to put something here needs none.
        self._bell: SimpleQueue[None] = SimpleQueue()
        threading.Thread(target=self._wait, name="ending", daemon=True).start()
        signal.signal(signal.SIGTERM, self._ask)
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        del frame
        if self._is_asked or self._stop.is_set():
            raise KeyboardInterrupt
        self._is_asked = True
        self.is_interrupted = number == signal.SIGINT
        self._bell.put(None)

    def _wait(self) -> None:
        self._bell.get()
        self._stop.set()
