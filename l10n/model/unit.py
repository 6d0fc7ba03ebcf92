"""A translation unit of a catalogue, and what people and programs said of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from l10n.frozen import dataclass

MAX_UNIT: Final = 1_000_000
"""Code points of one text; a longer one is no sentence of a live-blog."""


class State(StrEnum):
    """How far a unit is; computed from the unit, never stored."""

    OBSOLETE = "obsolete"
    UNTRANSLATED = "untranslated"
    REJECTED = "rejected"
    OUTDATED = "outdated"
    DRAFT = "draft"
    NEEDS_WORK = "needs-work"
    REVIEWED = "reviewed"
    TRANSLATED = "translated"


class Origin(StrEnum):
    """Where a target comes from."""

    HUMAN = "human"
    MACHINE = "machine"
    MEMORY = "memory"
    PATCH = "patch"


class Verdict(StrEnum):
    """What a reviewer decided."""

    APPROVED = "approved"
    REJECTED = "rejected"


class ChangeClass(StrEnum):
    """What an edit of the source changed."""

    TYPOGRAPHY = "typography"
    SPELLING = "spelling"
    NUMBER = "number"
    TIME = "time"
    NAME = "name"
    POLARITY = "polarity"
    WORDING = "wording"


GRAVE: Final = frozenset(
    {ChangeClass.NUMBER, ChangeClass.TIME, ChangeClass.NAME, ChangeClass.POLARITY}
)
"""Edits after which the target says something false."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The mark a program leaves on a target it wrote.

    `engine` is the engine's token (`apertium:fr-es`), `at` a UTC minute (`2025-08-15T18:01Z`),
    `digest` the digest of the language and the target as the program wrote it.
    """

    engine: str
    at: str
    digest: str


@dataclass(frozen=True, slots=True)
class Kept:
    """The mark a program leaves where a harmless edit of the source kept the target.

    `digest` binds it to the text as it stands after the edit, `was` names the text before it, as
    reviews do; `at` is a UTC minute. It approves nothing: what was said of the text before holds.
    """

    change: ChangeClass
    at: str
    digest: str
    was: str


@dataclass(frozen=True, slots=True)
class Review:
    """A reviewer's decision over one text.

    `at` is a UTC minute; `digest` binds the decision to language, unit, source and target.
    """

    verdict: Verdict
    who: str
    at: str
    digest: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A reviewer's word in a PO comment (`# ok ana`) that no sync has turned into a review yet."""

    verdict: Verdict
    who: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Skip:
    """A person's word that a finding is none (`# l10n-skip: number-missing said in words`).

    `digest` binds it to the text it speaks of; empty until a sync has seen it.
    """

    code: str
    reason: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The desk's answer to a unit's questions (`# answer ben: ...`) that no sync has filed yet."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One source segment, its target in one language, and their history.

    `previous` is the source that the present target translates, where that is not `source`; it
    means something on a fuzzy unit, and on one whose `kept` mark is in force.
    `remarks` are the free comment lines of people, without the leading `# `.
    """

    id: str
    source: str
    target: str = ""
    fuzzy: bool = False
    previous: str | None = None
    obsolete: bool = False
    draft: Draft | None = None
    reviews: tuple[Review, ...] = ()
    decisions: tuple[Decision, ...] = ()
    questions: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    skips: tuple[Skip, ...] = ()
    remarks: tuple[str, ...] = ()
    kept: Kept | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it has a source and nothing else, as units of a template have."""
        said = self.target or self.fuzzy or self.previous is not None or self.obsolete
        marked = self.draft or self.kept or self.reviews or self.decisions or self.questions
        return not (said or marked or self.answers or self.skips or self.remarks)
