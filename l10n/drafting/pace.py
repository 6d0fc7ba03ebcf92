"""When an engine may be asked next: one answer for all who ask it, threads or processes."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

_MINUTE: Final = 60.0
STAGGER: Final = 0.05
"""Seconds between threads that wait for the same instant: not all ask in it."""


class Turns(Protocol):
    """Where those who ask an engine take their turns, in seconds of one clock for all of them."""

    def take(self, now: float, apart: float) -> float:
        """Return when it is one's turn; the next comes so many seconds after it."""

    def hold(self, until: float) -> None:
        """Give no turn before then."""


class OwnTurns:
    """The turns of one process."""

    def __init__(self) -> None:
        self._one = threading.Lock()
        self._next = 0.0
        self._held = 0.0

    def take(self, now: float, apart: float) -> float:
        """Return when it is one's turn; after a hold not all ask in the same instant."""
        with self._one:
            at = max(now, self._next, self._held)
            self._next = at + max(apart, STAGGER if self._held > now else 0.0)
            return at

    def hold(self, until: float) -> None:
        """Give no turn before then."""
        with self._one:
            self._held = max(self._held, until)


class Pace:
    """How fast an engine is asked, and how long it is let alone, shared by all who ask it.

    `rate` is how many times a minute; `clock` tells seconds that only grow, as `turns` count them.
    """

    def __init__(
        self,
        rate: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
        turns: Turns | None = None,
    ) -> None:
        self._apart = _MINUTE / rate if rate else 0.0
        self._clock = clock
        self._sleep = sleep
        self._chance = chance
        self._turns = turns or OwnTurns()

    def turn(self) -> None:
        """Wait until it is one's turn to ask."""
        now = self._clock()
        at = self._turns.take(now, self._apart)
        if at > now:
            self._sleep(round(at - now, 3))

    def hold(self, seconds: float) -> None:
        """Have nobody ask for so long from now on, whoever was told."""
        self._turns.hold(self._clock() + seconds)

    def jitter(self, seconds: float) -> float:
        """Vary a wait that nobody prescribed by a quarter, up or down."""
        return seconds * (0.75 + 0.5 * self._chance())
