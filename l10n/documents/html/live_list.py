"""A live list of AMP: items with ids and times, and what is left of those that were deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.markup.nodes import name_of
from l10n.model.article import About, Availability, Post

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from l10n.documents.html.page import WebPage


def read_live_list(page: WebPage) -> FoundDocument | None:
    """Read the live list of a page, None where it has none with items."""
    items = [item for found in page.every("amp-live-list") for item in _items(found)]
    if not items:
        return None
    title = page.title()
    header = (title,) if title else ()
    entries = tuple(_entry(page, item) for item in items)
    return FoundDocument(header, entries, page.language, About(url=page.address))


def _items(found: etree._Element) -> Iterator[etree._Element]:
    for slot in found.iter():
        if "items" in slot.attrib:
            yield from (item for item in slot if name_of(item) and item.get("id"))


def _entry(page: WebPage, item: etree._Element) -> FoundEntry:
    gone = "data-tombstone" in item.attrib
    times = frozenset(one for one in item.iter("time", "amp-timeago"))
    reader = page.reader(times)
    if not gone:
        reader.read(item)
    stamps = [one.get("datetime") for one in times if one.get("datetime")]
    availability = Availability.WITHDRAWN if gone else Availability.USABLE
    return FoundEntry(
        item.get("id"),
        item.get("data-sort-time") or next(iter(stamps), None),
        Body(tuple(reader.blocks), tuple(reader.left_out)),
        updated=item.get("data-update-time"),
        post=Post(availability=availability, media=tuple(reader.media)),
    )
