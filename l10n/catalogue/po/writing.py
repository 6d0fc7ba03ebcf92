"""Write a catalogue as a PO file; what nobody changed goes back byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.po.forms import entry_of, form_of, raw_of
from l10n.catalogue.po.header import Fields, write_header
from l10n.catalogue.po.rendering import render, render_header
from l10n.catalogue.po.slots import ReadSlots
from l10n.model.catalogue import Foreign

if TYPE_CHECKING:
    from l10n.catalogue.po.forms import PoForm
    from l10n.model.catalogue import Catalogue, Slot


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
    for slot in catalogue.slots:
        part = _slot(slot, reference, newline)
        parts.append(part if parts[-1].endswith("\n") else newline + part)
    return "".join(parts) + form.tail


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
