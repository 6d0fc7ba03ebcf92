"""Who does the work of a run on this machine: processes that take articles from its ledger."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from l10n.errors import StorageProblem
from l10n.store.crew import Crew
from l10n.store.records.archive import Stage
from l10n.store.records.solitude import is_at_work
from l10n.workflow.archive.working import told_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.store.records.archive import ArchiveLedger
    from l10n.store.workspace import Workspace
    from l10n.workflow.archive.wishes import ArchiveSilence

BREATH: Final = 0.1
"""Seconds between two looks at the workers."""

PATIENCE: Final = 60.0
"""Seconds that workers have to end what they are at, once they are told to."""

IN_VAIN: Final = 3
"""How often each worker may end before anything came to its end: then nothing will."""


class Hands(Protocol):
    """Who does the work of a run."""

    def take_up(self) -> None:
        """Take up, or back, what an earlier run left under way."""

    def begin(self) -> None:
        """Hand out what waits."""

    def tend(self, left: int, *, news: bool) -> bool:
        """Keep enough at work for what is left, and note what ended; False where it is over."""

    def silences(self) -> Iterable[ArchiveSilence]:
        """Tell who is not heard of."""

    def let_end(self) -> None:
        """Let everybody end what is at hand."""

    def end(self) -> None:
        """End whoever is left, at once."""


@dataclass(slots=True)
class OwnHands:
    """Processes of this machine."""

    workspace: Workspace
    ledger: ArchiveLedger
    workers: int
    crew: Crew = field(init=False)
    in_vain: int = 0

    def __post_init__(self) -> None:
        self.crew = Crew(self.workspace.root)

    def take_up(self) -> None:
        """Let those end that a killed run left at work, and take back what they had."""
        until = time.monotonic() + PATIENCE
        for worker in self.ledger.workers():
            while is_at_work(self.workspace.layout, worker):
                if time.monotonic() > until:
                    what = f"{worker} of a run that was killed is still at work"
                    raise StorageProblem(self.workspace.layout.archive, what, "wait for it")
                time.sleep(BREATH)
            self.ledger.give_back(worker, died=False)

    def begin(self) -> None:
        """Leave it to the workers to take what waits."""

    def tend(self, left: int, *, news: bool) -> bool:
        """Take back what the dead had, and keep enough at work."""
        self.in_vain = 0 if news else self.in_vain
        for name, status in self.crew.ended().items():
            self.in_vain += bool(status)
            for article in self.ledger.give_back(name, died=status < 0):
                self._leave(article)
        if self.in_vain > IN_VAIN * self.workers:
            what = "its workers end before they did anything"
            raise StorageProblem(self.workspace.layout.archive, what, "run `l10n doctor`")
        for _ in range(min(self.workers, left) - len(self.crew.names)):
            self.crew.start(("archive", "work", "--as"))
        return bool(left or self.crew.names)

    def silences(self) -> Iterable[ArchiveSilence]:
        """Tell of nobody: who of this machine ends is seen to end."""
        return ()

    def _leave(self, name: str) -> None:
        """Let an article be at which one process after the other died."""
        what = "the process that worked at it died, again and again"
        problem = StorageProblem(name, what, "look at memory and logs; `l10n archive retry`")
        self.ledger.put(name, Stage.FAILED, {"failures": [told_of(problem)]})

    def let_end(self) -> None:
        """Tell them, and take back what they had."""
        self.crew.tell_to_end()
        until = time.monotonic() + PATIENCE
        while self.crew.names and time.monotonic() < until:
            for name, status in self.crew.ended().items():
                self.ledger.give_back(name, died=status < 0)
            time.sleep(BREATH)

    def end(self) -> None:
        """End those that are left."""
        self.crew.end()
