"""Bring the catalogue of an article in one language along, as far as the changes of it reach."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.catalogue.units.state import state_of
from l10n.errors import StorageProblem
from l10n.frozen import dataclass, field, replace
from l10n.language.source import classify
from l10n.lazy import imported
from l10n.model.catalogue import units_of
from l10n.store.clock import utc_minute
from l10n.store.files.stamps import digest_of
from l10n.store.loading import VersionMade, load_past, to_write
from l10n.store.paths import inside
from l10n.store.records.waits import keep_waits, load_waits
from l10n.store.storage import MAX_CATALOGUE, read_file
from l10n.workflow.waits import is_waiting, noted_waits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from l10n.catalogue.versions.history import digests_of_units
    from l10n.catalogue.versions.step import TemplateVersions, step
    from l10n.catalogue.versions.template import TemplateUpdate
    from l10n.catalogue.versions.update import CatalogueUpdate, Circumstances, update_catalogue
    from l10n.model.catalogue import Catalogue
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import ChangeClass, Unit
    from l10n.store.loading import ToWrite
    from l10n.store.records.waits import Wait
    from l10n.store.workspace import Workspace
    from l10n.workflow.books import AsLeft
else:  # asked only where something changed
    _VERSIONS = "l10n.catalogue.versions"
    digests_of_units = imported(f"{_VERSIONS}.history", "digests_of_units")
    step = imported(f"{_VERSIONS}.step", "step")
    TemplateVersions = imported(f"{_VERSIONS}.step", "TemplateVersions")
    CatalogueUpdate = imported(f"{_VERSIONS}.update", "CatalogueUpdate")
    update_catalogue = imported(f"{_VERSIONS}.update", "update_catalogue")


class TemplateStep:
    """A template before and after; `digest` is that of its file before, empty where it was none."""

    def __init__(self, before: Catalogue, update: TemplateUpdate, digest: str) -> None:
        self.before = before
        self.update = update
        self.digest = digest

    @cached_property
    def versions(self) -> TemplateVersions:
        """Both, looked over once for all languages."""
        return TemplateVersions(self.before, self.update.template)


@dataclass(frozen=True, slots=True)
class Brought:
    """A catalogue that was brought along.

    `before` are the units that were looked at, as they were, `after` what became of them, and
    `stayed` counts all others in use. `changes` are digests of what is other than in the last
    version, where only that was looked at; `known` then is since when units waited.
    """

    read: Catalogue
    update: CatalogueUpdate
    before: Mapping[str, Unit]
    after: Mapping[str, Unit]
    stayed: int = 0
    changes: Mapping[str, str] | None = None
    known: Mapping[str, Wait] = field(default_factory=dict)


def bring_along(
    workspace: Workspace,
    key: CatalogueKey,
    current: Catalogue,
    template: TemplateStep,
    around: Circumstances,
    left: AsLeft | None,
) -> Brought:
    """Bring a catalogue to its template; where it is as it was `left`, by what changed alone."""
    stepped = _step_along(workspace, key, current, template, around, left) if left else None
    if stepped:
        return stepped
    layout = workspace.layout
    past = load_past(layout, layout.catalogue(key.article, key.language))
    update = update_catalogue(current, template.update.template, past, around)
    return Brought(
        current,
        update,
        {slot.unit.id: slot.unit for slot in current.all_units()},
        {slot.unit.id: slot.unit for slot in update.catalogue.units()},
    )


def _step_along(
    workspace: Workspace,
    key: CatalogueKey,
    current: Catalogue,
    template: TemplateStep,
    around: Circumstances,
    left: AsLeft,
) -> Brought | None:
    """Bring along what the template says anew, where all else is as the last sync left it.

    `current` is known to be. None where something else is not.
    """
    if left.template != template.digest:
        return None
    waits = _waits(workspace, key, left)
    places = codec.places_of(current)
    if waits is None or places is None:
        return None
    made = step(current, template.versions, places, around)
    catalogue = replace(codec.arranged(current, made.parts), header=made.header)
    return Brought(
        current,
        CatalogueUpdate(catalogue, strangers=made.strangers, heard=made.heard),
        made.before,
        made.after,
        made.stayed,
        digests_of_units(made.after.values(), made.gone),
        waits,
    )


def _waits(workspace: Workspace, key: CatalogueKey, left: AsLeft) -> dict[str, Wait] | None:
    """Return since when units waited; None unless the memory of a catalogue is as it was left."""
    layout = workspace.layout
    path = layout.catalogue(key.article, key.language)
    try:
        memory = [
            digest_of(read_file(inside(file, layout.root), MAX_CATALOGUE))
            for file in (layout.base(path), layout.history(path))
        ]
    except StorageProblem:
        return None
    if memory != [left.catalogue, left.history]:
        return None
    waits = load_waits(layout, key.article, key.language)
    return waits if len(waits) == left.waiting else None


def written_as(workspace: Workspace, key: CatalogueKey, one: Brought, source: Path) -> ToWrite:
    """Return a catalogue as it is to be written."""
    path = workspace.layout.catalogue(key.article, key.language)
    return to_write(
        workspace.layout,
        path,
        one.read,
        one.update.catalogue,
        source,
        VersionMade(one.changes),
    )


def note_waits(
    workspace: Workspace, key: CatalogueKey, one: Brought, template: Catalogue, catalogue: Catalogue
) -> dict[str, Wait]:
    """Note since when units wait, as they stand now."""
    layout, language = workspace.layout, key.language
    known, kept = one.known, {i: wait for i, wait in one.known.items() if i not in one.before}
    units = [unit for unit in one.after.values() if not unit.obsolete]
    if one.changes is None:
        known, kept = load_waits(layout, key.article, language), {}
        units = units_of(template, catalogue)
    states = [(unit, state_of(unit, language, workspace.config.approvals)) for unit in units]
    waiting = [(unit, state) for unit, state in states if is_waiting(unit, state, language)]
    noted = kept | noted_waits(waiting, known, utc_minute())
    keep_waits(layout, key.article, language, noted)
    return noted


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of the units of a catalogue, in numbers."""

    new: int
    kept: int
    edited: Mapping[ChangeClass, int]
    moved: int
    removed: int


def compare(one: Brought, moved: Iterable[str]) -> Compared:
    """Tell what became of a catalogue, from what it was and what it is."""
    before = one.before
    after = {i: unit for i, unit in one.after.items() if not unit.obsolete}
    known = [i for i in after if i in before]
    classes = Counter(
        classify(before[i].source, after[i].source)
        for i in known
        if before[i].source != after[i].source
    )
    return Compared(
        new=len(after) - len(known),
        kept=one.stayed + len(known) - classes.total(),
        edited=dict(sorted(classes.items())),
        moved=len(set(moved) & set(known)),
        removed=sum(1 for i, unit in before.items() if not unit.obsolete and i not in after),
    )
