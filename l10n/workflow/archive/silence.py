"""Workers of other machines that are not heard of: told of, and left alone."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.store.clock import utc_second
from l10n.workflow.archive.wishes import ArchiveSilence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from l10n.store.cluster import Hold

LOOK: Final = 10.0
"""Seconds between two looks at who has what."""

_LONG: Final = 300.0
"""Seconds without a sign that none who lives lets pass: it would give twenty."""

_AGAIN: Final = 1800.0
_GAP: Final = 60.0
"""Seconds without a look after which nothing is known: the database, or this machine, was away."""

_NOBODY: Final = ""


@dataclass(slots=True)
class Silences:
    """What was last heard of each batch, and of whom it was told already."""

    clock: Callable[[], float] = time.monotonic
    looked: float = float("-inf")
    signs: dict[str, tuple[str, float]] = field(default_factory=dict)
    told: dict[str, float] = field(default_factory=dict)

    def of(
        self, batches: Mapping[str, list[str]], holds: Iterable[Hold], *, paced: bool
    ) -> Iterator[ArchiveSilence]:
        """Give what there is to say, once for each worker and then rarely.

        `paced`: batches wait for their turn too, not for a worker alone.
        """
        now = self.clock()
        held = {hold.batch: hold for hold in holds if hold.batch in batches}
        signs = {name: hold.sign for name, hold in held.items()}
        if not held and not paced:
            signs[_NOBODY] = f"{len(batches)}"
        self._hear(signs, now)
        for name, hold in sorted(held.items()):
            if self._is_due(name, hold.worker, now):
                since = utc_second(hold.since)
                yield ArchiveSilence(hold.worker, name, tuple(batches[name]), since)
        if self._is_due(_NOBODY, _NOBODY, now):
            waiting = tuple(name for names in batches.values() for name in names)
            yield ArchiveSilence(_NOBODY, "", waiting, "")

    def _hear(self, signs: Mapping[str, str], now: float) -> None:
        known = self.signs if now - self.looked < _GAP else {}
        self.looked = now
        self.signs = {
            name: old if (old := known.get(name)) and old[0] == sign else (sign, now)
            for name, sign in signs.items()
        }

    def _is_due(self, batch: str, worker: str, now: float) -> bool:
        if batch not in self.signs or now - self.signs[batch][1] < _LONG:
            return False
        if now - self.told.get(worker, float("-inf")) < _AGAIN:
            return False
        self.told[worker] = now
        return True
