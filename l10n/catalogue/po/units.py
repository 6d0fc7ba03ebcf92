"""A unit as it stands in a PO entry."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.comments import BLANK, FUZZY, sort_comments
from l10n.catalogue.po.pofile import NOTHING, comment_lines
from l10n.catalogue.units.marks import read_marks
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.article import Role
from l10n.model.catalogue import Place, Slot, found_in
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.catalogue.po.pofile import PoEntry
    from l10n.catalogue.units.marks import Marks

_OURS: Final = "l10n:"
_PLACE: Final = compiled(rf"{_OURS} entry=(\S+) role=([a-z]+)")
_ROLES: Final = {str(role): role for role in Role}
_ASIDE: Final = compiled(rf"(?:#(?:[.:]|[,=](?![^\n]*{FUZZY}))[^\n]*+(?:\n|\Z))*+")
"""Comment lines that say nothing of a unit itself."""

_NOTE: Final = compiled(r"^#\.([^\n]*)", re.MULTILINE)

_IDS: Final = 1 << 15
_PLACES: Final = 1 << 12
_BLOCKS: Final = 2048
_LONGEST: Final = 600
"""How many comments are kept, and how long they may be."""

_ID: Final = compiled(r"[\w-]+\.\d+")
_ALL_IDS: Final = compiled(r"(?:[\w-]+\.\d++(?:\n|\Z))*+")


def is_unit(entry: PoEntry) -> bool:
    """Tell whether a PO entry is a unit of ours: one text, and an id as we make them."""
    context = entry.msgctxt
    return context is not None and not entry.plural and _is_id(context)


def ids_of(entries: Iterable[PoEntry]) -> list[str]:
    """Return the ids of those entries that are units."""
    contexts = [e.msgctxt for e in entries if e.msgctxt and not e.plural]
    # Of almost every file all are: to ask once is a tenth of asking each.
    told = "\n".join(contexts)
    if told.count("\n") + 1 == len(contexts) and _ALL_IDS.fullmatch(told):
        return contexts
    return list(filter(_is_id, contexts))


@lru_cache(maxsize=_IDS)
def _is_id(context: str) -> bool:
    return _ID.fullmatch(context) is not None


def read_slot(entry: PoEntry) -> Slot:
    """Read a unit together with what its file says about it."""
    remarks = entry.remarks
    beside = (_known_beside if len(remarks) <= _LONGEST else _read_beside)(remarks)
    marks = beside.marks
    if marks is None:
        target = "" if entry.str_literal == NOTHING else entry.msgstr
        unit = Unit(entry.msgctxt or "", entry.msgid, target, False, None, entry.obsolete)  # noqa: FBT003 - by position it takes half the time
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


def entry_told(remarks: str) -> str | None:
    """Return in which entry a unit stands, as its comment lines say."""
    beside = (_known_beside if len(remarks) <= _LONGEST else _read_beside)(remarks)
    return beside.place.entry if beside.place else None


def says_nothing(remarks: str) -> bool:
    """Tell whether comment lines say nothing of a unit itself: only its place, and the like."""
    return _ASIDE.fullmatch(remarks) is not None


def unit_like(entry: PoEntry, like: Unit) -> Unit | None:
    """Return a unit with a source alone where the entry of its id says just that.

    Law: it is the unit that `read_unit` reads.
    """
    is_plain = entry.str_literal == NOTHING and not entry.obsolete and like.is_bare
    return like if is_plain and entry.msgid == like.source and says_nothing(entry.remarks) else None


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
    if says_nothing(remarks):
        place, notes = _sort_notes([told.strip(BLANK) for told in _NOTE.findall(remarks)])
        return _Beside(place, notes, found_in(notes))
    comments = sort_comments(comment_lines(remarks))
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
        if note.startswith(_OURS) and (found := _read_place(note)):
            place = found
        else:
            notes.append(note)
    return place, tuple(notes)


@lru_cache(maxsize=_PLACES)
def _read_place(note: str) -> Place | None:
    found = _PLACE.fullmatch(note)
    role = _ROLES.get(found[2]) if found else None
    return Place(found[1], role) if found and role else None


def write_place(place: Place) -> str:
    """Say a unit's place as a note. Law: reading the note gives the place."""
    return f"{_OURS} entry={place.entry} role={place.role}"
