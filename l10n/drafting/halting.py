"""How a run is left while calls are under way: what they bring is waited for, and was paid.

A person who interrupts a run wants it to end, and nobody wants to pay twice.
"""

from __future__ import annotations

import threading
import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LONGEST: Final = 10.0
"""Seconds that answers under way are waited for, once a run is to end."""

_LOOK: Final = 0.1
"""Seconds between two looks at whether it is."""

_TOLD: Final = (
    f"interrupted: answers under way are waited for, {LONGEST:.0f} s at most; Ctrl-C again ends now"
)


class Halt:
    """Whether a run is to end, and how many calls that cost something are under way.

    It holds no lock: it is asked in the middle of anything. `say` tells who looks on that it takes
    a moment; `clock` gives seconds that only grow.
    """

    def __init__(
        self,
        say: Callable[[str], None] = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.under_way = 0
        self.wanted = False
        self._say = say
        self._clock = clock
        self._ends: float | None = None

    def want(self) -> bool:
        """Have the run end, if calls are under way; else tell that nothing has to be waited for."""
        self.wanted = self.under_way > 0
        return self.wanted

    def next(self, landed: SimpleQueue[T]) -> T | None:
        """Return what lands next; None where the run is to end and its patience has."""
        while True:
            try:
                return landed.get(timeout=_LOOK)
            except Empty:
                if self._is_over():
                    return None

    def run(self, ask: Callable[[], T]) -> T | None:
        """Ask, in a thread that nobody waits for who ends; None where that was so.

        Raises what it raises.
        """
        landed: SimpleQueue[Callable[[], T]] = SimpleQueue()
        self.under_way += 1
        apart(ask, landed.put)
        try:
            outcome = self.next(landed)
        finally:
            self.under_way -= 1
        return outcome() if outcome else None

    def _is_over(self) -> bool:
        if not self.wanted:
            return False
        if self._ends is None:
            self._ends = self._clock() + LONGEST
            self._say(_TOLD)
        return self._clock() >= self._ends


def apart(ask: Callable[[], T], tell: Callable[[Callable[[], T]], None]) -> None:
    """Ask in a thread of its own; `tell` gets what returns the answer, or raises as it did."""

    def told() -> None:
        try:
            answer = ask()
        except BaseException as error:  # noqa: BLE001 - it is raised where the answer is read
            tell(_raiser(error))
        else:
            tell(lambda: answer)

    threading.Thread(target=told, daemon=True).start()


def _raiser(error: BaseException) -> Callable[[], NoReturn]:
    def outcome() -> NoReturn:
        raise error

    return outcome
