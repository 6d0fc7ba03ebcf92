"""One process of several: takes articles of an archive and brings them along, until none waits."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.reasons import Reason
from l10n.errors import EngineProblem, L10nError, Refused, StorageProblem
from l10n.frozen import replace
from l10n.model.key import CatalogueKey
from l10n.store.records.archive import LACKING, ArchiveLedger, Stage
from l10n.store.records.solitude import at_work
from l10n.store.records.version import version_of
from l10n.workflow.archive.planning import ArticleLooks, KnownOffers
from l10n.workflow.archive.wishes import ArchiveWishes
from l10n.workflow.guard import guarded
from l10n.workflow.main_job import Beforehand
from l10n.workflow.main_job import run as sync
from l10n.workflow.releasing import release

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from threading import Event

    from l10n.store.workspace import Workspace
    from l10n.workflow.article_sync import CatalogueReport
    from l10n.workflow.syncing import SyncReport

AT_ONCE: Final = 8
"""Articles that are synced between two notes: what a kill has to be looked at again."""

RELEASED_AT_ONCE: Final = 64
MOST_AT_ONCE: Final = 512
_PART: Final = 16
"""Articles whose editions stand at once: a release costs a link for every edition that stands, so
there are the more in one the more there are; what is planned is held in memory.
"""

_MACHINE: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
"""What no other article will fare better with."""

_UNDRAFTED: Final = (str(Reason.FAILED), str(Reason.BUDGET))
"""Why a draft is missing that another run may get."""

Said = dict[str, Any]


class Stopped(BaseException):
    """It is to end between two articles."""


class MachineProblem(Exception):
    """The disk is full, or may not be written: no article can go on."""

    def __init__(self, problem: L10nError) -> None:
        self.problem = problem
        super().__init__(str(problem))


def raise_of_machine(problems: Iterable[L10nError]) -> None:
    """Raise MachineProblem where one of these is no article's."""
    for problem in problems:
        cause = problem.__cause__ if isinstance(problem, StorageProblem) else None
        if isinstance(cause, OSError) and cause.errno in _MACHINE:
            raise MachineProblem(problem)


@dataclass(slots=True)
class Bench:
    """Where articles are brought along in a lane: by the main job, and by the release."""

    workspace: Workspace
    wishes: ArchiveWishes
    run: str
    worker: str
    offers: KnownOffers
    stop: Event
    lanes: int = 0

    def sync(self, names: Sequence[str]) -> dict[str, Said]:
        """Sync and draft articles; return what is to be said of each, with what failed.

        Raises MachineProblem where it is no fault of theirs, and Stopped.
        """
        wishes, known = self.wishes, Beforehand(offers=self.offers.of)
        try:
            with guarded("archive"):
                report = sync(self._lane(), names, wishes.to, wishes.drafting, self._told, known)
        except L10nError as problem:
            raise_of_machine([problem])
            if len(names) == 1:
                return {names[0]: {"failures": [told_of(problem)]}}
            return self._apart(names)
        raise_of_machine(report.failures)
        reports: dict[str, list[CatalogueReport]] = {}
        for item in report.articles:
            reports.setdefault(item.article, []).append(item)
        left = [name for name in names if name not in reports]
        said = {name: _said(name, items, report) for name, items in reports.items()}
        return said | (self._apart(left) if left else {})

    def _apart(self, names: Sequence[str]) -> dict[str, Said]:
        """Sync articles one by one, of which any failed: so each is told its own cause."""
        said: dict[str, Said] = {}
        for name in names:
            said |= self.sync([name])
        return said

    def release(self, names: Sequence[str]) -> dict[str, tuple[L10nError, ...]]:
        """Release the editions of articles as one set; return what failed or is not allowed."""
        try:
            with guarded("archive"):
                to = self.wishes.to
                released = release(self._lane(), to, articles=names, progress=self._told)
        except L10nError as problem:
            raise_of_machine([problem])
            return dict.fromkeys(names, (problem,))
        raise_of_machine(released.failures)
        return dict(released.failed)

    def _lane(self) -> Workspace:
        self.lanes += 1
        lane = f"{self.run}/{self.worker}-{self.lanes}"
        return replace(self.workspace, layout=replace(self.workspace.layout, lane=lane))

    def _told(self, _: str) -> None:
        if self.stop.is_set():
            raise Stopped


def told_of(problem: L10nError) -> dict[str, object]:
    """Say of a problem what a ledger keeps; one that `refused` is an answer, no failure."""
    return {
        "where": problem.where,
        "what": problem.what,
        "remedy": problem.remedy,
        "refused": isinstance(problem, Refused),
    }


