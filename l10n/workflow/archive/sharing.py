"""A run whose work is in a queue that machines share: batches of articles, named by digests."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import L10nError, SourceProblem, StorageProblem
from l10n.store.cluster import QUEUE, BatchClient, BatchQueue, Rate, serve_batches
from l10n.store.crew import Crew, machine
from l10n.store.files.stamps import digest_of
from l10n.store.records.archive import Stage
from l10n.store.records.solitude import at_work
from l10n.store.records.version import release_of
from l10n.store.storage import read_present, read_source
from l10n.workflow.archive.hands import IN_VAIN
from l10n.workflow.archive.planning import ArticleLooks, KnownOffers, offers_of
from l10n.workflow.archive.silence import LOOK, Silences
from l10n.workflow.archive.wishes import ArchiveWishes
from l10n.workflow.archive.working import Bench, MachineProblem, end_article, stage_of, told_of
from l10n.workflow.engines import named_engines
from l10n.workflow.pace import Pulse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from l10n.store.records.archive import ArchiveLedger
    from l10n.store.workspace import Workspace
    from l10n.workflow.archive.wishes import ArchiveSilence

    Order = dict[str, Any]

AT_ONCE: Final = 16
"""Articles of a batch: a few seconds of work, beside which it costs nothing to hand it out."""

_CALLS: Final = 10
"""Calls of an engine that an article costs in one language, about: what it is asked at once."""

_MINUTE: Final = 60.0
_PREFIX: Final = "batch:"


def queue_of(workspace: Workspace, address: str, engines: Sequence[str]) -> BatchQueue:
    """Name the queue of a project: there is one for each choice of engines, to be rated as such."""
    names = engines or named_engines(workspace) or ("local",)
    return BatchQueue(address, f"{workspace.config.name}/{'+'.join(names)}", release_of())


def rate_of(workspace: Workspace, wishes: ArchiveWishes) -> Rate | None:
    """Say how many batches may begin: as many as the slowest engine of the settings allows."""
    names = wishes.engines or named_engines(workspace)
    services = workspace.config.services
    rates = [rate for name in names if name in services and (rate := services[name].rate)]
    if not rates or not wishes.draft:
        return None
    calls = AT_ONCE * _CALLS * len(workspace.languages(wishes.to))
    return Rate(1, max(1.0, calls * _MINUTE / min(rates)))


def open_queue(
    workspace: Workspace,
    wishes: ArchiveWishes,
    address: str,
    stop: Event,
    tell: Callable[[str], None],
) -> BatchClient | None:
    """Open the queue of a run once its database is there; None where the run is to end before."""
    queue = queue_of(workspace, address, wishes.engines)
    return BatchClient.opened(queue, rate_of(workspace, wishes), stop, tell)


@dataclass(slots=True)
class SharedHands:
    """Workers of any machine, some of them this one's: each takes batches from the queue."""

    workspace: Workspace
    ledger: ArchiveLedger
    wishes: ArchiveWishes
    address: str
    workers: int
    client: BatchClient
    crew: Crew = field(init=False)
    looks: ArticleLooks = field(init=False)
    batches: dict[str, list[str]] = field(default_factory=dict)
    in_vain: int = 0
    silent: Silences = field(default_factory=Silences)
    look: Pulse = field(default_factory=lambda: Pulse(LOOK))

    def __post_init__(self) -> None:
        self.crew = Crew(self.workspace.root)
        self.looks = ArticleLooks(self.workspace, self.wishes)

    def take_up(self) -> None:
        """Know again which batches are in the queue; what others had, waits.

        Those are processes of one machine, and workers of another version: nobody takes a batch of
        theirs any more.
        """
        of_now = self.ledger.told("release") in {"", release_of()}
        for worker in self.ledger.workers():
            batch = worker.removeprefix(_PREFIX)
            if worker.startswith(_PREFIX) and of_now:
                self.batches[batch] = self.ledger.names_of(worker)
                continue
            if worker.startswith(_PREFIX):
                self.client.cancel(batch)
            self.ledger.give_back(worker, died=False)
        if not of_now:
            self.ledger.next_turn()
        self.ledger.tell(release=release_of())

    def begin(self) -> None:
        """Put what waits into the queue, and again what may not have got there."""
        for name, articles in self.batches.items():
            self._put(name, self._order(articles))
        self.ledger.back(Stage.SYNCED)
        while articles := self.ledger.names_at(Stage.WAITING, AT_ONCE):
            order = self._order(articles)
            told = [release_of(), self.ledger.turn, order, *self._standing(articles)]
            name = digest_of(json.dumps(told).encode())
            self.ledger.give(articles, f"{_PREFIX}{name}")
            self.batches[name] = articles
            self._put(name, order)

    def _put(self, name: str, order: Order) -> None:
        self.client.put(name, {**order, "run": self.ledger.told("run")})

    def _order(self, articles: Sequence[str]) -> Order:
        layout = self.workspace.layout
        known = layout.articles()
        return {
            "articles": {name: _digest(known[name]) for name in articles if name in known},
            "wishes": self.wishes.text,
            "settings": digest_of(repr(self.workspace.config).encode("utf-8", "surrogatepass")),
        }

    def _standing(self, articles: Sequence[str]) -> Iterator[str]:
        """Give the digests of what stands of these articles: what people did is new work."""
        layout = self.workspace.layout
        for path in (layout.glossary, layout.corrections):
            yield digest_of(read_present(path) or b"")
        for name in articles:
            for language in self.workspace.languages(self.wishes.to):
                yield digest_of(read_present(layout.catalogue(name, language)) or b"")

    def tend(self, left: int, *, news: bool) -> bool:
        """Hear what is over, and keep this machine's own workers at it."""
        self.in_vain = 0 if news else self.in_vain
        for name, outcome in self.client.over(list(self.batches)):
            self._note(self.batches.pop(name), outcome)
        self.in_vain += sum(map(bool, self.crew.ended().values()))
        if self.in_vain > IN_VAIN * max(1, self.workers):
            what = "its workers end before they did anything"
            raise StorageProblem(self.workspace.layout.archive, what, "run `l10n doctor`")
        if not self.batches:
            return False
        for number in range(min(self.workers, left)):
            name = f"{machine()}-{number + 1}"
            if name not in self.crew.names:
                engines = [word for one in self.wishes.engines for word in ("--engine", one)]
                words = ("archive", "work", *engines, "--as")
                self.crew.start(words, name, **{QUEUE: self.address})
        return True

    def silences(self) -> Iterable[ArchiveSilence]:
        """Tell now and then which workers are not heard of; what they have stays theirs."""
        if not self.look.is_due():
            return ()
        paced = bool(self.workers or rate_of(self.workspace, self.wishes))
        try:
            holds = list(self.client.held())
        except StorageProblem:  # it may be too busy to be asked what nobody needs to go on
            return ()
        return self.silent.of(self.batches, holds, paced=paced)

    def _note(self, articles: Sequence[str], outcome: dict[str, Any] | None) -> None:
        problem = StorageProblem("queue", "its batch failed as a whole", "`l10n archive retry`")
        lost = {"stage": str(Stage.FAILED), "said": {"failures": [told_of(problem)]}}
        for name in articles:
            told = (outcome or {}).get(name, lost)
            end_article(self.ledger, self.looks, name, Stage(told["stage"]), told["said"])

    def let_end(self) -> None:
        """Tell this machine's workers; what they have is finished, the rest stays in the queue."""
        self.crew.tell_to_end()
        self.crew.wait()

    def end(self) -> None:
        """End them, and let go of the queue."""
        self.crew.tell_to_end()
        self.crew.wait()
        self.crew.end()
        self.client.close()


