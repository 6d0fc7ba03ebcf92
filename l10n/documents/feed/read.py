"""Read RSS 2.0 and Atom: each item is an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.bodies import ReadText, read_line, read_string
from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry, LeftOut
from l10n.documents.markup.blocks import BlockReader
from l10n.documents.markup.nodes import holders, name_of, paths, text_of
from l10n.documents.markup.parsing import parse_xml
from l10n.documents.xml_values import LANGUAGE, child, children, text, texts
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

    from l10n.documents.found import FoundBlock
    from l10n.model.article import Article

_BODIES: Final = ("encoded", "content", "description", "summary")
_TIMES: Final = ("published", "pubdate", "date", "issued", "created", "updated")


def read(data: bytes, where: str) -> Article:
    """Read a feed. Raises SourceProblem where it is none, or has no items."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    root = parse_xml(data, where)
    feed = root if name_of(root) == "feed" else child(root, "channel")
    if feed is None:
        raise SourceProblem(where, "neither RSS nor Atom", "have the feed made again")
    places = paths(root, f"/{name_of(root)}")
    found = list(children(feed, "item", "entry")) or list(children(root, "item"))
    if not found:
        raise SourceProblem(where, "the feed has no items", "fetch it once it has some")
    reader = _FeedReader(places, where, read_authors(_authors(feed)))
    language = text(child(feed, "language")) or feed.get(LANGUAGE) or root.get(LANGUAGE)
    links = [link.get("href") or text(link) for link in children(feed, "link")]
    about = About(
        author=", ".join(reader.authors) or None,
        url=next((link for link in links if link), None),
        id=text(child(feed, "id")) or None,
    )
    entries = tuple(reader.entry(item) for item in found)
    return FoundDocument(tuple(reader.header(feed)), entries, language or None, about)


def _authors(element: etree._Element) -> list[str]:
    """Return who wrote: `dc:creator`, else the names in `author`."""
    if creators := texts(element, "creator"):
        return list(creators)
    authors = children(element, "author")
    return [text(child(author, "name")) or text(author) for author in authors]


class _FeedReader:
    """Reads the items of one feed."""

    def __init__(
        self, places: Mapping[etree._Element, str], where: str, authors: tuple[str, ...]
    ) -> None:
        self._places = places
        self._where = where
        self.authors = authors

    def header(self, feed: etree._Element) -> Iterator[FoundBlock]:
        """Read the feed's own title and what it says of itself."""
        for role, names in ((Role.TITLE, ("title",)), (Role.LEAD, ("subtitle", "description"))):
            element = child(feed, *names)
            line = self._line(element) if element is not None else None
            if line:
                yield replace(line, role=role)

    def entry(self, item: etree._Element) -> FoundEntry:
        """Read one item."""
        body, left_out = self._body(item)
        title = child(item, "title")
        published, updated = child(item, *_TIMES), child(item, "updated", "modified")
        link = next((one.get("href") or text(one) for one in children(item, "link")), "")
        own = read_authors(_authors(item))
        categories = (one.get("term") or text(one) for one in children(item, "category"))
        captions = filter(None, map(self._line, _captions(item)))
        blocks = (*body.body.blocks, *(replace(one, role=Role.CAPTION) for one in captions))
        return FoundEntry(
            text(child(item, "guid", "id")) or link or None,
            text(published) or None,
            Body(blocks, (*body.body.left_out, *left_out)),
            self._line(title) if title is not None else None,
            text(updated) or None,
            Post(
                authors=own or (self.authors if name_of(item) == "entry" else ()),
                tags=tuple(one for one in categories if one),
                media=(*body.media, *_enclosed(item)),
            ),
            places=(self._places[item],),
        )

    def _body(self, item: etree._Element) -> tuple[ReadText, tuple[LeftOut, ...]]:
        """Read the fullest form of the text; a summary beside it is left out."""
        forms = [one for name in _BODIES for one in children(item, name) if text(one) or len(one)]
        if not forms:
            return ReadText(), ()
        selectors = [f"{name_of(item)}/{name_of(one)}" for one in forms[1:]]
        left_out = (
            LeftOut(selector, len(text_of(one)), "a summary beside the text")
            for selector, one in zip(selectors, forms[1:], strict=True)
        )
        return self._text(forms[0]), tuple(left_out)

    def _text(self, element: etree._Element) -> ReadText:
        if len(element):
            reader = BlockReader(self._places, holders(element))
            reader.read(element)
            return ReadText(reader.body(), tuple(reader.media))
        is_plain = self._is_plain(element)
        return read_string(
            element.text or "", self._places[element], self._where, is_plain=is_plain
        )

    def _is_plain(self, element: etree._Element) -> bool:
        """Tell text of Atom, which says what it is, from RSS, where it may be anything."""
        root = name_of(element.getroottree().getroot())
        return root == "feed" and element.get("type", "text") in {"text", "text/plain"}

    def _line(self, element: etree._Element) -> FoundBlock | None:
        pointer = self._places[element]
        if self._is_plain(element):
            said = self._text(element).body.blocks
            return replace(said[0], role=Role.HEADING) if said else None
        return read_line(element.text or "", pointer, self._where)


def _captions(item: etree._Element) -> Iterator[etree._Element]:
    """Walk what is said of pictures and films that go with an item."""
    for one in item.iter():
        if name_of(one) == "content" and one.get("url"):
            yield from children(one, "description")


def _enclosed(item: etree._Element) -> Iterator[Media]:
    for one in item:
        if name_of(one) in {"enclosure", "thumbnail"} or (
            name_of(one) == "content" and one.get("url")
        ):
            kind = (one.get("type") or one.get("medium") or "image").partition("/")[0]
            yield Media(kind, one.get("url") or "")