def _said(name: str, items: Sequence[CatalogueReport], report: SyncReport) -> Said:
    """Say what became of an article, with the failures that name it."""
    own = [
        problem
        for problem in report.failures
        if problem.where == name or problem.where.startswith(f"{name} ")
    ]
    undrafted = {
        reason: count
        for reason in _UNDRAFTED
        if (count := sum(item.undrafted.get(reason, 0) for item in items))
    }
    engines = [problem for problem in report.failures if isinstance(problem, EngineProblem)]
    return {
        "languages": {
            item.language: {
                "new": item.new,
                "kept": item.kept,
                "drafted": item.drafted,
                "leveraged": item.leveraged,
                "undrafted": dict(item.undrafted),
                "findings": {str(severity): n for severity, n in item.findings.items()},
            }
            for item in items
        },
        "undrafted": undrafted,
        "failures": [told_of(problem) for problem in (*own, *(engines if undrafted else ()))],
        "failed": bool(own),
    }


def stage_of(said: Mapping[str, Any], problems: Sequence[L10nError] = ()) -> Stage:
    """Tell where an article ends, from what is said of it and what its release failed with."""
    if said.get("failed") or "languages" not in said:
        return Stage.FAILED
    if any(not isinstance(problem, Refused) for problem in problems):
        return Stage.FAILED
    if missing := said["undrafted"]:
        return Stage.OVER_BUDGET if [*missing] == [Reason.BUDGET] else Stage.UNDRAFTED
    return Stage.REFUSED if problems else Stage.DONE


def released_at_once(standing: int) -> int:
    """Tell how many articles are released as one set where so many stand."""
    return min(MOST_AT_ONCE, max(RELEASED_AT_ONCE, standing // _PART))


def end_article(
    ledger: ArchiveLedger, looks: ArticleLooks, name: str, stage: Stage, said: Said
) -> None:
    """Note that an article came to an end; one that lacks drafts is taken up by the next run."""
    look = "" if stage in LACKING else looks.now(name)
    ledger.put(name, stage, said, look)


@dataclass(slots=True)
class Worker:
    """A process that takes articles from the ledger of a run."""

    workspace: Workspace
    ledger: ArchiveLedger
    name: str
    stop: Event
    bench: Bench = field(init=False)
    looks: ArticleLooks = field(init=False)

    def __post_init__(self) -> None:
        wishes = ArchiveWishes.read(self.ledger.told("wishes"))
        offers = {CatalogueKey(name, tag): it for name, tag, it in self.ledger.offers()}
        run, known = self.ledger.told("run"), KnownOffers(offers)
        self.bench = Bench(self.workspace, wishes, run, self.name, known, self.stop)
        self.looks = ArticleLooks(self.workspace, wishes)

    def work(self) -> None:
        """Work until nothing waits, or it is to end; what it had then waits again."""
        try:
            while not self.stop.is_set() and not self.ledger.told("halt"):
                if not self._step():
                    break
        except Stopped:
            pass
        except (MachineProblem, L10nError) as problem:
            self.ledger.tell(halt=str(problem))
        finally:
            self.ledger.give_back(self.name, died=False)

    def _step(self) -> bool:
        """Sync some articles, or release some; False where nothing is left to take."""
        counts = self.ledger.counts()
        at_once = released_at_once(counts.get(Stage.DONE, 0))
        is_due = counts.get(Stage.SYNCED, 0) >= at_once
        if not is_due and (names := self._take(Stage.SYNCING, AT_ONCE)):
            self._sync(names)
            return True
        names = self._take(Stage.RELEASING, at_once)
        self._release(names)
        return bool(names)

    def _take(self, stage: Stage, most: int) -> list[str]:
        return self.ledger.take(stage, self.name, most, version_of())

    def _sync(self, names: Sequence[str]) -> None:
        for name, said in self.bench.sync(names).items():
            stage = stage_of(said)
            if self.bench.wishes.release and stage is not Stage.FAILED:
                self.ledger.put(name, Stage.SYNCED, said)
            else:
                self._end(name, stage, said)

    def _release(self, names: Sequence[str]) -> None:
        failed = self.bench.release(names) if names else {}
        for name in names:
            said, problems = self.ledger.said(name), failed.get(name, ())
            said["failures"] = [*said.get("failures", ()), *map(told_of, problems)]
            self._end(name, stage_of(said, problems), said)

    def _end(self, name: str, stage: Stage, said: Said) -> None:
        end_article(self.ledger, self.looks, name, stage, said)


def work_archive(workspace: Workspace, name: str, stop: Event) -> None:
    """Work for the run over an archive, under a name, until nothing waits or it is to end."""
    layout = workspace.layout
    with at_work(layout, name):
        ledger = ArchiveLedger(layout.archive, layout.root)
        try:
            Worker(workspace, ledger, name, stop).work()
        finally:
            ledger.close()
