"""Read a catalogue, or refuse what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.forms import PoForm, form_of
from l10n.catalogue.po.header import UNITS, Fields, plural_fault, read_header
from l10n.catalogue.po.pofile import NOTHING, PoFile
from l10n.catalogue.po.slots import ReadSlots
from l10n.catalogue.po.syntax import parse, parse_again
from l10n.catalogue.po.units import ids_of, is_unit, read_unit
from l10n.errors import CatalogueProblem
from l10n.lazy import compiled
from l10n.model.catalogue import Catalogue
from l10n.model.unit import MAX_UNIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.catalogue.po.pofile import PoEntry

_CONTROL: Final = compiled(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read_catalogue(
    text: str, where: str = "catalogue", known: Catalogue | None = None
) -> Catalogue:
    """Read a catalogue from the text of its PO file.

    What is as in one that is `known` already is not read again. Raises CatalogueProblem where the
    text is no PO, has no header or one with a broken plural rule, holds a unit twice or control
    characters in a target, or holds fewer units than its header says: then it was cut off.
    """
    before = _file_of(known) if known else None
    file = parse_again(text, before, where) if before else parse(text, where)
    if file.header is None:
        what = "no PO header: this is empty or no catalogue"
        raise CatalogueProblem(where, what, "restore it from git or a backup")
    entries = file.entries[1:]
    header = Fields.read(file.header.msgstr)
    _refuse_plural_rule(header, where, file.header.line)
    _refuse_controls(entries, where)
    refuse_oversize(file.entries, where)
    _refuse_cut(header, entries, where)
    slots = known.slots if known and before and isinstance(known.slots, ReadSlots) else None
    form = PoForm(file.header, file.tail)
    return Catalogue(read_header(header), ReadSlots(entries, slots), form)


def _file_of(known: Catalogue) -> PoFile | None:
    """Return the file that a catalogue was read from; None for one that was made, or changed."""
    form = form_of(known)
    if form.header is None or not isinstance(known.slots, ReadSlots):
        return None
    return PoFile((form.header, *known.slots.entries), form.tail)


def _refuse_plural_rule(header: Fields, where: str, line: int) -> None:
    if fault := plural_fault(header):
        remedy = "take the rule of this language from CLDR, or remove the field"
        raise CatalogueProblem(where, fault, remedy, line=line)


def refuse_control(entry: PoEntry, where: str, name: str) -> None:
    """Raise CatalogueProblem where a target has a control character that its sources have not."""
    known = entry.msgid + (read_unit(entry).previous or "")
    stray = (char for char in _CONTROL.findall(entry.msgstr) if char not in known)
    if control := next(stray, None):
        what = f"{name} holds the control character U+{ord(control):04X}"
        raise CatalogueProblem(where, what, "take it out of the target", line=entry.line)


def _refuse_controls(entries: Iterable[PoEntry], where: str) -> None:
    for entry in entries:
        # The quicker questions first: almost every target has none but line ends.
        if entry.str_literal == NOTHING or entry.msgstr.isprintable():
            continue
        if entry.obsolete or not is_unit(entry):
            continue
        refuse_control(entry, where, f"unit {entry.msgctxt}")


def _refuse_duplicates(entries: Sequence[PoEntry], where: str) -> int:
    """Return the number of units in use, none of which stands twice."""
    used = ids_of([entry for entry in entries if not entry.obsolete])
    if len(set(used)) == len(used):
        return len(used)
    seen: dict[str, int] = {}
    for entry in entries:
        if entry.msgctxt is None or entry.obsolete or not is_unit(entry):
            continue
        if entry.msgctxt in seen:
            what = f"unit {entry.msgctxt} stands twice, first at line {seen[entry.msgctxt]}"
            raise CatalogueProblem(where, what, "keep one of the two", line=entry.line)
        seen[entry.msgctxt] = entry.line
    return len(seen)


def refuse_oversize(entries: Iterable[PoEntry], where: str) -> None:
    """Raise CatalogueProblem for an entry that is no unit by its length."""
    for entry in entries:
        if len(entry.raw) > MAX_UNIT:
            what = f"an entry of {len(entry.raw):,} characters"
            raise CatalogueProblem(where, what, "no unit is that long", line=entry.line)


def _refuse_cut(header: Fields, entries: Sequence[PoEntry], where: str) -> None:
    told = header.get(UNITS)
    if told is None and not entries:
        what = "a header and nothing after it: the file was cut off"
        raise CatalogueProblem(where, what, "restore it from git or a backup, or remove it")
    found = _refuse_duplicates(entries, where)
    if told is not None and told.isdecimal() and found < int(told):
        what = f"{found} units where its header says {told}: the file was cut off"
        remedy = f"restore it from git or a backup, or remove the {UNITS} line"
        raise CatalogueProblem(where, what, remedy)
