"""Bring a catalogue that nobody touched since the last update to a new version of its template.

A second update changes nothing. So what the template says as it did stays as it is, and is not even
read; what it says anew goes the way of every update.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.decisions import apply_decisions
from l10n.catalogue.units.heard import hear
from l10n.catalogue.versions.history import target_digest, text_digest
from l10n.catalogue.versions.joining import Left
from l10n.catalogue.versions.template import FORGOTTEN
from l10n.catalogue.versions.threeway import Start, reconcile
from l10n.catalogue.versions.update import bring, obsolete, worth
from l10n.frozen import dataclass, replace
from l10n.model.catalogue import UTF8, Slot

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from l10n.catalogue.units.decisions import Applied
    from l10n.catalogue.units.heard import Heard
    from l10n.catalogue.versions.update import Circumstances
    from l10n.model.catalogue import Catalogue, Foreign, Header
    from l10n.model.unit import Unit


@dataclass(frozen=True, slots=True)
class TemplateVersions:
    """A template before and after; `places` tell where each unit stands in the catalogue's file."""

    before: Catalogue
    after: Catalogue
    places: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class StepMade:
    """What a catalogue is made of now: places in its file, and slots that are other or new.

    `before` are the units that were looked at, as they were, `after` what became of them; those
    that are `gone` hold nothing to come back for. `strangers` are in no version of the template;
    `stayed` counts all others in use.
    """

    parts: tuple[int | Slot, ...]
    header: Header
    before: Mapping[str, Unit]
    after: Mapping[str, Unit]
    gone: tuple[str, ...]
    strangers: tuple[str, ...]
    stayed: int
    heard: Heard


def step(current: Catalogue, versions: TemplateVersions, around: Circumstances) -> StepMade:
    """Bring along what the template says anew, of a catalogue that an update has just left.

    Law: what comes of it is what `update_catalogue` makes.
    """
    before = {slot.unit.id: slot for slot in versions.before.all_units()}
    wanted = {slot.unit.id: slot for slot in versions.after.units()}
    retired = [slot.unit.id for slot in versions.after.all_units() if slot.unit.obsolete]
    told = [
        slot
        for i, slot in wanted.items()
        if i not in versions.places or not _is_as_before(before.get(i), slot)
    ]
    left = [i for i in retired if i in before and not before[i].unit.obsolete]
    was = _slots(current, versions.places, [*(slot.unit.id for slot in told), *left])
    decided = {
        i: apply_decisions(slot.unit, around.language, around.at, around.objects)
        for i, slot in was.items()
    }
    units = _merged(was, decided, versions.after, around)
    known = _slots(current, versions.places, retired) | units
    gone = Left.of(versions.after.all_units(), known, around.language)
    brought = {s.unit.id: bring(s, units.get(s.unit.id), around, gone) for s in told}
    resting = {i: obsolete(units[i]) for i in left if i in units and worth(units[i].unit)}
    strangers, rest = _rest(versions, wanted, resting, left)
    active = [brought[i] if i in brought else versions.places[i] for i in wanted]
    after = {i: slot.unit for i, slot in (brought | resting).items()}
    return StepMade(
        (*active, *strangers.values(), *rest),
        replace(current.header, charset=UTF8, source=around.source, units=len(wanted)),
        {i: slot.unit for i, slot in was.items()},
        after,
        tuple(i for i in left if i not in resting),
        tuple(strangers),
        len(wanted)
        - len(brought)
        + sum(_is_in_use(current.slots[at]) for at in strangers.values()),
        hear(decided, after.values(), around.language),
    )


def is_at_rest(
    current: Catalogue, template: Catalogue, ids: Container[str], around: Circumstances
) -> bool:
    """Tell whether an update would leave these units as they are, in a file as it was last written.

    Whatever else is in it is taken to be as an update has left it.
    """
    wanted = {slot.unit.id: slot for slot in template.units() if slot.unit.id in ids}
    was = {slot.unit.id: slot for slot in current.units() if slot.unit.id in ids}
    decided = {
        i: apply_decisions(slot.unit, around.language, around.at, around.objects)
        for i, slot in was.items()
    }
    merged = _merged(was, decided, template, around)
    return wanted.keys() == was.keys() and all(
        bring(wanted[i], slot, around, Left()).is_unchanged for i, slot in merged.items()
    )


def _is_as_before(before: Slot | None, now: Slot) -> bool:
    """Tell whether the template says the same of a unit; notes alone change no catalogue."""
    if before is None or before.unit.obsolete:
        return False
    return before.unit.source == now.unit.source and before.place == now.place


def _slots(current: Catalogue, places: Mapping[str, int], ids: Iterable[str]) -> dict[str, Slot]:
    """Read these units, of those that there are."""
    found = ((i, current.slots[places[i]]) for i in ids if i in places)
    return {i: slot for i, slot in found if isinstance(slot, Slot)}


def _merged(
    was: Mapping[str, Slot],
    decided: Mapping[str, Applied],
    template: Catalogue,
    around: Circumstances,
) -> dict[str, Slot]:
    """Merge units with themselves, as they were last written: only marks may be put in order."""
    sources = {
        slot.unit.id: slot.unit.source for slot in template.all_units() if slot.unit.id in was
    }
    found: dict[str, Slot] = {}
    for i, slot in was.items():
        said = text_digest(slot.unit)
        start = Start(said, target_digest(slot.unit), is_last=True)
        about = around.language, sources.get(i, "")
        merged = reconcile(decided[i].unit, slot.unit, start, about, said)
        found[i] = replace(slot, unit=merged.unit)
    return found


def _rest(
    versions: TemplateVersions,
    wanted: Container[str],
    resting: Mapping[str, Slot],
    left: Iterable[str],
) -> tuple[dict[str, int], list[int | Slot]]:
    """Return strangers, and what is out of use, each in the order of the file."""
    places = versions.places
    known = {slot.unit.id: slot.unit for slot in versions.after.all_units()}
    dropped = {i for i, unit in known.items() if unit.source == FORGOTTEN} | set(left)
    rest = [i for i in places if i not in wanted and (i not in dropped or i in resting)]
    out_of_use = [resting[i] if i in resting else places[i] for i in rest if i in known]
    return {i: places[i] for i in rest if i not in known}, out_of_use


def _is_in_use(slot: Slot | Foreign) -> bool:
    return isinstance(slot, Slot) and not slot.unit.obsolete
