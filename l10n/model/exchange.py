"""What goes out to other tools and comes back: packages of units, and pairs of texts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.model.unit import Origin, State


@dataclass(frozen=True, slots=True)
class Sent:
    """A unit on its way out.

    `digest` is that of its source; `notes` tell a translator where it stands and how its values
    read. A `coded` text has inline codes, and its own `<` and `&` as entities.
    """

    id: str
    digest: str
    source: str
    target: str
    state: State
    origin: Origin | None = None
    notes: tuple[str, ...] = ()
    coded: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """The units of one article for one language; `id` names it in our records.

    `original` is the path of the source as the project shows it.
    """

    id: str
    article: str
    original: str
    source_language: str
    language: str
    units: tuple[Sent, ...]


class Said(StrEnum):
    """What another tool says of a target; no word of it approves anything by itself."""

    OPEN = "open"
    """Not done: new, to be translated, to be adapted, to be looked at."""
    DONE = "done"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Back:
    """A unit of a file that came back; `name` is the id and digest that it went out with.

    `line` counts from 1. `remarks` are notes of people, ours left out.
    """

    id: str
    name: str
    source: str
    target: str
    said: Said
    line: int
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file of another tool; `unit` is empty where it is not in one."""

    line: int
    unit: str
    what: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back, as it says of itself."""

    package: str
    article: str
    source_language: str
    language: str
    units: tuple[Back, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class MemoryPair:
    """A text and its translation, as a memory holds them.

    `at` is a UTC minute (`2025-08-15T18:04Z`) or empty, `article` where it was said, `context`
    the id of its unit there. `is_reviewed` where a person approved it.
    """

    source: str
    target: str
    article: str = ""
    context: str = ""
    at: str = ""
    by: str = ""
    is_reviewed: bool = True
