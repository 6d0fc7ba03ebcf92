"""Write an edition for another system: HTML without head, classes or styles, whole or by entry."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from l10n.documents.html.entries import anchor
from l10n.documents.json_written import as_bytes
from l10n.documents.markup.bodies import corrected_of, figure_of, language_of, note_of
from l10n.documents.markup.laid import Hand, laid, plain_element
from l10n.documents.markup.printing import clean, html_of
from l10n.documents.printed import labels_of, printed
from l10n.language.text.tags import direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.documents.printed import PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition, EditionBlock


def write(edition: Edition, printing: Printing) -> bytes:
    """Write the article as one element; headings begin at the second level."""
    article = printed(edition, printing.zone)
    return _article(article, printing).encode("utf-8", "replace")


def write_entries(edition: Edition, printing: Printing) -> bytes:
    """Write the same as JSON, with each entry as an element of its own."""
    article = printed(edition, printing.zone)
    entries = [
        {
            "id": one.id,
            "anchor": anchor(one),
            "time": one.published,
            "html": _alone(one, edition, printing),
        }
        for one in article.entries
    ]
    return as_bytes(
        {
            "article": edition.article,
            "language": edition.language,
            "title": clean(article.title),
            "html": _article(article, printing),
            "entries": entries,
        }
    )


def _article(article: PrintedArticle, printing: Printing) -> str:
    edition = article.edition
    leads = [block for block in article.leads if block is not edition.title]
    title = edition.title
    head = f"<h2>{escape(clean(article.title), quote=False)}</h2>\n"
    if title is not None:
        said = html_of(title.printed, article.base)
        head = f"<h2{language_of(title, edition)}>{said}</h2>\n"
    notes = _notes([*([title] if title else []), *leads], edition)
    entries = "".join(_entry(one, edition, printing, "") for one in article.entries)
    body = f"<header>\n{notes}{head}{_blocks(leads, edition, printing)}</header>\n{entries}"
    return f"<article{_language(edition)}>\n{body}</article>\n"


def _alone(one: PrintedEntry, edition: Edition, printing: Printing) -> str:
    return _entry(one, edition, printing, _language(edition))


def _entry(one: PrintedEntry, edition: Edition, printing: Printing, language: str) -> str:
    blocks = [*([one.heading] if one.heading else []), *one.body]
    figures = "".join(figure_of(shown, edition) for shown in one.shown)
    told = corrected_of(one, edition) if printing.corrections else ""
    return (
        f'<section id="{anchor(one)}"{language}>\n{_time(one, printing)}{_notes(blocks, edition)}'
        f"{_blocks(blocks, edition, printing)}{figures}{told}</section>\n"
    )


def _time(one: PrintedEntry, printing: Printing) -> str:
    entry = one.entry
    said = entry.minute or (printing.clock(entry.instant or entry.time) if entry.time else "")
    instant = f' datetime="{escape(entry.instant)}"' if entry.instant else ""
    if not said:
        return ""
    label = f"<strong>{escape(entry.label, quote=False)}</strong> " if entry.label else ""
    time = escape(clean(said), quote=False)
    timed = f"<time{instant}>{time}</time>" if instant else time
    return f"<p>{label}{timed}</p>\n"


def _notes(blocks: Sequence[EditionBlock], edition: Edition) -> str:
    return "".join(f"{note_of(label)}\n" for label in labels_of(blocks, edition))


def _blocks(blocks: Sequence[EditionBlock], edition: Edition, printing: Printing) -> str:
    hand = Hand(
        lambda block: html_of(block.printed, edition.byline.url),
        lambda block: language_of(block, edition),
        plain_element,
    )
    return laid(blocks, hand, printing.article.text)


def _language(edition: Edition) -> str:
    return f' lang="{edition.language}" dir="{direction(edition.language)}"'
