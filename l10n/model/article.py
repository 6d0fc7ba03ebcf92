"""One live-blog: entries, blocks and segments over the text they were cut from."""

from __future__ import annotations

from enum import StrEnum
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.model.position import position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.model.finding import Finding
    from l10n.model.markup import Mark
    from l10n.model.placeable import Placeable
    from l10n.model.position import Position


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


class CodeKind(StrEnum):
    """What a code does: begin something, end it, or stand for a thing of its own."""

    OPEN = "open"
    CLOSE = "close"
    STANDALONE = "standalone"


@dataclass(frozen=True, slots=True)
class Code:
    """Inline markup of a segment; what opens and what closes it have one `id`.

    `start` and `end` are code points from 0 in the segment's text, end exclusive: where the mark
    stands there, empty where it is no part of the text. `shown` says what it is in the document,
    for people: an address, an alternative text. `text` is what readers see of one that stands
    alone: a line break, a name that nobody translates. `mark` is its element, but where one ends.
    """

    id: str
    kind: CodeKind
    start: int
    end: int
    shown: str = ""
    text: str = ""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or a whole title or list item: what a translator sees as one unit.

    `start` and `end` are code points from 0, end exclusive, and `text` is that slice, line ends
    included: of the article's text where its document is one, else of the block's. Segments with
    the same `group` share one quotation that opens in the first of them and closes in the last.
    `codes` are in the order of the text, which then has its own `<` and `&` as entities, unless it
    is a text of Markdown: `noted` is then what translators see of it. `around` is the markup over
    all of it, outer elements first, of which they see nothing.
    """

    start: int
    end: int
    text: str
    group: int | None = None
    placeables: tuple[Placeable, ...] = ()
    codes: tuple[Code, ...] = ()
    around: tuple[Mark, ...] = ()
    noted: str | None = None

    @property
    def coded(self) -> str:
        """Its text as translators see it, with its codes under their names."""
        return self.text if self.noted is None else self.noted

    @property
    def bare(self) -> str:
        """Its text without codes, as readers see it."""
        if not self.codes:
            return self.coded
        parts: list[str] = []
        text, at = self.coded, 0
        for code in self.codes:
            start, end = code.start, code.end
            if self.noted is not None:
                start = text.index("<", at)
                end = text.index(">", start) + 1
            parts += [_unescaped(text[at:start]), code.text]
            at = end
        return "".join([*parts, _unescaped(text[at:])])


@dataclass(frozen=True, slots=True)
class Block:
    """A run of segments that the page sets as one: a paragraph, a heading, a list item.

    The span covers the skeleton too, so it may be wider than its segments. `gaps` is what stands
    between them, a space where none is given; `marker` the bullet or number before the first.
    `pointer` says where the block is in a document that is no text, in that format's own way.
    """

    role: Role
    start: int
    end: int
    segments: tuple[Segment, ...]
    gaps: tuple[str, ...] = ()
    marker: str = ""
    pointer: str = ""

    @property
    def text(self) -> str:
        """Its segments' texts and what stands between them."""
        return self._joined(segment.text for segment in self.segments)

    @property
    def bare(self) -> str:
        """The same without codes, as readers see it."""
        return self._joined(segment.bare for segment in self.segments)

    def _joined(self, texts: Iterable[str]) -> str:
        if len(self.segments) == 1:
            return next(iter(texts))
        first, *others = texts
        gaps = chain(self.gaps, repeat(" "))
        return first + "".join(f"{next(gaps)}{text}" for text in others)


class Availability(StrEnum):
    """Whether an entry may be read; an edition takes what is usable."""

    USABLE = "usable"
    WITHHELD = "withheld"
    """Written, and not yet for readers."""
    WITHDRAWN = "withdrawn"
    """Taken back: nothing is left of it but its id."""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, a film, or something of another site that an entry shows.

    `pointer` is where it is in its document: that of its alternative text begins so.
    """

    kind: str
    url: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """What a newsroom's system says of an entry beside its text; instants are ISO 8601.

    `until` is the end of its embargo. `pinned` stands on top of the page, `key` is among the
    entries that sum it up.
    """

    updated: str | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    pinned: bool = False
    key: bool = False
    availability: Availability = Availability.USABLE
    until: str | None = None
    media: tuple[Media, ...] = ()


NO_POST: Final = Post()
"""What is known where nothing is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One post of the live-blog.

    `id` is the id the source gives it, None where it gives none. `time` is the time the source
    gives it, as a placeable value (`19:05 Europe/Paris`) or an ISO 8601 instant, None without.
    `label` is what stands before that: `MISE À JOUR`, `Urgent`, empty where nothing does.
    `minute` is a minute of play that opens it, as the source writes it: 88', 90'+4. `places` are
    the pointers to all of it, in a document that is no text.
    """

    id: str | None
    kind: EntryKind
    time: str | None
    start: int
    end: int
    blocks: tuple[Block, ...]
    minute: str | None = None
    post: Post = NO_POST
    places: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class LineReading:
    """How one line was read: `number` from 1, the role or kind of its parts, and why."""

    number: int
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class About:
    """What a source says of itself, as written; None where it says nothing.

    `embargo_line` is where its embargo stands, from 1, in a source that has lines. `begins` and
    `ends` are the instants that it covers.
    """

    date: str | None = None
    zone: str | None = None
    order: str | None = None
    embargo: str | None = None
    embargo_line: int | None = None
    author: str | None = None
    url: str | None = None
    id: str | None = None
    begins: str | None = None
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A live-blog as read: its text, the entries found in it, and what is odd about it.

    `text` is what its document holds where that is a text, and empty where it is structured: then
    spans belong to blocks. Law: the segments, in order, and the text between them are the text
    again.
    """

    title: str
    language: str
    text: str
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...] = ()
    about: About = About()

    @property
    def prose(self) -> str:
        """All that it says, in one text: the document's own, or one made of its blocks."""
        return self.text or "\n\n".join(block.bare for _, block in self.blocks())

    def position(self, offset: int) -> Position | None:
        """Turn an offset into line and column; None where the document is no text."""
        return position(self.text, offset) if self.text else None

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


def _unescaped(text: str) -> str:
    """Read a stretch of a text with codes, in which two signs are written as entities."""
    return text.replace("&lt;", "<").replace("&amp;", "&")
