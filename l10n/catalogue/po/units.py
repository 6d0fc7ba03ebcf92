"""A unit as it stands in a PO entry."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.comments import BLANK, FUZZY, sort_comments
from l10n.catalogue.po.pofile import comment_lines
from l10n.catalogue.units.marks import read_marks
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.article import Role
from l10n.model.catalogue import Place, Slot, found_in
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.catalogue.po.pofile import PoEntry
    from l10n.catalogue.units.marks import Marks

_OURS: Final = "l10n:"
_PLACE: Final = compiled(rf"{_OURS} entry=(\S+) role=([a-z]+)")
_ROLES: Final = {str(role): role for role in Role}
_ASIDE: Final = frozenset(".:")
"""How comment lines begin, behind `#`, that say nothing of a unit itself."""

_IDS: Final = 1 << 15
_BLOCKS: Final = 2048
_LONGEST: Final = 600
"""How many comments are kept, and how long they may be."""

_ID: Final = compiled(r"[\w-]+\.\d+")


def is_unit(entry: PoEntry) -> bool:
    """Tell whether a PO entry is a unit of ours: one text, and an id as we make them."""
    context = entry.msgctxt
    return context is not None and not entry.plural and _is_id(context)


@lru_cache(maxsize=_IDS)
def _is_id(context: str) -> bool:
    return _ID.fullmatch(context) is not None


def read_slot(entry: PoEntry) -> Slot:
    """Read a unit together with what its file says about it."""
    remarks = entry.remarks
    beside = (_known_beside if len(remarks) <= _LONGEST else _read_beside)(remarks)
    marks = beside.marks
    if marks is None:
        unit = Unit(entry.msgctxt or "", entry.msgid, entry.msgstr, False, None, entry.obsolete)  # noqa: FBT003 - by position it takes half the time
    else:
        unit = Unit(
            id=entry.msgctxt or "",
            source=entry.msgid,
            target=entry.msgstr,
            fuzzy=beside.fuzzy,
            previous=beside.previous,
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
    return Slot(unit, beside.place, beside.notes, entry, (unit, beside.place, beside.found))


@dataclass(frozen=True, slots=True)
class _Beside:
    """What the comment lines of an entry say; `marks` is None where none says anything of it."""

    place: Place | None
    notes: tuple[str, ...]
    found: tuple[str, ...]
    marks: Marks | None = None
    fuzzy: bool = False
    previous: str | None = None


def _read_beside(remarks: str) -> _Beside:
    lines = comment_lines(remarks)
    if all(line[1:2] in _ASIDE for line in lines):
        told = [line[2:].strip(BLANK) for line in lines if line[1] == "."]
        place, notes = _sort_notes(told)
        return _Beside(place, notes, found_in(notes))
    comments = sort_comments(lines)
    place, notes = _sort_notes(comments.notes)
    marks, fuzzy = read_marks(comments.remarks), FUZZY in comments.flags
    return _Beside(place, notes, found_in(notes), marks, fuzzy, comments.previous)


_known_beside: Final = lru_cache(maxsize=_BLOCKS)(_read_beside)
"""The same for lines that were read a moment ago: units of one block often share theirs."""


def read_unit(entry: PoEntry) -> Unit:
    """Read the unit that a PO entry holds, whoever made it."""
    return read_slot(entry).unit


def _sort_notes(lines: Sequence[str]) -> tuple[Place | None, tuple[str, ...]]:
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
