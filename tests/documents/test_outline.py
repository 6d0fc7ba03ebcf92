"""Lists in lists, tables with empty cells, quotations: as the source has them."""

import re
from dataclasses import replace
from html import unescape

import pytest
from lxml import html

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document, write_document
from l10n.documents.markup.laid import Hand, laid, plain_element
from l10n.documents.markup.printing import html_of
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import State
from tests.documents.printing import edition_and_printing


def _shape(element: html.HtmlElement) -> str:
    """Write an element as `ul(li(Un) li(Deux))`."""
    said = [(element.text or "").strip()]
    for child in element:
        said += [_shape(child), (child.tail or "").strip()]
    return f"{element.tag}({' '.join(filter(None, said))})"


def _laid(name: str, source: str) -> str:
    """Read a source, say it in Spanish word by word, and write the shape of its last entry."""
    article = read_document(name, source.encode())
    slots = list(update_template(new_catalogue("a"), article, "sha").template.units())
    units = {slot.unit.id: replace(slot.unit, target=slot.unit.source) for slot in slots}
    made = assemble(Material("a", article, slots, units), "es", Policy((State.TRANSLATED,)))
    hand = Hand(lambda block: html_of(block.printed), lambda _: "", plain_element)
    written = laid(made.entries[-1].blocks, hand, article.text)
    return " ".join(map(_shape, html.fragment_fromstring(written, create_parent="div")))


PAGE = """<html lang="fr"><body><h1>Au port</h1><article><h2>19h05 Au port</h2>{}</article></body>
</html>"""

PAGES = {
    "a list in an item": (
        "<ul><li>Un<ul><li>Dedans</li></ul></li><li>Deux</li></ul>",
        "ul(li(Un ul(li(Dedans))) li(Deux))",
    ),
    "an ordered list after another": (
        "<ul><li>Un</li></ul><ol><li>Premier</li><li>Second</li></ol>",
        "ul(li(Un)) ol(li(Premier) li(Second))",
    ),
    "two lists in a row": (
        "<ul><li>Un</li></ul><ul><li>Deux</li></ul>",
        "ul(li(Un)) ul(li(Deux))",
    ),
    "paragraphs in an item": (
        "<ul><li><p>Un.</p><p>Encore.</p></li></ul>",
        "ul(li(p(Un.) p(Encore.)))",
    ),
    "a quotation of two paragraphs": (
        "<blockquote><p>Un.</p><p>Deux.</p></blockquote>",
        "blockquote(p(Un.) p(Deux.))",
    ),
    "two quotations": (
        "<blockquote><p>Un.</p></blockquote><blockquote><p>Deux.</p></blockquote>",
        "blockquote(p(Un.)) blockquote(p(Deux.))",
    ),
    "a table with a caption": (
        "<table><caption>Le soir</caption><tr><th>Qui</th></tr><tr><td>Vert</td></tr></table>",
        "table(caption(Le soir) tr(th(Qui)) tr(td(Vert)))",
    ),
    "an empty cell": (
        "<table><tr><td>Vert</td><td></td><td>12</td></tr></table>",
        "table(tr(td(Vert) td() td(12)))",
    ),
    "a row with a head": (
        "<table><tr><th>Vert</th><td></td><td>12</td></tr></table>",
        "table(tr(th(Vert) td() td(12)))",
    ),
    "an item of no list": ("<li>Un</li>", "ul(li(Un))"),
    "a table in a cell": (
        "<table><tr><td><table><tr><td>Un</td></tr></table></td></tr></table>",
        "table(tr(td(table(tr(td(Un))))))",
    ),
}


@pytest.mark.parametrize(("inner", "shape"), PAGES.values(), ids=PAGES.keys())
def test_a_page_keeps_its_boxes(inner: str, shape: str) -> None:
    """Which block stands in which list, table or quotation the document says."""
    assert _laid("port.html", PAGE.format(inner)).endswith(shape)


