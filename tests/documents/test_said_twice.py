"""Pages that show what their scripts hold: both say it anew, however the page is read."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from l10n.documents.changes import Change
from l10n.documents.formats import read_document
from l10n.documents.html.page import WebPage
from l10n.documents.html.rewrite import say_held
from l10n.documents.markup.parsing import parse_page
from l10n.documents.markup.writing import write_texts
from l10n.language.text.coded import has_codes, tokens
from tests.documents import pages

ODD = st.sampled_from(
    [
        '<p><a href="/b">À lire aussi : le bac</a></p>',
        "<p>À lire aussi : le bac</p>",
        "<p>Le <b>bac <i>de nuit</i></b> part.</p>",
        '<p>Le <b translate="no">Soir</b> part.</p>',
        '<p>Le bac <em hidden="hidden">de nuit</em> part.</p>',
        "<p>Le bac <!-- de nuit --> part.</p>",
        '<p>Le <a href="/b" title="Le bac de nuit">bac</a> part.</p>',
        "<p>  Le bac\n part. </p>",
        "<div>Le bac<br><br>part.</div>",
    ]
)
BODIES = st.lists(
    st.lists(pages.bodies | ODD, min_size=1, max_size=3).map("".join), min_size=1, max_size=3
)


def _page(held: list[str], shown: list[str]) -> str:
    updates = [
        {"@type": "BlogPosting", "@id": f"https://port.example/#{n}", "articleBody": body}
        for n, body in enumerate(held)
    ]
    live = json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": updates})
    script = live.replace("<", "\\u003c")
    return (
        f'<html lang="fr"><head><script type="application/ld+json">{script}</script></head>'
        f"<body><main><h1>Le port</h1>{''.join(shown)}</main></body></html>"
    )


def _loud(text: str) -> str:
    if not has_codes(text):
        return text.upper()
    return "".join(text[it.start : it.end] if it.kind else it.name.upper() for it in tokens(text))


def _changes(text: str) -> dict[str, Change]:
    changes = {}
    for _, block in read_document("a.html", text.encode()).blocks():
        sources = tuple(segment.text for segment in block.segments)
        changes[block.pointer] = Change(tuple(map(_loud, sources)), whole=False, sources=sources)
    return changes


def _said(text: str, *, at_once: bool) -> str:
    root = parse_page(text, "a.html")
    page = WebPage.of(root)
    write_texts(page.paths.elements, say_held(page, _changes(text), at_once=at_once))
    return etree.tostring(root, encoding="unicode", method="html")


@given(BODIES, st.data())
def test_what_is_plain_is_said_at_once_as_it_would_be_once_it_was_read(
    held: list[str], data: st.DataObject
) -> None:
    """Links elsewhere, what is protected or hidden, and what is nested: all stay what they are."""
    shown = data.draw(st.lists(st.sampled_from(held) | ODD, max_size=4))
    text = _page(held, [f"<section>{body}</section>" for body in shown])
    assert _said(text, at_once=True) == _said(text, at_once=False)


def test_a_page_says_what_its_script_says() -> None:
    """A paragraph without markup, one with a link, and a list."""
    body = '<p>Le bac part.</p><p>Voir <a href="/c">la carte</a>.</p><ul><li>Quai 2</li></ul>'
    text = _page([body], [f"<section>{body}</section>"])
    shown = _said(text, at_once=True).partition("</h1>")[2]
    assert shown.startswith(f"<section>{_shown_loud(body)}</section>")


def _shown_loud(body: str) -> str:
    said = body.replace("Le bac part.", "LE BAC PART.").replace("Voir ", "VOIR ")
    return said.replace("la carte", "LA CARTE").replace("Quai", "QUAI")
