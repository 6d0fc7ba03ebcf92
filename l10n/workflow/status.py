"""How far every catalogue is, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.unchecked import not_checked
from l10n.frozen import dataclass, field
from l10n.store.clock import saved_at, utc_now
from l10n.store.records.ledger import Part
from l10n.workflow.books import Books
from l10n.workflow.driving import driver_fault
from l10n.workflow.guard import Faults
from l10n.workflow.queue import Queue, in_order
from l10n.workflow.reading import ArticleLook, Shelf, standing_fact, units_kept
from l10n.workflow.standing import read_standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.language.coverage import Area
    from l10n.model.key import CatalogueKey
    from l10n.store.records.ledger import Fact
    from l10n.store.workspace import Workspace
    from l10n.workflow.queue import Recency, Waiting
    from l10n.workflow.standing import CatalogueStanding, CatalogueStatus


@dataclass(frozen=True, slots=True)
class Status:
    """How far a project is; what cannot be read is listed, not left out.

    `queue` is what waits for people, in order: grave changes of the source first, then the
    newest; `waiting` is how many those are, where not all were asked for. `unsynced` are articles
    that no sync has seen, `changed` those that changed since. `not_checked` lists by language
    what nothing is known of. `warnings` tell what is odd about the project as a whole.
    """

    articles: tuple[CatalogueStatus, ...] = ()
    queue: Sequence[Waiting] = ()
    unsynced: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    failures: tuple[L10nError, ...] = field(default=())
    not_checked: Mapping[str, tuple[Area, ...]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    waiting: int = 0


def status(
    workspace: Workspace, clock: Callable[[], dt.datetime] = utc_now, most: int | None = None
) -> Status:
    """Tell how far every catalogue of every article is, and what waits: all, or the `most` urgent.

    What the ledger knows of catalogues that are as they were is taken from there. A queue of all is
    held by nobody: it is read from a file as it is walked.
    """
    layout, now = workspace.layout, clock()
    listing = layout.listing()
    queue = Queue() if most is None else None
    look = _Look(workspace, now, most, Faults(listing.problems.values()), queue)
    synced = [name for name in listing.articles if layout.is_synced(name)]
    kept = units_kept(len(synced) * len(workspace.config.targets))
    for name in synced:
        with look.faults.apart(name):
            look.at(name, listing.articles[name], kept)
    look.books.save()
    return Status(
        tuple(look.told),
        in_order(look.waiting, most) if queue is None else queue,
        tuple(name for name in listing.articles if name not in set(synced)),
        tuple(look.changed),
        look.faults.found,
        not_checked=not_checked(workspace.config.targets),
        warnings=tuple(filter(None, [driver_fault(workspace.root)])),
        waiting=look.many,
    )


class _Look:
    """What was told of the articles looked at so far, and what failed."""

    def __init__(
        self,
        workspace: Workspace,
        now: dt.datetime,
        most: int | None,
        faults: Faults,
        queue: Queue | None,
    ) -> None:
        self.books = Books(workspace)
        self.faults = faults
        self.told: list[CatalogueStatus] = []
        self.waiting: list[tuple[Waiting, Recency]] = []
        self.changed: list[str] = []
        self.many = 0
        self._workspace = workspace
        self._now = now
        self._most = most
        self._queue = queue
        self._shelf = Shelf(workspace, self.books)

    def at(self, name: str, path: Path, kept: int) -> None:
        """Look at an article in every language; one that fails costs no other."""
        reading = ArticleLook(self._workspace, self.books, name, path)
        facts = {tag: reading.known(tag, Part.STATUS) for tag in self._workspace.config.targets}
        standings = {tag: self._holding(fact, path) for tag, fact in facts.items()}
        if None in standings.values():
            self.changed += [name] if reading.article.is_changed else []
        for language, standing in standings.items():
            with self.faults.apart(f"{name} {language}"):
                self._tell(reading.key(language), standing or self._stand(reading, language, kept))

    def _holding(self, fact: Fact, path: Path) -> CatalogueStanding | None:
        standing = read_standing(fact) if fact else None
        holds = standing and standing.holds(saved_at(path), self._now.timestamp(), self._most)
        return standing if holds else None

    def _stand(self, reading: ArticleLook, language: str, kept: int) -> CatalogueStanding:
        looks = reading.look(language)
        glossary = self._shelf.glossary
        standing = reading.article.stand(language, glossary, self._now)
        if not reading.article.is_changed and (fact := standing_fact(standing, kept)):
            checked = reading.article.checked(language, glossary)
            reading.note(language, looks, {Part.STATUS: fact, Part.CHECK: checked})
        return standing if self._most is None else standing.first(self._most)

    def _tell(self, key: CatalogueKey, standing: CatalogueStanding) -> None:
        now = self._now.timestamp()
        self.told.append(standing.status(key, now))
        if self._queue is None:
            self.waiting += standing.waiting(key, now)
        else:
            self._queue.add(standing.waiting(key, now))
        self.many += standing.many
