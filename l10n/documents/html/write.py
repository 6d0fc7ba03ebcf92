"""Write an edition as a complete HTML page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from l10n.documents.html.entries import FRENCH, MACHINE, Writer, anchor
from l10n.documents.html.head import head
from l10n.documents.markup.printing import clean, safe_address
from l10n.documents.printed import printed
from l10n.language.text.labels import labels
from l10n.language.text.tags import direction, own_name
from l10n.model.article import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.documents.printed import PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition


def write_html(edition: Edition, printing: Printing, linked: str = "") -> str:
    """Write an edition as a page of its own; `linked` is what its JSON-LD says.

    It needs no script. What stands in the source language carries its `lang`; it, and what is an
    unreviewed machine's, has a mark that one banner explains.
    """
    article = printed(edition, printing.zone)
    days = _days(article.entries, printing)
    writer = Writer(edition, printing, "h3" if len(set(filter(None, days))) > 1 else "h2")
    lang = f'lang="{edition.language}" dir="{direction(edition.language)}"'
    return (
        f"<!DOCTYPE html>\n<html {lang}>\n{head(article, printing, linked)}<body>\n"
        f'<main id="top">\n<article>\n{_header(article, writer)}{_banner(edition)}'
        f"{_points(article)}{_entries(article, writer, days)}"
        f'</article>\n<p class="top"><a href="#top">{_say(edition, "top")}</a></p>\n</main>\n'
        f"{_footer(edition, printing)}</body>\n</html>\n"
    )


def _say(edition: Edition, label: str) -> str:
    return escape(str(getattr(labels(edition.language), label)), quote=False)


def _header(article: PrintedArticle, writer: Writer) -> str:
    """Write title and lead, and when anything of it was changed last."""
    edition, printing = article.edition, writer.printing
    header = next((it for it in edition.printed if it.kind is EntryKind.HEADER), None)
    title = edition.title
    heads = [title] if title else []
    first = "" if title else f"<h1>{escape(clean(article.title), quote=False)}</h1>\n"
    name = f' id="entry-{escape(header.id)}"' if header and header.id else ""
    lead = [block for block in article.leads if block is not title]
    told = writer.corrections(header) if header else ""
    said = f"{first}{writer.blocks([*heads, *lead])}{_updated(article, printing)}{told}"
    return f"<header{name}>\n{said}</header>\n"


def _updated(article: PrintedArticle, printing: Printing) -> str:
    at = article.updated
    if not at:
        return ""
    said = escape(clean(printing.moment(at)))
    time = f'<time datetime="{escape(at)}">{said}</time>'
    return f'<p class="updated">{_say(article.edition, "updated").replace("{time}", time)}</p>\n'


def _banner(edition: Edition) -> str:
    """Say once that parts are nobody's yet, and what the marks at them mean."""
    blocks = [block for entry in edition.printed for block in entry.blocks]
    french = any(block.language != edition.language for block in blocks)
    machine = any(block.machine and block.language == edition.language for block in blocks)
    signs = [(MACHINE, "machine")] * machine + [(FRENCH, "untranslated")] * french
    if not signs:
        return ""
    legend = " ".join(f"<span>{sign} {_say(edition, label)}</span>" for sign, label in signs)
    return f'<p class="banner" role="note">{_say(edition, "unreviewed")} {legend}</p>\n'


def _points(article: PrintedArticle) -> str:
    """List the entries that sum the page up."""
    keys = [one for one in article.entries if one.entry.post.key and one.entry.id]
    if not keys:
        return ""
    items = "".join(
        f'<li><a href="#{anchor(one)}">{_titled(one, article.edition)}</a></li>\n' for one in keys
    )
    title = _say(article.edition, "key_points")
    return (
        f'<nav class="points" aria-labelledby="points">\n<h2 id="points">{title}</h2>\n'
        f"<ul>\n{items}</ul>\n</nav>\n"
    )


def _titled(one: PrintedEntry, edition: Edition) -> str:
    block = one.heading or next(iter(one.body), None)
    other = block.language if block and block.language != edition.language else ""
    lang = f' lang="{other}" dir="{direction(other)}"' if other else ""
    return f"<bdi{lang}>{escape(clean(one.title), quote=False)}</bdi>"


def _days(entries: Iterable[PrintedEntry], printing: Printing) -> list[str]:
    return [printing.day(one.entry.instant) if one.entry.instant else "" for one in entries]


def _entries(article: PrintedArticle, writer: Writer, days: list[str]) -> str:
    """Write what is pinned, then the others, those of one day below its date."""
    pinned = [one for one in article.entries if one.entry.post.pinned]
    tag = str(labels(article.edition.language).pinned)
    parts = [writer.entry(one, tag) for one in pinned]
    day = ""
    for one, its_day in zip(article.entries, days, strict=True):
        if one.entry.post.pinned:
            continue
        if writer.heading != "h2" and its_day and its_day != day:
            parts.append(f'<h2 class="day">{escape(its_day, quote=False)}</h2>\n')
            day = its_day
        parts.append(writer.entry(one))
    return "".join(parts)


def _footer(edition: Edition, printing: Printing) -> str:
    """Lead to the other languages and to the original."""
    links = list(_others(edition, printing))
    if not links:
        return ""
    title = _say(edition, "languages")
    return (
        f'<footer>\n<nav aria-labelledby="languages">\n<h2 id="languages">{title}</h2>\n'
        f"<ul>\n{''.join(links)}</ul>\n</nav>\n</footer>\n"
    )


def _others(edition: Edition, printing: Printing) -> Iterator[str]:
    for one in printing.alternates:
        if one.language != edition.language:
            tag, way = one.language, direction(one.language)
            attributes = f'href="{escape(one.href)}" hreflang="{tag}" lang="{tag}" dir="{way}"'
            yield f"<li><a {attributes}>{escape(own_name(tag), quote=False)}</a></li>\n"
    if source := safe_address(edition.byline.url or ""):
        said, tag = _say(edition, "original"), edition.source_language
        yield f'<li><a href="{escape(source)}" hreflang="{tag}">{said}</a></li>\n'
