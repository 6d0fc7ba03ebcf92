"""What a page shows beside what was found in it, so that nothing is left out in silence."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from l10n.documents.clocks import read_head_time
from l10n.documents.found import LeftOut
from l10n.documents.markup.nodes import keeps_lines, selector_of
from l10n.documents.recalled import key_of, recalled
from l10n.frozen import astuple, dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from l10n.documents.found import FoundBlock, FoundDocument
    from l10n.documents.html.page import WebPage

_WORD: Final = compiled(r"\w+")
_RUN: Final = 4
"""Words in a row that tell a text: two texts that share them in order are one."""

_KNOWN: Final = 0.7
"""Share of its runs from which on a text counts as found."""

_SHORT: Final = 2
"""Words of a label: a time, a name, a rubric; nobody misses it."""


REST: Final = "rest"
"""Under which name it is kept what of a whole page is left out."""

SHOWN: Final = "shown"
"""Under which name it is kept what elements of a page show."""

_MOST: Final = 1 << 15
"""Bytes of an element that is read as a whole; of larger ones each block in them is."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text that the page shows: without a time at its head, by the element that it stands in."""

    text: str
    selector: str


@dataclass(frozen=True, slots=True)
class _Part:
    """What an element shows, and what of it is left out in any case."""

    shown: tuple[ShownText, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def rest_of(data: bytes, page: WebPage, found: FoundDocument) -> tuple[LeftOut, ...]:
    """List what the main text holds and no entry does, by the element that it stands in.

    Of the very page that was read last, whose bytes are `data`, that is known.
    """
    before = recalled(REST)
    fields = before.get(key_of(data)) if before else None
    if fields is not None:
        return tuple(LeftOut(*one) for one in fields)
    left = _rest(page, found)
    if before:
        before.put(key_of(data), [astuple(one) for one in left])
    return left


def _rest(page: WebPage, found: FoundDocument) -> tuple[LeftOut, ...]:
    known = _Known(found)
    parts = list(_parts(page))
    left = [one for part in parts for one in part.left_out]
    left += [
        LeftOut(one.selector, len(one.text), "in none of the entries")
        for part in parts
        for one in part.shown
        if not known.holds(one.text)
    ]
    said = {(it.selector, it.characters) for it in _already(found)}
    return tuple(it for it in left if (it.selector, it.characters) not in said)


def _parts(page: WebPage) -> Iterator[_Part]:
    """Read the main text, but for those elements of it that were read before."""
    main, before = page.main, recalled(SHOWN)
    if before is None:
        yield _read(page, main)
        return
    apart = list(_apart(page, main))
    yield _read(page, main, {element for element, _ in apart})
    for element, data in apart:
        above = element.getparent()
        around = "" if above is None else selector_of(above)
        key = key_of(data, around, str(keeps_lines(element)))
        fields = before.get(key)
        part = _told(fields) if fields else _read(page, element)
        if fields is None:
            before.put(key, astuple(part))
        yield part


def _apart(page: WebPage, top: etree._Element) -> Iterator[tuple[etree._Element, bytes]]:
    """Give the elements that are read as wholes, with what they hold."""
    reader = page.reader()
    for child in () if reader.leaves(top) else top:
        if not reader.is_apart(child):
            continue
        data = etree.tostring(child, with_tail=False)
        if len(data) <= _MOST:
            yield child, data
        else:
            yield from _apart(page, child)


def _read(
    page: WebPage,
    top: etree._Element,
    done: Container[etree._Element] = (),
) -> _Part:
    reader = page.reader(done)
    reader.read(top)
    shown = (
        ShownText(_undated(block.rich.plain), _selector(page, block))
        for block in reader.blocks
        if not _is_time(block)
    )
    return _Part(tuple(shown), tuple(reader.left_out))


def _told(fields: Sequence[Any]) -> _Part:
    shown, left_out = fields
    return _Part(tuple(ShownText(*one) for one in shown), tuple(LeftOut(*one) for one in left_out))


def _is_time(block: FoundBlock) -> bool:
    """Tell what only says when: "il y a 5 min" is shown, never stored."""
    marks = (span for span in block.rich.spans if span.name == "time")
    return any(span.end - span.start >= len(block.rich.text.strip()) for span in marks)


def _undated(text: str) -> str:
    clock = read_head_time(text, 0, len(text))
    return text[clock.rest :] if clock else text


def _already(found: FoundDocument) -> Iterator[LeftOut]:
    yield from found.left_out
    for entry in found.entries:
        yield from entry.body.left_out


def _selector(page: WebPage, block: FoundBlock) -> str:
    element = page.paths.element(re.split(r"[:+]|/@", block.pointer)[0])
    own = selector_of(element)
    above = element.getparent()
    if "." in own or above is None or not above.get("class"):
        return own
    return f"{selector_of(above)} {own}"


class _Known:
    """What was found: texts, and the runs of their words."""

    def __init__(self, found: FoundDocument) -> None:
        texts = [block.rich.plain for block in found.header]
        for entry in found.entries:
            texts += [block.rich.plain for block in entry.body.blocks]
            texts += [entry.title.rich.plain] if entry.title else []
            texts += entry.post.authors
        self._texts = frozenset(texts)

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        sizes = (_SHORT + 1, _RUN)
        return frozenset(run for text in self._texts for size in sizes for run in _runs(text, size))

    def holds(self, text: str) -> bool:
        """Tell whether most of a text was found."""
        if text in self._texts:
            return True
        words = len(_WORD.findall(text))
        if words <= _SHORT:
            return True
        runs = list(_runs(text, min(words, _RUN)))
        return sum(run in self._runs for run in runs) >= _KNOWN * len(runs)


def _runs(text: str, size: int) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    for at in range(len(words) - size + 1):
        yield tuple(words[at : at + size])
