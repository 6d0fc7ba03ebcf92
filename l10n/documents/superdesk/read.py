"""Read the posts of Superdesk Live Blog: each of one or more items, the deleted ones kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.bodies import ReadText, read_line, read_string
from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry, LeftOut
from l10n.documents.json_values import (
    decode_json,
    items,
    members,
    names_of,
    read_json,
    said,
)
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Availability, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

_TEXTS: Final = {"text": Role.PARAGRAPH, "comment": Role.PARAGRAPH, "quote": Role.QUOTE}
_HELD: Final = frozenset({"draft", "submitted", "ml", "comment"})


def read(data: bytes, where: str) -> Article:
    """Read the posts. Raises SourceProblem where there are none."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    pointer, posts = _posts(value)
    if not posts:
        raise SourceProblem(where, "no posts are in it", "export it once there are some")
    blog = members(members(value).get("blog"))
    entries = tuple(
        _entry(members(post), f"{pointer}/{number}", where) for number, post in enumerate(posts)
    )
    title = read_line(said(blog.get("title")), "/blog/title", where)
    header = (replace(title, role=Role.TITLE),) if title else ()
    settings = members(blog.get("blog_preferences"))
    language = said(blog.get("language")) or said(settings.get("language"))
    return FoundDocument(header, entries, language or None, About(id=said(blog.get("_id")) or None))


def _posts(value: Value) -> tuple[str, list[Value]]:
    if isinstance(value, list):
        return "", value
    top = members(value)
    if "_items" in top:
        return "/_items", items(top["_items"])
    inner = top.get("posts")
    if isinstance(inner, list):
        return "/posts", inner
    if "_items" in members(inner):
        return "/posts/_items", items(members(inner).get("_items"))
    return ("", [value]) if "groups" in top else ("", [])


def _entry(post: Mapping[str, Value], pointer: str, where: str) -> FoundEntry:
    blocks: list[FoundBlock] = []
    left_out: list[LeftOut] = []
    media: list[Media] = []
    for place, item in _items(post, pointer):
        text = _item(item, place, where)
        blocks += text.body.blocks
        left_out += text.body.left_out
        media += text.media
    title = read_line(said(post.get("headline")), f"{pointer}/headline", where)
    schedule = members(post.get("schedule_settings"))
    return FoundEntry(
        said(post.get("_id")) or said(post.get("guid")) or None,
        post.get("published_date") or (post.get("firstcreated") if _is_out(post) else None),
        Body(tuple(blocks), tuple(left_out)),
        title,
        post.get("content_updated_date") or post.get("_updated"),
        _post(post, tuple(media)),
        schedule.get("utc_embargo") or post.get("embargo"),
        places=(pointer,),
    )


def _is_out(post: Mapping[str, Value]) -> bool:
    return said(post.get("post_status")) not in _HELD


def _items(post: Mapping[str, Value], pointer: str) -> Iterator[tuple[str, Mapping[str, Value]]]:
    for n, group in enumerate(items(post.get("groups"))):
        for m, ref in enumerate(items(members(group).get("refs"))):
            item = members(members(ref).get("item"))
            if item:
                yield f"{pointer}/groups/{n}/refs/{m}/item", item


def _item(item: Mapping[str, Value], pointer: str, where: str) -> ReadText:
    """Read one item of a post; what only shows another site's text is an embed."""
    kind = said(item.get("item_type")) or "text"
    text = read_string(said(item.get("text")), f"{pointer}/text", where)
    if kind in _TEXTS:
        role = _TEXTS[kind]
        blocks = tuple(
            replace(block, role=role)
            if role is Role.QUOTE and block.role is Role.PARAGRAPH
            else block
            for block in text.body.blocks
        )
        return replace(text, body=replace(text.body, blocks=blocks))
    if kind == "image":
        blocks = tuple(replace(block, role=Role.CAPTION) for block in text.body.blocks)
        return replace(text, body=replace(text.body, blocks=blocks))
    return _shown(item, kind, text)


def _shown(item: Mapping[str, Value], kind: str, text: ReadText) -> ReadText:
    meta = members(item.get("meta"))
    address = said(meta.get("original_url")) or said(meta.get("url"))
    characters = sum(len(block.rich.plain) for block in text.body.blocks)
    characters += sum(one.characters for one in text.body.left_out)
    reason = "an embed" if kind == "embed" else "a type of its own"
    left_out = (LeftOut(kind, characters, reason),) if characters else ()
    return ReadText(Body((), left_out), (Media(kind, address),))


def _post(post: Mapping[str, Value], media: tuple[Media, ...]) -> Post:
    availability = Availability.USABLE if _is_out(post) else Availability.WITHHELD
    if post.get("deleted") is True or post.get("unpublished_date"):
        availability = Availability.WITHDRAWN
    creator = post.get("syndicated_creator") or post.get("original_creator")
    named = creator if isinstance(creator, dict) else post.get("byline") or post.get("publisher")
    return Post(
        authors=read_authors(named if isinstance(named, dict) else items(named)),
        tags=names_of(post.get("tags"), "name"),
        pinned=post.get("sticky") is True,
        key=post.get("lb_highlight") is True or post.get("highlight") is True,
        availability=availability,
        media=media,
    )
