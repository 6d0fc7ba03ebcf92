"""What formats of entries print: the head of an edition, its entries and what belongs to them."""

from __future__ import annotations

import datetime as dt
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.printing import safe_address
from l10n.frozen import dataclass
from l10n.language.text.labels import machine_label, untranslated_label
from l10n.language.values.instants import instant
from l10n.model.article import EntryKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.model.article import Media
    from l10n.model.edition import Edition, EditionBlock, EditionEntry

_LONGEST_CUT: Final = 80


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A picture, film or embed of an entry; `alt` and `caption` are in the edition's language."""

    kind: str
    url: str
    alt: str = ""
    captions: tuple[EditionBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """An entry as it is printed: its id is the source's own where that gives one.

    `published` and `updated` are instants; `heading` is no part of `body`.
    """

    entry: EditionEntry
    id: str
    published: str | None
    updated: str | None
    heading: EditionBlock | None
    body: tuple[EditionBlock, ...]
    shown: tuple[Exhibit, ...]

    @property
    def title(self) -> str:
        """Its heading, else how it begins: cut, so that nobody takes it for a heading."""
        if self.heading is not None:
            return one_line(self.heading.text)
        whole = one_line(next((block.text for block in self.body), ""))
        said = one_line(next((_translated(block) for block in self.body), ""))
        if len(whole) <= _LONGEST_CUT and said == whole:
            return said
        cut = said[:_LONGEST_CUT].rpartition(" ")[0] or said[:_LONGEST_CUT]
        return f"{cut}…" if cut else ""


@dataclass(frozen=True, slots=True)
class PrintedArticle:
    """An edition as it is printed: title and lead, then entries in the order of the source.

    `began` and `ended` are the first and last instants that anything of it was published at.
    """

    edition: Edition
    title: str
    leads: tuple[EditionBlock, ...]
    entries: tuple[PrintedEntry, ...]
    began: str | None
    ended: str | None
    updated: str | None

    @property
    def base(self) -> str | None:
        """The address that completes its links."""
        return self.edition.byline.url

    @property
    def lead(self) -> str:
        """Its lead in one line."""
        return " ".join(one_line(block.text) for block in self.leads)


def printed(edition: Edition, zone: str | None = None) -> PrintedArticle:
    """Say what is printed of an edition; `zone` is that of updates without an offset.

    Lines that only name a day are left out where each entry has its instant.
    """
    readable = [entry for entry in edition.entries if not entry.omitted]
    header = [entry for entry in readable if entry.kind is EntryKind.HEADER]
    blocks = [block for entry in header for block in entry.blocks]
    title = edition.title
    dated = [e for e in readable if e.kind is not EntryKind.HEADER and not _is_day(e)]
    days = not all(entry.instant for entry in dated)
    entries = tuple(
        _entry(entry, edition, zone)
        for entry in readable
        if entry.kind is not EntryKind.HEADER and (days or not _is_day(entry))
    )
    published = sorted(filter(None, (one.published for one in entries)), key=seconds)
    every = [*published, *filter(None, (one.updated for one in entries))]
    return PrintedArticle(
        edition,
        one_line(title.text) if title else edition.article,
        tuple(block for block in blocks if block is not title),
        entries,
        next(iter(published), None),
        next(reversed(published), None),
        max(every, key=seconds, default=None),
    )


def label_of(block: EditionBlock, edition: Edition) -> str:
    """Return what readers are told of a text that is not the language's own, or nobody's yet."""
    if block.language != edition.language:
        return untranslated_label(edition.language)
    return machine_label(edition.language) if block.machine else ""


def labels_of(blocks: Iterable[EditionBlock], edition: Edition) -> tuple[str, ...]:
    """Return what readers are told of some blocks, each thing once."""
    return tuple(dict.fromkeys(filter(None, (label_of(block, edition) for block in blocks))))


def _translated(block: EditionBlock) -> str:
    """Return what a text says before the first thing in it that nobody translates."""
    kept = takewhile(lambda it: not any(m.get("translate") for m in it.inside), block.printed)
    return "".join(stretch.text for stretch in kept)


def one_line(text: str) -> str:
    """Write a text in one line."""
    return " ".join(text.split())


def seconds(written: str) -> float:
    """Return an instant as seconds since 1970."""
    return dt.datetime.fromisoformat(written).timestamp()


def _is_day(entry: EditionEntry) -> bool:
    roles = [block.role for block in entry.blocks]
    return roles == [Role.DAY] and entry.time is None


def _entry(entry: EditionEntry, edition: Edition, zone: str | None) -> PrintedEntry:
    shown, taken = _shown(entry, edition.byline.url)
    spoken = _spoken(entry.blocks)
    blocks = [it for it in entry.blocks if id(it) not in taken and not _is_spoken(it, spoken)]
    first = blocks[0] if blocks and blocks[0].role in {Role.HEADING, Role.DAY} else None
    return PrintedEntry(
        entry,
        entry.native or entry.id,
        entry.instant,
        instant(entry.post.updated, None, zone),
        first,
        tuple(blocks[1:] if first else blocks),
        shown,
    )


def _shown(entry: EditionEntry, base: str | None) -> tuple[tuple[Exhibit, ...], set[int]]:
    """Find what an entry shows beside its text, and the blocks that speak of it."""
    inline = {m.get("src") for block in entry.blocks for s in block.printed if (m := s.alone)}
    shown: list[Exhibit] = []
    taken: set[int] = set()
    for media in entry.post.media:
        url = safe_address(media.url, base)
        if not url or media.url in inline or any(one.url == url for one in shown):
            continue
        own = [block for block in entry.blocks if _speaks_of(block, media)]
        taken |= {id(block) for block in own}
        alt = next((block.text for block in own if _attribute(block) == "alt"), "")
        captions = tuple(block for block in own if not _attribute(block))
        shown.append(Exhibit(media.kind, url, one_line(alt), captions))
    return tuple(shown), taken


def _speaks_of(block: EditionBlock, media: Media) -> bool:
    """Tell a caption, an alternative text: below the picture's place, or in one figure with it."""
    if block.role is not Role.CAPTION or not media.pointer:
        return False
    if block.pointer.startswith(f"{media.pointer}/"):
        return True
    figure, _, name = block.pointer.rpartition("/")
    return name.startswith("figcaption") and media.pointer.startswith(f"{figure}/")


def _attribute(block: EditionBlock) -> str:
    """Return the attribute that a block stands in, nothing for one that is an element's text."""
    name = block.pointer.rpartition("/")[2]
    return name.strip("@#") if name[:1] == "@" or name == "alt#" else ""


def _spoken(blocks: Sequence[EditionBlock]) -> frozenset[str]:
    return frozenset(_said(blocks))


def _said(blocks: Sequence[EditionBlock]) -> Iterator[str]:
    for block in blocks:
        for stretch in block.printed:
            for mark in (*stretch.inside, *((stretch.alone,) if stretch.alone else ())):
                yield from (mark.get("alt"), mark.get("title")) if mark.attributes else ("",)


def _is_spoken(block: EditionBlock, spoken: frozenset[str]) -> bool:
    """Tell a text that an attribute of some mark in a sentence says."""
    return bool(_attribute(block)) and block.text in spoken
