"""Write the head of a page: what machines, search engines and other sites are told of it."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Final

from l10n.documents.html.style import STYLE
from l10n.documents.markup.printing import clean, safe_address
from l10n.language.text.tags import with_territory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.documents.printed import PrintedArticle
    from l10n.documents.printing import Printing

_LONGEST: Final = 160
"""Letters of a description."""


def head(article: PrintedArticle, printing: Printing, linked: str = "") -> str:
    """Write the head; `linked` is JSON-LD that may stand in a script."""
    title = escape(clean(article.title), quote=False)
    style = f"{STYLE}{printing.numerals}"
    data = f'<script type="application/ld+json">{linked}</script>\n' if linked else ""
    return (
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style)}">\n'
        f"<title>{title}</title>\n{''.join(_metas(article, printing))}"
        f"{''.join(_links(article, printing))}<style>{style}</style>\n{data}</head>\n"
    )


def policy(style: str) -> str:
    """Say what a page may load: its own style and pictures, nothing that runs."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return (
        f"default-src 'none'; img-src http: https:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _metas(article: PrintedArticle, printing: Printing) -> Iterator[str]:
    edition = article.edition
    description = _cut(article.lead or next((one.title for one in article.entries), ""))
    pictures = (s.url for one in article.entries for s in one.shown if s.kind == "image")
    named = {"description": description, "author": edition.byline.author}
    about = {
        "og:type": "article",
        "og:title": article.title,
        "og:description": description,
        "og:url": printing.address,
        "og:image": next(pictures, None),
        "og:site_name": printing.site,
        "og:locale": with_territory(edition.language),
        "article:published_time": article.began,
        "article:modified_time": article.updated,
    }
    for key, said in (*named.items(), *about.items()):
        if said:
            kind = "property" if ":" in key else "name"
            yield f'<meta {kind}="{key}" content="{escape(clean(said))}">\n'


def _links(article: PrintedArticle, printing: Printing) -> Iterator[str]:
    """Name the page's own address, those of the other languages, and of the original."""
    if printing.address:
        yield f'<link rel="canonical" href="{escape(printing.address)}">\n'
    others = {one.language: one.address for one in printing.alternates}
    if source := safe_address(article.edition.byline.url or ""):
        others |= {article.edition.source_language: source, "x-default": source}
    elif printing.index:
        others["x-default"] = printing.index
    for language, address in others.items():
        yield f'<link rel="alternate" hreflang="{language}" href="{escape(address)}">\n'


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]}…"
