"""One live-blog: entries, blocks and segments over the text they were cut from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.finding import Finding
    from l10n.model.placeable import Placeable


class EntryKind(StrEnum):
    """What an entry is: the page's own title and lead, or one dated post."""

    HEADER = "header"
    ENTRY = "entry"


class Split(StrEnum):
    """What opens an entry in a text that has no times, ids or rules between its entries."""

    HEADING = "heading"
    """Only a heading does, and owns what follows."""
    PARAGRAPH = "paragraph"
    """Each paragraph does as well, but for the first one under a heading."""


class Role(StrEnum):
    """What a block is on the page."""

    TITLE = "title"
    LEAD = "lead"
    DAY = "day"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or a whole title or list item: what a translator sees as one unit.

    `start` and `end` are code points from 0 in the article's text, end exclusive, and `text`
    is that slice, line ends included. Segments with the same `group` share one quotation
    that opens in the first of them and closes in the last.
    """

    start: int
    end: int
    text: str
    group: int | None = None
    placeables: tuple[Placeable, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of segments that the page sets as one: a paragraph, a heading, a list item.

    The span covers the skeleton too (a bullet, a marker), so it may be wider than its segments.
    """

    role: Role
    start: int
    end: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One post of the live-blog.

    `id` is the id the source gives it, None where it gives none. `time` is the time the source
    gives it, as a placeable value (`19:05 Europe/Paris`) or an ISO 8601 instant, None without.
    """

    id: str | None
    kind: EntryKind
    time: str | None
    start: int
    end: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class LineReading:
    """How one line was read: `number` from 1, the role or kind of its parts, and why."""

    number: int
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class About:
    """What a source says of itself, as written; None where it says nothing.

    `embargo_line` is where its embargo stands, from 1, in a source that has lines.
    """

    date: str | None = None
    zone: str | None = None
    order: str | None = None
    embargo: str | None = None
    embargo_line: int | None = None
    author: str | None = None
    url: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A live-blog as read: its text, the entries found in it, and what is odd about it.

    Law: the segments, in order, and the text between them are the text again.
    """

    title: str
    language: str
    text: str
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...] = ()
    about: About = About()

    def blocks(self) -> Iterator[tuple[Entry, Block]]:
        """Walk all blocks in document order, each with its entry."""
        for entry in self.entries:
            for block in entry.blocks:
                yield entry, block

    def segments(self) -> Iterator[tuple[Entry, Block, Segment]]:
        """Walk all segments in document order, each with its entry and block."""
        for entry, block in self.blocks():
            for segment in block.segments:
                yield entry, block, segment
