"""Microdata: a live-blog whose elements say themselves what they are."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry, LeftOut
from l10n.documents.markup.nodes import text_of
from l10n.frozen import replace
from l10n.model.article import About, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from l10n.documents.found import FoundBlock
    from l10n.documents.html.page import WebPage

_LIVE: Final = "/LiveBlogPosting"
_SAID: Final = ("content", "datetime", "href", "src")
_SCOPED: Final = "@itemscope"

Properties = "Mapping[str, Sequence[etree._Element]]"


def read_microdata(page: WebPage) -> FoundDocument | None:
    """Read the live-blog of a page, None where nothing says that it is one."""
    scopes = [e for e in page.root.iter() if _LIVE in (e.get("itemtype") or "") if _is_scope(e)]
    if not scopes:
        return None
    own = _properties(scopes[0])
    updates = own["liveBlogUpdate"]
    header = (
        *_lines(page, own["headline"][:1] or own["name"][:1], Role.TITLE),
        *_lines(page, own["description"][:1], Role.LEAD),
    )
    if not header and (title := page.title()):
        header = (title,)
    entries = tuple(_entry(page, element) for element in updates)
    about = About(date=_value(own["coverageStartTime"]) or None, url=page.address)
    language = _value(own["inLanguage"]) or page.language
    return FoundDocument(header, entries, language, about) if entries else None


def _is_scope(element: etree._Element) -> bool:
    return "itemscope" in element.attrib


def _properties(scope: etree._Element) -> defaultdict[str, list[etree._Element]]:
    """Return the elements of a scope's own properties, by name."""
    found: defaultdict[str, list[etree._Element]] = defaultdict(list)
    waiting = list(reversed(scope))
    while waiting:
        element = waiting.pop()
        for name in (element.get("itemprop") or "").split():
            found[name].append(element)
        if not _is_scope(element):
            waiting += reversed(element)
    return found


def _value(elements: Sequence[etree._Element]) -> str:
    for element in elements:
        said = next((element.get(name) for name in _SAID if element.get(name)), None)
        if said or text_of(element):
            return str(said or text_of(element))
    return ""


def _lines(page: WebPage, elements: Sequence[etree._Element], role: Role) -> Iterator[FoundBlock]:
    for element in elements:
        for block in page.blocks_of(element):
            yield replace(block, role=role)


def _entry(page: WebPage, element: etree._Element) -> FoundEntry:
    own = _properties(element)
    bodies = own["articleBody"] or own["text"]
    reader = page.reader()
    for body in bodies:
        reader.read(body)
    spoken = {e for elements in own.values() for e in elements}
    beside = page.reader(spoken)
    beside.read(element)
    blocks = reader.blocks or beside.blocks
    outside = [] if blocks is beside.blocks else [_outside(block) for block in beside.blocks]
    left_out = (*reader.left_out, *beside.left_out, *outside)
    authors = [
        _value(_properties(a)["name"]) if _is_scope(a) else _value([a]) for a in own["author"]
    ]
    keywords = (tag.strip() for tag in _value(own["keywords"]).split(","))
    post = Post(
        authors=read_authors(authors),
        tags=tuple(tag for tag in keywords if tag),
        media=tuple(reader.media),
    )
    native = element.get("id") or element.get("itemid") or _value(own["url"])
    title = next(_lines(page, own["headline"][:1], Role.HEADING), None)
    published, updated = _value(own["datePublished"]), _value(own["dateModified"])
    return FoundEntry(
        native or None,
        published or None,
        Body(tuple(blocks), left_out),
        title,
        updated,
        post,
        places=(page.paths[element],),
    )


def _outside(block: FoundBlock) -> LeftOut:
    selector = block.pointer.rpartition("/")[2].partition("[")[0]
    return LeftOut(selector, len(block.rich.plain), "outside the body of its entry")
