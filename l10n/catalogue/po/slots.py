"""The entries of a file as units and what is none, each read when somebody first looks at it.

A program that changes three units of ten thousand, or none, does not pay for the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast, overload

from l10n.catalogue.bulk import collection_paused
from l10n.catalogue.po.pofile import NOTHING
from l10n.catalogue.po.units import entry_told, ids_of, is_unit, read_slot, unit_like
from l10n.model.catalogue import Foreign, Placed, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from l10n.catalogue.po.pofile import PoEntry
    from l10n.model.unit import Unit


class ReadSlots(Sequence[Slot | Foreign]):
    """The slots of a file as it was read, in file order.

    Law: it is the sequence of what its entries say; when each is made, nobody can tell.
    """

    def __init__(self, entries: Sequence[PoEntry], known: ReadSlots | None = None) -> None:
        self.entries = entries
        self._made: list[Slot | Foreign | None]
        self._made = known.told(entries) if known else [None] * len(entries)
        self._is_read = False

    def told(self, entries: Sequence[PoEntry]) -> list[Slot | Foreign | None]:
        """Give what was made of entries of the same text; what is not made yet is None."""
        made = {
            one.raw: slot
            for one, slot in zip(self.entries, self._made, strict=True)
            if isinstance(slot, Slot)
        }
        return [
            Slot(slot.unit, slot.place, slot.notes, one, slot.was)
            if (slot := made.get(one.raw))
            else None
            for one in entries
        ]

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, index: int) -> Slot | Foreign: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Slot | Foreign, ...]: ...

    def __getitem__(self, index: int | slice) -> Slot | Foreign | tuple[Slot | Foreign, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if (known := self._made[index]) is not None:
            return known
        slot = self._made[index] = _slot(self.entries[index])
        return slot

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ReadSlots) and self.entries == other.entries:
            return True
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __iter__(self) -> Iterator[Slot | Foreign]:
        if not self._is_read:
            with collection_paused():
                self._made = [
                    _slot(entry) if made is None else made
                    for entry, made in zip(self.entries, self._made, strict=True)
                ]
            self._is_read = True
        return cast("Iterator[Slot | Foreign]", iter(self._made))

    def text(self) -> str:
        """Put the entries together again as they were read."""
        return "".join([entry.raw for entry in self.entries])

    def places(self) -> dict[str, int] | None:
        """Tell where each unit stands; None where two have one id, or an entry is no unit."""
        found = {e.msgctxt: place for place, e in enumerate(self.entries) if e.msgctxt}
        whole = len(found) == len(self.entries) == len(ids_of(self.entries))
        return found if whole else None

    def units_of(self, template: Iterable[Slot]) -> list[Unit] | None:
        """Return the units of a template as they are here; None where `places` knows nothing.

        What says no more than the template is not read.
        """
        places = self.places()
        if places is None:
            return None
        units = [slot.unit for slot in template]
        return [self._unit(places[u.id], u) if u.id in places else u for u in units]

    def _unit(self, place: int, like: Unit) -> Unit:
        if self._made[place] is None and (unit := unit_like(self.entries[place], like)):
            return unit
        slot = self[place]
        return slot.unit if isinstance(slot, Slot) else like

    def placed(self) -> list[Placed]:
        """Tell where what is in use stands, in file order."""
        used = [entry for entry in self.entries if not entry.obsolete and is_unit(entry)]
        return [Placed(e.msgctxt or "", entry_told(e.remarks)) for e in used]

    def beside(self, template: ReadSlots) -> Iterator[tuple[str, str]] | None:
        """Give the texts of a template that are others here, and these; None as `units_of`."""
        places = self.places()
        return None if places is None else self._other(template, places)

    def _other(self, template: ReadSlots, places: Mapping[str, int]) -> Iterator[tuple[str, str]]:
        for entry in template.entries:
            place = None if entry.obsolete else places.get(entry.msgctxt or "")
            if place is None or entry.id_literal == self.entries[place].id_literal:
                continue
            its, mine = entry.msgid, self.entries[place].msgid
            if its != mine and is_unit(entry):
                yield its, mine

    def ids(self) -> list[str]:
        """Return the ids of what is in use, in file order."""
        return ids_of([entry for entry in self.entries if not entry.obsolete])

    def translated(self) -> Iterator[Slot]:
        """Walk what is in use and has a target; nothing else is read."""
        for place, entry in enumerate(self.entries):
            if entry.str_literal != NOTHING and not entry.obsolete:
                slot = self[place]
                if isinstance(slot, Slot) and slot.unit.target:
                    yield slot


def _slot(entry: PoEntry) -> Slot | Foreign:
    return read_slot(entry) if is_unit(entry) else Foreign(entry)


class ArrangedSlots(Sequence[Slot | Foreign]):
    """Slots of a file in another order, and others among them; what stays need not be read.

    `parts` are the places in the file of those that stay, and the slots that are other or new.
    """

    def __init__(self, read: ReadSlots, parts: Sequence[int | Slot]) -> None:
        self._read = read
        self._parts = parts

    def __len__(self) -> int:
        return len(self._parts)

    @overload
    def __getitem__(self, index: int) -> Slot | Foreign: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Slot | Foreign, ...]: ...

    def __getitem__(self, index: int | slice) -> Slot | Foreign | tuple[Slot | Foreign, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        part = self._parts[index]
        return self._read[part] if isinstance(part, int) else part

    def __iter__(self) -> Iterator[Slot | Foreign]:
        return (self._read[p] if isinstance(p, int) else p for p in self._parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def entries(self) -> Iterator[PoEntry | Slot]:
        """Walk what stays as it was read, and the slots among it."""
        return (self._read.entries[p] if isinstance(p, int) else p for p in self._parts)
