"""Merge two versions of a catalogue or template that grew from one, unit by unit.

git compares lines; here a unit is merged as `sync` merges it. What both branches named alike
without knowing of each other gets a name of its own, the same in template and catalogues.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from l10n.catalogue.versions.retargeting import SourceEdit, retarget
from l10n.catalogue.versions.threeway import Merged, Start, reconcile
from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.catalogue import Catalogue, Slot


@dataclass(frozen=True, slots=True)
class Joined:
    """Two versions in one; in `conflicts`, unit ids, both texts are there and need work."""

    catalogue: Catalogue
    conflicts: tuple[str, ...] = ()


def join(base: Catalogue | None, ours: Catalogue, theirs: Catalogue, at: str) -> Joined:
    """Merge `theirs` into `ours`; `base` is what both come from, None where there was nothing.

    `at` is the UTC minute for marks. Order, header and entries that are no units are those of
    `ours`. A unit that one side lacks stays: what left the article is told by the template, and a
    part of a file deletes nothing. Law: no target of a person is lost, and none is approved that
    was not approved for the text it ends with.
    """
    language = ours.header.tag
    before = base.by_id() if base else {}
    here, there = ours.by_id(), _renamed(theirs, ours, before)
    merged: dict[str, Merged] = {}
    slots: dict[str, Slot] = {}
    for i in (*here, *(i for i in there if i not in here)):
        mine, other = here.get(i), there.get(i)
        slots[i] = mine or there[i]
        merged[i] = _unit(before.get(i), mine, other, (language, at))
    kept = [replace(slots[i], unit=one.unit) for i, one in merged.items()]
    kept.sort(key=lambda slot: slot.unit.obsolete)
    active = sum(1 for slot in kept if not slot.unit.obsolete)
    header = replace(ours.header, units=active)
    conflicts = tuple(i for i, one in merged.items() if one.in_conflict)
    return Joined(replace(ours.arrange(kept), header=header), conflicts)


def _unit(
    before: Slot | None, mine: Slot | None, other: Slot | None, around: tuple[str, str]
) -> Merged:
    language, at = around
    if mine is None or other is None:
        only = mine or other
        assert only is not None  # noqa: S101 - an id comes from one of the two
        return Merged(only.unit)
    source = _newer_source(before, mine, other)
    start = Start.of(before.unit if before else None)
    merged = reconcile(other.unit, mine.unit, start, (language, source))
    obsolete = mine.unit.obsolete and other.unit.obsolete
    unit = replace(merged.unit, obsolete=obsolete)
    return replace(merged, unit=retarget(unit, SourceEdit(source, language, at)))


def _newer_source(before: Slot | None, mine: Slot, other: Slot) -> str:
    """Return the source that a branch changed; of two changes, ours."""
    unchanged = before is not None and fold(before.unit.source) == fold(mine.unit.source)
    return other.unit.source if unchanged else mine.unit.source


def _renamed(theirs: Catalogue, ours: Catalogue, before: Mapping[str, Slot]) -> dict[str, Slot]:
    """Rename units of theirs whose id both branches minted, each for a text of its own."""
    here = ours.by_id()
    renamed: dict[str, Slot] = {}
    for i, slot in theirs.by_id().items():
        known = here.get(i)
        alike = known is None or i in before or fold(known.unit.source) == fold(slot.unit.source)
        fresh = i if alike else _own_name(i, slot.unit.source)
        unit = replace(slot.unit, id=fresh, obsolete=slot.unit.obsolete or not alike)
        renamed[fresh] = replace(slot, unit=unit, place=slot.place if alike else None)
    return renamed


def _own_name(unit: str, source: str) -> str:
    """Name a unit after its text: every file of the merge comes to the same name."""
    entry = unit.rpartition(".")[0]
    return f"{entry}-{sha256(fold(source).encode()).hexdigest()[:10]}.1"
