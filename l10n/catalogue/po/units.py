"""A unit as it stands in a PO entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.comments import FUZZY, read_comments
from l10n.catalogue.units.marks import read_marks
from l10n.lazy import compiled
from l10n.model.article import Role
from l10n.model.catalogue import Place, Slot, found_in
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from l10n.catalogue.po.pofile import PoEntry

_OURS: Final = "l10n:"
_PLACE: Final = compiled(rf"{_OURS} entry=(\S+) role=([a-z]+)")
_ROLES: Final = {str(role): role for role in Role}
_ID: Final = compiled(r"[\w-]+\.\d+")


def is_unit(entry: PoEntry) -> bool:
    """Tell whether a PO entry is a unit of ours: one text, and an id as we make them."""
    context = entry.msgctxt
    return context is not None and not entry.plural and _ID.fullmatch(context) is not None


def read_slot(entry: PoEntry) -> Slot:
    """Read a unit together with what its file says about it."""
    comments = read_comments(entry)
    marks = read_marks(comments.remarks)
    unit = Unit(
        id=entry.msgctxt or "",
        source=entry.msgid,
        target=entry.msgstr,
        fuzzy=FUZZY in comments.flags,
        previous=comments.previous,
        obsolete=entry.obsolete,
        draft=marks.draft,
        kept=marks.kept,
        reviews=marks.reviews,
        decisions=marks.decisions,
        questions=marks.questions,
        answers=marks.answers,
        skips=marks.skips,
        remarks=marks.remarks,
    )
    place, notes = _sort_notes(comments.notes)
    return Slot(unit, place, notes, entry, (unit, place, found_in(notes)))


def read_unit(entry: PoEntry) -> Unit:
    """Read the unit that a PO entry holds, whoever made it."""
    return read_slot(entry).unit


def _sort_notes(lines: tuple[str, ...]) -> tuple[Place | None, tuple[str, ...]]:
    place: Place | None = None
    notes: list[str] = []
    for note in lines:
        found = _PLACE.fullmatch(note) if note.startswith(_OURS) else None
        if found and (role := _ROLES.get(found[2])):
            place = Place(found[1], role)
        else:
            notes.append(note)
    return place, tuple(notes)


def write_place(place: Place) -> str:
    """Say a unit's place as a note. Law: reading the note gives the place."""
    return f"{_OURS} entry={place.entry} role={place.role}"
