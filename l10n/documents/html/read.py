"""Read an HTML page: its JSON-LD, else its microdata, else the times at its heads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.documents.building import build
from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.html.clocked import read_clocked
from l10n.documents.html.live_list import read_live_list
from l10n.documents.html.microdata import read_microdata
from l10n.documents.html.page import WebPage
from l10n.documents.html.rest import rest_of
from l10n.documents.html.scripts import read_scripts
from l10n.documents.html.shown import with_shown
from l10n.documents.linked import read_live
from l10n.documents.markup.nodes import text_of
from l10n.documents.markup.parsing import decode_page, parse_page
from l10n.errors import SourceProblem
from l10n.frozen import replace
from l10n.lazy import compiled
from l10n.model.article import About, Post

if TYPE_CHECKING:
    from l10n.documents.found import FoundBlock
    from l10n.model.article import Article

_FAILED: Final = compiled(
    r"\b(?:40[0-9]|41[0-9]|429|50[0-9])\b|introuvable|not found|access denied|accès refusé|"
    r"forbidden|interdit|unavailable|indisponible|just a moment|server error|erreur serveur|"
    r"bad gateway|captcha|maintenance",
    re.IGNORECASE,
)
_LONGEST_ERROR: Final = 1200


def read(data: bytes, where: str) -> Article:
    """Read the live-blog of a page, or the article that it is where it is none.

    Raises SourceProblem where it has no text, or is what a server says when it has no page.
    """
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what a page holds, before it is cut into segments."""
    decoded = decode_page(data, where)
    page = WebPage.of(parse_page(decoded.text, where))
    linked = read_scripts(page)
    found = read_live(linked.live, where) if linked.live else None
    if found is None or not found.entries:
        found = (
            read_microdata(page)
            or read_live_list(page)
            or read_clocked(page)
            or _article(page, where)
        )
    else:
        found = with_shown(page, replace(found, header=found.header or _titles(page)))
    notes = [("json-unread", name) for name in linked.unread]
    notes += [("charset-doubtful", decoded.doubt)] if decoded.doubt else []
    return replace(
        found,
        language=found.language or page.language,
        about=replace(found.about, url=found.about.url or page.address),
        left_out=(*found.left_out, *rest_of(data, page, found)),
        notes=(*found.notes, *notes),
    )


def _titles(page: WebPage) -> tuple[FoundBlock, ...]:
    title = page.title()
    return (title,) if title else ()


def _article(page: WebPage, where: str) -> FoundDocument:
    """Read a page without a live-blog as one entry."""
    _require_page(page, where)
    titles = _titles(page)
    reader = page.reader()
    reader.read(page.main)
    known = {block.pointer for block in titles}
    blocks = tuple(block for block in reader.blocks if block.pointer not in known)
    if not blocks:
        raise SourceProblem(where, "there is no text in this page", "save it once it is loaded")
    published = page.meta("article:published_time") or page.meta("date")
    post = Post(media=tuple(reader.media))
    entry = FoundEntry(None, published, Body(blocks, tuple(reader.left_out)), post=post)
    about = About(date=published, author=page.meta("author"))
    return FoundDocument(titles, (entry,), page.language, about, live=False)


def _require_page(page: WebPage, where: str) -> None:
    """Refuse what a server sends in place of a page."""
    said = [*((title.text or "") for title in page.every("title")), *map(text_of, page.every("h1"))]
    failed = next((one for one in said if _FAILED.search(one)), None)
    if failed and len(text_of(page.root)) < _LONGEST_ERROR:
        what = f"a server's error page, no article: {failed.strip()[:60]}"
        raise SourceProblem(where, what, "fetch the page again; nothing was changed")