def _digest(source: Any) -> str:  # noqa: ANN401 - a path
    try:
        return digest_of(read_source(source))
    except L10nError:
        return ""  # who does it says why


def work_shared(
    workspace: Workspace,
    address: str,
    engines: Sequence[str],
    worker: str,
    stop: Event,
    tell: Callable[[str], None],
) -> None:
    """Do batches of a queue for this project, under a name, until it is to end.

    `tell` is told where its database is away and waited for.
    """
    with at_work(workspace.layout, worker):
        hand = SharedWorker(workspace, worker)
        serve_batches(queue_of(workspace, address, engines), worker, hand.do, stop, tell)


@dataclass(slots=True)
class SharedWorker:
    """A worker that is given orders."""

    workspace: Workspace
    worker: str
    benches: dict[str, Bench] = field(default_factory=dict)

    def do(self, order: Order) -> dict[str, Any] | None:
        """Bring the articles of a batch along; None where the machine lets nothing go on."""
        known = self.workspace.layout.articles()
        here = {name: _digest(known[name]) if name in known else None for name in order["articles"]}
        same = [name for name, digest in order["articles"].items() if here[name] == digest]
        other = [name for name in order["articles"] if name not in same]
        outcome = {name: _end(Stage.FAILED, _behind(name)) for name in other}
        try:
            return outcome | (self._brought(order, same) if same else {})
        except MachineProblem:
            return None

    def _brought(self, order: Order, names: Sequence[str]) -> dict[str, Any]:
        bench = self._bench(order["run"], order["wishes"])
        said = bench.sync(names)
        fit = [name for name in names if stage_of(said[name]) is not Stage.FAILED]
        failed = bench.release(fit) if fit and bench.wishes.release else {}
        for name, problems in failed.items():
            said[name]["failures"] = [*said[name]["failures"], *map(told_of, problems)]
        return {name: _end(stage_of(said[name], failed.get(name, ())), said[name]) for name in said}

    def _bench(self, run: str, text: str) -> Bench:
        """Return where a run is worked for; a batch is finished once it was begun."""
        if run not in self.benches:
            wishes = ArchiveWishes.read(text)
            known = KnownOffers(offers_of(self.workspace, wishes) if wishes.draft else {})
            workspace, never = self.workspace, Event()
            self.benches[run] = Bench(workspace, wishes, run, self.worker, known, never)
        return self.benches[run]


def _end(stage: Stage, said: dict[str, Any]) -> dict[str, Any]:
    return {"stage": str(stage), "said": said}


def _behind(name: str) -> dict[str, Any]:
    what = "the worker has another version of this text than who ordered it"
    remedy = "bring both folders to the same state; `l10n archive retry`"
    return {"failures": [told_of(SourceProblem(name, what, remedy))]}
