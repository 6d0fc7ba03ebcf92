"""Write an edition as a feed: RSS 2.0 or Atom."""

from __future__ import annotations

import datetime as dt
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from lxml import etree

from l10n.documents.markup.bodies import body_of
from l10n.documents.markup.printing import clean
from l10n.documents.printed import labels_of, printed
from l10n.documents.xml_values import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.documents.printed import PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition

_ATOM: Final = "http://www.w3.org/2005/Atom"
_CREATOR: Final = "{http://purl.org/dc/elements/1.1/}creator"
_SPACES: Final = {"dc": "http://purl.org/dc/elements/1.1/", "atom": _ATOM}


def write_rss(edition: Edition, printing: Printing) -> bytes:
    """Write RSS; bodies are HTML in descriptions, updates are said in Atom's way."""
    article = printed(edition, printing.zone)
    root = etree.Element("rss", {"version": "2.0"}, nsmap=_SPACES)
    channel = etree.SubElement(root, "channel")
    _add(channel, "title", article.title)
    if edition.byline.url:
        _add(channel, "link", edition.byline.url)
    _add(channel, "description", _lead(article))
    _add(channel, "language", edition.language)
    if article.updated:
        _add(channel, "lastBuildDate", _as_mail(article.updated))
    for one in article.entries:
        channel.append(_item(one, edition, printing))
    return _written(root)


def _item(one: PrintedEntry, edition: Edition, printing: Printing) -> etree._Element:
    item = etree.Element("item", nsmap=_SPACES)
    if one.heading is not None:
        _add(item, "title", one.title)
    guid = _add(item, "guid", one.id)
    guid.set("isPermaLink", "false")
    if one.published:
        _add(item, "pubDate", _as_mail(one.published))
    if one.updated:
        _add(item, f"{{{_ATOM}}}updated", one.updated)
    for name in one.entry.post.authors or _one(edition.byline.author):
        _add(item, _CREATOR, name)
    for tag in one.entry.post.tags:
        _add(item, "category", tag)
    _add(item, "description", body_of(one, edition, corrections=printing.corrections))
    return item


def write_atom(edition: Edition, printing: Printing) -> bytes:
    """Write Atom; ids are the source's."""
    article = printed(edition, printing.zone)
    root = etree.fromstring(f'<feed xmlns="{_ATOM}"/>')
    root.set(LANGUAGE, edition.language)
    _add(root, "title", article.title)
    _add(root, "subtitle", _lead(article))
    _add(root, "id", edition.byline.id or edition.byline.url or edition.article)
    if article.updated:
        _add(root, "updated", article.updated)
    if edition.byline.url:
        link = {"rel": "via", "hreflang": edition.source_language, "href": edition.byline.url}
        etree.SubElement(root, "link", link)
    _by(root, _one(edition.byline.author))
    for one in article.entries:
        root.append(_atom_entry(one, edition, printing))
    return _written(_in_atom(root))


def _atom_entry(one: PrintedEntry, edition: Edition, printing: Printing) -> etree._Element:
    entry = etree.Element("entry")
    _add(entry, "title", one.title)
    _add(entry, "id", one.id)
    if one.published:
        _add(entry, "published", one.published)
        _add(entry, "updated", one.updated or one.published)
    _by(entry, one.entry.post.authors)
    for tag in one.entry.post.tags:
        etree.SubElement(entry, "category", {"term": clean(tag)})
    body = _add(entry, "content", body_of(one, edition, corrections=printing.corrections))
    body.set("type", "html")
    return entry


def _in_atom(root: etree._Element) -> etree._Element:
    """Put elements without a namespace into that of Atom."""
    for element in root.iter():
        if not str(element.tag).startswith("{"):
            element.tag = f"{{{_ATOM}}}{element.tag}"
    return root


def _lead(article: PrintedArticle) -> str:
    """Return the lead; behind it what readers are told of title and lead."""
    edition = article.edition
    heads = [*article.leads, *((edition.title,) if edition.title else ())]
    told = [f"[{label}]" for label in labels_of(heads, edition)]
    return " ".join([*_one(article.lead), *told])


def _by(element: etree._Element, names: Iterable[str]) -> None:
    for name in names:
        _add(etree.SubElement(element, "author"), "name", name)


def _one(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _add(element: etree._Element, name: str, text: str) -> etree._Element:
    child = etree.SubElement(element, name)
    child.text = clean(text)
    return child


def _as_mail(instant: str) -> str:
    """Write an instant as letters have it: Mon, 10 Mar 2025 08:41:00 +0100."""
    return format_datetime(dt.datetime.fromisoformat(instant))


def _written(root: etree._Element) -> bytes:
    etree.indent(root)
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"
