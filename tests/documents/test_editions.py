import re
from dataclasses import replace

import pytest
from hypothesis import given
from lxml import html

from l10n.documents.html.write import write_html
from l10n.documents.text.write import write_text
from l10n.model.article import Role
from l10n.model.edition import (
    Absence,
    Edition,
    EditionUnit,
)
from l10n.model.unit import State
from tests.documents.editions import SOURCE, block_of, changed, sample_edition
from tests.strategies import texts


def test_text_keeps_the_layout_of_the_source() -> None:
    """Bullets and blank lines stay, a BOM goes, glued blocks get lines of their own."""
    assert write_text(sample_edition(), SOURCE) == "Título\n\n▪️ Uno\n▪️ Dos\nT19:05 – Tres.\nCuatro."


def test_text_keeps_the_line_ends_of_the_source() -> None:
    """A file with CRLF gives an edition with CRLF."""
    source = "Titre\r\n\r\nUn"
    edition = replace(
        sample_edition(),
        entries=(
            replace(sample_edition().entries[0], blocks=(block_of(Role.TITLE, "A\nB", (0, 5)),)),
            replace(sample_edition().entries[3], blocks=(block_of(Role.LEAD, "Uno", (9, 11)),)),
        ),
    )
    assert write_text(edition, source) == "A\r\nB\r\n\r\nUno"


def test_text_leaves_omitted_entries_out_with_what_goes_before_them() -> None:
    """No bullet and no gap of an omitted entry is left."""
    edition = sample_edition()
    entries = tuple(
        replace(e, absence=Absence.MISSING if e.id == "a" else None) for e in edition.entries
    )
    assert (
        write_text(replace(edition, entries=entries), SOURCE) == "Título\nT19:05 – Tres.\nCuatro."
    )


def test_text_says_what_is_not_the_languages_own() -> None:
    """French and unreviewed machine text are labelled in the language of the readers."""
    text = write_text(changed(sample_edition(), 3, language="fr", text="Quatre."), SOURCE)
    assert "[En francés, aún sin traducir] Quatre." in text
    machine = EditionUnit("e.1", State.DRAFT, machine=True, text="Cuatro.")
    text = write_text(changed(sample_edition(), 3, units=(machine,)), SOURCE)
    assert "[Traducción automática, sin revisar] Cuatro." in text


def _page(edition: Edition) -> html.HtmlElement:
    return html.document_fromstring(write_html(edition))


def test_a_page_is_complete_and_names_its_language() -> None:
    """Language, direction, title, one section an entry, a list for items."""
    page = _page(sample_edition())
    assert (page.get("lang"), page.get("dir")) == ("es", "ltr")
    assert page.findtext(".//title") == "Título"
    assert [s.get("id") for s in page.iter("section")] == ["entry-a", "entry-b", "entry-c"]
    assert [li.text for li in page.iter("li")] == ["Uno", "Dos"]
    assert page.find(".//header/h1").text == "Título"
    assert _page(sample_edition("ar")).get("dir") == "rtl"


def test_a_time_keeps_its_instant() -> None:
    """The time of an entry is the identical instant for machines."""
    (time,) = _page(sample_edition()).iter("time")
    assert time.get("datetime") == "2025-08-15T19:05:00+02:00"
    without = replace(sample_edition().entries[2], instant=None)
    (time,) = _page(replace(sample_edition(), entries=(without,))).iter("time")
    assert time.get("datetime") is None


def test_numbered_items_are_an_ordered_list() -> None:
    """The source's own numbers make the list an ordered one."""
    page = _page(changed(sample_edition(), 1, marker="1."))
    assert page.find(".//ol") is not None
    assert page.find(".//ul") is None


@pytest.mark.parametrize("number", [1, 3])
def test_french_in_a_page_says_so_to_machines_and_people(number: int) -> None:
    """A block in the source language has its lang and a visible label, list items too."""
    page = _page(changed(sample_edition(), number, language="fr", text="Texte"))
    (french,) = page.xpath("//*[@lang='fr']")
    assert french.text == "Texte"
    (label,) = page.xpath("//p[@class='label']")
    assert label.text == "En francés, aún sin traducir"


def test_machine_text_is_disclosed_until_it_is_reviewed() -> None:
    """The label stands beside the text that it speaks of."""
    machine = EditionUnit("e.1", State.DRAFT, machine=True, text="Tres.")
    page = _page(changed(sample_edition(), 2, units=(machine,)))
    (label,) = page.xpath("//section[@id='entry-b']/p[@class='label']")
    assert label.text == "Traducción automática, sin revisar"


@given(texts)
def test_no_text_becomes_markup(text: str) -> None:
    """Whatever a target holds, it is text on the page, but for control characters."""
    page = _page(changed(sample_edition(), 3, text=text))
    (quote,) = page.xpath("//p[@class='quote']")
    text = re.sub(r"\r\n?", "\n", text)
    shown = re.sub(r"[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
    assert quote.text == (shown or None)
    assert not len(quote)
    assert not page.xpath("//script")


def test_a_minute_of_play_stands_in_every_edition() -> None:
    """A page and a text have it as it is typed, though nothing stands before it."""
    edition = sample_edition()
    entries = tuple(replace(entry, minute="90'+4") for entry in edition.entries[1:2])
    edition = replace(edition, entries=entries)
    assert html.fromstring(write_html(edition)).findtext(".//p[@class='minute']") == "90'+4"
    assert write_text(edition, SOURCE).startswith("90'+4 ")


def test_a_page_without_a_title_is_headed_by_its_name() -> None:
    """Every page has an h1: the article's name where the source has no title."""
    edition = sample_edition()
    page = html.fromstring(write_html(replace(edition, entries=edition.entries[1:])))
    assert [it.text for it in page.iterfind(".//h1")] == [edition.article]
