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


class TemplateVersions:
    """A template before and after, looked over once for all languages.

    `wanted` are its units in use now by id, `known` those out of use too; what it says `anew` of
    units in use, and which of those before `left`.
    """

    def __init__(self, before: Catalogue, after: Catalogue) -> None:
        was = {slot.unit.id: slot for slot in before.all_units()}
        self.slots = tuple(after.all_units())
        self.known = {slot.unit.id: slot.unit for slot in self.slots}
        self.wanted = {slot.unit.id: slot for slot in self.slots if not slot.unit.obsolete}
        self.retired = [slot.unit.id for slot in self.slots if slot.unit.obsolete]
        self.left = [i for i in self.retired if i in was and not was[i].unit.obsolete]
        self.anew = frozenset(
            i for i, slot in self.wanted.items() if not _is_as_before(was.get(i), slot)
        )
        self.forgotten = frozenset(i for i in self.retired if self.known[i].source == FORGOTTEN)

    def told(self, places: Mapping[str, int]) -> list[Slot]:
        """List what is new to a file in which units stand at these places, in document order."""
        ids = self.anew | (self.wanted.keys() - places.keys())
        return [slot for i, slot in self.wanted.items() if i in ids] if ids else []


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


def step(
    current: Catalogue,
    versions: TemplateVersions,
    places: Mapping[str, int],
    around: Circumstances,
) -> StepMade:
    """Bring along what the template says anew, of a catalogue that an update has just left.

    `places` tell where each unit stands in the catalogue's file. Law: what comes of it is what
    `update_catalogue` makes.
    """
    told, left, wanted = versions.told(places), versions.left, versions.wanted
    was = _slots(current, places, [*(slot.unit.id for slot in told), *left])
    decided = {
        i: apply_decisions(slot.unit, around.language, around.at, around.objects)
        for i, slot in was.items()
    }
    sources = {i: versions.known[i].source for i in was if i in versions.known}
    units = _merged(was, decided, sources, around)
    known = _slots(current, places, versions.retired) | units
    gone = Left.of(versions.slots, known, around.language) if told else Left()
    brought = {s.unit.id: bring(s, units.get(s.unit.id), around, gone) for s in told}
    resting = {i: obsolete(units[i]) for i in left if i in units and worth(units[i].unit)}
    strangers, rest = _rest(versions, places, resting)
    active = [brought[i] if i in brought else places[i] for i in wanted]
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
    sources = {slot.unit.id: slot.unit.source for slot in template.all_units()}
    merged = _merged(was, decided, sources, around)
    return wanted.keys() == was.keys() and all(
        bring(wanted[i], slot, around, Left()).is_unchanged for i, slot in merged.items()
    )


def _is_as_before(before: Slot | None, now: Slot) -> bool:
    """Tell whether the template says the same of a unit; notes alone change no catalogue."""
    if before is None or before.unit.obsolete:
        return False
    if before is now:  # as most are: what says the same is taken over as it is
        return True
    return before.unit.source == now.unit.source and before.place == now.place


def _slots(current: Catalogue, places: Mapping[str, int], ids: Iterable[str]) -> dict[str, Slot]:
    """Read these units, of those that there are."""
    found = ((i, current.slots[places[i]]) for i in ids if i in places)
    return {i: slot for i, slot in found if isinstance(slot, Slot)}


def _merged(
    was: Mapping[str, Slot],
    decided: Mapping[str, Applied],
    sources: Mapping[str, str],
    around: Circumstances,
) -> dict[str, Slot]:
    """Merge units with themselves, as they were last written: only marks may be put in order.

    `sources` are what the template says of them.
    """
    found: dict[str, Slot] = {}
    for i, slot in was.items():
        said = text_digest(slot.unit)
        start = Start(said, target_digest(slot.unit), is_last=True)
        about = around.language, sources.get(i, "")
        merged = reconcile(decided[i].unit, slot.unit, start, about, said)
        found[i] = replace(slot, unit=merged.unit)
    return found


def _rest(
    versions: TemplateVersions, places: Mapping[str, int], resting: Mapping[str, Slot]
) -> tuple[dict[str, int], list[int | Slot]]:
    """Return strangers, and what is out of use, each in the order of the file."""
    dropped = versions.forgotten.union(versions.left) - resting.keys()
    ids = places.keys() - versions.wanted.keys() - dropped
    rest = [i for i in places if i in ids] if ids else []
    out_of_use = [resting[i] if i in resting else places[i] for i in rest if i in versions.known]
    return {i: places[i] for i in rest if i not in versions.known}, out_of_use


def _is_in_use(slot: Slot | Foreign) -> bool:
    return isinstance(slot, Slot) and not slot.unit.obsolete
