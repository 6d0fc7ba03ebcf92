"""JSON-LD of schema.org: a `LiveBlogPosting` wherever it stands, in any of its spellings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address
from l10n.documents.bodies import ReadText, read_line, read_string
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.json_values import first, items, members, names_of, said, walk
from l10n.frozen import dataclass, field, replace
from l10n.model.article import About, Media, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value

_LIVE: Final = frozenset({"LiveBlogPosting"})
_ARTICLES: Final = frozenset(
    {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle"}
)
_TEXTS: Final = ("@value", "value", "text", "articleBody")
_MEDIA: Final = {"image": "image", "video": "video", "sharedContent": "embed"}


@dataclass(frozen=True, slots=True)
class Node:
    """An object of JSON-LD, where it stands, and the objects of its document by their ids."""

    pointer: str
    value: Mapping[str, Value]
    named: Mapping[str, Node] = field(default_factory=dict)

    def resolved(self) -> Node:
        """Return the object that this one only names by its id, else itself."""
        native = said(self.value.get("@id"))
        if native and not self.value.keys() - {"@id", "@type", "url"} and native in self.named:
            return self.named[native]
        return self


def _named(value: Value, pointer: str) -> dict[str, Node]:
    """Index the objects of a document that say more than their id."""
    named: dict[str, Node] = {}
    for place, one in walk(value, pointer):
        native = said(one.get("@id"))
        if native and one.keys() - {"@id", "@type", "url"}:
            named.setdefault(native, Node(place, one, named))
    return named


def types_of(value: Mapping[str, Value]) -> frozenset[str]:
    """Return the types of an object, without the address of their vocabulary."""
    names = (said(one) for one in items(value.get("@type")))
    return frozenset(name.replace("#", "/").rpartition("/")[2].rpartition(":")[2] for name in names)


def find_live(value: Value, pointer: str = "") -> Node | None:
    """Find the live-blog in a document: of several the one with the most entries."""
    found = [(p, it) for p, it in walk(value, pointer) if types_of(it) & _LIVE]
    named = _named(value, pointer) if found else {}
    lives = (Node(p, it, named) for p, it in found)
    ranked = sorted(lives, key=lambda node: -len(items(node.value.get("liveBlogUpdate"))))
    return ranked[0] if ranked else None


def find_article(value: Value, pointer: str = "") -> Node | None:
    """Find an article with a body in a document that has no live-blog."""
    every = (Node(p, it) for p, it in walk(value, pointer) if types_of(it) & _ARTICLES)
    return next((node for node in every if node.value.get("articleBody")), None)


def read_live(node: Node, where: str) -> FoundDocument:
    """Read a live-blog."""
    value = node.value
    updates = [*_updates(node)]
    shared = _shared_addresses(updates)
    entries = tuple(_entry(one, where, shared) for one in updates)
    return FoundDocument(
        _header(node, where),
        entries,
        language_of(value),
        About(
            date=said(value.get("coverageStartTime")) or said(value.get("datePublished")) or None,
            author=", ".join(read_authors(value.get("author"))) or None,
            url=_address(value),
            id=said(value.get("@id")) or None,
            begins=said(value.get("coverageStartTime")) or None,
            ends=said(value.get("coverageEndTime")) or None,
        ),
    )


def read_article(node: Node, where: str) -> FoundDocument:
    """Read an article as one entry, and say that it is one."""
    entry = replace(_entry(node, where, frozenset()), title=None)
    live = read_live(Node(node.pointer, {**node.value, "liveBlogUpdate": []}), where)
    return replace(live, entries=(entry,), live=False)


def language_of(value: Mapping[str, Value]) -> str | None:
    """Return the language that an object names, as it writes it."""
    named = items(value.get("inLanguage"))[:1]
    return next((said(one) or said(members(one).get("alternateName")) for one in named), "") or None


def _updates(node: Node) -> Iterator[Node]:
    given = node.value.get("liveBlogUpdate")
    one = isinstance(given, dict)
    for number, update in enumerate(items(given)):
        place = f"{node.pointer}/liveBlogUpdate" + ("" if one else f"/{number}")
        if isinstance(update, dict):
            yield Node(place, update, node.named).resolved()


def _shared_addresses(updates: Sequence[Node]) -> frozenset[str]:
    """Return the addresses that several entries have: those are the page's, and no ids."""
    counts = Counter(said(one.value.get("url")) for one in updates)
    return frozenset(
        address for address, number in counts.items() if number > 1 and "#" not in address
    )


