"""Bring a catalogue to the version of its template."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from l10n.catalogue import header as fields
from l10n.catalogue.decisions import apply_decisions
from l10n.catalogue.merge import reconcile
from l10n.catalogue.retargeting import Edit, no_patches, retarget
from l10n.catalogue.units import Slot, is_unchanged
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class CatalogueUpdate:
    """A catalogue brought to its template, and what was noticed, in unit ids.

    `restored` were missing from the file and came back from what was last written; `undecided`
    carry a decision over an empty target; `strangers` are in no version of the template.
    """

    catalogue: Catalogue
    restored: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an update needs to know beside the texts.

    `at` is the UTC minute for marks; `hints` says how the placeables of a source read in the
    language, one line each; `patch` offers targets for an edited source.
    """

    language: str
    at: str
    source: str
    hints: Callable[[str], tuple[str, ...]] = lambda _: ()
    patch: Callable[[str, str, str], tuple[str, ...]] = no_patches


def update_catalogue(
    current: Catalogue, template: Catalogue, base: Catalogue | None, around: Circumstances
) -> CatalogueUpdate:
    """Bring a catalogue to its template, merging in what was last written.

    Decisions are applied first, over the text that their reviewer saw. Law: a second update
    changes nothing, and no target, remark or review of a person is lost.
    """
    theirs = current.by_id()
    decided = {i: apply_decisions(s.unit, around.language, around.at) for i, s in theirs.items()}
    sources = {slot.unit.id: slot.unit.source for slot in template.all_units()}
    merged = _merge(theirs, {i: a.unit for i, a in decided.items()}, base, sources)
    active = [_bring(slot, merged.get(slot.unit.id), around) for slot in template.units()]
    wanted = {slot.unit.id for slot in active}
    retired = {slot.unit.id for slot in template.all_units()} - wanted
    left = [slot for i, slot in merged.items() if i not in wanted]
    obsolete = [_obsolete(slot) for slot in left if slot.unit.id in retired and _worth(slot.unit)]
    strangers = [slot for slot in left if slot.unit.id not in retired]
    header = (
        current.header.in_utf8()
        .with_field(fields.SOURCE, around.source)
        .with_field(fields.UNITS, str(len(active)))
    )
    return CatalogueUpdate(
        catalogue=replace(current.arrange([*active, *strangers, *obsolete]), header=header),
        restored=tuple(i for i in merged if i not in theirs and merged[i].unit.target),
        undecided=tuple(i for i, applied in decided.items() if applied.undecided),
        strangers=tuple(slot.unit.id for slot in strangers),
    )


def _merge(
    theirs: Mapping[str, Slot],
    decided: Mapping[str, Unit],
    base: Catalogue | None,
    sources: Mapping[str, str],
) -> dict[str, Slot]:
    """Merge what the file says with what was last written, unit by unit, in file order."""
    merged = {
        i: replace(slot, unit=decided[i]) if i in decided else slot for i, slot in theirs.items()
    }
    for i, slot in base.by_id().items() if base else ():
        here = merged.get(i)
        unit = reconcile(here.unit if here else None, slot.unit, sources.get(i, ""))
        merged[i] = replace(here, unit=unit) if here else replace(slot, entry=None)
    return merged


def _bring(wanted: Slot, known: Slot | None, around: Circumstances) -> Slot:
    """Make the slot that a unit of the template has in this catalogue."""
    source = wanted.unit.source
    if known is None:
        unit, entry = Unit(wanted.unit.id, source), None
    else:
        entry = known.entry
        edit = Edit(source, around.language, around.at, around.patch)
        unit = retarget(replace(known.unit, obsolete=False), edit)
    slot = Slot(unit, wanted.place, (), entry)
    if is_unchanged(slot):
        return slot
    return replace(slot, notes=(*wanted.notes, *around.hints(source)))


def _obsolete(slot: Slot) -> Slot:
    return replace(slot, unit=replace(slot.unit, obsolete=True), place=None, notes=())


def _worth(unit: Unit) -> bool:
    """Tell whether a unit that left the article holds anything to come back for."""
    return bool(unit.target or unit.remarks or unit.questions or unit.answers or unit.draft)
