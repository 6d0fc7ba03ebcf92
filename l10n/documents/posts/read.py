"""Read a list of posts whose members have the usual names, whatever system wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address
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
from l10n.frozen import dataclass, replace
from l10n.model.article import About, Availability, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

_IDS: Final = ("id", "_id", "guid", "uuid", "postId", "post_id", "urn", "uri")
_TITLES: Final = ("title", "headline", "heading", "subject")
_HTML: Final = ("bodyHTML", "bodyHtml", "body_html", "contentHtml", "contentHTML", "html")
_BODIES: Final = (
    *_HTML,
    *("body", "content", "text", "articleBody", "message", "bodyText", "body_text"),
    *("rendered", "description", "summary"),
)
_TIMES: Final = (
    *("publishedDate", "published", "publishedAt", "published_at", "datePublished", "pubDate"),
    *("firstPublished", "published_date", "publishDate", "createdAt", "created_at", "created"),
    *("date", "time", "timestamp"),
)
_UPDATES: Final = (
    *("modifiedTimestamp", "updated", "updatedAt", "updated_at", "dateModified", "lastPublished"),
    *("modified", "lastModified", "last_modified"),
)
_AUTHORS: Final = ("authors", "author", "byline", "contributors", "by", "creator")
_TAGS: Final = ("tags", "keywords", "labels", "categories")
_PINNED: Final = ("pinned", "isPinned", "sticky", "isSticky")
_KEY: Final = ("key", "keyEvent", "isKeyEvent", "highlight", "isHighlight", "important")
_GONE: Final = ("deleted", "isDeleted", "removed")
_HELD: Final = ("draft", "isDraft", "hidden", "unpublished")
_MEDIA: Final = ("media", "images", "image")
_UNTIL: Final = ("embargo", "embargoed", "embargoedUntil")
_SAID: Final = ("alt", "caption")


@dataclass(frozen=True, slots=True)
class _List:
    """A list of posts, where it stands, and the object around it."""

    pointer: str
    posts: list[Value]
    around: Mapping[str, Value]


def read(data: bytes, where: str) -> Article:
    """Read the longest list of posts in a document. Raises SourceProblem where it has none."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    lists = sorted(_lists(value), key=lambda one: -len(one.posts))
    if not lists:
        remedy = "export it as one of the formats of docs/sources.md"
        raise SourceProblem(where, "no list of posts is in this JSON", remedy)
    chosen = lists[0]
    top = {**members(value), **chosen.around}
    entries = tuple(
        _entry(members(post), f"{chosen.pointer}/{number}", where)
        for number, post in enumerate(chosen.posts)
        if isinstance(post, dict)
    )
    return FoundDocument(
        tuple(_header(top, where)),
        entries,
        said(top.get("language")) or said(top.get("inLanguage")) or said(top.get("lang")) or None,
        About(
            url=next(
                (said(top[k]) for k in ("url", "webUrl") if is_address(said(top.get(k)))), None
            )
        ),
    )


def _lists(value: Value) -> Iterator[_List]:
    if isinstance(value, list) and _is_list(value):
        yield _List("", value, {})
    for pointer, around in walk(value):
        for key, inner in around.items():
            if isinstance(inner, list) and _is_list(inner):
                yield _List(f"{pointer}/{key}", inner, around)


def _is_list(value: list[Value]) -> bool:
    """Tell a list whose objects have a text, and a time or an id."""
    posts = [members(one) for one in value]
    fitting = [one for one in posts if _text_of(one) and first(one, *_TIMES)[0]]
    return bool(fitting) and 2 * len(fitting) >= len(posts)


def _text_of(post: Mapping[str, Value]) -> str:
    """Name the member that holds the text: HTML, where there is some, before plain text."""
    return next((name for name in _BODIES if isinstance(post.get(name), str) and post[name]), "")


def _header(top: Mapping[str, Value], where: str) -> Iterator[FoundBlock]:
    for role, names in ((Role.TITLE, _TITLES), (Role.LEAD, ("lead", "standfirst", "summary"))):
        name, value = first(top, *names)
        if isinstance(value, str) and (block := read_line(value, f"/{name}", where)):
            yield replace(block, role=role)


def _entry(post: Mapping[str, Value], pointer: str, where: str) -> FoundEntry:
    name, headline = first(post, *_TITLES)
    title = read_line(said(headline), f"{pointer}/{name}", where) if name else None
    body = _text_of(post)
    text = read_string(said(post.get(body)), f"{pointer}/{body}", where) if body else ReadText()
    shown = _shown(post, pointer, where)
    address = said(post.get("url"))
    native = said(first(post, *_IDS)[1]) or ("#" in address and address) or None
    blocks = (*text.body.blocks, *shown.body.blocks)
    left_out = (*text.body.left_out, *_others(post, body))
    return FoundEntry(
        native or None,
        first(post, *_TIMES)[1],
        Body(blocks, left_out),
        title,
        first(post, *_UPDATES)[1],
        replace(_post(post), media=(*text.media, *shown.media)),
        first(post, *_UNTIL)[1] if isinstance(first(post, *_UNTIL)[1], str) else None,
        places=(pointer,),
    )


def _others(post: Mapping[str, Value], taken: str) -> Iterator[LeftOut]:
    """List texts of a post that look like its body and were not taken for it."""
    for name in (*_BODIES, "kicker", "lead"):
        value = post.get(name)
        same = name.lower().startswith("body") and taken.lower().startswith("body")
        if name != taken and not same and isinstance(value, str) and value.strip():
            yield LeftOut(name, len(value), "beside the text of its post")


def _post(post: Mapping[str, Value]) -> Post:
    availability = Availability.USABLE
    if any(post.get(name) is True for name in _HELD) or said(post.get("status")) == "draft":
        availability = Availability.WITHHELD
    if any(post.get(name) is True for name in _GONE) or said(post.get("status")) == "deleted":
        availability = Availability.WITHDRAWN
    return Post(
        authors=read_authors(first(post, *_AUTHORS)[1]),
        tags=names_of(first(post, *_TAGS)[1], "name", "title", "label"),
        pinned=any(post.get(name) is True for name in _PINNED),
        key=any(post.get(name) is True for name in _KEY),
        availability=availability,
    )


def _shown(post: Mapping[str, Value], pointer: str, where: str) -> ReadText:
    """Read captions and alternative texts of pictures."""
    blocks: list[FoundBlock] = []
    media: list[Media] = []
    name, value = first(post, *_MEDIA)
    for number, one in enumerate(items(value)):
        place = f"{pointer}/{name}" + (f"/{number}" if isinstance(value, list) else "")
        shown = members(one)
        media.append(Media(said(shown.get("type")) or "image", said(shown.get("url")) or said(one)))
        lines = (read_line(said(shown.get(key)), f"{place}/{key}", where) for key in _SAID)
        blocks += (replace(line, role=Role.CAPTION) for line in lines if line)
    return ReadText(Body(tuple(blocks)), tuple(media))
