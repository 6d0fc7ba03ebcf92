"""The page of an edition: what stands on it, and what machines are told of it."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from lxml import html

from l10n.assembly.clock import Clock
from l10n.documents.printing import Alternate
from l10n.model.article import EntryKind, Media, Post, Role
from l10n.model.edition import Edition, EditionEntry, EditionUnit
from l10n.model.unit import State
from tests.documents.editions import block_of, changed, page_of, sample_edition
from tests.strategies import texts

CONTROLS = re.compile(r"[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _page(edition: Edition, text: str = "", **told: object) -> html.HtmlElement:
    return html.document_fromstring(page_of(edition, text, **told))


def _with_posts(*posts: Post) -> Edition:
    """Give the three entries of the sample what their system says of them."""
    edition = sample_edition()
    head, *others = edition.entries
    told = [replace(entry, post=post) for entry, post in zip(others, posts, strict=True)]
    return replace(edition, entries=(head, *told))


def test_a_page_is_complete_and_names_its_language() -> None:
    """Language, direction, title, one section an entry, one main part."""
    page = _page(sample_edition())
    assert (page.get("lang"), page.get("dir")) == ("es", "ltr")
    assert page.findtext(".//title") == "Título"
    assert [s.get("id") for s in page.iter("section")] == ["entry-a", "entry-b", "entry-c"]
    assert [li.text for li in page.iter("li")] == ["Uno", "Dos"]
    assert [it.text for it in page.iterfind(".//header[@id='entry-h']/h1")] == ["Título"]
    assert len(list(page.iter("main"))) == 1
    assert _page(sample_edition("ar")).get("dir") == "rtl"


def test_a_page_without_a_title_is_headed_by_its_name() -> None:
    """Every page has one h1 and a title: the article's name where the source has none."""
    page = _page(replace(sample_edition(), entries=sample_edition().entries[1:]))
    assert [it.text for it in page.iterfind(".//h1")] == ["a"]
    assert page.findtext(".//title") == "a"


def test_a_time_keeps_its_instant_and_leads_to_its_entry() -> None:
    """The time of an entry is the identical instant for machines, and a link that stays."""
    (time,) = _page(sample_edition()).iterfind(".//section//time")
    assert time.get("datetime") == "2025-08-15T19:05:00+02:00"
    link = time.getparent()
    assert link is not None
    assert link.get("href") == "#entry-b"
    without = replace(sample_edition().entries[2], instant=None)
    (time,) = _page(replace(sample_edition(), entries=(without,))).iter("time")
    assert time.get("datetime") is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "15 de agosto de 2025, 19:05 hora de París"),
        ("ar", "15 أغسطس 2025، 19:05 بتوقيت باريس"),
        ("ja", "2025年8月15日 パリ時間19:05"),
    ],
)
def test_a_day_stands_beside_a_time_as_the_language_has_it(language: str, said: str) -> None:
    """A comma of its own script, or none."""
    clock = Clock(language, zone="Europe/Paris")
    pattern = clock.day_and_time
    edition = sample_edition(language)
    page = _page(edition, clock=clock.time, day=clock.day, day_and_time=pattern)
    assert said in "".join(page.find(".//p[@class='updated']").itertext())


def test_entries_of_several_days_stand_below_their_dates() -> None:
    """Where a page runs over midnight each day has a heading, and entries are a level below."""
    edition = sample_edition()
    late = replace(edition.entries[3], instant="2025-08-16T00:10:00+02:00", time="T00:10")
    late = replace(late, blocks=(block_of(Role.HEADING, "Luz", (0, 0)), *late.blocks))
    edition = replace(edition, entries=(*edition.entries[:3], late))
    page = _page(edition, day=lambda instant: instant[:10])
    found = [(it.tag, it.text) for it in page.iter("h1", "h2", "h3")]
    days = [("h2", "2025-08-15"), ("h2", "2025-08-16")]
    assert found == [("h1", "Título"), *days, ("h3", "Luz")]


def test_key_points_lead_to_their_entries_and_what_is_pinned_stands_on_top() -> None:
    """Both are said in the readers' language; no anchor is there twice."""
    page = _page(_with_posts(Post(), Post(key=True), Post(pinned=True)))
    (nav,) = page.iterfind(".//nav[@aria-labelledby='points']")
    assert nav.findtext("h2") == "Puntos clave"
    assert [a.get("href") for a in nav.iter("a")] == ["#entry-b"]
    assert [s.get("id") for s in page.iter("section")] == ["entry-c", "entry-a", "entry-b"]
    assert page.findtext(".//section[@class='pinned']/p[@class='tag']") == "Fijado"
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("number", [1, 3])
def test_french_in_a_page_has_a_mark_that_one_banner_explains(number: int) -> None:
    """A block in the source language has its lang and a mark with words; the banner stands once."""
    page = _page(changed(sample_edition(), number, language="fr", text="Texte"))
    (french,) = page.xpath("//*[@lang='fr']")
    assert french.text_content() == "◇ Texte"
    (mark,) = french.iter("span") if french.tag != "span" else french.iterfind("span")
    assert (mark.get("lang"), mark.get("aria-label")) == ("es", "En francés, aún sin traducir")
    (banner,) = page.iterfind(".//p[@class='banner']")
    assert banner.text_content() == (
        "Partes de esta página no han sido revisadas. ◇ En francés, aún sin traducir"
    )


