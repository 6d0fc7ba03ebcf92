"""Targets in the inline markup of their sources, and what of it any page may have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.assembly.weaving import said_stretches, source_stretches, target_stretches
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document
from l10n.documents.markup.printing import clean, fill, html_of, safe_address
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import State
from tests.documents import pages
from tests.strategies import texts

if TYPE_CHECKING:
    from l10n.model.article import Article, Block, Segment

_PAGE = '<html lang="fr"><body><main><p>{}</p></main></body></html>'


def _article(body: str) -> Article:
    return read_document("a.html", _PAGE.format(body).encode())


def _block(body: str) -> Block:
    return next(block for _, block in _article(body).blocks())


def _segment(body: str) -> Segment:
    return _block(body).segments[0]


def test_a_target_has_the_markup_of_its_source() -> None:
    """Links lead where the source's lead, whatever the order of the target."""
    segment = _segment('Le <strong>bac</strong> <a href="https://port.example/7">part</a> vite.')
    written = html_of(target_stretches(segment, "<a1>Sale</a1> el <strong>barco</strong>."))
    assert written == ('<a href="https://port.example/7">Sale</a> el <strong>barco</strong>.')


def test_codes_that_the_source_has_not_are_nothing() -> None:
    """An unknown code, one that never opened, one that never closes: text is all that is left."""
    segment = _segment('Le <em>bac</em> part <a href="https://port.example/7">ici</a>.')
    said = "</em>El <a2>barco</a2> <script>sale</script> <img/> <a1>aquí"
    assert html_of(target_stretches(segment, said)) == (
        'El barco sale  <a href="https://port.example/7">aquí</a>'
    )


def test_markup_over_whole_sentences_stands_in_editions() -> None:
    """What translators do not see readers do; over two sentences it stays one."""
    stretches = source_stretches(
        _block("<strong>Brest. Le bac part.</strong> Il <em>revient</em>.")
    )
    assert html_of(stretches) == "<strong>Brest. Le bac part.</strong> Il <em>revient</em>."


def test_a_picture_in_a_text_is_described_in_the_language_of_its_readers() -> None:
    """The alternative text is the target of its own unit."""
    article = _article('Le <img src="https://port.example/b.jpg" alt="vieux bac"> part.')
    template = list(update_template(new_catalogue("a"), article, "x").template.units())
    units = {s.unit.id: replace(s.unit, target=s.unit.source.upper()) for s in template}
    units = {i: replace(u, target=u.target.replace("X1", "x1")) for i, u in units.items()}
    edition = assemble(Material("a", article, template, units), "es", Policy(tuple(State)))
    block = edition.entries[0].blocks[0]
    assert html_of(block.stretches) == (
        'LE <img src="https://port.example/b.jpg" alt="VIEUX BAC"/> PART.'
    )


def test_what_a_source_says_is_not_trusted_either() -> None:
    """Scripts, handlers, styles and addresses that do something are gone, their words are not."""
    body = (
        '<a href="java&#10;script:x()" onclick="x()">Le</a> <span style="x">bac</span> '
        '<a href="data:text/html,x">part</a> <a href="//port.example/a">vite</a> '
        '<font color="red">et</font> <time datetime="x&quot;onload=&quot;y">loin</time>.'
    )
    written = html_of(source_stretches(_block(body)))
    assert written == (
        'Le bac part <a href="//port.example/a">vite</a> et '
        '<time datetime="x&quot;onload=&quot;y">loin</time>.'
    )


def test_addresses_keep_a_list_of_schemes_and_are_completed() -> None:
    """What opens a page, a letter or a call; a path is one of the page that it stood on."""
    kept = [
        "https://a.example/",
        "HTTP://a.example",
        "mailto:a@b.example",
        "tel:+33123",
        "/a",
        "#b",
    ]
    assert [safe_address(it) for it in kept] == kept
    for gone in (
        "javascript:x",
        " JaVaScript:x",
        "data:x",
        "file:///a",
        "vb script:x",
        "\\\\a",
        "x y",
    ):
        assert not safe_address(gone)
    assert safe_address("../b?c", "https://a.example/d/e") == "https://a.example/b?c"


@given(pages.inline)
def test_markup_is_printed_as_the_source_has_it(text: str) -> None:
    """The text is that of the block, what is printed is XML, and a tree says the same."""
    article = _article(f"Le bac {text}")
    for _, block in article.blocks():
        stretches = source_stretches(block)
        assert "".join(stretch.text for stretch in stretches) == block.bare
        printed = html_of(stretches)
        element = html.Element("p")
        fill(element, stretches)
        parsed = etree.fromstring(f"<p>{printed}</p>")
        assert etree.tostring(element, method="c14n") == etree.tostring(parsed, method="c14n")


def test_a_line_break_between_sentences_is_one_for_readers() -> None:
    """Lines of a document stay lines, also around a sentence that its neighbour says."""
    block = _block("Un bac part.<br>Un autre arrive. La mer monte.<br>Le vent tombe.")
    assert html_of(said_stretches(block, ["A.", "B.", "C.", "D."], " ")) == ("A.<br/>B. C.<br/>D.")
    assert html_of(said_stretches(block, ["A.", None, "C.", None], " ")) == "A.<br/>C."
    assert "".join(it.text for it in said_stretches(block, ["A.", "B.", "C.", "D."], "")) == (
        "A.\nB.C.\nD."
    )


@given(st.lists(texts | st.sampled_from(["<em>", "</em>", "<a1>", "</a1>", "<x1/>", "<b>"])))
def test_no_target_brings_markup_of_its_own(parts: list[str]) -> None:
    """Whatever a target holds, elements are the source's, and its text is text."""
    segment = _segment('Le <em>bac</em> <a href="/7">part</a> <img src="c.jpg"> tôt.')
    printed = html_of(target_stretches(segment, "".join(parts)))
    root = etree.fromstring(f"<p>{printed}</p>")
    assert {str(element.tag) for element in root.iter()} <= {"p", "em", "a", "img"}
    assert all(not element.attrib or element.tag in {"a", "img"} for element in root.iter())
    without = _segment("Le bac part.")
    plain = "".join(parts)
    assert etree.fromstring(f"<p>{html_of(target_stretches(without, plain))}</p>").text == (
        clean(plain) or None
    )
