"""A unit as it stands in a PO entry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.catalogue.comments import FUZZY, read_comments
from l10n.catalogue.marks import read_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.catalogue.pofile import PoEntry

from l10n.model.article import Role
from l10n.model.unit import Unit

_PLACE: Final = re.compile(r"l10n: entry=(\S+) role=([a-z]+)")


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

    `entry` is the PO entry it was read from, None for a new one. `place` and `notes` are what
    its `#.` lines are to say; the notes (heading, hints) are written only when something else is.
    """

    unit: Unit
    place: Place | None = None
    notes: tuple[str, ...] = ()
    entry: PoEntry | None = None


def read_unit(entry: PoEntry) -> Unit:
    """Read the unit that a PO entry with a context holds."""
    comments = read_comments(entry)
    marks = read_marks(comments.remarks)
    return Unit(
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


def read_slot(entry: PoEntry) -> Slot:
    """Read a unit together with what its file says about it."""
    place, notes = _read_notes(entry)
    return Slot(read_unit(entry), place, notes, entry)


def _read_notes(entry: PoEntry) -> tuple[Place | None, tuple[str, ...]]:
    place: Place | None = None
    notes: list[str] = []
    for note in read_comments(entry).notes:
        found = _PLACE.fullmatch(note)
        if found and found[2] in set(Role):
            place = Place(found[1], Role(found[2]))
        else:
            notes.append(note)
    return place, tuple(notes)


def is_unchanged(slot: Slot) -> bool:
    """Tell whether a unit still is what its entry says, so the entry can go back as it came."""
    if slot.entry is None:
        return False
    place, notes = _read_notes(slot.entry)
    same = slot.place == place and found_in(slot.notes) == found_in(notes)
    return same and slot.unit == read_unit(slot.entry)


def found_in(notes: Iterable[str]) -> tuple[str, ...]:
    """Return the notes that say what a check found; other notes alone change no entry."""
    return tuple(note for note in notes if note.startswith(FOUND))
