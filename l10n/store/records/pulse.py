"""How a process that runs by itself is doing, written for whoever looks after it."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING

from l10n.errors import StorageProblem
from l10n.frozen import asdict, dataclass, replace
from l10n.store.clock import utc_second
from l10n.store.files.locking import held
from l10n.store.files.replacing import replace_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.store.layout import Layout


@dataclass(frozen=True, slots=True)
class WatchPulse:
    """A watch as it stands: instants are UTC, `every` is in seconds.

    `at` moves at least each `every` seconds and what a round takes: an older one is of a process
    that hangs or is gone. `failures` are those of the last round.
    """

    schema_version: int
    pid: int
    state: str
    began: str
    at: str
    every: float
    rounds: int = 0
    failures: tuple[str, ...] = ()

    @classmethod
    def begun(cls, every: float) -> WatchPulse:
        """Tell of a process that begins now."""
        return cls(1, os.getpid(), "watching", utc_second(), utc_second(), every)

    def after(self, rounds: int, failures: tuple[str, ...]) -> WatchPulse:
        """Tell of it after so many rounds."""
        return replace(self, at=utc_second(), rounds=rounds, failures=failures)


def note_pulse(layout: Layout, pulse: WatchPulse) -> None:
    """Write it down; where that fails it shows by its age."""
    data = json.dumps(asdict(pulse), ensure_ascii=False, indent=1).encode()
    with contextlib.suppress(StorageProblem):
        replace_files({layout.pulse: data + b"\n"}, layout.root, {})


@contextlib.contextmanager
def watched_alone(layout: Layout) -> Iterator[None]:
    """Hold what one watch of a project holds. Raises StorageProblem where another has it."""
    lock = layout.watch_lock
    try:
        lock.parent.mkdir(exist_ok=True)
        with held(lock, 0):
            yield
    except TimeoutError as error:
        raise StorageProblem(lock, "this project is watched already", "end that first") from error
