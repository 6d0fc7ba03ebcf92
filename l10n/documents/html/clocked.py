"""A page with nothing but times at the heads of its entries."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.documents.clocks import Strength, page_zone, read_head_time, zoned
from l10n.documents.found import Body, ClockValue, FoundDocument, FoundEntry
from l10n.documents.markup.nodes import name_of
from l10n.documents.markup.rich import after
from l10n.documents.stamps import read_stamp
from l10n.frozen import dataclass, replace
from l10n.language.source import is_day
from l10n.model.article import About, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from l10n.documents.clocks import HeadTime
    from l10n.documents.found import FoundBlock
    from l10n.documents.html.page import WebPage
    from l10n.documents.markup.rich import Rich

_FEWEST: Final = 2
"""A page with so many times at the heads of its texts is a live-blog."""

_MOST_LEADS: Final = 3
_LONGEST_STAMP: Final = 40
_MARKS: Final = frozenset({"strong", "b", "time", "span", "em", "mark"})
_NATIVE: Final = ("data-post-id", "data-entry-id", "data-block-id", "data-id", "data-urn")


@dataclass(frozen=True, slots=True)
class _Head:
    """What dates an entry: an instant or a time of the day, and where the text goes on."""

    published: object
    rest: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A block with the element that it stands in, and what it dates."""

    block: FoundBlock
    element: etree._Element
    head: _Head | None


def read_clocked(page: WebPage) -> FoundDocument | None:
    """Read a page whose texts begin with times, None where fewer than two do."""
    reader = page.reader()
    reader.read(page.main)
    elements = {path: element for element, path in page.paths.items()}
    zone = page_zone("\n".join(block.rich.plain for block in reader.blocks[:20]))
    lines = [_line(block, elements, zone) for block in reader.blocks]
    if sum(line.head is not None for line in lines) < _FEWEST:
        return None
    dated = _dated(lines)
    groups = list(_groups(lines, dated))
    header, first = _header(page, groups[0], dated)
    entries = [*first, *(_entry(lines, dated) for lines in groups[1:])]
    left_out = tuple(reader.left_out)
    about = About(zone=None, url=page.address)
    return FoundDocument(header, tuple(entries), page.language, about, left_out=left_out)


def _line(block: FoundBlock, elements: dict[str, etree._Element], zone: str) -> _Line:
    element = elements[re.split(r"[:+]|/@", block.pointer)[0]]
    return _Line(block, element, _head(block, element, zone))


def _head(block: FoundBlock, element: etree._Element, zone: str) -> _Head | None:
    text = block.rich.text
    if block.role in {Role.CAPTION, Role.QUOTE}:
        return None
    if exact := _exact(block.rich):
        return exact
    if len(text) <= _LONGEST_STAMP and read_stamp(text):
        return _Head(text, len(text))
    clock = read_head_time(text, 0, len(text))
    if clock is None or clock.value is None or not _dates(clock, block, element):
        return None
    return _Head(ClockValue(zoned(clock, zone).value or ""), clock.rest)


def _exact(rich: Rich) -> _Head | None:
    """Read a `<time>` that a text begins with."""
    first = next((span for span in rich.spans if span.name == "time"), None)
    if (
        first is None
        or rich.text[: first.start].strip()
        or not read_stamp(first.element.get("datetime"))
    ):
        return None
    clock = read_head_time(rich.text, 0, len(rich.text))
    rest = clock.rest if clock else first.end
    return _Head(first.element.get("datetime"), max(rest, first.end))


def _dates(clock: HeadTime, block: FoundBlock, element: etree._Element) -> bool:
    """Tell a time that dates an entry from one that a sentence begins with."""
    if clock.strength is Strength.SURE or block.role is Role.HEADING:
        return True
    marked = (s for s in block.rich.spans if s.name in _MARKS and s.start == 0)
    whole = any(s.end <= clock.rest for s in marked)
    return whole or (clock.strength is Strength.LIKELY and name_of(element) in {"p", "li", "div"})


def _dated(lines: Sequence[_Line]) -> Counter[etree._Element]:
    """Count the times that stand below each element."""
    dated: Counter[etree._Element] = Counter()
    for line in lines:
        dated.update(_above(line.element) if line.head is not None else ())
    return dated


def _groups(lines: Sequence[_Line], dated: Counter[etree._Element]) -> Iterator[list[_Line]]:
    """Put lines together: those before the first entry, then entry by entry."""
    every = Counter(above for line in lines for above in _above(line.element))
    containers = frozenset(e for e in every if dated[e] == 1 and every[e] > 1)
    group: list[_Line] = []
    home: etree._Element | None = None
    for line in lines:
        own = _home(line.element, containers)
        begins = own is not home if own is not None else line.head is not None
        begins = begins or _is_day(line) or (home is not None and own is None)
        if begins:
            yield group
            group = []
        home = own
        group.append(line)
    yield group


def _above(element: etree._Element) -> Iterator[etree._Element]:
    yield element
    yield from element.iterancestors()


def _home(element: etree._Element, containers: frozenset[etree._Element]) -> etree._Element | None:
    """Return the outermost element that is an entry's alone."""
    homes = [above for above in _above(element) if above in containers]
    return homes[-1] if homes else None


def _is_day(line: _Line) -> bool:
    text = line.block.rich.plain
    return line.head is None and line.block.role is Role.HEADING and is_day(text, 0, len(text))


def _header(
    page: WebPage, lines: Sequence[_Line], dated: Counter[etree._Element]
) -> tuple[tuple[FoundBlock, ...], list[FoundEntry]]:
    """Tell title and lead from what else stands before the first entry."""
    title = page.title()
    rest = [one for one in lines if title is None or one.block.pointer != title.pointer]
    leads = [one for one in rest if one.block.role is Role.PARAGRAPH]
    titles = (title,) if title else ()
    if len(leads) == len(rest) <= _MOST_LEADS:
        return (*titles, *(replace(one.block, role=Role.LEAD) for one in leads)), []
    return titles, [_entry(rest, dated)] if rest else []


def _entry(lines: Sequence[_Line], dated: Counter[etree._Element]) -> FoundEntry:
    blocks: list[FoundBlock] = []
    for line in lines:
        block = line.block
        if _is_day(line):
            block = replace(block, role=Role.DAY)
        if line.head:
            pointer = f"{block.pointer}+{line.head.rest}"
            block = replace(block, rich=after(block.rich, line.head.rest), pointer=pointer)
        if block.rich.plain:
            blocks.append(block)
    heads = [line.head.published for line in lines if line.head]
    native = next((found for line in lines if (found := _native(line.element, dated))), None)
    return FoundEntry(
        native, next(iter(heads), None), Body(tuple(blocks)), post=Post(), places=_places(lines)
    )


def _places(lines: Sequence[_Line]) -> tuple[str, ...]:
    """Return the pointers to an entry's texts."""
    return tuple(dict.fromkeys(re.split(r"[+]|/@", line.block.pointer)[0] for line in lines))


def _native(element: etree._Element, dated: Counter[etree._Element]) -> str | None:
    """Return the id of an element that is an entry's alone."""
    for above in _above(element):
        if dated[above] != 1:
            return None
        for name in ("id", *_NATIVE):
            if above.get(name):
                return above.get(name)
    return None
