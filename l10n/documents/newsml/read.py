"""Read one item of NewsML 1.2 or NewsML-G2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry, LeftOut
from l10n.documents.markup.blocks import BlockReader
from l10n.documents.markup.nodes import holders, name_of, paths
from l10n.documents.markup.parsing import parse_xml
from l10n.documents.xml_values import LANGUAGE, below, children, text, texts
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Availability, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from l10n.documents.found import FoundBlock
    from l10n.model.article import Article

_STATES: Final = {
    "usable": Availability.USABLE,
    "withheld": Availability.WITHHELD,
    "embargoed": Availability.WITHHELD,
    "canceled": Availability.WITHDRAWN,
    "cancelled": Availability.WITHDRAWN,
}


def read(data: bytes, where: str) -> Article:
    """Read an item: its headline is the title, its body one entry."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    root = parse_xml(data, where)
    item = next(below(root, "newsitem"), None)
    if item is None:
        raise SourceProblem(where, "no item of news is in it", "export one item with its text")
    places = paths(root, f"/{name_of(root)}")
    reader = BlockReader(places, holders(item))
    for content in _contents(item):
        reader.read(content)
    lines = _Lines(item, reader)
    if not reader.blocks and not lines.title:
        raise SourceProblem(where, "no text is in this item", "export it with its body")
    entry = FoundEntry(
        lines.native,
        lines.first_of("firstcreated"),
        Body(tuple(reader.blocks), tuple(reader.left_out)),
        updated=lines.first_of("versioncreated", "thisrevisioncreated"),
        post=lines.post(),
        until=lines.first_of("embargoed", "embargo"),
    )
    titles = (replace(lines.title, role=Role.TITLE),) if lines.title else ()
    leads = (replace(block, role=Role.LEAD) for block in lines.leads())
    header = (*titles, *leads)
    return FoundDocument(
        header,
        (entry,),
        lines.language,
        About(id=lines.native),
        live=False,
        left_out=tuple(lines.left_out()),
    )


def _contents(item: etree._Element) -> Iterator[etree._Element]:
    """Walk what holds the text: `inlineXML`'s page, `DataContent`."""
    for content in below(item, "inlinexml", "inlinedata", "datacontent"):
        bodies = list(below(content, "body"))
        contents = [one for body in bodies for one in below(body, "body.content")]
        yield from contents or bodies or [content]


class _Lines:
    """What stands around the text of an item."""

    def __init__(self, item: etree._Element, reader: BlockReader) -> None:
        self._item = item
        self._reader = reader

    def first_of(self, *names: str) -> str | None:
        """Return what the first element of one of these names says."""
        return next((text(one) for name in names for one in below(self._item, name)), "") or None

    @property
    def native(self) -> str | None:
        """The item's own id, the same in all its versions."""
        return self._item.get("guid") or self.first_of("newsitemid", "publicidentifier")

    @property
    def title(self) -> FoundBlock | None:
        """Its headline."""
        for element in below(self._item, "headline"):
            aside = BlockReader(self._reader.paths, frozenset())
            aside.read(element)
            if aside.blocks:
                return aside.blocks[0]
        return None

    def leads(self) -> tuple[FoundBlock, ...]:
        """Read what is said between headline and text: the first abstract or description."""
        for meta in below(self._item, "contentmeta"):
            for element in children(meta, "abstract", "description"):
                aside = BlockReader(self._reader.paths, frozenset())
                aside.read(element)
                return tuple(aside.blocks)
        return ()

    @property
    def language(self) -> str | None:
        """The language that it says it is in."""
        named = (one.get("FormalName") or one.get("tag") for one in below(self._item, "language"))
        own = self._item.get(LANGUAGE) or self._item.getroottree().getroot().get(LANGUAGE)
        return own or next((name for name in named if name), None)

    def post(self) -> Post:
        """Return its authors, subjects and state."""
        words = [w for meta in below(self._item, "contentmeta") for w in texts(meta, "keyword")]
        return Post(
            authors=read_authors(self._authors()),
            tags=tuple(words),
            availability=self._state(),
            media=tuple(self._media()),
        )

    def _authors(self) -> list[str]:
        return [text(one) for one in below(self._item, "byline", "by") if text(one)][:1]

    def _state(self) -> Availability:
        for one in below(self._item, "pubstatus", "status"):
            named = one.get("qcode") or one.get("FormalName") or ""
            found = _STATES.get(named.rpartition(":")[2].lower())
            if found:
                return found
        return Availability.USABLE

    def _media(self) -> Iterator[Media]:
        for one in below(self._item, "remotecontent"):
            yield Media(
                (one.get("contenttype") or "image").partition("/")[0], one.get("href") or ""
            )

    def left_out(self) -> Iterator[LeftOut]:
        """List the lines around the text that readers see and nobody translates."""
        for one in below(
            self._item, "subheadline", "dateline", "copyrightline", "slugline", "creditline"
        ):
            places = [
                str(it.tag).rpartition("}")[2] for it in (one.getparent(), one) if it is not None
            ]
            if said := text(one):
                yield LeftOut("/".join(places), len(said), "a line around the text")
