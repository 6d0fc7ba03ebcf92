"""Editions in the source's own format: its ids and attributes, and nothing that nobody may read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from lxml import etree

from l10n.documents.formats import read_document, write_document
from l10n.errors import SourceProblem
from l10n.model.article import Availability
from l10n.model.policy import MissingPolicy
from tests.documents.printing import edition_of, printing_of
from tests.documents.test_sources import SOURCES
from tests.strategies import documents

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.unit import Unit

FILES = sorted(path for path in SOURCES.iterdir() if path.suffix != ".expect")


def _agreed(unit: Unit) -> str:
    """Say what a text says, and one word more."""
    return f"{unit.source} Sí."


def _published(name: str, data: bytes) -> bytes:
    article = read_document(name, data)
    return write_document("source", edition_of(article, _agreed), printing_of(article, name, data))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_may_be_read_is_there_under_its_id_and_nothing_else(path: Path) -> None:
    """Entries that are withheld, withdrawn or under an embargo are gone with their ids."""
    article = read_document(path.name, path.read_bytes())
    edition = edition_of(article, _agreed)
    if not any(entry.kind == "entry" and not entry.omitted for entry in edition.entries):
        return
    again = read_document(path.name, _published(path.name, path.read_bytes()))
    kept = [entry for entry in edition.entries if not entry.omitted]
    assert [entry.id for entry in again.entries] == [entry.native for entry in kept]
    assert [e.time for e in again.entries] == [e.time for e in kept]
    assert all(e.post.availability is Availability.USABLE for e in again.entries)
    said = [block.bare.split() for _, block in again.blocks()]
    assert said == [block.text.split() for entry in kept for block in entry.blocks]


NEUTRAL = {
    "format": "l10n-liveblog",
    "version": 1,
    "language": "fr",
    "entries": [
        {"id": "a", "html": "<p class='x'>Le bac part.</p>", "own": [1, 2]},
        {"id": "b", "state": "withheld", "text": "La panne du moteur est confirmée."},
        {"id": "c", "state": "withdrawn", "text": "Le capitaine est souffrant ce matin."},
    ],
}


def test_a_document_keeps_what_is_its_own() -> None:
    """Members and attributes that nobody reads stay; its language is named anew."""
    data = json.dumps(NEUTRAL, ensure_ascii=False, indent=2).encode()
    written = _published("a.json", data)
    made = json.loads(written)
    assert made == {
        **NEUTRAL,
        "language": "es",
        "entries": [{"id": "a", "html": '<p class="x">Le bac part. Sí.</p>', "own": [1, 2]}],
    }


def test_words_that_stand_in_a_place_of_their_own_are_not_published() -> None:
    """A copy that no reader knows of is refused, and named by its entry."""
    copied = {**NEUTRAL, "pinned_copy": "<b>La panne du moteur</b> est confirmée."}
    with pytest.raises(SourceProblem, match="entry b is not to be published"):
        _published("a.json", json.dumps(copied).encode())


PAGE = """<html lang="fr"><head><script type="application/ld+json">
{"@type": "LiveBlogPosting", "inLanguage": "fr", "liveBlogUpdate": [
{"@type": "BlogPosting", "url": "https://port.example/#p2", "articleBody": "Le bac part enfin."},
{"@type": "BlogPosting", "url": "https://port.example/#p1",
 "articleBody": "Le bac est en panne ce soir."}
]}</script></head><body><main><h1>Port</h1>
<div id="p2"><p>Le bac part enfin.</p></div>
<div id="p1"><p>Le bac est en panne ce soir.</p></div></main></body></html>"""


def test_a_page_loses_an_entry_in_its_script_and_in_its_text() -> None:
    """What the policy leaves out of a page is in neither; the rest says the same in both."""
    article = read_document("a.html", PAGE.encode())
    said = {"Le bac part enfin.": "El barco sale por fin.", "Port": "Puerto"}
    edition = edition_of(
        article, lambda unit: said.get(unit.source, ""), missing=MissingPolicy.OMIT
    )
    written = write_document("source", edition, printing_of(article, "a.html", PAGE.encode()))
    text = written.decode()
    assert "panne" not in text
    assert 'id="p1"' not in text
    assert text.count("El barco sale por fin.") == 2
    root = etree.fromstring(written, etree.HTMLParser())
    assert root.get("lang") == "es"
    assert json.loads(root.findtext(".//script") or "")["inLanguage"] == "es"


@given(documents)
def test_a_text_loses_entries_whole(text: str) -> None:
    """What is left of a text is its other entries, as they were."""
    data = f"Le bac part.\n{text}".encode("utf-8", "replace")
    article = read_document("a.md", data)
    edition = edition_of(article, None, missing=MissingPolicy.OMIT)
    written = write_document("source", edition, printing_of(article, "a.md", data)).decode()
    starts = [entry.start for entry in article.entries]
    head = article.text[: starts[0]] if starts else article.text
    kept = [
        article.text[entry.start : end]
        for entry, end, made in zip(
            article.entries, [*starts[1:], len(article.text)], edition.entries, strict=True
        )
        if not made.omitted
    ]
    assert written == head + "".join(kept)


def test_what_stays_french_says_so_on_a_page_that_is_no_longer() -> None:
    """A voice reads each text in its language; a page without translations stays as it is."""
    page = (
        '<html lang="fr"><head><title>Au port</title></head><body><main>'
        "<article id='a'><h2>19h05 – Le bac part</h2><p>La mer monte.</p></article>"
        "<article id='b'><h2>19h00 – Le pont</h2><p lang='br'>Ar mor a sav.</p></article>"
        "</main></body></html>"
    ).encode()
    article = read_document("p.html", page)
    some = edition_of(article, lambda unit: "El bac sale" if "bac" in unit.source else "")
    root = etree.HTML(write_document("source", some, printing_of(article, "p.html", page)).decode())
    told = {(it.text or it.tag): it.get("lang") for it in root.iter("h2", "p")}
    assert root.get("lang") == "es"
    assert told == {
        "19h05 – El bac sale": None,
        "La mer monte.": "fr",
        "19h00 – Le pont": "fr",
        "Ar mor a sav.": "br",
    }
    none = edition_of(article, None)
    assert write_document("source", none, printing_of(article, "p.html", page)) == page
