"""Write an edition as items of ninjs 3.1: one that holds them together, then one an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.json_written import as_bytes, filled
from l10n.documents.markup.bodies import body_of
from l10n.documents.markup.printing import clean
from l10n.documents.printed import labels_of, printed

if TYPE_CHECKING:
    from l10n.documents.json_values import Value
    from l10n.documents.printed import Exhibit, PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition, EditionBlock

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_KINDS: Final = {"image": "picture", "video": "video", "audio": "audio"}


def write(edition: Edition, printing: Printing) -> bytes:
    """Write a list of items; the first is a composite with the title, and names the others."""
    article = printed(edition, printing.zone)
    items = [_item(one, edition, printing) for one in article.entries]
    return as_bytes([_composite(article), *items])


def _composite(article: PrintedArticle) -> Value:
    edition = article.edition
    byline = edition.byline
    origin = byline.id or byline.url or edition.article
    parts = [{"uri": one.id, "type": "text", "role": "entry"} for one in article.entries]
    return filled(
        {
            "uri": f"{origin}#{edition.language}",
            "standard": _STANDARD,
            "type": "composite",
            "representationType": "full",
            "profile": "liveblog",
            "language": edition.language,
            "firstCreated": article.began,
            "versionCreated": article.updated,
            "pubStatus": "usable",
            "by": clean(byline.author or ""),
            "headlines": [_said("main", article.title, edition.language)],
            "descriptions": [_said("lead", article.lead, edition.language)] if article.lead else [],
            "altIds": [_also("translationOf", origin)],
            "edNote": " ".join(labels_of(_blocks(edition), edition)),
            "associations": parts,
        }
    )


def _blocks(edition: Edition) -> list[EditionBlock]:
    return [block for entry in edition.entries if not entry.omitted for block in entry.blocks]


def _item(one: PrintedEntry, edition: Edition, printing: Printing) -> Value:
    post = one.entry.post
    body = body_of(one, edition, corrections=printing.corrections, figures=False)
    headline = [_said("main", one.title, edition.language)] if one.heading else []
    return filled(
        {
            "uri": one.id,
            "standard": _STANDARD,
            "type": "text",
            "representationType": "full",
            "language": edition.language,
            "firstCreated": one.published,
            "versionCreated": one.updated or one.published,
            "pubStatus": "usable",
            "by": ", ".join(map(clean, post.authors)),
            "headlines": headline,
            "subjects": [{"name": clean(tag)} for tag in post.tags],
            "edNote": " ".join(labels_of(one.entry.blocks, edition)),
            "bodies": [{"role": "main", "contentType": "text/html", "value": body}],
            "associations": [_association(shown) for shown in one.shown],
        }
    )


def _said(role: str, text: str, language: str) -> Value:
    said = {"role": role, "language": language, "contentType": "text/plain"}
    return said | {"value": clean(text)}


def _also(role: str, value: str) -> Value:
    return {"role": role, "value": value}


def _association(shown: Exhibit) -> Value:
    said = [shown.alt, *(block.text for block in shown.captions)]
    described = [{"value": clean(text), "contentType": "text/plain"} for text in said if text]
    kind = _KINDS.get(shown.kind, "component")
    return filled({"uri": shown.url, "type": kind, "role": "media", "descriptions": described})
