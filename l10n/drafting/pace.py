"""When an engine may be asked next: one answer for all of its threads."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_MINUTE: Final = 60.0
_STAGGER: Final = 0.05
"""Seconds between threads that wait for the same instant: not all ask in it."""


class Pace:
    """How fast an engine is asked, and how long it is let alone, shared by all who ask it.

    `rate` is how many times a minute; `clock` tells seconds that only grow.
    """

    def __init__(
        self,
        rate: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._apart = _MINUTE / rate if rate else 0.0
        self._clock = clock
        self._sleep = sleep
        self._chance = chance
        self._one = threading.Lock()
        self._next = 0.0
        self._held = 0.0

    def turn(self) -> None:
        """Wait until it is one's turn to ask."""
        with self._one:
            now = self._clock()
            at = max(now, self._next)
            held = self._held > now
            at = max(at, self._held)
            self._next = at + max(self._apart, _STAGGER if held else 0.0)
        if at > now:
            self._sleep(round(at - now, 3))

    def hold(self, seconds: float) -> None:
        """Have nobody ask for so long from now on, whoever was told."""
        with self._one:
            self._held = max(self._held, self._clock() + seconds)

    def jitter(self, seconds: float) -> float:
        """Vary a wait that nobody prescribed by a quarter, up or down."""
        return seconds * (0.75 + 0.5 * self._chance())
