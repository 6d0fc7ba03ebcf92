"""Bring an archive along by several processes, look after them, and tell how far it is."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.store.clock import utc_second
from l10n.store.crew import Crew
from l10n.store.records.archive import ENDS, ArchiveLedger, Stage
from l10n.store.records.lanes import gather
from l10n.store.records.solitude import alone, is_at_work
from l10n.store.records.version import version_of
from l10n.store.storage import writing
from l10n.workflow.archive.planning import ArticleLooks, offers_of
from l10n.workflow.archive.standing import standing_of
from l10n.workflow.archive.working import told_of
from l10n.workflow.guard import Faults
from l10n.workflow.pace import Pulse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from threading import Event

    from l10n.store.records.archive import ArchiveFate
    from l10n.store.workspace import Workspace
    from l10n.workflow.archive.wishes import ArchiveStanding, ArchiveWishes

_BREATH: Final = 0.1
"""Seconds between two looks at the workers."""

_TOLD: Final = 2.0
"""Seconds between two words on how far it is."""

_PATIENCE: Final = 60.0
"""Seconds that workers have to end what they are at, once they are told to."""

_IN_VAIN: Final = 3
"""How often a worker may end in a row before it took anything: then none will."""

_BEGUN_ANEW: Final = (
    "{file}: it could not be read and was begun anew; what stands is found standing"
)


def run_archive(
    workspace: Workspace, wishes: ArchiveWishes, workers: int, stop: Event
) -> Iterator[ArchiveFate | ArchiveStanding]:
    """Bring every article along that wants it; gives what became of each, then how all stands.

    Between them a standing comes now and then. Raises StorageProblem where another run is at work,
    where the ledger is of another format, and where the machine lets no article go on.
    """
    layout = workspace.layout
    with alone(layout.archive_lock, "this archive is being run already"):
        ledger = ArchiveLedger(layout.archive, layout.root)
        try:
            run = _Run(workspace, ledger, wishes, workers, stop)
            run.begin()
            yield from run.go()
        finally:
            ledger.close()


def retry_archive(workspace: Workspace, names: Sequence[str]) -> int:
    """Have the articles wait again that failed or lack drafts, or those named; tell how many."""
    layout = workspace.layout
    known = [layout.article(name)[0] for name in names]
    with alone(layout.archive_lock, "this archive is being run already"):
        ledger = ArchiveLedger(layout.archive, layout.root)
        try:
            return ledger.retry(known)
        finally:
            ledger.close()


@dataclass(slots=True)
class _Run:
    """A run: its ledger, and the processes that work for it."""

    workspace: Workspace
    ledger: ArchiveLedger
    wishes: ArchiveWishes
    workers: int
    stop: Event
    crew: Crew = field(init=False)
    warnings: list[str] = field(default_factory=list)
    in_vain: int = 0
    told: int = 0
    began: float = 0.0
    first: int = 0

    def __post_init__(self) -> None:
        self.crew = Crew(self.workspace.root)

    def begin(self) -> None:
        """Look at all articles, and note what the workers have to know."""
        layout = self.workspace.layout
        if self.ledger.begun_anew:
            self.warnings.append(_BEGUN_ANEW.format(file=layout.relative(layout.archive)))
        self._end_orphans()
        with writing(layout):
            gather(layout)
        self.ledger.plan(ArticleLooks(self.workspace, self.wishes).all())
        for name, problem in layout.listing().problems.items():
            self.ledger.put_new(name, Stage.FAILED, {"failures": [told_of(problem)]})
        if self.wishes.draft:
            self.ledger.put_offers(offers_of(self.workspace, self.wishes))
        run = self.ledger.told("run") if self.ledger.told("open") else utc_second()
        self.ledger.tell(
            run=run, open="yes", halt="", wishes=self.wishes.text, version=version_of()
        )
        self.told = self.first = self.ledger.ended
        self.began = time.monotonic()

    def _end_orphans(self) -> None:
        """Let those end that a killed run left at work, and take back what they had."""
        until = time.monotonic() + _PATIENCE
        for worker in self.ledger.workers():
            while is_at_work(self.workspace.layout, worker):
                if time.monotonic() > until:
                    what = f"{worker} of a run that was killed is still at work"
                    raise StorageProblem(self.workspace.layout.archive, what, "wait for it")
                time.sleep(_BREATH)
            self.ledger.give_back(worker, died=False)

    def go(self) -> Iterator[ArchiveFate | ArchiveStanding]:
        """Keep the workers at work until nothing is left, and tell what came to an end."""
        pulse = Pulse(_TOLD)
        try:
            while self._tend():
                yield from self._news()
                if pulse.is_due():
                    yield self._standing()
                time.sleep(_BREATH)
        finally:
            self.crew.end()
        yield from self._news()
        self._close()
        if halt := self.ledger.told("halt"):
            raise StorageProblem(self.workspace.layout.archive, halt, "run it again: it goes on")
        yield self._standing()

    def _tend(self) -> bool:
        """Take back what the dead had, and keep enough at work; False where that is over."""
        for name, status in self.crew.ended().items():
            self.in_vain = self.in_vain + 1 if status else 0
            for article in self.ledger.give_back(name, died=status < 0):
                self._leave(article)
        left = self._left
        if self.stop.is_set() or self.ledger.told("halt"):
            self._let_end()
            return False
        if self.in_vain > _IN_VAIN * self.workers:
            what = "its workers end before they did anything"
            raise StorageProblem(self.workspace.layout.archive, what, "run `l10n doctor`")
        for _ in range(min(self.workers, left) - len(self.crew.names)):
            self.crew.start(("archive", "work", "--as"))
        return bool(left or self.crew.names)

    @property
    def _left(self) -> int:
        counts = self.ledger.counts()
        return sum(counts.values()) - sum(counts.get(stage, 0) for stage in ENDS)

    def _leave(self, name: str) -> None:
        """Let an article be at which one process after the other died."""
        what = "the process that worked at it died, again and again"
        problem = StorageProblem(name, what, "look at memory and logs; `l10n archive retry`")
        self.ledger.put(name, Stage.FAILED, {"failures": [told_of(problem)]})

    def _let_end(self) -> None:
        self.crew.tell_to_end()
        until = time.monotonic() + _PATIENCE
        while self.crew.names and time.monotonic() < until:
            for name, status in self.crew.ended().items():
                self.ledger.give_back(name, died=status < 0)
            time.sleep(_BREATH)

    def _news(self) -> Iterator[ArchiveFate]:
        for fate in self.ledger.ended_since(self.told):
            self.told = fate.number
            yield fate

    def _standing(self) -> ArchiveStanding:
        done, seconds = self.told - self.first, time.monotonic() - self.began
        return standing_of(
            self.workspace,
            self.ledger,
            rate=60.0 * done / seconds if seconds else 0.0,
            warnings=tuple(self.warnings),
            interrupted=self.stop.is_set() and self._left > 0,
        )

    def _close(self) -> None:
        """Put together what was found out; the run is over where nothing waits any more."""
        faults = Faults()
        layout = self.workspace.layout
        with faults.apart("archive"), writing(layout):
            gather(layout)
        self.warnings += map(str, faults.found)
        if not self._left:
            self.ledger.tell(open="", ended=utc_second())
