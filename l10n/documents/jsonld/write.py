"""Write an edition as a LiveBlogPosting of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.json_written import filled, written
from l10n.documents.markup.bodies import body_of
from l10n.documents.markup.printing import clean
from l10n.documents.printed import labels_of, printed

if TYPE_CHECKING:
    from l10n.documents.json_values import Value
    from l10n.documents.printed import PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition


def write(edition: Edition, printing: Printing) -> bytes:
    """Write the document; its instants are the source's."""
    return f"{linked(edition, printing)}\n".encode("utf-8", "replace")


def linked(edition: Edition, printing: Printing) -> str:
    """Write JSON-LD that may stand in a script of a page: nothing in it can end that."""
    article = printed(edition, printing.zone)
    about = printing.article.about
    whole = filled(
        {
            "@context": "https://schema.org",
            "@type": "LiveBlogPosting",
            "headline": clean(article.title),
            "description": clean(article.lead),
            "inLanguage": edition.language,
            "author": _person(edition.byline.author) if edition.byline.author else None,
            "translationOfWork": _original(edition),
            "translator": [_person(name) for name in edition.reviewers],
            "creativeWorkStatus": _status(article),
            "datePublished": article.began,
            "dateModified": article.updated,
            "coverageStartTime": about.begins or article.began,
            "coverageEndTime": about.ends or article.ended,
        }
    )
    updates = [_update(one, edition, printing) for one in article.entries]
    return written(whole | {"liveBlogUpdate": updates})


def _original(edition: Edition) -> Value:
    """Say what the edition is a translation of."""
    byline = edition.byline
    named = {"@type": "LiveBlogPosting", "@id": byline.id, "url": byline.url}
    return filled(named | {"inLanguage": edition.source_language})


def _person(name: str) -> Value:
    return {"@type": "Person", "name": clean(name)}


def _status(article: PrintedArticle) -> str:
    """Say whether a part of it is nobody's yet, or not translated."""
    entries = [entry for entry in article.edition.entries if not entry.omitted]
    blocks = [block for entry in entries for block in entry.blocks]
    return " ".join(labels_of(blocks, article.edition))


def _update(one: PrintedEntry, edition: Edition, printing: Printing) -> Value:
    post = one.entry.post
    pictures = [shown.url for shown in one.shown if shown.kind == "image"]
    return filled(
        {
            "@type": "BlogPosting",
            "@id": one.id,
            "headline": clean(one.title),
            "datePublished": one.published,
            "dateModified": one.updated,
            "inLanguage": edition.language,
            "author": [_person(name) for name in post.authors],
            "keywords": [clean(tag) for tag in post.tags],
            "creativeWorkStatus": " ".join(labels_of(one.entry.blocks, edition)),
            "image": pictures,
            "articleBody": body_of(one, edition, corrections=printing.corrections),
        }
    )
