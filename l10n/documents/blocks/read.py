"""Read a live-blog of blocks, each a list of typed elements that hold HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.bodies import ReadText, read_line, read_string
from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry, LeftOut
from l10n.documents.json_values import (
    decode_json,
    first,
    items,
    members,
    names_of,
    read_json,
    said,
    walk,
)
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

_ROLES: Final = {
    "TextBlockElement": None,
    "SubheadingBlockElement": Role.HEADING,
    "BlockquoteBlockElement": Role.QUOTE,
    "PullquoteBlockElement": Role.QUOTE,
    "TableBlockElement": None,
}
_IMAGES: Final = ("ImageBlockElement", "CartoonBlockElement")
_SAID: Final = ("alt", "caption")
_TIMES: Final = (
    "blockFirstPublished",
    "firstPublished",
    "firstPublishedDate",
    "blockCreatedOn",
    "createdOn",
    "publishedDate",
)
_UPDATES: Final = ("blockLastUpdated", "lastUpdated", "lastModifiedDate", "lastModified")


def read(data: bytes, where: str) -> Article:
    """Read the blocks. Raises SourceProblem where there are none."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    pointer, top = next(_holders(value), ("", {}))
    blocks = items(top.get("blocks"))
    if not blocks:
        raise SourceProblem(where, "no blocks are in it", "export it once there are some")
    marked = _Marked(top)
    entries = tuple(
        _entry(members(block), f"{pointer}/blocks/{number}", where, marked)
        for number, block in enumerate(blocks)
    )
    address = first(top, "webURL", "webUrl", "url")[1]
    about = About(date=said(top.get("webPublicationDate")) or None, url=said(address) or None)
    languages = (said(top.get(key)) for key in ("editionLongForm", "language", "lang"))
    language = next(
        (one for one in languages if one and len(one.partition("-")[0]) in {2, 3}), None
    )
    return FoundDocument(tuple(_header(top, pointer, where)), entries, language, about)


def _holders(value: Value) -> Iterator[tuple[str, Mapping[str, Value]]]:
    """Walk the objects whose blocks have elements."""
    for pointer, one in walk(value):
        blocks = one.get("blocks")
        if isinstance(blocks, list) and any("elements" in members(block) for block in blocks):
            yield pointer, one


class _Marked:
    """The ids of the blocks that the page pins, and of those that sum it up."""

    def __init__(self, top: Mapping[str, Value]) -> None:
        self.pinned = {said(members(top.get("pinnedPost")).get("id"))} - {""}
        events = items(top.get("keyEvents"))
        self.key = {said(members(event).get("id")) for event in events} - {""}


def _header(top: Mapping[str, Value], pointer: str, where: str) -> Iterator[FoundBlock]:
    """Read title, lead, which may be a list too, and what the main picture says."""
    name, value = first(top, "headline", "webTitle", "title")
    if isinstance(value, str) and (block := read_line(value, f"{pointer}/{name}", where)):
        yield replace(block, role=Role.TITLE)
    name, value = first(top, "standfirst", "trailText")
    for block in read_string(said(value), f"{pointer}/{name}", where).body.blocks:
        yield replace(block, role=Role.LEAD) if block.role is Role.PARAGRAPH else block
    for number, one in enumerate(items(top.get("mainMediaElements"))):
        shown = _element(members(one), f"{pointer}/mainMediaElements/{number}", where)
        yield from shown.body.blocks


def _entry(block: Mapping[str, Value], pointer: str, where: str, marked: _Marked) -> FoundEntry:
    texts = [
        _element(members(one), f"{pointer}/elements/{number}", where)
        for number, one in enumerate(items(block.get("elements")))
    ]
    attributes = members(block.get("attributes"))
    native = said(block.get("id"))
    title = read_line(said(block.get("title")), f"{pointer}/title", where)
    return FoundEntry(
        native or None,
        first(block, *_TIMES)[1],
        _joined(texts),
        title,
        first(block, *_UPDATES)[1],
        Post(
            authors=read_authors(block.get("contributors")),
            tags=names_of(block.get("tags"), "title", "webTitle"),
            pinned=attributes.get("pinned") is True or native in marked.pinned,
            key=attributes.get("keyEvent") is True
            or attributes.get("summary") is True
            or native in marked.key,
            media=tuple(media for text in texts for media in text.media),
        ),
        places=(pointer,),
    )


def _joined(texts: Sequence[ReadText]) -> Body:
    return Body(
        tuple(block for text in texts for block in text.body.blocks),
        tuple(one for text in texts for one in text.body.left_out),
    )


def _element(one: Mapping[str, Value], pointer: str, where: str) -> ReadText:
    kind = said(one.get("_type")).rpartition(".")[2] or said(one.get("type"))
    if kind in _ROLES or not kind:
        role = _ROLES.get(kind)
        text = read_string(said(one.get("html")), f"{pointer}/html", where)
        return _with_role(text, role) if role else text
    if kind in _IMAGES:
        return _image(one, pointer, where)
    characters = sum(_length(inner, where) for _, inner in walk(dict(one)))
    left_out = (LeftOut(kind, characters, "an embed"),) if characters else ()
    return ReadText(Body((), left_out), (Media("embed", said(one.get("url"))),))


def _length(one: Mapping[str, Value], where: str) -> int:
    """Count the characters that an element would show."""
    body = read_string(said(one.get("html")) or said(one.get("text")), "", where).body
    found = sum(len(block.rich.plain) for block in body.blocks)
    return found + sum(left.characters for left in body.left_out)


def _with_role(text: ReadText, role: Role) -> ReadText:
    blocks = tuple(replace(block, role=role) for block in text.body.blocks)
    return replace(text, body=replace(text.body, blocks=blocks))


def _image(one: Mapping[str, Value], pointer: str, where: str) -> ReadText:
    said_of = members(one.get("data"))
    lines = [
        replace(line, role=Role.CAPTION)
        for key in _SAID
        if (line := read_line(said(said_of.get(key)), f"{pointer}/data/{key}", where))
    ]
    return ReadText(Body(tuple(lines)), (Media("image", said(said_of.get("url"))),))
