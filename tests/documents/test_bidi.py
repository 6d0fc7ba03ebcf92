"""No edition, in any format, lets a text turn its neighbours round."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from l10n.documents.formats import EDITIONS, OWN, read_document, write_document
from tests.documents.printing import edition_of, printing_of
from tests.language.test_bidi import CONTROLS, MARKS, is_balanced

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = {
    "format": "l10n-liveblog",
    "version": 1,
    "title": "Le \u202ebac",
    "entries": [
        {
            "id": "e1",
            "published": "2025-08-15T19:05:00+02:00",
            "title": "Au \u2066quai",
            "authors": ["Anne \u202eKerros"],
            "tags": ["mer\u2067"],
            "html": (
                "<p>Le <em>bac</em> part.<br>La <a href='https://port.example/'>mer</a> monte. "
                "Le <span translate='no'>Ville\u202d d’Ys</span> attend.</p>"
                "<ul><li>Un quai</li></ul><blockquote><p>Tout va bien.</p></blockquote>"
            ),
            "media": [{"type": "image", "url": "https://port.example/a.jpg", "alt": "Un\u202b"}],
        },
        {"id": "e2", "published": "2025-08-15T19:00:00+02:00", "html": "<p>Le vent se lève.</p>"},
    ],
}
DATA = json.dumps(SOURCE, ensure_ascii=False).encode()
targets = st.lists(
    st.sampled_from([*CONTROLS, *MARKS, "<em>", "</em>", "<br/>", "<a1>", "</a1>", " bac ", "\n"]),
    min_size=1,
    max_size=12,
).map(lambda parts: f"Bac {''.join(parts)} mar")


@pytest.mark.parametrize("made_as", [name for name in EDITIONS if name not in {OWN, "docx"}])
@given(said=targets, missing=st.booleans())
def test_what_an_edition_opens_it_closes(made_as: str, said: str, *, missing: bool) -> None:
    """In each line of text, string of JSON and block of a page; of a hostile source too."""
    article = read_document("a.json", DATA)
    edition = edition_of(article, lambda unit: "" if missing and unit.id.endswith("2") else said)
    written = write_document(made_as, edition, printing_of(article, "a.json", DATA))
    faults = [text for text in _texts(made_as, written.decode()) if not is_balanced(text)]
    assert faults == []


@given(targets)
def test_a_document_is_given_no_open_direction(said: str) -> None:
    """What its own words hold is its own; what a translation opens there it closes."""
    data = json.dumps(json.loads(re.sub(f"[{CONTROLS}]", "", DATA.decode()))).encode()
    article = read_document("a.json", data)
    edition = edition_of(article, lambda _: said)
    written = write_document(OWN, edition, printing_of(article, "a.json", data))
    assert all(is_balanced(text) for text in _texts(OWN, written.decode()))


def _texts(made_as: str, written: str) -> Iterator[str]:
    """Give whatever a reader of the format may set beside something of its own."""
    if made_as in {"text", "markdown"}:
        yield from written.split("\n")
    elif made_as in {"html", "amp", "fragment"}:
        yield from _blocks(written)
    elif made_as in {"rss", "atom"}:
        for element in etree.fromstring(written.encode()).iter():
            yield from _said(element.text or "")
    else:
        for text in _strings(json.loads(written)):
            yield from _said(text)


def _said(text: str) -> Iterator[str]:
    yield from _blocks(text) if text.lstrip().startswith("<") else [text]


def _blocks(written: str) -> Iterator[str]:
    root = html.fragment_fromstring(written, create_parent=True)
    for element in root.iter("p", "li", "h1", "h2", "h3", "title", "figcaption"):
        yield from str(element.text_content()).split("\n")
    for element in root.iter():
        yield from map(str, element.attrib.values())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        value = [*value.values()]
    if isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, str):
        yield value
