"""A unit as it stands in a PO entry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.comments import FUZZY, read_comments
from l10n.catalogue.po.marks import read_marks
from l10n.model.article import Role
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.catalogue.po.pofile import PoEntry

_OURS: Final = "l10n:"
_PLACE: Final = re.compile(rf"{_OURS} entry=(\S+) role=([a-z]+)")
_ROLES: Final = {str(role): role for role in Role}
_ID: Final = re.compile(r"[\w-]+\.\d+")


FOUND: Final = "check: "
"""How a note begins that says what a check found."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the article a unit stands now."""

    entry: str
    role: Role

    def __str__(self) -> str:
        return f"l10n: entry={self.entry} role={self.role}"


@dataclass(frozen=True, slots=True)
class Slot:
    """A unit in its file.

    `entry` is the PO entry it was read from, None for a new one; `was` is what that said, where it
    is known. `place` and `notes` are what its `#.` lines are to say; the notes (heading, hints)
    are written only when something else is.
    """

    unit: Unit
    place: Place | None = None
    notes: tuple[str, ...] = ()
    entry: PoEntry | None = None
    was: tuple[Unit, Place | None, tuple[str, ...]] | None = None


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


def is_unchanged(slot: Slot) -> bool:
    """Tell whether a unit still is what its entry says, so the entry can go back as it came."""
    if slot.entry is None:
        return False
    was = slot.was or _said(slot.entry)
    unit, place, found = was
    same = slot.place == place and found_in(slot.notes) == found
    return same and (slot.unit is unit or slot.unit == unit)


def _said(entry: PoEntry) -> tuple[Unit, Place | None, tuple[str, ...]]:
    slot = read_slot(entry)
    return slot.unit, slot.place, found_in(slot.notes)


def found_in(notes: Iterable[str]) -> tuple[str, ...]:
    """Return the notes that say what a check found; other notes alone change no entry."""
    return tuple(note for note in notes if note.startswith(FOUND))
