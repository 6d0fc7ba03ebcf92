"""What a page shows beside what was found in it, so that nothing is left out in silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.documents.clocks import read_head_time
from l10n.documents.found import LeftOut
from l10n.documents.markup.nodes import selector_of
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from l10n.documents.found import FoundBlock, FoundDocument
    from l10n.documents.html.page import WebPage

_WORD: Final = compiled(r"\w+")
_RUN: Final = 4
"""Words in a row that tell a text: two texts that share them in order are one."""

_KNOWN: Final = 0.7
"""Share of its runs from which on a text counts as found."""

_SHORT: Final = 2
"""Words of a label: a time, a name, a rubric; nobody misses it."""


def rest_of(page: WebPage, found: FoundDocument) -> tuple[LeftOut, ...]:
    """List what the main text holds and no entry does, by the element that it stands in."""
    known = _Known(found)
    reader = page.reader()
    reader.read(page.main)
    elements = {path: element for element, path in page.paths.items()}
    left = [*reader.left_out]
    for block in reader.blocks:
        text = _undated(block.rich.plain)
        if not known.holds(text) and not _is_time(block):
            selector = _selector(elements, block)
            left.append(LeftOut(selector, len(text), "in none of the entries"))
    said = {(it.selector, it.characters) for it in _already(found)}
    return tuple(it for it in left if (it.selector, it.characters) not in said)


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


def _selector(elements: dict[str, etree._Element], block: FoundBlock) -> str:
    path = re.split(r"[:+]|/@", block.pointer)[0]
    element = elements[path]
    own = selector_of(element)
    above = element.getparent()
    if "." in own or above is None or not above.get("class"):
        return own
    return f"{selector_of(above)} {own}"


class _Known:
    """The runs of words that were found."""

    def __init__(self, found: FoundDocument) -> None:
        texts = [block.rich.plain for block in found.header]
        for entry in found.entries:
            texts += [block.rich.plain for block in entry.body.blocks]
            texts += [entry.title.rich.plain] if entry.title else []
            texts += entry.post.authors
        self._runs = {
            run for text in texts for size in (_SHORT + 1, _RUN) for run in _runs(text, size)
        }

    def holds(self, text: str) -> bool:
        """Tell whether most of a text was found."""
        words = len(_WORD.findall(text))
        if words <= _SHORT:
            return True
        runs = list(_runs(text, min(words, _RUN)))
        return sum(run in self._runs for run in runs) >= _KNOWN * len(runs)


def _runs(text: str, size: int) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    for at in range(len(words) - size + 1):
        yield tuple(words[at : at + size])
