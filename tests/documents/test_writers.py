"""What each format of editions has beside the texts, and what none of them lets through."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from l10n.documents.formats import EDITIONS, read_document, write_document
from l10n.documents.lost import lost
from l10n.model.edition import EditionUnit
from l10n.model.unit import State
from tests.documents.editions import sample_edition
from tests.documents.pages import DOCUMENTS
from tests.documents.printing import edition_of, printing_of, same
from tests.strategies import texts

if TYPE_CHECKING:
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition

LIVE = {
    "@type": "LiveBlogPosting",
    "@id": "https://port.example/live",
    "url": "https://port.example/live",
    "inLanguage": "fr",
    "headline": "Au <b>port</b>",
    "author": "Yann Le Roux",
    "coverageStartTime": "2025-08-15T06:00:00+02:00",
    "coverageEndTime": "2025-08-15T23:30:00+02:00",
    "liveBlogUpdate": [
        {
            "@type": "BlogPosting",
            "@id": "https://port.example/live#2",
            "headline": "Le bac part",
            "datePublished": "2025-08-15T19:05:00+02:00",
            "dateModified": "2025-08-15T19:20:00.5+02:00",
            "author": {"name": "Anne Kerros"},
            "keywords": "mer, bac",
            "articleBody": (
                "<p>Il <em>quitte</em> <a href='/quai'>le quai</a>.</p>"
                "<iframe src='https://tube.example/v'></iframe>"
            ),
        },
        {"@type": "BlogPosting", "@id": "x1", "articleBody": "<p>Tout est calme.</p>"},
    ],
}


def _made() -> tuple[Edition, Printing]:
    article = read_document("a.json", json.dumps(LIVE).encode())
    edition = edition_of(article, same)
    about = article.about
    byline = replace(edition.byline, author=about.author, url=about.url, id=about.id)
    return replace(edition, byline=byline), printing_of(article)


def _written(made_as: str) -> str:
    return write_document(made_as, *_made()).decode()


def test_linked_data_says_what_it_is_a_translation_of() -> None:
    """Language, original, author, and the very instants of the source."""
    made = json.loads(_written("jsonld"))
    assert made["inLanguage"] == "es"
    assert made["translationOfWork"] == {
        "@type": "LiveBlogPosting",
        "@id": "https://port.example/live",
        "url": "https://port.example/live",
        "inLanguage": "fr",
    }
    assert made["coverageStartTime"] == LIVE["coverageStartTime"]
    assert made["coverageEndTime"] == LIVE["coverageEndTime"]
    first, second = made["liveBlogUpdate"]
    assert first["datePublished"] == "2025-08-15T19:05:00+02:00"
    assert 'href="https://port.example/quai"' in first["articleBody"]
    assert second["headline"] == "Tout est calme."


def test_linked_data_names_who_approved_it_and_what_nobody_did() -> None:
    """Reviewers are the translators; a machine's text has its label in every entry that has any."""
    edition, printing = _made()
    entries = []
    for number, entry in enumerate(edition.entries):
        unit = EditionUnit("u", State.REVIEWED, machine=False, text="x", by=("ana",))
        unit = unit if number != 1 else replace(unit, state=State.DRAFT, machine=True, by=())
        blocks = tuple(replace(block, units=(unit,)) for block in entry.blocks)
        entries.append(replace(entry, blocks=blocks))
    made = json.loads(
        write_document("jsonld", replace(edition, entries=tuple(entries)), printing).decode()
    )
    assert made["translator"] == [{"@type": "Person", "name": "ana"}]
    label = "Traducción automática, sin revisar"
    first, second = made["liveBlogUpdate"]
    assert first["creativeWorkStatus"] == label
    assert f'<p translate="no"><small>{label}</small></p>' in first["articleBody"]
    assert "creativeWorkStatus" not in second


def test_items_of_ninjs_are_held_together_by_one() -> None:
    """A composite has the title and names the entries; each of those has its own instants."""
    whole, first, second = json.loads(_written("ninjs"))
    assert (whole["type"], whole["uri"]) == ("composite", "https://port.example/live#es")
    assert whole["altIds"] == [{"role": "translationOf", "value": "https://port.example/live"}]
    assert [one["uri"] for one in whole["associations"]] == [first["uri"], second["uri"]]
    assert (first["firstCreated"], first["by"]) == ("2025-08-15T19:05:00+02:00", "Anne Kerros")
    assert first["standard"]["version"] == "3.1"


