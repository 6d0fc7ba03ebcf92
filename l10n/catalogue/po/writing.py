"""Write a catalogue as a PO file; what nobody changed goes back byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.po.header import Header
from l10n.catalogue.po.rendering import render, render_header
from l10n.catalogue.po.slots import Foreign, ReadSlots
from l10n.catalogue.po.units import is_unchanged

if TYPE_CHECKING:
    from l10n.catalogue.po.reading import Catalogue
    from l10n.catalogue.po.units import Slot


def write_catalogue(catalogue: Catalogue, reference: str) -> str:
    """Write a catalogue as the text of its PO file.

    `reference` is the source's path, without a line: `source/anchorage.txt`.
    Law: `write_catalogue(read_catalogue(text), reference) == text`.
    """
    newline = _newline(catalogue)
    if isinstance(catalogue.slots, ReadSlots):
        return _header(catalogue, newline) + catalogue.slots.text() + catalogue.tail
    parts = [_header(catalogue, newline)]
    for slot in catalogue.slots:
        part = _slot(slot, reference, newline)
        parts.append(part if parts[-1].endswith("\n") else newline + part)
    return "".join(parts) + catalogue.tail


def _newline(catalogue: Catalogue) -> str:
    entry = catalogue.header_entry
    return "\r\n" if entry and "\r\n" in entry.raw else "\n"


def _header(catalogue: Catalogue, newline: str) -> str:
    entry = catalogue.header_entry
    if entry and Header.read(entry.msgstr) == catalogue.header:
        return entry.raw
    return render_header(catalogue.header.text(), entry).replace("\n", newline)


def _slot(slot: Slot | Foreign, reference: str, newline: str) -> str:
    if isinstance(slot, Foreign):
        return slot.entry.raw
    if slot.entry and is_unchanged(slot):
        return slot.entry.raw
    return newline + render(slot, reference).replace("\n", newline)
