"""The door to PO: from the bytes of a file to a catalogue, and back.

Nobody else looks into `po/`, so nobody else knows a PO entry or a header line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import replace
from l10n.lazy import imported
from l10n.model.catalogue import units_of as all_units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.catalogue.po.encoding import decode, describe, encode
    from l10n.catalogue.po.forms import entry_of
    from l10n.catalogue.po.outside import read_outside as read_any
    from l10n.catalogue.po.reading import read_catalogue
    from l10n.catalogue.po.references import write_reference
    from l10n.catalogue.po.writing import reads_as, write_catalogue
    from l10n.model.catalogue import Catalogue, Outside, Placed, Slot
    from l10n.model.unit import Unit
else:  # a command that finds nothing changed reads no catalogue
    _PO = "l10n.catalogue.po"
    decode, describe, encode = (
        imported(f"{_PO}.encoding", name) for name in ("decode", "describe", "encode")
    )
    entry_of = imported(f"{_PO}.forms", "entry_of")
    read_any = imported(f"{_PO}.outside", "read_outside")
    read_catalogue = imported(f"{_PO}.reading", "read_catalogue")
    reads_as, write_catalogue = (
        imported(f"{_PO}.writing", name) for name in ("reads_as", "write_catalogue")
    )
    write_reference = imported(f"{_PO}.references", "write_reference")

__all__ = [
    "arranged",
    "describe",
    "differing",
    "ids_in_use",
    "line_of",
    "placed",
    "places_of",
    "read",
    "read_outside",
    "reads_as",
    "translated",
    "units_of",
    "write",
]


def read(data: bytes, where: str = "catalogue", known: Catalogue | None = None) -> Catalogue:
    """Read a catalogue. Raises CatalogueProblem for what is none, or not the whole of one.

    Of one that is much like another that is `known`, only the rest is read; units of both are
    the very same. Law: nobody can tell otherwise.
    """
    return read_catalogue(decode(data, where), where, known)


def write(catalogue: Catalogue, source: str, where: str = "catalogue") -> bytes:
    """Write a catalogue whose units come from this source; what nobody changed is as it was.

    Law: `write(read(data), source) == data` for what is UTF-8 without a byte order mark.
    """
    return encode(write_catalogue(catalogue, write_reference(source)), where)


def line_of(slot: Slot) -> int | None:
    """Return the line of a unit's message in the file it was read from; None for a new one."""
    entry = entry_of(slot)
    return entry.message_line if entry else None


def places_of(catalogue: Catalogue) -> dict[str, int] | None:
    """Tell where each unit stands among the slots of a file, of which none is read for it.

    None where an entry is no unit, two have one id, or the catalogue is not as it was read.
    """
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    return catalogue.slots.places() if isinstance(catalogue.slots, ReadSlots) else None


def units_of(template: Catalogue, catalogue: Catalogue) -> list[Unit]:
    """Return the template's units as the catalogue has them, in document order.

    Law: they are those of `l10n.model.catalogue.units_of`; as few are read as can be.
    """
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    slots = catalogue.slots
    read = slots.units_of(template.units()) if isinstance(slots, ReadSlots) else None
    return all_units_of(template, catalogue) if read is None else read


def placed(template: Catalogue) -> Sequence[Placed | Slot]:
    """Tell where the units in use stand, in file order; none is read for it."""
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    slots = template.slots
    return slots.placed() if isinstance(slots, ReadSlots) else list(template.units())


def differing(template: Catalogue, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Give the sources of units in use of a template and what a catalogue has instead of them."""
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    here, there = template.slots, catalogue.slots
    if isinstance(here, ReadSlots) and isinstance(there, ReadSlots):
        pairs = there.beside(here)
        if pairs is not None:
            return pairs
    known = catalogue.by_id()
    both = ((slot.unit, known[slot.unit.id].unit) for slot in template.units() if slot.id in known)
    return ((its.source, mine.source) for its, mine in both if its.source != mine.source)


def ids_in_use(catalogue: Catalogue) -> list[str]:
    """Return the ids of the units that are in use, in file order; none is read for it."""
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    slots = catalogue.slots
    if isinstance(slots, ReadSlots):
        return slots.ids()
    return [slot.unit.id for slot in catalogue.units()]


def translated(catalogue: Catalogue) -> Iterator[Slot]:
    """Walk the units in use that have a target; of others as few are read as can be."""
    from l10n.catalogue.po.slots import ReadSlots  # noqa: PLC0415 - as above

    slots = catalogue.slots
    if isinstance(slots, ReadSlots):
        return slots.translated()
    return (slot for slot in catalogue.units() if slot.unit.target)


def arranged(catalogue: Catalogue, parts: Sequence[int | Slot]) -> Catalogue:
    """Put slots in the place of all: those at these places of its file, and others or new ones."""
    from l10n.catalogue.po.slots import ArrangedSlots, ReadSlots  # noqa: PLC0415 - as above

    read = catalogue.slots if isinstance(catalogue.slots, ReadSlots) else ReadSlots(())
    return replace(catalogue, slots=ArrangedSlots(read, parts))


def read_outside(data: bytes, where: str) -> Outside:
    """Read a file that need not be a catalogue of ours, with any line ends."""
    text = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return read_any(decode(text, where), where)
