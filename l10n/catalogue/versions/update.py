"""Bring a catalogue to the version of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.decisions import apply_decisions
from l10n.catalogue.units.heard import Heard, hear
from l10n.catalogue.units.state import is_untouched_draft
from l10n.catalogue.versions.history import texts_of
from l10n.catalogue.versions.joining import Left
from l10n.catalogue.versions.retargeting import SourceEdit, no_patches, retarget
from l10n.catalogue.versions.template import FORGOTTEN
from l10n.catalogue.versions.threeway import Merged, Start, reconcile
from l10n.frozen import dataclass, field, replace
from l10n.model.catalogue import FOUND, MATCH, UTF8, Slot
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from l10n.catalogue.versions.history import Past
    from l10n.model.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class CatalogueUpdate:
    """A catalogue brought to its template, and what was noticed, in unit ids.

    `restored` were missing from the file, or saved over by an older copy, and came back from what
    was last written; in `conflicts` two people wrote at once, and both texts are there;
    `undecided` carry a decision over an empty target, or an approval of a text that a check finds
    wrong; `strangers` are in no version of the template; `heard` is what people decided.
    """

    catalogue: Catalogue
    restored: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    heard: Heard = field(default_factory=Heard)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an update needs to know beside the texts.

    `at` is the UTC minute for marks; `hints` says how the placeables of a source read in the
    language, one line each; `patch` offers targets for an edited source. `objects` tells whether
    a check forbids that a unit is approved; `found` says what checks found in a unit, where that
    is to stand in the catalogue.
    """

    language: str
    at: str
    source: str
    hints: Callable[[str], tuple[str, ...]] = lambda _: ()
    objects: Callable[[Unit], bool] = lambda _: False
    found: Callable[[Unit], tuple[str, ...]] = lambda _: ()
    patch: Callable[[str, str, str], tuple[str, ...]] = no_patches


def update_catalogue(
    current: Catalogue, template: Catalogue, past: Past | None, around: Circumstances
) -> CatalogueUpdate:
    """Bring a catalogue to its template, merging in what was last written.

    Decisions are applied first, over the text that their reviewer saw. Law: a second update
    changes nothing, and no target, remark or review of a person is lost.
    """
    theirs = current.by_id()
    decided = {
        i: apply_decisions(slot.unit, around.language, around.at, around.objects)
        for i, slot in theirs.items()
    }
    here = {i: replace(slot, unit=decided[i].unit) for i, slot in theirs.items()}
    merged = merge_units(current, here, past, _sources(template), around.language)
    units = {i: replace(merged.slots[i], unit=one.unit) for i, one in merged.units.items()}
    gone = Left.of(template.all_units(), units, around.language)
    active = [bring(slot, units.get(slot.unit.id), around, gone) for slot in template.units()]
    wanted = {slot.unit.id for slot in active}
    retired = {slot.unit.id for slot in template.all_units()} - wanted
    erased = {slot.unit.id for slot in template.all_units() if slot.unit.source == FORGOTTEN}
    placed = wanted | erased
    left = [slot for i, slot in units.items() if i not in placed]
    resting = [obsolete(slot) for slot in left if slot.unit.id in retired and worth(slot.unit)]
    strangers = [slot for slot in left if slot.unit.id not in retired]
    arranged = [*active, *strangers, *resting]
    header = replace(current.header, charset=UTF8, source=around.source, units=len(active))
    return CatalogueUpdate(
        catalogue=replace(current.arrange(arranged), header=header),
        restored=tuple(i for i, one in merged.units.items() if one.kept),
        conflicts=tuple(i for i, one in merged.units.items() if one.in_conflict),
        undecided=tuple(i for i, applied in decided.items() if applied.undecided),
        strangers=tuple(slot.unit.id for slot in strangers),
        heard=hear(decided, (slot.unit for slot in arranged), around.language),
    )


def _sources(template: Catalogue) -> dict[str, str]:
    return {slot.unit.id: slot.unit.source for slot in template.all_units()}


@dataclass(frozen=True, slots=True)
class MergedUnits:
    """Units after a merge in file order, and the slots that they stand in."""

    units: Mapping[str, Merged]
    slots: Mapping[str, Slot]


def merge_units(
    current: Catalogue,
    here: Mapping[str, Slot],
    past: Past | None,
    sources: Mapping[str, str],
    language: str,
) -> MergedUnits:
    """Merge what a file says with what was last written, unit by unit.

    `here` are the units of `current` after their decisions; `sources` are those of the article.
    """
    units = {i: Merged(slot.unit) for i, slot in here.items()}
    slots = dict(here)
    if past is None:
        return MergedUnits(units, slots)
    said = texts_of(current)
    version = past.history.nearest(said)
    rivals = past.history.rivals(said, version)
    written = past.last.by_id()
    blanked = _blanked(here, written)
    for i, slot in written.items():
        theirs = here.get(i)
        unit = theirs.unit if theirs and i not in blanked else None
        start = Start.at(past.history, i, version, rivals)
        units[i] = reconcile(unit, slot.unit, start, (language, sources.get(i, "")), said.get(i))
        slots.setdefault(i, replace(slot, form=None, was=None))
    return MergedUnits(units, slots)


def _blanked(here: Mapping[str, Slot], written: Mapping[str, Slot]) -> frozenset[str]:
    """Return the fuzzy units that a program emptied all at once, as OmegaT does: no deletions."""
    fuzzy = [i for i, slot in written.items() if slot.unit.fuzzy and slot.unit.target and i in here]
    emptied = all(not here[i].unit.target for i in fuzzy)
    return frozenset(fuzzy) if emptied and len(fuzzy) > 1 else frozenset()


def bring(wanted: Slot, known: Slot | None, around: Circumstances, gone: Left) -> Slot:
    """Make the slot that a unit of the template has in a catalogue."""
    source = wanted.unit.source
    if known is None:
        slot = Slot(Unit(wanted.unit.id, source), wanted.place)
    else:
        edit = SourceEdit(source, around.language, around.at, around.patch)
        unit = retarget(replace(known.unit, obsolete=False), edit)
        slot = replace(known, unit=unit, place=wanted.place)
    found = (
        *(f"{FOUND}{line}" for line in around.found(slot.unit)),
        *_matches(slot, known, around.language),
    )
    if replace(slot, notes=found).is_unchanged:
        return slot  # with the notes that it has: they are written where its unit is changed later
    joined = gone.joined_into(slot.unit, slot.place.entry) if slot.place else ()
    return replace(slot, notes=(*wanted.notes, *around.hints(source), *joined, *found))


def _matches(slot: Slot, known: Slot | None, language: str) -> Iterator[str]:
    """Give the matches that were noted of a unit, as long as it waits for a person."""
    unit = slot.unit
    waits = not unit.target or (unit.fuzzy and is_untouched_draft(unit, language))
    if known is not None and waits and known.unit.source == unit.source:
        yield from (note for note in known.notes if note.startswith(MATCH))


def obsolete(slot: Slot) -> Slot:
    """Take a unit out of use."""
    return replace(slot, unit=replace(slot.unit, obsolete=True), place=None, notes=())


def worth(unit: Unit) -> bool:
    """Tell whether a unit that left the article holds anything to come back for."""
    return bool(unit.target or unit.remarks or unit.questions or unit.answers or unit.draft)
