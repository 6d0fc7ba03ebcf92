"""What is told of a run while it lasts, and when its work is put on disk."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.drafting.ladder import Ladder

_TOLD: Final = 2.0
_WRITTEN: Final = 3.0
"""Seconds between two words to who looks on, and between two writings of drafts."""
_MINUTE: Final = 60.0


class Pulse:
    """Tells now and then that it is time; `clock` gives seconds that only grow."""

    def __init__(
        self, every: float = _WRITTEN, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._every = every
        self._clock = clock
        self._last = clock()

    def is_due(self) -> bool:
        """Tell whether it is time again."""
        if self._clock() - self._last < self._every:
            return False
        self._last = self._clock()
        return True


class Progress:
    """Says how far the drafts of a catalogue are: how many a minute, what is left, the cost."""

    def __init__(
        self,
        say: Callable[[str], None],
        name: str,
        ladder: Ladder,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._say = say
        self._name = name
        self._ladder = ladder
        self._clock = clock
        self._begun = clock()
        self._pulse = Pulse(_TOLD, clock)
        self._done = 0

    def one(self, of: int) -> None:
        """Count a segment that is done, of so many."""
        self._done += 1
        if self._pulse.is_due() and self._done < of:
            self._say(self._line(of))

    def _line(self, of: int) -> str:
        passed = max(self._clock() - self._begun, 0.001)
        left = (of - self._done) * passed / self._done
        rest = f"{left / _MINUTE:.0f} min" if left >= _MINUTE else f"{left:.0f} s"
        rate = _MINUTE * self._done / passed
        money = f", {told}" if (told := self._ladder.cost) else ""
        return f"{self._name}: {self._done} of {of}, {rate:.0f} a minute, {rest} left{money}"
