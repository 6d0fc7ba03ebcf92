"""Take entries out of a page: their elements, or the texts that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from lxml import etree

from l10n.documents.html.scripts import read_scripts
from l10n.documents.html.shown import anchors
from l10n.documents.linked import read_live
from l10n.documents.markup.nodes import nodes_of
from l10n.documents.writing_back import take_out
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from l10n.documents.html.page import WebPage

_RUN: Final = compiled(r"(?P<path>[^:]*):(?P<first>\d+)-(?P<last>\d+)")


@dataclass(frozen=True, slots=True)
class GoneNodes:
    """The elements of a page that go once its texts are written.

    Runs of nodes are emptied at once: their places are kept, by which the texts beside them count.
    """

    elements: tuple[etree._Element, ...]

    @classmethod
    def of(cls, page: WebPage, gone: Collection[str], where: str) -> GoneNodes:
        """Find what the pointers lead to, and what the page shows of entries in its scripts."""
        if not gone:
            return cls(())
        elements = {path: element for element, path in page.paths.items()}
        found = [elements[it] for it in gone if it in elements]
        found += _shown(page, gone, where)
        for pointer in gone:
            run = _RUN.fullmatch(pointer)
            if run and run["path"] in elements:
                _empty(elements[run["path"]], int(run["first"]), int(run["last"]))
        return cls(tuple(found))

    def take_out(self) -> None:
        """Take them out of the page."""
        for element in self.elements:
            take_out(element)


def _shown(page: WebPage, gone: Collection[str], where: str) -> Iterator[etree._Element]:
    linked = read_scripts(page)
    found = read_live(linked.live, where) if linked.live else None
    known = anchors(page)
    for entry in found.entries if found else ():
        native = unquote((entry.id or "").partition("#")[2])
        if native in known and any(place in gone for place in entry.places):
            yield known[native]


def _empty(parent: etree._Element, first: int, last: int) -> None:
    """Put comments without words in the place of elements, and nothing in that of texts."""
    for number, node in list(nodes_of(parent)):
        if not first <= number < last:
            continue
        if isinstance(node, str):
            if number == 0:
                parent.text = ""
            else:
                parent[number // 2 - 1].tail = ""
        else:
            blank = etree.Comment("")
            blank.tail = node.tail
            parent.replace(node, blank)