def test_machine_text_is_disclosed_until_it_is_reviewed() -> None:
    """However many texts are a machine's, the banner is one and each has its mark."""
    machine = EditionUnit("e.1", State.DRAFT, machine=True, text="Tres.")
    edition = changed(sample_edition(), 2, units=(machine,))
    edition = changed(edition, 3, units=(machine,))
    page = _page(edition)
    assert len(page.xpath("//p[@class='banner']")) == 1
    assert "Traducción automática, sin revisar" in page.findtext(".//p[@class='banner']/span")
    marked = page.xpath("//section//span[@class='mark']/@aria-label")
    assert marked == ["Traducción automática, sin revisar"] * 2
    assert not _page(sample_edition()).xpath("//p[@class='banner'] | //span[@class='mark']")


def test_a_page_tells_machines_where_it_stands_in_which_languages() -> None:
    """Canonical, each language with itself, the original as the default; Open Graph too."""
    others = (
        Alternate("es", "b.html", "https://desk.example/es/b.html"),
        Alternate("ar", "../ar/a.html", "https://desk.example/ar/a.html"),
    )
    edition = sample_edition()
    byline = replace(edition.byline, url="https://gazette.example/direct", author="Ana Ruiz")
    page = _page(
        replace(edition, byline=byline),
        alternates=others,
        address="https://desk.example/es/b.html",
        site="Le Desk",
    )
    links = {(it.get("rel"), it.get("hreflang")): it.get("href") for it in page.iter("link")}
    assert links == {
        ("canonical", None): "https://desk.example/es/b.html",
        ("alternate", "es"): "https://desk.example/es/b.html",
        ("alternate", "ar"): "https://desk.example/ar/a.html",
        ("alternate", "fr"): "https://gazette.example/direct",
        ("alternate", "x-default"): "https://gazette.example/direct",
    }
    said = {it.get("property") or it.get("name"): it.get("content") for it in page.iter("meta")}
    assert said["og:title"] == "Título"
    assert (said["og:locale"], said["og:site_name"], said["author"]) == (
        "es_ES",
        "Le Desk",
        "Ana Ruiz",
    )
    assert said["article:modified_time"] == "2025-08-15T19:05:00+02:00"
    footer = [(a.get("href"), a.text) for a in page.iterfind(".//footer//a")]
    assert footer == [
        ("../ar/a.html", "العربية"),
        ("https://gazette.example/direct", "Leer el original en francés"),
    ]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_an_original_at_no_address_is_no_link(address: str) -> None:
    """Only what opens a page is linked to."""
    byline = replace(sample_edition().byline, url=address)
    page = page_of(replace(sample_edition(), byline=byline))
    assert address not in page


def test_pictures_have_words_and_embeds_say_where_they_come_from() -> None:
    """A picture has its alternative text and caption, anything else is a link to its site."""
    picture = Media("image", "https://gazette.example/quay.jpg", "/div[1]/figure[1]/img[1]")
    film = Media("iframe", "https://www.films.example/embed/7", "/div[1]/iframe[1]")
    entry = EditionEntry(
        "a",
        EntryKind.ENTRY,
        None,
        None,
        (
            replace(block_of(Role.CAPTION, "Un muelle", (0, 0)), pointer=f"{picture.pointer}/@alt"),
            replace(
                block_of(Role.CAPTION, "El muelle hoy", (0, 0)),
                pointer="/div[1]/figure[1]/figcaption[1]",
            ),
        ),
        post=Post(media=(picture, film, film)),
    )
    page = _page(replace(sample_edition(), entries=(entry,)))
    (shown,) = page.iter("img")
    assert (shown.get("src"), shown.get("alt")) == (picture.url, "Un muelle")
    assert page.findtext(".//figcaption") == "El muelle hoy"
    (link,) = page.iterfind(".//figure/p/a")
    assert (link.get("href"), link.text_content()) == (film.url, "Contenido de films.example")
    assert page.xpath("count(//iframe)") == 0


@given(texts)
def test_no_text_becomes_markup(text: str) -> None:
    """Whatever a target holds, it is text on the page, but for control characters."""
    page = _page(changed(sample_edition(), 3, text=text, stretches=()))
    (quote,) = page.xpath("//blockquote/p")
    shown = CONTROLS.sub("", re.sub(r"\r\n?", "\n", text))
    assert quote.text == (shown or None)
    assert not len(quote)
    assert not page.xpath("//script")


@given(texts)
def test_no_title_leaves_the_head(text: str) -> None:
    """A title stands in the title, in attributes and in the heading, and nowhere else."""
    page = _page(changed(sample_edition(), 0, text=text, stretches=()))
    assert [child.tag for child in page] == ["head", "body"]
    assert not page.xpath("//script")
    assert len(page.xpath("//h1")) == 1


def test_json_of_a_page_cannot_end_its_script() -> None:
    """What stands in the script is read as JSON, whatever a title holds."""
    from l10n.documents.html.write import write_html  # noqa: PLC0415 - as above
    from l10n.documents.jsonld.write import linked  # noqa: PLC0415 - formats.py joins the two
    from tests.documents.editions import printing  # noqa: PLC0415 - as above

    edition = changed(sample_edition(), 0, text="</script><script>taken()</script><!--")
    told = printing()
    page = html.document_fromstring(write_html(edition, told, linked(edition, told)))
    (script,) = page.iter("script")
    assert json.loads(script.text or "")["headline"].startswith("</script>")
