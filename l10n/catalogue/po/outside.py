"""Read a PO file from outside, which need not be a catalogue of ours."""

from __future__ import annotations

from l10n.catalogue.po.header import Fields, read_header
from l10n.catalogue.po.reading import refuse_control, refuse_oversize
from l10n.catalogue.po.syntax import parse
from l10n.catalogue.po.units import read_unit
from l10n.errors import CatalogueProblem
from l10n.model.catalogue import Message, Outside


def read_outside(text: str, where: str) -> Outside:
    """Read a PO file that need not be a catalogue of ours.

    Raises CatalogueProblem with the line for what GNU gettext refuses, for a file without any
    message, and for a control character in a target.
    """
    file = parse(text, where)
    if not file.entries:
        what = "there is nothing in it"
        raise CatalogueProblem(where, what, "export it again from the program that made it")
    header = read_header(Fields.read(file.header.msgstr) if file.header else Fields())
    entries = [entry for entry in file.entries if entry is not file.header]
    singular = [entry for entry in entries if not entry.plural]
    refuse_oversize(singular, where)
    for entry in singular:
        if not entry.obsolete:
            refuse_control(entry, where, "this message")
    messages = tuple(Message(read_unit(entry), entry.line) for entry in singular)
    return Outside(header, messages, len(entries) - len(singular))
