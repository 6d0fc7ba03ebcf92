"""Bring an archive along by several processes, and tell how far it is."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.store.clock import utc_second
from l10n.store.records.archive import ENDS, ArchiveLedger, Stage
from l10n.store.records.lanes import gather
from l10n.store.records.solitude import alone
from l10n.store.records.version import version_of
from l10n.store.storage import writing
from l10n.workflow.archive.hands import BREATH, OwnHands
from l10n.workflow.archive.planning import ArticleLooks, offers_of
from l10n.workflow.archive.sharing import SharedHands, open_queue
from l10n.workflow.archive.standing import standing_of
from l10n.workflow.archive.working import told_of
from l10n.workflow.engines import engines_of
from l10n.workflow.guard import Faults
from l10n.workflow.pace import Pulse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from l10n.store.records.archive import ArchiveFate
    from l10n.store.workspace import Workspace
    from l10n.workflow.archive.hands import Hands
    from l10n.workflow.archive.wishes import ArchiveSilence, ArchiveStanding, ArchiveWishes

_TOLD: Final = 2.0
"""Seconds between two words on how far it is."""

_BUSY: Final = "this archive is being run already"

_BEGUN_ANEW: Final = (
    "{file}: it could not be read and was begun anew; what stands is found standing"
)


def run_archive(
    workspace: Workspace,
    wishes: ArchiveWishes,
    workers: int,
    stop: Event,
    queue: str,
    tell: Callable[[str], None],
) -> Iterator[ArchiveFate | ArchiveSilence | ArchiveStanding]:
    """Bring every article along that wants it; gives what became of each, then how all stands.

    Between them a standing comes now and then. `queue` is the address of one that other machines
    share, `tell` is told where its database is waited for. Raises StorageProblem where another run
    is at work, where the ledger is of another format, and where the machine lets no article go on.
    """
    layout = workspace.layout
    with alone(layout.archive_lock, _BUSY):
        ledger = ArchiveLedger(layout.archive, layout.root)
        try:
            hands: Hands = OwnHands(workspace, ledger, workers)
            if queue:
                client = open_queue(workspace, wishes, queue, stop, tell)
                if client is None:
                    yield standing_of(workspace, ledger, interrupted=True)
                    return
                hands = SharedHands(workspace, ledger, wishes, queue, workers, client)
            run = _Run(workspace, ledger, wishes, hands, stop)
            run.begin()
            yield from run.go()
        finally:
            ledger.close()


def retry_archive(workspace: Workspace, names: Sequence[str]) -> int:
    """Have the articles wait again that failed or lack drafts, or those named; tell how many."""
    layout = workspace.layout
    known = [layout.article(name)[0] for name in names]
    with alone(layout.archive_lock, _BUSY):
        ledger = ArchiveLedger(layout.archive, layout.root)
        try:
            ledger.next_turn()
            return ledger.retry(known)
        finally:
            ledger.close()


def _require_sense(workspace: Workspace, wishes: ArchiveWishes) -> None:
    """Refuse at once what every worker would: no source at all, an engine that is none."""
    listing = workspace.layout.listing()
    if not listing.articles and not listing.problems:
        where = workspace.layout.relative(workspace.layout.sources)
        raise UsageProblem(where, "no source to bring along", "put texts or pages there")
    if wishes.draft:
        for engine in engines_of(workspace, wishes.engines).engines:
            engine.close()


@dataclass(slots=True)
class _Run:
    """A run: its ledger, and who works for it."""

    workspace: Workspace
    ledger: ArchiveLedger
    wishes: ArchiveWishes
    hands: Hands
    stop: Event
    warnings: list[str] = field(default_factory=list)
    told: int = 0
    began: float = 0.0
    first: int = 0

    def begin(self) -> None:
        """Look at all articles, and note what the workers have to know."""
        layout = self.workspace.layout
        _require_sense(self.workspace, self.wishes)
        if self.ledger.begun_anew:
            self.warnings.append(_BEGUN_ANEW.format(file=layout.relative(layout.archive)))
        self.hands.take_up()
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

    def go(self) -> Iterator[ArchiveFate | ArchiveSilence | ArchiveStanding]:
        """Keep the workers at work until nothing is left, and tell what came to an end."""
        pulse, before = Pulse(_TOLD), self.told
        try:
            self.hands.begin()
            while not self._is_to_end and self.hands.tend(self._left, news=self.told > before):
                before = self.told
                yield from self._news()
                yield from self.hands.silences()
                if pulse.is_due():
                    yield self._standing()
                time.sleep(BREATH)
            if self._is_to_end:
                self.hands.let_end()
        finally:
            self.hands.end()
        yield from self._news()
        self._close()
        if halt := self.ledger.told("halt"):
            raise StorageProblem(self.workspace.layout.archive, halt, "run it again: it goes on")
        yield self._standing()

    @property
    def _is_to_end(self) -> bool:
        return self.stop.is_set() or bool(self.ledger.told("halt"))

    @property
    def _left(self) -> int:
        counts = self.ledger.counts()
        return sum(counts.values()) - sum(counts.get(stage, 0) for stage in ENDS)

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
            self.ledger.next_turn()
