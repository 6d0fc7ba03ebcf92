"""What a page shows of the entries that its scripts hold: the same words, with their markup.

Many systems write the body of an entry into JSON-LD with its tags stripped, so that paragraphs are
glued and links lost. Where the page has an element under the entry's own anchor whose text is
letter for letter that body, the page's blocks are the better ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from l10n.documents.found import Body
from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml import etree

    from l10n.documents.found import FoundBlock, FoundDocument, FoundEntry
    from l10n.documents.html.page import WebPage


@dataclass(frozen=True, slots=True)
class Twin:
    """The same words twice: where scripts hold them, and the blocks that show them."""

    held: tuple[FoundBlock, ...]
    shown: Body


def with_shown(page: WebPage, found: FoundDocument) -> FoundDocument:
    """Give entries the blocks that the page shows, where these say the very same."""
    known = anchors(page)
    entries = tuple(_better(page, known, entry) for entry in found.entries)
    return replace(found, entries=entries)


def twins(page: WebPage, entries: Iterable[FoundEntry]) -> Iterator[Twin]:
    """Walk the bodies that scripts hold as plain text and the page shows with its markup."""
    known = anchors(page)
    for entry in entries:
        if twin := _twin(page, known, entry):
            yield twin


def _better(page: WebPage, anchors: Mapping[str, etree._Element], entry: FoundEntry) -> FoundEntry:
    twin = _twin(page, anchors, entry)
    if twin is None:
        return entry
    rest = tuple(block for block in entry.body.blocks if block not in twin.held)
    body = Body((*twin.shown.blocks, *rest), (*entry.body.left_out, *twin.shown.left_out))
    return replace(entry, body=body)


def anchors(page: WebPage) -> dict[str, etree._Element]:
    """Return the elements that an address may lead to, by their ids."""
    found: dict[str, etree._Element] = {}
    for element in page.root.iter("article", "section", "div", "li"):
        if native := element.get("id"):
            found.setdefault(native, element)
    return found


def _twin(page: WebPage, anchors: Mapping[str, etree._Element], entry: FoundEntry) -> Twin | None:
    element = anchors.get(unquote((entry.id or "").partition("#")[2]))
    held = tuple(block for block in entry.body.blocks if _is_plain(block))
    if element is None or not held:
        return None
    reader = page.reader()
    reader.read(element)
    window = _window(reader.blocks, _letters(held))
    return Twin(held, Body(tuple(window), tuple(reader.left_out))) if window else None


def _is_plain(block: FoundBlock) -> bool:
    """Tell a line of a plain body: HTML in a script has its own markup."""
    place, _, line = block.pointer.rpartition("#")
    return line.isdecimal() and place.rpartition("/")[2] in {"articleBody", "text", "@value"}


def _letters(blocks: Sequence[FoundBlock]) -> str:
    return "".join("".join(block.rich.plain.split()) for block in blocks)


def _window(blocks: Sequence[FoundBlock], wanted: str) -> Sequence[FoundBlock]:
    """Find neighbouring blocks that say exactly what is wanted, blanks apart."""
    texts = [_letters([block]) for block in blocks]
    for first in range(len(blocks)):
        said = ""
        for last in range(first, len(blocks)):
            said += texts[last]
            if said == wanted:
                return blocks[first : last + 1]
            if not wanted.startswith(said):
                break
    return ()
