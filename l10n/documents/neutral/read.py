"""Read our neutral JSON; `schema.json` beside this says what may stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.bodies import ReadText, read_line, read_string
from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.json_values import decode_json, items, members, names_of, read_json, said
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Availability, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

FORMAT: Final = "l10n-liveblog"
VERSION: Final = 1


def read(data: bytes, where: str) -> Article:
    """Read a live-blog. Raises SourceProblem where a member is not what the schema says."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = members(read_json(decode_json(data, where), where))
    if value.get("format") != FORMAT or value.get("version") != VERSION:
        what = f'its head is not "format": "{FORMAT}", "version": {VERSION}'
        raise SourceProblem(where, what, "write that head, or see docs/sources.md")
    entries = value.get("entries")
    if not isinstance(entries, list):
        raise SourceProblem(where, '"entries" is no list', "see docs/sources.md")
    return FoundDocument(
        tuple(_header(value, where)),
        tuple(_entry(one, n, where) for n, one in enumerate(entries)),
        said(value.get("language")) or None,
        About(
            date=said(value.get("date")) or None,
            zone=said(value.get("zone")) or None,
            order=said(value.get("order")) or None,
            embargo=said(value.get("embargoed_until")) or None,
            author=", ".join(read_authors(value.get("authors"))) or None,
            url=said(value.get("url")) or None,
            id=said(value.get("id")) or None,
        ),
    )


def _header(value: Mapping[str, Value], where: str) -> Iterator[FoundBlock]:
    for role in (Role.TITLE, Role.LEAD):
        if block := read_line(said(value.get(role)), f"/{role}", where):
            yield replace(block, role=role)


def _entry(value: Value, number: int, where: str) -> FoundEntry:
    one, pointer = members(value), f"/entries/{number}"
    native = said(one.get("id"))
    if not native:
        remedy = "give each entry the id that your system has for it"
        raise SourceProblem(where, f"{pointer} has no id", remedy)
    text = ReadText()
    if isinstance(one.get("html"), str):
        text = read_string(said(one["html"]), f"{pointer}/html", where)
    elif isinstance(one.get("text"), str):
        text = read_string(said(one["text"]), f"{pointer}/text", where, is_plain=True)
    title = read_line(said(one.get("title")), f"{pointer}/title", where)
    shown = tuple(_captions(one, pointer, where))
    body = Body((*text.body.blocks, *shown), text.body.left_out)
    post = replace(_post(one, where, pointer), media=(*text.media, *_media(one, pointer)))
    return FoundEntry(
        native,
        one.get("published"),
        body,
        title,
        one.get("updated"),
        post,
        one.get("embargoed_until"),
        places=(pointer,),
    )


def _post(one: Mapping[str, Value], where: str, pointer: str) -> Post:
    state = said(one.get("state")) or Availability.USABLE
    if state not in set(Availability):
        what = f"{pointer}/state is {state!r}"
        raise SourceProblem(where, what, f"write one of {', '.join(Availability)}")
    return Post(
        authors=read_authors(one.get("authors")),
        tags=names_of(one.get("tags")),
        pinned=one.get("pinned") is True,
        key=one.get("key") is True,
        availability=Availability(state),
    )


def _media(one: Mapping[str, Value], pointer: str) -> Iterator[Media]:
    for number, shown in enumerate(map(members, items(one.get("media")))):
        kind = said(shown.get("type")) or "image"
        yield Media(kind, said(shown.get("url")), f"{pointer}/media/{number}")


def _captions(one: Mapping[str, Value], pointer: str, where: str) -> Iterator[FoundBlock]:
    for number, shown in enumerate(map(members, items(one.get("media")))):
        for key in ("alt", "caption"):
            place = f"{pointer}/media/{number}/{key}"
            if line := read_line(said(shown.get(key)), place, where):
                yield replace(line, role=Role.CAPTION)
