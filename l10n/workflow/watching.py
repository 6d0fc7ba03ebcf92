"""Watch a project: sync, draft, check and release what changed, until it is told to end."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from l10n.store.at_hand import AtHand
from l10n.store.clock import utc_second
from l10n.store.lookout import Lookout
from l10n.store.records.pulse import WatchPulse, note_pulse, watched_alone
from l10n.store.records.traces import is_as_written
from l10n.store.workspace import Workspace
from l10n.workflow.guard import Faults
from l10n.workflow.main_job import Beforehand
from l10n.workflow.main_job import run as sync
from l10n.workflow.releasing import release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from l10n.errors import L10nError
    from l10n.workflow.draft_wishes import Drafting
    from l10n.workflow.releasing import Released
    from l10n.workflow.syncing import SyncReport

EVERY: Final = 60.0
"""Seconds after which all is looked at again: addresses, embargoes that end, what failed."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be done with what changed; `every` in seconds, `drafting` None drafts nothing."""

    to: tuple[str, ...] = ()
    drafting: Drafting | None = None
    release: bool = True
    every: float = EVERY
    polling: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """What was done at once: of these `articles`, none for all.

    `at` is when it ended, in UTC; `changed` are files, from the project's folder.
    """

    number: int
    at: str
    changed: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    report: SyncReport | None = None
    released: Released | None = None
    failures: tuple[L10nError, ...] = ()
    seconds: float = 0.0

    @property
    def is_news(self) -> bool:
        """Whether anything was written, published or failed."""
        written = self.report and any(item.written for item in self.report.articles)
        published = self.released and self.released.is_new
        return bool(written or published or self.failures)


def watch(
    workspace: Workspace, wishes: Wishes, stop: Event, progress: Callable[[str], None]
) -> Iterator[Round]:
    """Do all there is to do, then what changes, round by round, until `stop` is set.

    Raises StorageProblem where somebody watches the project already. What fails in a round is of
    that round: it is tried again when it is saved, and after `every` seconds.
    """
    with watched_alone(workspace.layout):
        run = _Watch(workspace, wishes, stop, progress)
        try:
            yield run.round((), everything=True)
            while not stop.is_set():
                yield from run.next()
        finally:
            run.end()


def require_unwatched(workspace: Workspace) -> None:
    """Raise StorageProblem where somebody watches a project already."""
    with watched_alone(workspace.layout):
        pass


class _Stopped(BaseException):
    """It is to end between two articles."""


@dataclass(slots=True)
class _Watch:
    """One warm process that looks after a project."""

    workspace: Workspace
    wishes: Wishes
    stop: Event
    progress: Callable[[str], None]
    rounds: int = 0
    looked: float = 0.0
    lookout: Lookout = field(init=False)
    pulse: WatchPulse = field(init=False)
    at_hand: AtHand = field(default_factory=AtHand)

    def __post_init__(self) -> None:
        self.lookout = Lookout(self.workspace.layout, polling=self.wishes.polling)
        self.pulse = WatchPulse.begun(self.wishes.every)

    def next(self) -> Iterator[Round]:
        """Wait for what changed, or until all is to be looked at again."""
        left = max(0.0, self.looked + self.wishes.every - time.monotonic())
        changed = self.lookout.changed(left, self.stop)
        if self.stop.is_set():
            return
        if changed:
            yield self.round(sorted(changed), everything=not self._are_articles(changed))
        elif self.looked + self.wishes.every <= time.monotonic():
            yield self.round((), everything=True)

    def _are_articles(self, changed: frozenset[Path]) -> bool:
        layout = self.workspace.layout
        return not any(path in layout.decided or path.parent == layout.memory for path in changed)

    def round(self, changed: Sequence[Path], *, everything: bool) -> Round:
        """Sync what changed, and publish it."""
        self.rounds += 1
        began, faults = time.monotonic(), Faults()
        if everything:
            self.looked = began
            with faults.apart("watch"):
                self.workspace = Workspace.open(self.workspace.root)
        layout = self.workspace.layout
        names = () if everything else self._articles(changed)
        done = Round(
            self.rounds, utc_second(), tuple(layout.relative(path) for path in changed), names
        )
        if names or everything:
            done = self._done(done, faults)
        done = replace(
            done, at=utc_second(), failures=faults.found, seconds=time.monotonic() - began
        )
        self._pass_over(done)
        self._note(done)
        return done

    def _pass_over(self, done: Round) -> None:
        """Take no news of what was written here, and stands as it was written."""
        layout = self.workspace.layout
        written = (item for item in done.report.articles if item.written) if done.report else ()
        paths = (layout.catalogue(item.article, item.language) for item in written)
        self.lookout.pass_over(path for path in paths if is_as_written(layout, path))

    def _articles(self, changed: Sequence[Path]) -> tuple[str, ...]:
        """Tell which articles these files are of; a source that cannot be one is among them."""
        layout = self.workspace.layout
        listing = layout.listing()
        names = {path: name for name, path in listing.articles.items()}
        found = []
        for path in changed:
            if path.parent == layout.sources:
                broken = path.name if path.name in listing.problems else None
                found.append(names.get(path, broken))
            else:
                found.append(path.stem if path.stem in listing.articles else None)
        return tuple(dict.fromkeys(name for name in found if name))

    def _done(self, done: Round, faults: Faults) -> Round:
        with contextlib.suppress(_Stopped), faults.apart("watch"):
            report = sync(
                self.workspace,
                done.articles,
                self.wishes.to,
                self.wishes.drafting,
                self._told,
                Beforehand(self.at_hand),
            )
            done = replace(done, report=report)
            for failure in report.failures:
                faults.add(failure)
        listed = self.workspace.articles()
        synced = tuple(name for name in done.articles if name in listed)
        if self.wishes.release and not self.stop.is_set() and (synced or not done.articles):
            with contextlib.suppress(_Stopped), faults.apart("watch"):
                released = release(
                    self.workspace, self.wishes.to, articles=synced, progress=self._told
                )
                done = replace(done, released=released)
                for failure in released.failures:
                    faults.add(failure)
        return done

    def _told(self, what: str) -> None:
        """Say what is done, or end before it is."""
        if self.stop.is_set():
            raise _Stopped
        self.progress(what)

    def _note(self, done: Round) -> None:
        """Write down how it goes, for whoever looks after this process."""
        self.pulse = self.pulse.after(done.number, tuple(map(str, done.failures)))
        note_pulse(self.workspace.layout, self.pulse)

    def end(self) -> None:
        """Write down that it ended."""
        note_pulse(self.workspace.layout, replace(self.pulse, state="stopped"))
