"""Make a desk of what was read; of one that was made before, only what differs."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Final

from l10n.assembly.instants import entry_instants
from l10n.catalogue.units.state import standing_reviews
from l10n.documents.order import Order, reading_order
from l10n.frozen import dataclass
from l10n.model.article import Role
from l10n.model.catalogue import units_of
from l10n.model.unit import State
from l10n.store.records.waits import load_waits
from l10n.workflow.desk.finding import find, find_again, groups_of
from l10n.workflow.desk.viewing import DeskArticle, DeskUnit, entry_of, grouped, known_entries
from l10n.workflow.findings import conventions
from l10n.workflow.reviewing import review_item
from l10n.workflow.waits import age, is_waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.glossary import Glossary
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.records.waits import Wait
    from l10n.store.workspace import Workspace
    from l10n.workflow.desk.finding import Found
    from l10n.workflow.reading import ReadArticle

FRESH: Final = 20.0
"""Seconds for which ages hold: a minute is the smallest that is shown."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a source says of its desk: its title, its order, and when each entry was published."""

    title: str
    oldest_first: bool
    entries: Mapping[str, tuple[str, float | None]]

    @classmethod
    def of(cls, article: ReadArticle, entries_of_units: Sequence[str]) -> Frame:
        """Read it; entries of a source that went on have no times: unit N is no segment N."""
        source, settings = article.source.article, article.source.settings
        entries = () if article.is_changed else source.entries
        instants = entry_instants(source, settings.date, settings.zone) if entries else ()
        known = known_entries(entries, instants, entries_of_units)
        order = reading_order(source, source.about.order)
        return cls(source.title, order is Order.OLDEST, known)


@dataclass(frozen=True, slots=True)
class Viewed:
    """A desk, and what it was made from: where that is as it was, the next is made by the rest.

    `at` is when its ages were told, in seconds since 1970. `groups` are the places of units that
    are judged together, None until somebody asks.
    """

    article: DeskArticle
    read: ReadArticle
    frame: Frame
    units: tuple[Unit, ...]
    shown: tuple[DeskUnit, ...]
    found: Found
    at: float
    groups: tuple[int, ...] | None = None


def view(
    workspace: Workspace,
    key: CatalogueKey,
    article: ReadArticle,
    glossary: Glossary,
    now: float,
    known: Viewed | None = None,
) -> Viewed:
    """Show an article that was read; `now` is in seconds since 1970, UTC.

    Law: whether a desk was `known`, of the very same reading, nobody can tell; but that ages are as
    they were for a few seconds.
    """
    units = tuple(units_of(article.template, article.catalogue(key.language)))
    stage = _Stage(workspace, key, article, now)
    if known and known.read is article and _is_alike(known.units, units):
        return _renewed(stage, units, known, glossary)
    found = find(article, key, glossary)
    shown = stage.all_of(units, found)
    frame = Frame.of(article, [unit.entry for unit in shown])
    return Viewed(_article(key, frame, shown, article), article, frame, units, shown, found, now)


def _is_alike(before: Sequence[Unit], now: Sequence[Unit]) -> bool:
    """Tell whether the sources are the same, and any is translated in both."""
    return (
        len(before) == len(now)
        and all(a is b or a.source == b.source for a, b in zip(before, now, strict=True))
        and any(unit.target for unit in before)
        and any(unit.target for unit in now)
    )


def _renewed(stage: _Stage, units: tuple[Unit, ...], known: Viewed, glossary: Glossary) -> Viewed:
    """Make a desk anew from one that was made before; ages of some seconds ago will do."""
    key, under = stage.key, conventions(stage.workspace, stage.key.language, glossary)
    other = [n for n, (a, b) in enumerate(zip(known.units, units, strict=True)) if a is not b]
    groups = known.groups or (groups_of(units, under) if other else None)
    found = known.found
    if other and groups:
        roles = {i: role for i, (_, role) in stage.places.items()}
        found = find_again(found, units, other, groups, (key, under, roles))
    fresh = 0 <= stage.now - known.at < FRESH
    if not fresh:
        shown = stage.all_of(units, found)
    else:
        shown_now, moved = list(known.shown), set(other)
        for n, unit in enumerate(units):
            if n in moved or found.get(unit.id) is not known.found.get(unit.id):
                shown_now[n] = stage.one_of(unit, found)
        shown = tuple(shown_now)
    article = _article(key, known.frame, shown, known.read)
    at = known.at if fresh else stage.now
    return Viewed(article, known.read, known.frame, units, shown, found, at, groups)


def _article(
    key: CatalogueKey, frame: Frame, shown: Sequence[DeskUnit], read: ReadArticle
) -> DeskArticle:
    entries = (entry_of(i, of_entry, frame.entries.get(i)) for i, of_entry in grouped(shown))
    return DeskArticle(key, frame.title, tuple(entries), frame.oldest_first, read.is_changed)


class _Stage:
    """What units are put on a desk with: their places, since when they wait, what time it is."""

    def __init__(
        self, workspace: Workspace, key: CatalogueKey, article: ReadArticle, now: float
    ) -> None:
        self.workspace = workspace
        self.key = key
        self.now = now
        self._template = article.template

    @cached_property
    def places(self) -> Mapping[str, tuple[str, Role]]:
        """The entry and the role of each unit."""
        slots = self._template.units()
        return {s.unit.id: (s.place.entry, s.place.role) for s in slots if s.place}

    @cached_property
    def _waits(self) -> Mapping[str, Wait]:
        return load_waits(self.workspace.layout, self.key.article, self.key.language)

    def all_of(self, units: Iterable[Unit], found: Found) -> tuple[DeskUnit, ...]:
        """Put units on the desk."""
        return tuple(self.one_of(unit, found) for unit in units)

    def one_of(self, unit: Unit, found: Found) -> DeskUnit:
        """Put a unit on the desk."""
        language = self.key.language
        item = review_item(unit, language, self.workspace.config.approvals)
        entry, role = self.places.get(unit.id, ("", Role.PARAGRAPH))
        waits = is_waiting(unit, item.state, language)
        return DeskUnit(
            item,
            entry,
            role,
            waits,
            self._age(unit, item.state) if waits else 0,
            found.get(unit.id, ()),
            standing_reviews(unit, language),
            unit.remarks,
            unit.draft.engine if unit.draft and item.state is State.DRAFT else "",
        )

    def _age(self, unit: Unit, state: State) -> int:
        now = dt.datetime.fromtimestamp(self.now, dt.UTC)
        return age(unit, state, self.key.language, self._waits.get(unit.id), now)
