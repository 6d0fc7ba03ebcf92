"""The door to PO: from the bytes of a file to a catalogue, and back.

Nobody else looks into `po/`, so nobody else knows a PO entry or a header line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.po import outside
from l10n.catalogue.po.encoding import decode, describe, encode
from l10n.catalogue.po.forms import entry_of
from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.references import write_reference
from l10n.catalogue.po.writing import write_catalogue

if TYPE_CHECKING:
    from l10n.model.catalogue import Catalogue, Outside, Slot

__all__ = ["describe", "line_of", "read", "read_outside", "write"]


def read(data: bytes, where: str = "catalogue") -> Catalogue:
    """Read a catalogue. Raises CatalogueProblem for what is none, or not the whole of one."""
    return read_catalogue(decode(data, where), where)


def write(catalogue: Catalogue, source: str, where: str = "catalogue") -> bytes:
    """Write a catalogue whose units come from this source; what nobody changed is as it was.

    Law: `write(read(data), source) == data` for what is UTF-8 without a byte order mark.
    """
    return encode(write_catalogue(catalogue, write_reference(source)), where)


def line_of(slot: Slot) -> int | None:
    """Return the line of a unit's message in the file it was read from; None for a new one."""
    entry = entry_of(slot)
    return entry.message_line if entry else None


def read_outside(data: bytes, where: str) -> Outside:
    """Read a file that need not be a catalogue of ours, with any line ends."""
    text = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return outside.read_outside(decode(text, where), where)
