"""What a format of editions cannot hold, entry by entry, so that the manifest says it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.printing import safe_address
from l10n.frozen import dataclass
from l10n.language.text.tags import direction
from l10n.lazy import compiled
from l10n.model.article import EntryKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from l10n.model.edition import Edition, EditionBlock, EditionEntry
    from l10n.model.markup import Mark


@dataclass(frozen=True, slots=True)
class Loss:
    """A kind of thing that a format cannot hold: what readers get, and in which entries."""

    kind: str
    message: str
    entries: tuple[str, ...]


_WORDS: Final = "newsroom-labels"
_MESSAGES: Final = MappingProxyType(
    {
        "addresses": "links whose address no edition may have are text",
        "authors": "it has no place for who wrote an entry",
        "directions": "paragraphs have no direction of their own, their letters have",
        "embeds": "what stands on other sites is a link to it",
        "embeds-gone": "what stands on other sites is left out",
        "heading-markup": "titles are plain text",
        "ids": "it has no place for the source's ids",
        "instants": "the instants of these entries are not known, and it asks for one",
        "languages": "a text in another language is marked in words alone",
        "labels": "it has no place to say that a text is French still, or an unreviewed machine's",
        _WORDS: "a label before a time (MISE À JOUR) is left out",
        "links": "links are plain text",
        "links-beside": "the address of a link stands in brackets behind its words",
        "markup": "emphasis and other markup is plain text",
        "markup-other": "of markup it holds emphasis, strokes, code and raised or lowered letters",
        "minutes": "it has no place for a minute of play",
        "pictures": "pictures are left out, what is said of them is text",
        "pictures-told": "pictures are what is said of them, and their address",
        "pictures-inside": "pictures inside a sentence are what is said of them",
        "ranks": "it has no place for what is pinned or key",
        "tags": "it has no place for tags",
        "updates": "it has no place for when an entry was updated",
    }
)
_FEED: Final = ("addresses", "embeds", "heading-markup", "instants", "minutes", "ranks", _WORDS)
_LOST: Final = MappingProxyType(
    {
        **dict.fromkeys(("fragment", "fragments", "html"), (_WORDS,)),
        "amp": (
            _WORDS,
            *("addresses", "authors", "embeds", "instants", "minutes"),
            *("pictures-inside", "ranks", "tags"),
        ),
        "atom": _FEED,
        "docx": (
            _WORDS,
            *("addresses", "directions", "embeds", "ids", "languages", "links-beside"),
            *("markup-other", "pictures-told", "ranks", "tags", "updates"),
        ),
        "json": (_WORDS, "addresses", "heading-markup", "minutes"),
        "jsonld": _FEED,
        "markdown": (_WORDS, "addresses", "authors", "ids", "ranks", "tags", "updates"),
        "ninjs": (_WORDS, "addresses", "heading-markup", "instants", "minutes", "ranks"),
        "rss": _FEED,
        "source": ("labels",),
        "text": (
            _WORDS,
            *("authors", "embeds-gone", "ids", "links", "markup", "pictures"),
            *("ranks", "tags", "updates"),
        ),
    }
)
"""What each format cannot hold."""

_SAY_LABELS: Final = frozenset({"docx", "fragment", "fragments", "html", "text"})
_MARKDOWN_ID: Final = compiled(r"(?:(?!--)[A-Za-z0-9._:/?#=&%@+,;~-]){1,200}")
_HELD_BY_WORD: Final = frozenset(
    {
        *("a", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark"),
        *("s", "samp", "strong", "sub", "sup", "u", "var"),
    }
)
_HEADS: Final = frozenset({Role.TITLE, Role.LEAD, Role.HEADING, Role.DAY})


def lost(made_as: str, edition: Edition) -> tuple[Loss, ...]:
    """Say what an edition loses in a format, and where; nothing where it holds all of it."""
    losses = []
    for kind in _LOST.get(made_as, ()):
        found = _FINDS[kind]
        entries = tuple(
            entry.id
            for entry in edition.entries
            if not entry.omitted and found(entry, edition) and not _is_held(kind, made_as, entry)
        )
        if entries:
            losses.append(Loss(kind, _MESSAGES[kind], entries))
    return tuple(losses)


def _is_held(kind: str, made_as: str, entry: EditionEntry) -> bool:
    """Tell an id that Markdown has a place for, and a label for which there is a word."""
    fits = _MARKDOWN_ID.fullmatch(entry.native or "") is not None
    if kind == _WORDS:
        return bool(entry.label) and made_as in _SAY_LABELS
    return kind == "ids" and made_as == "markdown" and fits


def _marks(blocks: Iterator[EditionBlock] | tuple[EditionBlock, ...]) -> Iterator[Mark]:
    for block in blocks:
        for stretch in block.printed:
            yield from stretch.inside
            if stretch.alone is not None:
                yield stretch.alone


def _has_mark(entry: EditionEntry, *names: str) -> bool:
    return any(mark.name in names for mark in _marks(entry.blocks))


def _shows(entry: EditionEntry, *, pictures: bool) -> bool:
    return any((media.kind == "image") is pictures for media in entry.post.media)


def _unsafe(entry: EditionEntry, edition: Edition) -> bool:
    addresses = (mark.get(name) for mark in _marks(entry.blocks) for name in ("href", "src"))
    return any(it and not safe_address(it, edition.byline.url) for it in addresses)


def _has_headline_markup(entry: EditionEntry, _edition: Edition) -> bool:
    heads = (block for block in entry.blocks if block.role in _HEADS)
    return any(mark.name != "br" for mark in _marks(heads))


_FINDS: Final[Mapping[str, Callable[[EditionEntry, Edition], bool]]] = MappingProxyType(
    {
        "addresses": _unsafe,
        "authors": lambda entry, _: bool(entry.post.authors),
        "directions": lambda _, edition: direction(edition.language) == "rtl",
        "embeds": lambda entry, _: _shows(entry, pictures=False),
        "embeds-gone": lambda entry, _: _shows(entry, pictures=False),
        "heading-markup": _has_headline_markup,
        "ids": lambda entry, _: entry.native is not None,
        "instants": lambda entry, _: entry.kind is not EntryKind.HEADER and entry.instant is None,
        "labels": lambda entry, edition: any(
            block.machine or block.language != edition.language for block in entry.blocks
        ),
        "languages": lambda entry, edition: any(
            block.language != edition.language for block in entry.blocks
        ),
        _WORDS: lambda entry, _: entry.label is not None,
        "links": lambda entry, _: _has_mark(entry, "a"),
        "links-beside": lambda entry, _: _has_mark(entry, "a"),
        "markup": lambda entry, _: any(
            mark.name not in {"a", "br", "img"} for mark in _marks(entry.blocks)
        ),
        "markup-other": lambda entry, _: any(
            mark.name not in _HELD_BY_WORD for mark in _marks(entry.blocks)
        ),
        "minutes": lambda entry, _: entry.minute is not None,
        "pictures": lambda entry, _: _shows(entry, pictures=True) or _has_mark(entry, "img"),
        "pictures-inside": lambda entry, _: _has_mark(entry, "img"),
        "pictures-told": lambda entry, _: _shows(entry, pictures=True) or _has_mark(entry, "img"),
        "ranks": lambda entry, _: entry.post.pinned or entry.post.key,
        "tags": lambda entry, _: bool(entry.post.tags),
        "updates": lambda entry, _: entry.post.updated is not None,
    }
)
