"""A live list of AMP: items with ids and times, and what is left of those that were deleted."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.markup.nodes import name_of
from l10n.documents.stamps import read_stamp
from l10n.frozen import replace
from l10n.model.article import About, Availability, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from l10n.documents.found import FoundBlock
    from l10n.documents.html.page import WebPage
    from l10n.documents.stamps import Stamp


def read_live_list(page: WebPage) -> FoundDocument | None:
    """Read the live list of a page, None where it has none with items."""
    items = [item for found in page.every("amp-live-list") for item in _items(found)]
    if not items:
        return None
    title = page.title()
    header = (title, *_leads(page, title)) if title else ()
    entries = tuple(_entry(page, item) for item in items)
    return FoundDocument(header, entries, page.language, About(url=page.address))


def _leads(page: WebPage, title: FoundBlock) -> Iterator[FoundBlock]:
    """Read the paragraphs right below the title."""
    heading = next((e for e, path in page.paths.items() if path == title.pointer), None)
    following = None if heading is None else heading.getnext()
    while following is not None and name_of(following) == "p":
        for block in page.blocks_of(following):
            yield replace(block, role=Role.LEAD)
        following = following.getnext()


def _items(found: etree._Element) -> Iterator[etree._Element]:
    for slot in found.iter():
        if "items" in slot.attrib:
            yield from (item for item in slot if name_of(item) and item.get("id"))


def _is_stamp(time: etree._Element, item: etree._Element) -> bool:
    """Tell the time of an item from one in its text: it stands alone, and says the same instant."""
    above = time.getparent()
    beside = [] if above is None else [above.text, *(one.tail for one in above)]
    if any(text and text.strip() for text in beside):
        return False
    own, said = (read_stamp(one) for one in (item.get("data-sort-time"), time.get("datetime")))
    return own is None or said is None or _to_the_second(own) == _to_the_second(said)


def _to_the_second(stamp: Stamp) -> int:
    return int(dt.datetime.fromisoformat(stamp.value).timestamp())


def _entry(page: WebPage, item: etree._Element) -> FoundEntry:
    gone = "data-tombstone" in item.attrib
    stamp = next((one for one in item.iter("time", "amp-timeago") if _is_stamp(one, item)), None)
    times = frozenset([] if stamp is None else [stamp])
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
        places=(page.paths[item],),
    )
