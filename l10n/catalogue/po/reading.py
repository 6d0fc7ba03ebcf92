"""A catalogue: the units of one article in one language, read from PO and written back.

The template is a catalogue whose targets are empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.po import header as fields
from l10n.catalogue.po.header import Header, plural_fault
from l10n.catalogue.po.slots import Foreign, ReadSlots
from l10n.catalogue.po.syntax import parse
from l10n.catalogue.po.units import Slot, is_unit, read_unit
from l10n.errors import CatalogueProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.catalogue.po.pofile import PoEntry
    from l10n.model.unit import Unit

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

MAX_UNIT: Final = 1_000_000
"""Code points of one text; a longer one is no sentence of a live-blog."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The units of one article in one language, in file order, obsolete ones last."""

    header: Header
    slots: Sequence[Slot | Foreign] = ()
    header_entry: PoEntry | None = None
    tail: str = ""

    def units(self) -> Iterator[Slot]:
        """Walk the units that are in use."""
        return (slot for slot in self.all_units() if not slot.unit.obsolete)

    def all_units(self) -> Iterator[Slot]:
        """Walk all units, obsolete ones included."""
        return (slot for slot in self.slots if isinstance(slot, Slot))

    def foreign(self) -> tuple[Foreign, ...]:
        """Return the entries that are no units of ours."""
        return tuple(slot for slot in self.slots if isinstance(slot, Foreign))

    def by_id(self) -> dict[str, Slot]:
        """Index all units by id; one in use hides an obsolete one of the same id."""
        index: dict[str, Slot] = {}
        for slot in self.all_units():
            if slot.unit.id not in index or not slot.unit.obsolete:
                index[slot.unit.id] = slot
        return index

    def map_units(self, change: Mapping[str, Unit]) -> Catalogue:
        """Replace units in use by id; everything else stays as and where it is."""

        def changed(slot: Slot | Foreign) -> Slot | Foreign:
            if isinstance(slot, Foreign) or slot.unit.obsolete:
                return slot
            return replace(slot, unit=change.get(slot.unit.id, slot.unit))

        return replace(self, slots=tuple(changed(slot) for slot in self.slots))

    def arrange(self, slots: Iterable[Slot]) -> Catalogue:
        """Put these units in the place of all units; an entry of others follows the same unit."""
        followers: dict[str | None, list[Foreign]] = {}
        last: str | None = None
        for slot in self.slots:
            if isinstance(slot, Foreign):
                followers.setdefault(last, []).append(slot)
            else:
                last = slot.unit.id
        arranged: list[Slot | Foreign] = [*followers.pop(None, [])]
        for slot in slots:
            arranged += [slot, *followers.pop(slot.unit.id, [])]
        stranded = (foreign for group in followers.values() for foreign in group)
        return replace(self, slots=(*arranged, *stranded))


def units_of(template: Catalogue, catalogue: Catalogue) -> list[Unit]:
    """Return the template's units as the catalogue has them, in document order."""
    known = catalogue.by_id()
    return [
        known[slot.unit.id].unit if slot.unit.id in known else slot.unit
        for slot in template.units()
    ]


def new_catalogue(project: str, language: str = "") -> Catalogue:
    """Make an empty catalogue; without a language a template."""
    return Catalogue(Header.new(project, language.replace("-", "_")))


def read_catalogue(text: str, where: str = "catalogue") -> Catalogue:
    """Read a catalogue from the text of its PO file.

    Raises CatalogueProblem where the text is no PO, has no header or one with a broken plural
    rule, holds a unit twice or control characters in a target, or holds fewer units than its
    header says: then it was cut off.
    """
    file = parse(text, where)
    if file.header is None:
        what = "no PO header: this is empty or no catalogue"
        raise CatalogueProblem(where, what, "restore it from git or a backup")
    entries = file.entries[1:]
    header = Header.read(file.header.msgstr)
    _refuse_plural_rule(header, where, file.header.line)
    _refuse_controls(entries, where)
    refuse_oversize(file.entries, where)
    _refuse_cut(header, entries, where)
    return Catalogue(header, ReadSlots(entries), file.header, file.tail)


def _refuse_plural_rule(header: Header, where: str, line: int) -> None:
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
        # The quicker question first: almost every target has none but line ends.
        if entry.msgstr.isprintable() or entry.obsolete or not is_unit(entry):
            continue
        refuse_control(entry, where, f"unit {entry.msgctxt}")


def _refuse_duplicates(entries: Iterable[PoEntry], where: str) -> int:
    """Return the number of units in use, none of which stands twice."""
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


def _refuse_cut(header: Header, entries: Sequence[PoEntry], where: str) -> None:
    told = header.get(fields.UNITS)
    if told is None and not entries:
        what = "a header and nothing after it: the file was cut off"
        raise CatalogueProblem(where, what, "restore it from git or a backup, or remove it")
    found = _refuse_duplicates(entries, where)
    if told is not None and told.isdecimal() and found < int(told):
        what = f"{found} units where its header says {told}: the file was cut off"
        remedy = f"restore it from git or a backup, or remove the {fields.UNITS} line"
        raise CatalogueProblem(where, what, remedy)
