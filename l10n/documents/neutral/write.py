"""Write an edition in our neutral JSON, as `schema.json` beside this says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.json_written import as_bytes, filled
from l10n.documents.markup.bodies import body_of
from l10n.documents.markup.printing import clean
from l10n.documents.neutral.read import FORMAT, VERSION
from l10n.documents.printed import labels_of, one_line, printed

if TYPE_CHECKING:
    from l10n.documents.json_values import Value
    from l10n.documents.printed import Exhibit, PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition


def write(edition: Edition, printing: Printing) -> bytes:
    """Write the live-blog, its entries under the ids of the source."""
    article = printed(edition, printing.zone)
    whole = filled(
        {
            "id": edition.byline.id,
            "title": clean(article.title),
            "lead": clean(article.lead),
            "label": _label(article),
            "language": edition.language,
            "zone": printing.zone,
            "order": printing.article.about.order,
            "authors": [clean(edition.byline.author)] if edition.byline.author else [],
            "url": edition.byline.url,
            "translation": _translation(edition),
        }
    )
    entries = [_entry(one, edition, printing) for one in article.entries]
    return as_bytes({"format": FORMAT, "version": VERSION, **whole, "entries": entries})


def _label(article: PrintedArticle) -> str:
    """Say what readers are told of title and lead."""
    edition = article.edition
    heads = [*article.leads, *((edition.title,) if edition.title else ())]
    return " ".join(labels_of(heads, edition))


def _translation(edition: Edition) -> Value:
    source = {"language": edition.source_language, "url": edition.byline.url}
    return filled({"of": filled(source), "reviewers": list(edition.reviewers)})


def _entry(one: PrintedEntry, edition: Edition, printing: Printing) -> Value:
    post = one.entry.post
    body = body_of(one, edition, corrections=printing.corrections, figures=False)
    return filled(
        {
            "id": one.id,
            "published": one.published,
            "updated": one.updated,
            "title": clean(one_line(one.heading.text)) if one.heading else "",
            "label": " ".join(labels_of(one.entry.blocks, edition)),
            "authors": [clean(name) for name in post.authors],
            "tags": [clean(tag) for tag in post.tags],
            "pinned": post.pinned,
            "key": post.key,
            "html": body,
            "media": [_media(shown) for shown in one.shown],
        }
    )


def _media(shown: Exhibit) -> Value:
    captions = " ".join(one_line(block.text) for block in shown.captions)
    said = {"type": shown.kind, "url": shown.url, "alt": clean(shown.alt)}
    return filled(said | {"caption": clean(captions)})