def _header(node: Node, where: str) -> tuple[FoundBlock, ...]:
    blocks = []
    for role, names in ((Role.TITLE, ("headline", "name")), (Role.LEAD, ("description",))):
        name, value = first(node.value, *names)
        block = read_line(said(value), f"{node.pointer}/{name}", where) if name else None
        if block:
            blocks.append(replace(block, role=role))
    return tuple(blocks)


def _entry(node: Node, where: str, shared: frozenset[str]) -> FoundEntry:
    value = node.value
    name, headline = first(value, "headline", "name")
    title = read_line(said(headline), f"{node.pointer}/{name}", where) if name else None
    text = _body(node, where)
    pictured = _pictured(node, where)
    body = Body((*text.body.blocks, *pictured.body.blocks), text.body.left_out)
    address = said(value.get("url"))
    native = said(value.get("@id")) or (address if address not in shared else "")
    post = Post(
        authors=_authors(node),
        tags=_tags(value.get("keywords")),
        media=(*text.media, *pictured.media),
    )
    updated = value.get("dateModified")
    published, places = value.get("datePublished"), (node.pointer,)
    return FoundEntry(native or None, published, body, title, updated, post, places=places)


def _body(node: Node, where: str) -> ReadText:
    """Read the body: a text, HTML, or an object around either."""
    name, value = first(node.value, "articleBody", "text")
    pointer = f"{node.pointer}/{name}"
    blocks: list[FoundBlock] = []
    found = ReadText()
    for number, one in enumerate(items(value)):
        place = f"{pointer}/{number}" if isinstance(value, list) else pointer
        inner, text = ("", one) if isinstance(one, str) else _inside(members(one))
        if isinstance(text, str):
            found = read_string(text, f"{place}/{inner}" if inner else place, where)
            blocks += found.body.blocks
    return replace(found, body=replace(found.body, blocks=tuple(blocks)))


def _inside(body: Mapping[str, Value]) -> tuple[str, Value]:
    """Find the text of a body that is an object: under a usual name, else the longest."""
    name, text = first(body, *_TEXTS)
    if name:
        return name, text
    texts = [(key, one) for key, one in body.items() if isinstance(one, str) and key[:1] != "@"]
    return max(texts, key=lambda pair: len(pair[1]), default=("", None))


def _pictured(node: Node, where: str) -> ReadText:
    """Read what pictures and films say: captions and alternative texts."""
    blocks: list[FoundBlock] = []
    media: list[Media] = []
    for name, kind in _MEDIA.items():
        value = node.value.get(name)
        for number, one in enumerate(items(value)):
            place = f"{node.pointer}/{name}" + (f"/{number}" if isinstance(value, list) else "")
            url = said(one) or said(first(members(one), "contentUrl", "url", "@id")[1])
            media.append(Media(kind, url, place))
            key, text = first(members(one), "caption", "alternateName")
            if key and isinstance(text, str) and (line := read_line(text, f"{place}/{key}", where)):
                blocks.append(replace(line, role=Role.CAPTION))
    return ReadText(Body(tuple(blocks)), tuple(media))


def _authors(node: Node) -> tuple[str, ...]:
    """Read authors, those too that are only named by an id."""
    found: list[Value] = []
    for one in items(node.value.get("author")):
        is_object = isinstance(one, dict)
        found.append(Node("", members(one), node.named).resolved().value if is_object else one)
    return read_authors(found)


def _tags(value: Value) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(tag.strip() for tag in value.split(",") if tag.strip())
    return names_of(value, "name")


def _address(value: Mapping[str, Value]) -> str | None:
    for one in (value.get("url"), value.get("mainEntityOfPage"), value.get("@id")):
        address = said(one) or said(members(one).get("@id"))
        if is_address(address):
            return address
    return None
