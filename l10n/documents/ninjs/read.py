"""Read items of ninjs, 1.x to 3.x: one, or a list of them."""

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
)
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.model.article import About, Availability, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

_STATES: Final = {
    "usable": Availability.USABLE,
    "withheld": Availability.WITHHELD,
    "canceled": Availability.WITHDRAWN,
    "cancelled": Availability.WITHDRAWN,
}
_IDS: Final = ("uri", "guid")
_LISTS: Final = ("items", "_items", "newsItems")
_BODIES: Final = ("body_html", "body_xhtml", "body_text")
_ALT: Final = ("body_text", "altText", "alt", "description_text", "caption")


def read(data: bytes, where: str) -> Article:
    """Read an item: its headline is the title, its body one entry; of several each is an entry."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    several = _several(value)
    if len(several) == 1:
        return _alone(*several[0], where)
    return _together(several, where)


def _several(value: Value) -> list[tuple[str, Mapping[str, Value]]]:
    """Return the items of a list, or of an object that holds one, each with its pointer."""
    if isinstance(value, list):
        return [(f"/{number}", members(one)) for number, one in enumerate(value)]
    for name in _LISTS:
        inner = members(value).get(name)
        if isinstance(inner, list) and any(first(members(one), *_IDS)[0] for one in inner):
            return [(f"/{name}/{number}", members(one)) for number, one in enumerate(inner)]
    return [("", members(value))]


def _alone(pointer: str, one: Mapping[str, Value], where: str) -> FoundDocument:
    """Read a single item as an article."""
    entry, left_out = _entry(pointer, one, where)
    if not entry.body.blocks and entry.title is None:
        raise SourceProblem(where, "no text is in this item", "export it with its body")
    titles = (replace(entry.title, role=Role.TITLE),) if entry.title else ()
    leads, more = _leads(pointer, one, where)
    language = said(one.get("language")) or None
    entries = (replace(entry, title=None),)
    header = (*titles, *leads)
    return FoundDocument(
        header, entries, language, About(), live=False, left_out=(*left_out, *more)
    )


def _together(several: list[tuple[str, Mapping[str, Value]]], where: str) -> FoundDocument:
    """Read several items as a live-blog; one that holds others together has its title."""
    header: list[FoundBlock] = []
    entries: list[FoundEntry] = []
    left_out: list[LeftOut] = []
    names: dict[str, Value] = {}
    for pointer, one in several:
        entry, more = _entry(pointer, one, where)
        leads, others = _leads(pointer, one, where)
        left_out += (*more, *others)
        if said(one.get("type")) == "composite" and not header:
            header += (replace(entry.title, role=Role.TITLE),) if entry.title else ()
            header += leads
            names = {"id": entry.id or "", "language": one.get("language")}
        else:
            body = replace(entry.body, blocks=(*leads, *entry.body.blocks))
            entries.append(replace(entry, body=body))
    if not entries:
        raise SourceProblem(where, "no entries are in this list", "export it once there are some")
    language = said(names.get("language") or several[0][1].get("language")) or None
    about = About(id=said(names.get("id")) or None)
    return FoundDocument(tuple(header), tuple(entries), language, about, left_out=tuple(left_out))


def _entry(
    pointer: str, one: Mapping[str, Value], where: str
) -> tuple[FoundEntry, tuple[LeftOut, ...]]:
    """Read one item as an entry, and what of it is left out."""
    text, left_out = _body(pointer, one, where)
    title, others = _headline(pointer, one, where)
    shown = _associations(pointer, one, where)
    entry = FoundEntry(
        said(first(one, *_IDS)[1]) or None,
        first(one, "firstcreated", "firstCreated", "versioncreated", "versionCreated")[1],
        Body((*text.body.blocks, *shown.body.blocks), text.body.left_out),
        title,
        updated=first(one, "versioncreated", "versionCreated")[1],
        post=replace(_post(one), media=(*text.media, *shown.media)),
        until=first(one, "embargoed", "embargoedUntil")[1],
        places=(pointer,),
    )
    return entry, (*left_out, *others)


def _post(one: Mapping[str, Value]) -> Post:
    state = said(first(one, "pubstatus", "pubStatus")[1]).lower()
    return Post(
        authors=read_authors(one.get("authors") or first(one, "byline", "by")[1]),
        tags=names_of(first(one, "subject", "subjects")[1], "name"),
        availability=_STATES.get(state, Availability.USABLE),
    )


def _headline(
    base: str, one: Mapping[str, Value], where: str
) -> tuple[FoundBlock | None, tuple[LeftOut, ...]]:
    """Read the headline; of several the main one, the others are left out."""
    if "headline" in one:
        return read_line(said(one["headline"]), f"{base}/headline", where), ()
    lines = [(n, members(line)) for n, line in enumerate(items(one.get("headlines")))]
    ranked = sorted(lines, key=lambda line: said(line[1].get("role")) not in {"main", "headline"})
    title = None
    left_out = []
    for n, line in ranked:
        text, pointer = said(line.get("value")), f"{base}/headlines/{n}/value"
        if title is None:
            title = read_line(text, pointer, where)
        elif text:
            left_out.append(LeftOut(pointer, len(text), "another headline"))
    return title, tuple(left_out)


def _leads(
    base: str, one: Mapping[str, Value], where: str
) -> tuple[tuple[FoundBlock, ...], tuple[LeftOut, ...]]:
    """Read what stands between headline and body; of several forms HTML first."""
    forms = [
        (f"{base}/{name}", said(one.get(name))) for name in ("description_html", "description_text")
    ]
    forms += (
        (f"{base}/descriptions/{n}/value", said(form.get("value")))
        for n, form in enumerate(map(members, items(one.get("descriptions"))))
    )
    forms = [form for form in forms if form[1]]
    if not forms:
        return (), ()
    (pointer, text), *others = forms
    blocks = read_string(text, pointer, where).body.blocks
    leads = (
        replace(block, role=Role.LEAD) if block.role is Role.PARAGRAPH else block
        for block in blocks
    )
    left_out = (LeftOut(place, len(other), "another form of the lead") for place, other in others)
    return tuple(leads), tuple(left_out)


def _body(base: str, one: Mapping[str, Value], where: str) -> tuple[ReadText, tuple[LeftOut, ...]]:
    """Read the body: of several forms HTML first."""
    forms = [
        (f"{base}/{name}", said(one[name]), name == "body_text")
        for name in _BODIES
        if one.get(name)
    ]
    for n, body in enumerate(map(members, items(one.get("bodies")))):
        is_plain = "html" not in said(body.get("contentType") or body.get("contenttype")).lower()
        forms.append((f"{base}/bodies/{n}/value", said(body.get("value")), is_plain))
    forms = sorted((form for form in forms if form[1]), key=lambda form: form[2])
    if not forms:
        return ReadText(), ()
    pointer, text, is_plain = forms[0]
    left_out = (LeftOut(p, len(t), "another form of the body") for p, t, _ in forms[1:])
    return read_string(text, pointer, where, is_plain=is_plain), tuple(left_out)


def _associations(base: str, one: Mapping[str, Value], where: str) -> ReadText:
    """Read the captions of pictures and films that go with an item."""
    blocks: list[FoundBlock] = []
    media: list[Media] = []
    for pointer, associated in _associated(base, one.get("associations")):
        kind = said(associated.get("type"))
        if kind not in {"picture", "video", "audio", "graphic"}:
            continue
        shown = "image" if kind == "picture" else kind
        media.append(Media(shown, said(associated.get("uri")), pointer))
        key, text = first(associated, "description_text", "caption", "body_text")
        if key and (line := read_line(said(text), f"{pointer}/{key}", where)):
            blocks.append(replace(line, role=Role.CAPTION))
        blocks += _descriptions(associated, pointer, where)
    return ReadText(Body(tuple(blocks)), tuple(media))


def _descriptions(
    associated: Mapping[str, Value], pointer: str, where: str
) -> Iterator[FoundBlock]:
    for n, one in enumerate(map(members, items(associated.get("descriptions")))):
        if line := read_line(said(one.get("value")), f"{pointer}/descriptions/{n}/value", where):
            yield replace(line, role=Role.CAPTION)


def _associated(base: str, value: Value) -> Iterator[tuple[str, Mapping[str, Value]]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield f"{base}/associations/{key}", members(one)
    for n, one in enumerate(items(value) if isinstance(value, list) else ()):
        yield f"{base}/associations/{n}", members(one)
