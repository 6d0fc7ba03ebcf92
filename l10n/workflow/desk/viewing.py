"""An article in one language as its desk sees it: entry by entry, with all that is known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.model.article import Role
from l10n.model.finding import Severity
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.model.article import Entry
    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Review
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


def grouped(units: Iterable[DeskUnit]) -> list[tuple[str, list[DeskUnit]]]:
    """Put units that follow each other in one entry together."""
    groups: list[tuple[str, list[DeskUnit]]] = []
    for unit in units:
        if not groups or groups[-1][0] != unit.entry:
            groups.append((unit.entry, []))
        groups[-1][1].append(unit)
    return groups


def known_entries(
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


def entry_of(
    entry_id: str, units: Sequence[DeskUnit], known: tuple[str, float | None] | None
) -> DeskEntry:
    """Make an entry of its units; `known` are its time and its instant."""
    time, published = known or ("", None)
    headings = (unit.item.source for unit in units if unit.role in {Role.TITLE, Role.HEADING})
    heading = next(headings, units[0].item.source)
    return DeskEntry(entry_id, heading, time, published, tuple(units))
