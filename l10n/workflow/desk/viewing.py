"""An article in one language as its desk sees it: entry by entry, with all that is known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from l10n.assembly.instants import entry_instants
from l10n.catalogue.units.state import standing_reviews
from l10n.documents.order import Order, reading_order
from l10n.frozen import dataclass
from l10n.model.article import Role
from l10n.model.catalogue import units_of
from l10n.model.finding import Severity
from l10n.model.unit import State
from l10n.store.records.waits import load_waits
from l10n.workflow.reviewing import review_item
from l10n.workflow.waits import age, is_waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.glossary import Glossary
    from l10n.model.article import Entry
    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Review, Unit
    from l10n.store.records.waits import Wait
    from l10n.store.workspace import Workspace
    from l10n.workflow.reading import ReadArticle
    from l10n.workflow.reviewing import ReviewItem


@dataclass(frozen=True, slots=True)
class DeskUnit:
    """A unit as it lies on the desk.

    `age` is in seconds since it began to wait, 0 where it does not or nobody knows. `reviews` are
    those of this very text.
    """

    item: ReviewItem
    entry: str
    role: Role
    waits: bool
    age: int
    findings: tuple[Finding, ...] = ()
    reviews: tuple[Review, ...] = ()
    remarks: tuple[str, ...] = ()
    engine: str = ""

    @property
    def id(self) -> str:
        """The unit's id."""
        return self.item.unit

    @property
    def said(self) -> str:
        """All that somebody may have done with it, in a word: another word for another unit."""
        reviews = ",".join(f"{one.who}:{one.verdict}" for one in self.reviews)
        codes = ",".join(finding.code for finding in self.findings)
        return f"{self.item.digest} {self.item.state} {len(self.item.questions)} {reviews} {codes}"

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that forbid to approve it."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def to_approve(self) -> bool:
        """Whether it may be approved with its entry; what is odd about others wants a look each."""
        plain = self.item.state in {State.TRANSLATED, State.DRAFT}
        return plain and not self.item.questions


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """An entry: its heading or the first words, its time as the source has it, and its units.

    `published` is its instant in seconds since 1970, None where it gives none.
    """

    id: str
    heading: str
    time: str
    published: float | None
    units: tuple[DeskUnit, ...]


@dataclass(frozen=True, slots=True)
class DeskArticle:
    """An article in one language; `entries` are in the order of the source.

    `oldest_first` tells the source's order. `is_changed` tells that the source went on since the
    last sync.
    """

    key: CatalogueKey
    title: str
    entries: tuple[DeskEntry, ...]
    oldest_first: bool
    is_changed: bool

    def units(self) -> Iterable[DeskUnit]:
        """Walk all units in document order."""
        return (unit for entry in self.entries for unit in entry.units)

    def unit(self, unit_id: str) -> DeskUnit | None:
        """Return a unit by its id."""
        return next((unit for unit in self.units() if unit.id == unit_id), None)

    def newest_first(self) -> tuple[DeskEntry, ...]:
        """Return the entries from the newest on; what heads the article stays on top."""
        if not self.oldest_first:
            return self.entries
        head = self.entries[:1] if self.entries and not self.entries[0].time else ()
        return (*head, *self.entries[len(head) :][::-1])


def view(
    workspace: Workspace, key: CatalogueKey, article: ReadArticle, glossary: Glossary, now: float
) -> DeskArticle:
    """Show an article that was read; `now` is in seconds since 1970, UTC."""
    source, about = article.source.article, article.source.article.about
    units = _units(workspace, key, article, glossary, dt.datetime.fromtimestamp(now, dt.UTC))
    entries = () if article.is_changed else source.entries
    settings = article.source.settings
    instants = entry_instants(source, settings.date, settings.zone) if entries else ()
    known = _known_entries(entries, instants, [unit.entry for unit in units])
    return DeskArticle(
        key,
        source.title,
        tuple(_entry(id_, of_entry, known.get(id_)) for id_, of_entry in _grouped(units)),
        reading_order(source, about.order) is Order.OLDEST,
        article.is_changed,
    )


def _units(
    workspace: Workspace,
    key: CatalogueKey,
    article: ReadArticle,
    glossary: Glossary,
    now: dt.datetime,
) -> list[DeskUnit]:
    language = key.language
    waits = load_waits(workspace.layout, key.article, language)
    found: dict[str | None, list[Finding]] = {}
    for finding in article.findings(language, glossary):
        found.setdefault(finding.unit, []).append(finding)
    slots = list(article.template.units())
    units = units_of(article.template, article.catalogue(language))
    approvals = workspace.config.approvals
    return [
        _unit(
            unit,
            review_item(unit, language, approvals),
            (slot.place.entry, slot.place.role) if slot.place else ("", Role.PARAGRAPH),
            found.get(unit.id, ()),
            _Clock(waits, now, language),
        )
        for slot, unit in zip(slots, units, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Clock:
    """Since when units wait, and what time it is."""

    waits: Mapping[str, Wait]
    now: dt.datetime
    language: str

    def age(self, unit: Unit, state: State) -> int:
        return age(unit, state, self.language, self.waits.get(unit.id), self.now)


def _unit(
    unit: Unit,
    item: ReviewItem,
    place: tuple[str, Role],
    findings: Sequence[Finding],
    clock: _Clock,
) -> DeskUnit:
    waits = is_waiting(unit, item.state, clock.language)
    return DeskUnit(
        item,
        place[0],
        place[1],
        waits,
        clock.age(unit, item.state) if waits else 0,
        tuple(findings),
        standing_reviews(unit, clock.language),
        unit.remarks,
        unit.draft.engine if unit.draft and item.state is State.DRAFT else "",
    )


def _grouped(units: Iterable[DeskUnit]) -> list[tuple[str, list[DeskUnit]]]:
    """Put units that follow each other in one entry together."""
    groups: list[tuple[str, list[DeskUnit]]] = []
    for unit in units:
        if not groups or groups[-1][0] != unit.entry:
            groups.append((unit.entry, []))
        groups[-1][1].append(unit)
    return groups


def _known_entries(
    entries: Sequence[Entry], instants: Sequence[str | None], ids: Sequence[str]
) -> dict[str, tuple[str, float | None]]:
    """Return time and instant of each entry: segment N of the source is unit N of the template."""
    known: dict[str, tuple[str, float | None]] = {}
    at = 0
    for entry, instant in zip(entries, instants, strict=True):
        many = sum(len(block.segments) for block in entry.blocks)
        if many:
            seconds = dt.datetime.fromisoformat(instant).timestamp() if instant else None
            known[ids[at]] = (entry.time or "", seconds)
        at += many
    return known


def _entry(
    entry_id: str, units: Sequence[DeskUnit], known: tuple[str, float | None] | None
) -> DeskEntry:
    time, published = known or ("", None)
    headings = (unit.item.source for unit in units if unit.role in {Role.TITLE, Role.HEADING})
    heading = next(headings, units[0].item.source)
    return DeskEntry(entry_id, heading, time, published, tuple(units))
