"""An edition: what one article says in one language, and how it came to say it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.model.article import NO_POST
from l10n.model.markup import Stretch

if TYPE_CHECKING:
    from l10n.model.article import EntryKind, Post, Role
    from l10n.model.policy import MissingPolicy
    from l10n.model.unit import ChangeClass, State


@dataclass(frozen=True, slots=True)
class EditionUnit:
    """What became of one unit: its state, whether a machine wrote it, and what is printed.

    `stands` tells that an outdated text may be printed as it was reviewed for the source before.
    `by` are the people who approved this very text.
    """

    id: str
    state: State
    machine: bool
    text: str
    source: str = ""
    stands: bool = False
    by: tuple[str, ...] = ()


class Absence(StrEnum):
    """Why an entry is not printed."""

    MISSING = "missing"
    """A target is missing, and the policy leaves the entry out."""

    EMBARGOED = "embargoed"
    """Nobody may read it yet."""

    WITHHELD = "withheld"
    """Written, and not yet for readers."""

    WITHDRAWN = "withdrawn"
    """Taken back, or no longer in the source."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of an entry that nobody may read: its id, and why; `until` of an embargo."""

    id: str
    reason: Absence
    until: str | None = None


class CorrectionState(StrEnum):
    """What a person said of a correction."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Correction:
    """A reviewed text that an earlier edition printed, and what an edit of its source made of it.

    `id` names unit and texts, and is what decisions name. `at` is the UTC minute in which the new
    source was first seen; `new_target` is empty until the new text is reviewed and printed. Readers
    are told only once somebody, `by`, confirmed it.
    """

    id: str
    article: str
    language: str
    unit: str
    change: ChangeClass
    at: str
    old_source: str
    old_target: str
    new_source: str
    new_target: str
    state: CorrectionState = CorrectionState.PROPOSED
    by: str = ""


@dataclass(frozen=True, slots=True)
class EditionBlock:
    """A block as it is printed, all in one language.

    `marker` is the bullet or number that the source sets before it. `start` and `end` are the
    block's span in the source, `pointer` its place in one that is no text, so that a format which
    keeps the source's layout knows where it goes. `stretches` are its text in the source's markup,
    none where nobody looked for any.
    """

    role: Role
    language: str
    text: str
    units: tuple[EditionUnit, ...]
    marker: str
    start: int
    end: int
    pointer: str = ""
    stretches: tuple[Stretch, ...] = ()

    @property
    def printed(self) -> tuple[Stretch, ...]:
        """Its text in the source's markup, as a writer of an edition prints it."""
        return self.stretches or (Stretch(self.text),)

    @property
    def machine(self) -> bool:
        """Whether any of the text is an unreviewed machine's."""
        return any(unit.machine for unit in self.units)


@dataclass(frozen=True, slots=True)
class EditionEntry:
    """An entry as it is printed, or left out.

    `time` is the entry's time as the source has it (a placeable value), `instant` the same in
    ISO 8601 where date and zone are known. `minute` is a minute of play, as the source has it.
    `label` is the newsroom's word before its time in the edition's language, empty where none is
    known, None where the source has none. `native` is the id that the source gives it, `post` what
    its system says of it beside its text. `absence` tells why it is left out; `places` are the
    pointers to all of it in a document that is no text.
    """

    id: str
    kind: EntryKind
    time: str | None
    instant: str | None
    blocks: tuple[EditionBlock, ...]
    absence: Absence | None = None
    corrections: tuple[Correction, ...] = ()
    minute: str | None = None
    native: str | None = None
    post: Post = NO_POST
    places: tuple[str, ...] = ()
    label: str | None = None

    @property
    def omitted(self) -> bool:
        """Whether it is left out."""
        return self.absence is not None

    @property
    def is_hidden(self) -> bool:
        """Whether nobody may read it, whatever is translated."""
        return self.absence not in {None, Absence.MISSING}

    @property
    def corrected(self) -> tuple[Correction, ...]:
        """The corrections that readers are told: confirmed, and the new text is in print here."""
        said = {unit.text for block in self._printed for unit in block.units}
        return tuple(
            c
            for c in self.corrections
            if c.state is CorrectionState.CONFIRMED and c.new_target and c.old_target not in said
        )

    def in_other_than(self, language: str) -> tuple[str, ...]:
        """Return the ids of the units that are printed in another language."""
        blocks = (block for block in self._printed if block.language != language)
        return tuple(unit.id for block in blocks for unit in block.units)

    def by_machine(self, language: str) -> tuple[str, ...]:
        """Return the ids of the units that are printed as an unreviewed machine wrote them."""
        blocks = (block for block in self._printed if block.language == language)
        return tuple(unit.id for block in blocks for unit in block.units if unit.machine)

    def as_before(self, language: str) -> tuple[str, ...]:
        """Return the ids of the units that are printed as they were reviewed for another source."""
        blocks = (block for block in self._printed if block.language == language)
        return tuple(unit.id for block in blocks for unit in block.units if unit.stands)

    @property
    def _printed(self) -> tuple[EditionBlock, ...]:
        return () if self.omitted else self.blocks


@dataclass(frozen=True, slots=True)
class Byline:
    """What the source says of itself: its author, its address, its id where it was written."""

    author: str | None = None
    url: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One article in one language, under the policy it was assembled by, with its byline."""

    article: str
    language: str
    source_language: str
    accept: tuple[State, ...]
    missing: MissingPolicy
    entries: tuple[EditionEntry, ...]
    byline: Byline = Byline()
    minimum: int = 0
    tombstones: tuple[Tombstone, ...] = ()

    @property
    def printed(self) -> tuple[EditionEntry, ...]:
        """The entries that readers see."""
        return tuple(entry for entry in self.entries if not entry.omitted)

    @property
    def share(self) -> tuple[int, int]:
        """How many units are printed in the edition's language, of how many that may be read."""
        read = [entry for entry in self.entries if not entry.is_hidden]
        own = sum(
            len(block.units)
            for entry in read
            for block in (() if entry.omitted else entry.blocks)
            if block.language == self.language
        )
        return own, sum(len(block.units) for entry in read for block in entry.blocks)

    @property
    def title(self) -> EditionBlock | None:
        """The block that names the article, None where it has none."""
        blocks = (block for entry in self.printed for block in entry.blocks)
        return next((block for block in blocks if block.role == "title"), None)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who approved any of what is printed, by name."""
        printed = (entry for entry in self.entries if not entry.omitted)
        blocks = (block for entry in printed for block in entry.blocks)
        shown = (block for block in blocks if block.language == self.language)
        return tuple(sorted({name for it in shown for unit in it.units for name in unit.by}))
