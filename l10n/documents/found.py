"""What a reader found in a structured document, before it is cut into segments.

Readers differ in where they look; what they find is of one shape. `building.build` makes the
article of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass, field
from l10n.model.article import About, Post

if TYPE_CHECKING:
    from l10n.documents.markup.rich import Rich
    from l10n.model.article import Role


@dataclass(frozen=True, slots=True)
class FoundBlock:
    """A block with its markup; `pointer` says where it is in the document."""

    role: Role
    rich: Rich
    pointer: str
    marker: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text that readers see and no unit holds: where, how many characters, and why."""

    selector: str
    characters: int
    reason: str


@dataclass(frozen=True, slots=True)
class Body:
    """What was found in one stretch of a document."""

    blocks: tuple[FoundBlock, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockValue:
    """A time of day that is a placeable value already: `20:47 Europe/Paris`."""

    value: str


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """One post: the id the source gives it, when it was published, what it says.

    Its times are as the source writes them: text, a number, or a `ClockValue`.
    `title` comes first on the page; one that only begins the body is dropped. `places` are where
    all of it stands in the document: what goes when the entry is taken out.
    """

    id: str | None
    published: object
    body: Body
    title: FoundBlock | None = None
    updated: object = None
    post: Post = field(default_factory=Post)
    until: object = None
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document as found: what it says of itself, its own texts, its entries in its order.

    `live` is False where it is an article rather than a live-blog. `notes` are findings of the
    reader, by code, each with what it is about.
    """

    header: tuple[FoundBlock, ...]
    entries: tuple[FoundEntry, ...]
    language: str | None = None
    about: About = field(default_factory=About)
    live: bool = True
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