def test_feeds_say_when_and_who() -> None:
    """RSS in the spelling of letters, Atom in that of the source; ids as they are."""
    rss = etree.fromstring(_written("rss").encode())
    assert rss.findtext("channel/item/pubDate") == "Fri, 15 Aug 2025 19:05:00 +0200"
    assert rss.findtext("channel/item/guid") == "https://port.example/live#2"
    atom = etree.fromstring(_written("atom").encode())
    name = "{http://www.w3.org/2005/Atom}"
    assert atom.findtext(f"{name}entry/{name}published") == "2025-08-15T19:05:00+02:00"
    assert atom.findtext(f"{name}updated") == "2025-08-15T19:20:00.500000+02:00"
    assert atom.findtext(f"{name}entry/{name}author/{name}name") == "Anne Kerros"


def test_a_live_list_of_amp_has_what_amp_asks_for() -> None:
    """One list with ids and epochs, no element that AMP forbids."""
    page = html.document_fromstring(_written("amp"))
    (live,) = page.iter("amp-live-list")
    (first, *_) = live.iterfind("div/div")
    assert first.get("id") == "https://port.example/live#2"
    assert first.get("data-sort-time") == "1755277500"
    assert first.get("data-update-time") == "1755278400"
    assert not [*page.iter("img", "iframe", "form")]
    assert [it.get("href") for it in page.iter("link")] == ["https://port.example/live"]


def test_what_a_format_cannot_hold_is_told_with_its_entries() -> None:
    """An embed in AMP, an instant in a feed, a link in plain text; nothing where all is held."""
    edition, _ = _made()
    ids = [entry.id for entry in edition.entries]
    told = {made_as: {it.kind: it.entries for it in lost(made_as, edition)} for made_as in EDITIONS}
    assert told["amp"]["embeds"] == (ids[1],)
    assert told["rss"]["instants"] == (ids[2],)
    assert told["text"]["links"] == (ids[1],)
    assert told["jsonld"]["heading-markup"] == (ids[0],)
    assert told["json"] == {"heading-markup": (ids[0],)}
    assert told["source"] == {}


@pytest.mark.parametrize("made_as", [name for name in EDITIONS if name not in {"docx", "source"}])
@given(st.data())
def test_no_target_brings_markup_into_a_format(made_as: str, data: st.DataObject) -> None:
    """Scripts, handlers and addresses of a target are text, and no JSON ends its script."""
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))</script>"
    said = data.draw(st.lists(texts | st.just(evil), min_size=1, max_size=3).map(" ".join))
    article = read_document("a.html", DOCUMENTS["a.html"](["<p>Le <em>bac</em> part.</p>"]))
    edition = edition_of(article, lambda _: said)
    written = write_document(made_as, edition, printing_of(article)).decode()
    if made_as == "jsonld":
        assert "<" not in written
    for found in _markup(made_as, written):
        names = {str(it.tag) for it in found.iter()}
        assert not names & {"script", "img", "iframe", "svg", "object"}
        handlers = {"onerror", "onclick"}
        assert not any(handlers & {str(name) for name in it.attrib} for it in found.iter())
        assert not any("javascript" in (it.get("href") or "") for it in found.iter())


def _markup(made_as: str, written: str) -> list[etree._Element]:
    """Return the trees that readers of a format may make of it."""
    if made_as in {"html", "amp"}:
        body = html.document_fromstring(written).find("body")
        return [] if body is None else [body]
    if made_as in {"jsonld", "ninjs", "json"}:
        strings = [it for it in _strings(json.loads(written)) if "<p>" in it or "<h" in it]
        return [html.fragment_fromstring(it, create_parent=True) for it in strings]
    if made_as in {"rss", "atom"}:
        root = etree.fromstring(written.encode())
        bodies = [it.text or "" for it in root.iter() if "<p>" in (it.text or "")]
        return [html.fragment_fromstring(it, create_parent=True) for it in bodies]
    return []


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for it in value.values() for text in _strings(it)]
    if isinstance(value, list):
        return [text for it in value for text in _strings(it)]
    return [value] if isinstance(value, str) else []


def test_an_edition_without_anything_known_is_written_in_every_format() -> None:
    """No ids, instants, author or address: nothing fails, and the texts are there."""
    article = read_document("a.txt", b"Titre\n\nUn bac part du quai.\n")
    for made_as in EDITIONS:
        made = replace(sample_edition(), entries=sample_edition().entries)
        printing = printing_of(article, "a.txt", b"Titre\n\nUn bac part du quai.\n")
        if made_as == "source":
            made = edition_of(article, same)
        written = write_document(made_as, made, printing)
        if made_as != "docx":
            assert (b"Cuatro." in written) is (made_as != "source")
