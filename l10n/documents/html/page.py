"""A parsed page: its elements' places, its language and titles, its main text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.found import FoundBlock
from l10n.documents.markup.blocks import BlockReader
from l10n.documents.markup.nodes import holders, name_of, says
from l10n.documents.markup.places import Places
from l10n.documents.markup.rich import Rich
from l10n.frozen import dataclass
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lxml import etree

    from l10n.documents.markup.blocks import Take

_LEAST_TEXT: Final = 40
"""Characters that an element needs to be a page's main text rather than a frame around it."""


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page and where each of its elements stands."""

    root: etree._Element
    paths: Places
    holding: frozenset[etree._Element]

    @classmethod
    def of(cls, root: etree._Element) -> WebPage:
        """Look over a page once."""
        return cls(root, Places(root, "/html"), holders(root))

    def reader(self, done: Container[etree._Element] = (), take: Take | None = None) -> BlockReader:
        """Make a reader of its blocks that passes some elements by, and what somebody takes."""
        return BlockReader(self.paths, self.holding, done, take)

    def every(self, *names: str) -> Iterator[etree._Element]:
        """Walk the elements of these names."""
        return self.root.iter(*names)

    @property
    def main(self) -> etree._Element:
        """The element that holds the page's own text."""
        body = self.root.find("body")
        whole = self.root if body is None else body
        mains = [e for e in self.every("main", "div", "section") if _is_main(e)]
        articles = list(self.every("article"))
        for found in (mains, articles):
            full = [element for element in found if says(element, _LEAST_TEXT)]
            if len(full) == 1:
                return full[0]
        return whole

    @property
    def language(self) -> str | None:
        """The language that it says it is in."""
        said = self.root.get("lang") or self.root.get("{http://www.w3.org/XML/1998/namespace}lang")
        return said or self.meta("og:locale") or self.meta("content-language")

    @property
    def address(self) -> str | None:
        """The address that it gives itself."""
        links = (link for link in self.every("link") if link.get("rel") == "canonical")
        return next((link.get("href") for link in links), None) or self.meta("og:url")

    def meta(self, name: str) -> str | None:
        """Return what a meta element says."""
        for one in self.every("meta"):
            if name in {
                one.get("property"),
                one.get("name"),
                (one.get("http-equiv") or "").lower(),
            }:
                return one.get("content")
        return None

    def title(self) -> FoundBlock | None:
        """Return its title: the first heading of the first rank, else what its head says."""
        for heading in self.every("h1"):
            blocks = self.blocks_of(heading)
            if blocks:
                return FoundBlock(Role.TITLE, blocks[0].rich, blocks[0].pointer)
        for element in self.every("title"):
            said = " ".join((element.text or "").split())
            if said:
                return FoundBlock(Role.TITLE, Rich(said), self.paths[element])
        return None

    def blocks_of(self, element: etree._Element) -> tuple[FoundBlock, ...]:
        """Return the blocks of one element."""
        reader = self.reader()
        reader.read(element)
        return reader.body().blocks


def _is_main(element: etree._Element) -> bool:
    return name_of(element) == "main" or element.get("role") == "main"