TEXTS = {
    "items in items": (
        "- un\n  - deux\n    - trois\n- quatre\n",
        "ul(li(un ul(li(deux ul(li(trois))))) li(quatre))",
    ),
    "bullets, then numbers": ("- un\n- deux\n\n1. trois\n", "ul(li(un) li(deux)) ol(li(trois))"),
    "numbers in bullets": (
        "- un\n  1. deux\n  2. trois\n",
        "ul(li(un ol(li(deux) li(trois))))",
    ),
    "a list after a paragraph": (
        "- un\n\nUn mot du port.\n\n- deux\n",
        "ul(li(un)) p(Un mot du port.) ul(li(deux))",
    ),
    "a table": (
        "| Qui | Voix |\n|---|---|\n| Vert | 12 |\n| Bleu | |\n| | 3 |\n",
        "table(thead(tr(th(Qui) th(Voix))) tbody(tr(td(Vert) td(12)) tr(td(Bleu)) tr(td() td(3))))",
    ),
    "bars that are no table": (
        "Le maire | lui parlent.\n",
        "p(Le maire | lui parlent.)",
    ),
    "a quotation": ("> Un mot.\n", "blockquote(p(Un mot.))"),
}


@pytest.mark.parametrize(("body", "shape"), TEXTS.values(), ids=TEXTS.keys())
def test_a_text_keeps_its_boxes(body: str, shape: str) -> None:
    """Indents make lists of lists, bars and a rule a table."""
    assert _laid("port.md", f"# Au port\n\n## 19h05 Au port\n\n{body}").endswith(shape)


def test_an_ordered_list_goes_on_counting() -> None:
    """One that begins with another number than one says so."""
    article = read_document("port.md", b"# Au port\n\n## 19h05 Suite\n\n3. trois\n4. quatre\n")
    slots = list(update_template(new_catalogue("a"), article, "sha").template.units())
    units = {slot.unit.id: replace(slot.unit, target="x") for slot in slots}
    made = assemble(Material("a", article, slots, units), "es", Policy((State.TRANSLATED,)))
    hand = Hand(lambda block: block.text, lambda _: "", plain_element)
    assert '<ol start="3">' in laid(made.entries[-1].blocks, hand, article.text)


COUNTED = """<html lang="fr"><head><title>Au port</title></head><body><main>
<article id="a"><h2>19h05 – Le bac part</h2>
<ol start="5"><li>Cinq bacs partent.</li><li>Six bacs restent.</li></ol>
<ol reversed><li>Trois ports ouvrent.</li><li>Deux ferment.</li><li>Un seul attend.</li></ol>
<ol start="0"><li>La mer monte.</li></ol></article>
<article id="b"><h2>19h00 – Le vent tombe</h2><ol><li>Un.</li><li>Deux.</li></ol></article>
</main></body></html>"""


@pytest.mark.parametrize("made_as", ["html", "fragment", "atom", "amp", "json"])
def test_a_list_counts_as_its_source_does(made_as: str) -> None:
    """What begins at five begins there in the edition, and what counts down does; none else."""
    edition, printing = edition_and_printing("p.html", COUNTED.encode())
    written = unescape(write_document(made_as, edition, printing).decode().replace('\\"', '"'))
    assert re.findall(r"<ol[^>]*>", written) == [
        '<ol start="5">',
        '<ol start="3" reversed="reversed">',
        "<ol>",
        "<ol>",
    ]


def test_a_list_that_counts_on_is_read_again_with_its_numbers() -> None:
    """A page that we wrote is read as the one that it was made from."""
    edition, printing = edition_and_printing("p.html", COUNTED.encode())
    again = read_document("q.html", write_document("html", edition, printing))
    before = read_document("p.html", COUNTED.encode())
    markers = [[block.marker for _, block in article.blocks()] for article in (before, again)]
    assert [it for it in markers[0] if it] == [it for it in markers[1] if it]
    assert "5." in markers[0]
