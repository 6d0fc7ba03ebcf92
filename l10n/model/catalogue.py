"""A catalogue: the units of one article in one language, whatever file they are kept in.

A template is a catalogue whose targets are empty. What only the codec of a file understands is a
`form`: it is carried along, and nobody else looks into it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.model.article import Role
    from l10n.model.unit import Unit

UTF8: Final = "UTF-8"
"""The charset of what we write."""

FOUND: Final = "check: "
MATCH: Final = "memory: "
"""How a note begins that says what a check found."""

_NOTES: Final = 1 << 12
"""Notes that were looked through and are kept: units of one block often share theirs."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a catalogue says of itself; None where it says nothing.

    `language` is as its file has it, empty for a template; `source` is the path of its source,
    `digest` and `segmenter` what a template was made from and by; `charset` is what its file
    claims to be written in.
    """

    project: str = ""
    language: str = ""
    source: str | None = None
    units: int | None = None
    digest: str | None = None
    segmenter: str | None = None
    charset: str = UTF8

    @property
    def tag(self) -> str:
        """The language as a tag, `en-GB`."""
        return self.language.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the article a unit stands now."""

    entry: str
    role: Role


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit for who asks no more than its id, and in which entry it stands now."""

    id: str
    entry: str | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A unit in its file.

    `form` is what it was read from, None for a new one; `was` is what that said. `place` and
    `notes` are what its file is to say beside; the notes (heading, hints) are written only when
    something else is.
    """

    unit: Unit
    place: Place | None = None
    notes: tuple[str, ...] = ()
    form: object | None = None
    was: tuple[Unit, Place | None, tuple[str, ...]] | None = None

    @property
    def id(self) -> str:
        """The id of the unit."""
        return self.unit.id

    @property
    def entry(self) -> str | None:
        """In which entry it stands now, where that is known."""
        return self.place.entry if self.place else None

    @property
    def is_unchanged(self) -> bool:
        """Whether the unit still is what its file says, so that its form can go back as it came."""
        if self.form is None or self.was is None:
            return False
        unit, place, found = self.was
        same = self.place == place and found_in(self.notes) == found
        return same and (self.unit is unit or self.unit == unit)


@dataclass(frozen=True, slots=True)
class Foreign:
    """An entry that is no unit of ours (plural forms, or no id as ours are): kept as it is."""

    form: object


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The units of one article in one language, in file order, obsolete ones last."""

    header: Header
    slots: Sequence[Slot | Foreign] = ()
    form: object | None = None

    def units(self) -> Iterator[Slot]:
        """Walk the units that are in use."""
        return (s for s in self.slots if isinstance(s, Slot) and not s.unit.obsolete)

    def all_units(self) -> Iterator[Slot]:
        """Walk all units, obsolete ones included."""
        return (slot for slot in self.slots if isinstance(slot, Slot))

    def by_id(self) -> dict[str, Slot]:
        """Index all units by id; one in use hides an obsolete one of the same id."""
        index: dict[str, Slot] = {}
        for slot in self.all_units():
            unit = slot.unit
            if not unit.obsolete or unit.id not in index:
                index[unit.id] = slot
        return index

    def map_units(self, change: Mapping[str, Unit]) -> Catalogue:
        """Replace units in use by id; everything else stays as and where it is."""

        def changed(slot: Slot | Foreign) -> Slot | Foreign:
            if isinstance(slot, Foreign) or slot.unit.obsolete:
                return slot
            return replace(slot, unit=change.get(slot.unit.id, slot.unit))

        return replace(self, slots=tuple(changed(slot) for slot in self.slots))

    def show_matches(self, matches: Mapping[str, tuple[str, ...]]) -> Catalogue:
        """Note what the memory has for units in use, by id, in the place of what was noted."""

        def shown(slot: Slot | Foreign) -> Slot | Foreign:
            if isinstance(slot, Foreign) or slot.unit.obsolete or slot.unit.id not in matches:
                return slot
            other = (note for note in slot.notes if not note.startswith(MATCH))
            told = (f"{MATCH}{line}" for line in matches[slot.unit.id])
            notes = (*other, *told)
            return slot if notes == slot.notes else replace(slot, notes=notes)

        return replace(self, slots=tuple(shown(slot) for slot in self.slots))

    def arrange(self, slots: Iterable[Slot]) -> Catalogue:
        """Put these units in the place of all units; an entry of others follows the same unit."""
        if not any(isinstance(slot, Foreign) for slot in self.slots):
            return replace(self, slots=tuple(slots))
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


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a file from outside as a unit, and the line that it begins at."""

    unit: Unit
    line: int


@dataclass(frozen=True, slots=True)
class Outside:
    """The messages of a file from outside, whose ids may be another tool's, or none.

    `plural` counts those with plural forms, which are no units of ours.
    """

    header: Header
    messages: tuple[Message, ...]
    plural: int = 0


def new_catalogue(project: str, language: str = "") -> Catalogue:
    """Make an empty catalogue; without a language a template."""
    return Catalogue(Header(project, language.replace("-", "_")))


def units_of(template: Catalogue, catalogue: Catalogue) -> list[Unit]:
    """Return the template's units as the catalogue has them, in document order."""
    known = catalogue.by_id()
    return [known.get(slot.unit.id, slot).unit for slot in template.units()]


@lru_cache(maxsize=_NOTES)
def found_in(notes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the notes of what checks and the memory found; other notes alone change no entry."""
    return tuple([note for note in notes if note.startswith((FOUND, MATCH))])
