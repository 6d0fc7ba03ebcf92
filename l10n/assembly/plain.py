"""An edition in plain values of JSON, and back: what is put together once need not be again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from l10n.frozen import astuple
from l10n.model.article import NO_POST, Availability, EntryKind, Media, Post, Role
from l10n.model.edition import (
    Absence,
    Byline,
    Edition,
    EditionBlock,
    EditionEntry,
    EditionUnit,
)
from l10n.model.markup import Mark, Stretch
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

Plain = Any
"""Lists, texts, numbers, true, false and null."""

_ROLES: Final = {str(role): role for role in Role}
_STATES: Final = {str(state): state for state in State}

T = TypeVar("T", bound="Hashable")


class _Places(Protocol):
    """Where each of some values stands in a list of them, each of which is there once."""

    def __call__(self, value: Any, /) -> int: ...  # noqa: ANN401 - marks, or names


def _places(listed: list[T]) -> _Places:
    known: dict[T, int] = {}

    def place(value: T) -> int:
        if value not in known:
            known[value] = len(listed)
            listed.append(value)
        return known[value]

    return place


def plain_edition(edition: Edition) -> Plain:
    """Say an edition in plain values, before anything is corrected in it or buried.

    Law: `edition_of(plain_edition(e)) == e`.
    """
    marks: list[Mark] = []
    names: list[tuple[str, ...]] = []
    mark, by = _places(marks), _places(names)
    entries = [_plain_entry(entry, mark, by) for entry in edition.entries]
    said = (edition.article, edition.language, edition.source_language, edition.accept)
    gates = (edition.missing, edition.minimum, astuple(edition.byline))
    return [said, gates, [astuple(it) for it in marks], names, entries]


def edition_of(plain: Plain) -> Edition:
    """Read an edition from what `plain_edition` said."""
    (article, language, source_language, accept), gates, marks, names, entries = plain
    missing, minimum, byline = gates
    known = [Mark(name, tuple((key, value) for key, value in said)) for name, said in marks]
    people = [tuple(name) for name in names]
    return Edition(
        article,
        language,
        source_language,
        tuple(map(State, accept)),
        MissingPolicy(missing),
        tuple(_entry(entry, known, people) for entry in entries),
        Byline(*byline),
        minimum,
    )


def _plain_entry(entry: EditionEntry, mark: _Places, by: _Places) -> Plain:
    post = None if entry.post == NO_POST else astuple(entry.post)
    said = [entry.id, entry.kind, entry.time, entry.instant, entry.absence, entry.minute]
    more = [entry.native, post, entry.places, entry.label]
    return [*said, *more, [_plain_block(block, mark, by) for block in entry.blocks]]


def _entry(plain: Plain, marks: list[Mark], people: list[tuple[str, ...]]) -> EditionEntry:
    name, kind, time, instant, absence, minute, native, post, places, label, blocks = plain
    return EditionEntry(
        name,
        EntryKind(kind),
        time,
        instant,
        tuple([_block(block, marks, people) for block in blocks]),
        Absence(absence) if absence else None,
        minute=minute,
        native=native,
        post=_post(post) if post else NO_POST,
        places=tuple(places),
        label=label,
    )


def _post(plain: Plain) -> Post:
    updated, authors, tags, pinned, key, availability, until, media = plain
    shown = tuple(Media(kind, url, pointer) for kind, url, pointer in media)
    said = tuple(authors), tuple(tags), pinned, key
    return Post(updated, *said, Availability(availability), until, shown)


def _plain_block(block: EditionBlock, mark: _Places, by: _Places) -> Plain:
    """Say a block; its text only where it is another than its stretches'."""
    stretches = [_plain_stretch(it, mark) for it in block.stretches]
    text = None if block.text == _joined(block.stretches) else block.text
    units = [(u.id, u.state, u.machine, u.text, u.source, u.stands, by(u.by)) for u in block.units]
    place = (block.marker, block.start, block.end, block.pointer)
    return [block.role, block.language, text, *place, units, stretches]


def _block(plain: Plain, marks: list[Mark], people: list[tuple[str, ...]]) -> EditionBlock:
    role, language, text, marker, start, end, pointer, units, stretches = plain
    printed = tuple(
        [
            Stretch(it)
            if it.__class__ is str
            else Stretch(
                it[0],
                tuple([marks[place] for place in it[1]]),
                None if it[2] is None else marks[it[2]],
            )
            for it in stretches
        ]
    )
    own = tuple(
        [
            EditionUnit(name, _STATES[state], machine, said, source, stands, people[by])
            for name, state, machine, said, source, stands, by in units
        ]
    )
    whole = _joined(printed) if text is None else text
    return EditionBlock(_ROLES[role], language, whole, own, marker, start, end, pointer, printed)


def _plain_stretch(stretch: Stretch, mark: _Places) -> Plain:
    alone = stretch.alone
    if not stretch.inside and alone is None:
        return stretch.text
    inside = [mark(one) for one in stretch.inside]
    return stretch.text, inside, None if alone is None else mark(alone)


def _joined(stretches: Iterable[Stretch]) -> str:
    return "".join([stretch.text for stretch in stretches])
