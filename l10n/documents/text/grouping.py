"""Put readings together: lines into blocks, blocks into entries."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.documents.text.before import read_before
from l10n.documents.text.lines import LineKind
from l10n.documents.text.reading import opens_entry
from l10n.frozen import dataclass
from l10n.language.source import read_post_label, sentences
from l10n.language.text.markdown import noted
from l10n.model.article import Block, Entry, EntryKind, Role, Segment, Split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.documents.clocks import HeadTime
    from l10n.documents.text.reading import Reading

_WHOLE: Final = frozenset({Role.TITLE, Role.HEADING, Role.DAY, Role.ITEM})
"""Roles whose blocks are one segment however many sentences they hold."""

_PLAIN_LEVEL: Final = 2
"""A heading without hashes counts as one with so many."""


@dataclass(frozen=True, slots=True)
class Run:
    """The readings of one entry, and the id it may bear: the first of them not taken above."""

    readings: tuple[Reading, ...]
    id: str | None

    @property
    def clock(self) -> HeadTime | None:
        """Give the time at its head."""
        return next((it.line.clock for it in self.readings if it.line.clock), None)

    @property
    def is_header(self) -> bool:
        """Tell the page's title and lead from an entry."""
        return self.readings[0].header

    @property
    def is_entry(self) -> bool:
        """Tell an entry from mere comments, and from an id that is taken."""
        return _has_content(self.readings) or self.clock is not None or self.id is not None

    def blocks(self) -> Iterator[list[Reading]]:
        """Walk its readings: those of one block together, each line of skeleton alone."""
        parts: list[Reading] = []
        for reading in self.readings:
            if parts and not reading.joins:
                yield parts
                parts = []
            parts.append(reading)
        if parts:
            yield parts


def group(text: str, readings: Sequence[Reading], split: Split) -> tuple[Entry, ...]:
    """Make the entries of an article, in document order."""
    entries: list[Entry] = []
    runs = [run for run in cut(readings, split) if run.is_entry]
    limits = [*(run.readings[0].start for run in runs[1:]), len(text)]
    for run, limit in zip(runs, limits, strict=False):
        start = max(run.readings[0].line.start, entries[-1].end if entries else 0)
        entries.append(_entry(text, run, start, limit))
    return tuple(entries)


def is_marked(readings: Sequence[Reading]) -> bool:
    """Tell whether the text itself says where entries begin, by times, ids or rules."""
    return any(it.line.clock or it.line.id or it.line.kind is LineKind.SEPARATOR for it in readings)


def cut(readings: Sequence[Reading], split: Split) -> tuple[Run, ...]:
    """Cut readings where an entry begins; blank lines and rules fall out."""
    by_paragraph = split is Split.PARAGRAPH and not is_marked(readings)
    seen: set[str] = set()
    runs = []
    for run in _runs(readings, by_paragraph=by_paragraph):
        fresh = next((it.line.id for it in run if it.line.id and it.line.id not in seen), None)
        seen.add(fresh or "")
        runs.append(Run(tuple(run), fresh))
    return tuple(runs)


def _runs(readings: Sequence[Reading], *, by_paragraph: bool) -> Iterator[list[Reading]]:
    run: list[Reading] = []
    for reading in readings:
        if reading.line.kind in {LineKind.BLANK, LineKind.FRONT_MATTER}:
            continue
        alone = reading.role is Role.DAY or reading.line.kind is LineKind.SEPARATOR
        if run and (alone or _begins(run, reading, by_paragraph=by_paragraph)):
            yield run
            run = []
        if reading.role is Role.DAY:
            yield [reading]
        elif not alone:
            run.append(reading)
    if run:
        yield run


def _has_content(run: Sequence[Reading]) -> bool:
    return any(it.role is not None or it.line.kind is LineKind.EMBED for it in run)


def _begins(run: Sequence[Reading], reading: Reading, *, by_paragraph: bool) -> bool:
    if run[0].header or reading.header:
        return run[0].header != reading.header
    if opens_entry(reading):
        return not _belongs(run, reading)
    if not by_paragraph or reading.role is not Role.PARAGRAPH or reading.joins:
        return False
    return any(it.role not in {None, Role.HEADING} for it in run)


def _belongs(run: Sequence[Reading], reading: Reading) -> bool:
    """Tell whether a marker or heading goes with the ones that opened the entry at hand."""
    if reading.line.clock and any(it.line.clock for it in run):
        return False
    if reading.line.id and any(it.line.id for it in run):
        return False
    if not _has_content(run):
        return True
    blocks = [it for it in run[:4] if it.role is not None]
    if reading.role is not Role.HEADING or len(blocks) != 1 or blocks[0].role is not Role.HEADING:
        return False
    dated = any(it.line.clock for it in run) and not reading.line.clock
    return dated or _level(reading) > _level(blocks[0])


def _level(heading: Reading) -> int:
    return heading.line.level or _PLAIN_LEVEL


def _entry(text: str, run: Run, start: int, limit: int) -> Entry:
    while text[start].isspace() or text[start] == "\ufeff":
        start += 1
    last = run.readings[-1].line
    end = min(last.start + len(text[last.start : last.end].rstrip()), limit)
    kind = EntryKind.HEADER if run.is_header else EntryKind.ENTRY
    blocks = tuple(_block(text, parts) for parts in run.blocks() if parts[0].role is not None)
    clock = run.clock
    minute = clock.written if clock and clock.value is None else None
    label = read_post_label(clock.written) if clock else ""
    time = clock.value if clock else None
    return Entry(run.id, kind, time, start, end, blocks, minute, label=label)


def _block(text: str, parts: Sequence[Reading]) -> Block:
    first, last = parts[0], parts[-1]
    role = first.role or Role.PARAGRAPH
    segments = _segments(text[first.body : last.tail], first.body, whole=role in _WHOLE)
    return Block(
        role,
        first.start,
        last.tail,
        segments,
        gaps=tuple(text[one.end : other.start] for one, other in pairwise(segments)),
        marker=text[first.start : segments[0].start].strip(),
    )


def _segments(said: str, at: int, *, whole: bool) -> tuple[Segment, ...]:
    """Cut what a block says, which stands at a place of the article's text."""
    cut = _cut(said, whole=whole)
    return tuple([_placed(one, at) for one in cut]) if at else cut


def _placed(one: Segment, by: int) -> Segment:
    group = None if one.group is None else one.group + by
    return Segment(
        one.start + by,
        one.end + by,
        one.text,
        group,
        codes=one.codes,
        around=one.around,
        noted=one.noted,
    )


@read_before
def _cut(text: str, *, whole: bool) -> tuple[Segment, ...]:
    """Cut a text into segments; those of one quotation are grouped by where it opens."""
    if whole:
        return (segment_of(text, 0, len(text)),)
    opening: dict[int, int] = {}
    found = sentences(text)
    for it in found:
        if it.group is not None:
            opening.setdefault(it.group, it.start)
    return tuple(
        [
            segment_of(text, it.start, it.end, None if it.group is None else opening[it.group])
            for it in found
        ]
    )


def segment_of(text: str, start: int, end: int, group: int | None = None) -> Segment:
    """Make a segment of a stretch of text, with its Markdown as codes."""
    said = text[start:end]
    read = noted(said)
    if read.is_plain:
        return Segment(start, end, said, group)
    seen = read.text
    return Segment(start, end, said, group, codes=read.codes, around=read.around, noted=seen)
