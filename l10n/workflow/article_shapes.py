"""The JSON shape of an article as it was read: entries, blocks, segments, what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.order import reading_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.article import Article, Block, Code, Entry, LineReading, Post, Segment
    from l10n.model.placeable import Placeable
    from l10n.workflow.shapes import Document


def article_document(article: Article, lines: Sequence[LineReading] = ()) -> Document:
    """Shape an article as it was read, and, where they are given, how its lines were."""
    shape: Document = {
        "article": {"title": article.title, "language": article.language} | _about(article),
        "entries": [_entry(entry, structured=not article.text) for entry in article.entries],
        "findings": article.findings,
    }
    return shape | ({"lines": lines} if lines else {})


def _about(article: Article) -> Document:
    """Shape what a structured document says of itself, and the order that its entries have."""
    if article.text:
        return {}
    about = article.about
    return {
        "date": about.date,
        "zone": about.zone,
        "order": reading_order(article, about.order),
        "embargoed_until": about.embargo,
        "author": about.author,
        "url": about.url,
        "id": about.id,
    }


def _entry(entry: Entry, *, structured: bool) -> Document:
    """Shape an entry; one of a structured document has what its system says of it."""
    shape: Document = {
        "id": entry.id,
        "kind": entry.kind,
        "time": entry.time,
        "start": entry.start,
        "end": entry.end,
        "blocks": [_block(block, structured=structured) for block in entry.blocks],
    }
    return shape | (_post(entry.post) if structured else {})


def _post(post: Post) -> Document:
    return {
        "updated": post.updated,
        "authors": post.authors,
        "tags": post.tags,
        "pinned": post.pinned,
        "key": post.key,
        "availability": post.availability,
        "embargoed_until": post.until,
        "media": post.media,
    }


def _block(block: Block, *, structured: bool) -> Document:
    shape: Document = {
        "role": block.role,
        "start": block.start,
        "end": block.end,
        "segments": [_segment(segment, structured=structured) for segment in block.segments],
    }
    return shape | ({"pointer": block.pointer} if structured else {})


def _segment(segment: Segment, *, structured: bool) -> Document:
    shape: Document = {
        "start": segment.start,
        "end": segment.end,
        "text": segment.text,
        "group": segment.group,
        "placeables": [_placeable(found) for found in segment.placeables],
    }
    codes = [_code(code) for code in segment.codes]
    return shape | ({"codes": codes} if structured or codes else {})


def _code(code: Code) -> Document:
    return {
        "id": code.id,
        "kind": code.kind,
        "start": code.start,
        "end": code.end,
        "shown": code.shown,
        "text": code.text,
    }


def _placeable(found: Placeable) -> Document:
    return {
        "type": found.type,
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "value": found.value,
    }
