"""Write a catalogue as a PO file; what nobody changed goes back byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.po.forms import entry_of, form_of, raw_of
from l10n.catalogue.po.header import Fields, write_header
from l10n.catalogue.po.pofile import PoEntry
from l10n.catalogue.po.rendering import render, render_header
from l10n.catalogue.po.slots import ArrangedSlots, ReadSlots
from l10n.catalogue.po.units import read_unit
from l10n.model.catalogue import Foreign

if TYPE_CHECKING:
    from l10n.catalogue.po.forms import PoForm
    from l10n.model.catalogue import Catalogue, Slot
    from l10n.model.unit import Unit


def write_catalogue(catalogue: Catalogue, reference: str) -> str:
    """Write a catalogue as the text of its PO file.

    `reference` is the source's path, without a line: `source/anchorage.txt`.
    Law: `write_catalogue(read_catalogue(text), reference) == text`.
    """
    form = form_of(catalogue)
    newline = _newline(form)
    if isinstance(catalogue.slots, ReadSlots):
        return _header(catalogue, form, newline) + catalogue.slots.text() + form.tail
    parts = [_header(catalogue, form, newline)]
    slots = catalogue.slots
    for slot in slots.entries() if isinstance(slots, ArrangedSlots) else slots:
        part = slot.raw if isinstance(slot, PoEntry) else _slot(slot, reference, newline)
        parts.append(part if parts[-1].endswith("\n") else newline + part)
    return "".join(parts) + form.tail


def reads_as(read: Catalogue, meant: Catalogue) -> bool:
    """Tell whether a catalogue that was read from a file says what was to be written to it.

    An entry of the very same text need not be read for that.
    """
    if isinstance(meant.slots, ArrangedSlots) and isinstance(read.slots, ReadSlots):
        wanted = list(meant.slots.entries())
        return len(wanted) == len(read.slots) and all(
            (isinstance(one, PoEntry) and one.raw == entry.raw) or _same(read.slots[at], one)
            for at, (entry, one) in enumerate(zip(read.slots.entries, wanted, strict=True))
        )
    return _units(read) == _units(meant)


def _same(slot: Slot | Foreign, meant: PoEntry | Slot) -> bool:
    unit = read_unit(meant) if isinstance(meant, PoEntry) else meant.unit
    return not isinstance(slot, Foreign) and slot.unit == unit


def _units(catalogue: Catalogue) -> dict[str, Unit]:
    return {i: slot.unit for i, slot in catalogue.by_id().items()}


def _newline(form: PoForm) -> str:
    entry = form.header
    return "\r\n" if entry and "\r\n" in entry.raw else "\n"


def _header(catalogue: Catalogue, form: PoForm, newline: str) -> str:
    entry = form.header
    old = Fields.read(entry.msgstr) if entry else None
    lines = write_header(catalogue.header, old)
    if entry and lines == old:
        return entry.raw
    return render_header(lines.text(), entry).replace("\n", newline)


def _slot(slot: Slot | Foreign, reference: str, newline: str) -> str:
    if isinstance(slot, Foreign):
        return raw_of(slot)
    entry = entry_of(slot)
    if entry and slot.is_unchanged:
        return entry.raw
    return newline + render(slot, entry, reference).replace("\n", newline)
