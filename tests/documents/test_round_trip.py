"""Laws of documents: read, assembled, written, read again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document, rewrite_document
from l10n.language.text.coded import bare, escaped, tokens
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import State
from tests.documents import pages
from tests.documents.test_sources import SOURCES
from tests.strategies import documents
from tests.workflow.desk import ANCHORAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from l10n.model.article import Article
    from l10n.model.edition import Edition

pytestmark = pytest.mark.no_cover  # whole documents, again and again

_OTHER = str.maketrans("ae", "oi")
FILES = sorted(path for path in SOURCES.iterdir() if path.suffix != ".expect")


def _edition(article: Article, say: Callable[[str], str] | None, language: str = "es") -> Edition:
    template = list(update_template(new_catalogue("a"), article, "x").template.units())
    units = {slot.unit.id: slot.unit for slot in template}
    if say:
        units = {i: replace(unit, target=say(unit.source)) for i, unit in units.items()}
    material = Material("a", article, template, units if say else {})
    return assemble(material, language, Policy(tuple(State)))


def _units(article: Article) -> list[str]:
    return [segment.text for _, _, segment in article.segments()]


def _reworded(text: str) -> str:
    """Say a text in another way, its codes as they are."""
    if not any(token.kind for token in tokens(text)):
        return text.translate(_OTHER)
    return "".join(
        text[token.start : token.end] if token.kind else escaped(token.name.translate(_OTHER))
        for token in tokens(text)
    )


def _nodes(data: bytes) -> str:
    """Write a document in canonical XML, without blanks: what they do, the next law tells."""
    is_page = data.lstrip()[:5].lower() in {b"<html", b"<!doc"}
    parser = etree.HTMLParser(encoding="utf-8") if is_page else etree.XMLParser()
    root = etree.fromstring(data, parser)
    for element in root.iter():
        element.text = "".join((element.text or "").split())
        element.tail = "".join((element.tail or "").split())
    return etree.tostring(root, method="c14n").decode()


@pytest.mark.parametrize("path", [*FILES, ANCHORAGE], ids=lambda path: path.name)
def test_a_document_without_targets_comes_back_byte_for_byte(path: Path) -> None:
    """An edition of nothing but the source is the source, in every format."""
    data = path.read_bytes()
    article = read_document(path.name, data)
    for language in ("fr", "es"):
        assert rewrite_document(path.name, data, _edition(article, None, language)) == data


@given(documents, st.sampled_from(["a.txt", "a.md"]))
def test_a_text_without_targets_comes_back_byte_for_byte(text: str, name: str) -> None:
    """Front matter, marks, glued lines and line ends included."""
    data = f"Le bac part.\n{text}".encode("utf-8", "replace")
    edition = _edition(read_document(name, data), None, "fr")
    assert rewrite_document(name, data, edition) == data


@given(st.sampled_from(sorted(pages.DOCUMENTS)), st.lists(pages.texts, min_size=1, max_size=3))
def test_whatever_a_document_holds_comes_back_byte_for_byte(name: str, bodies: list[str]) -> None:
    """An edition without targets changes no byte, in any format and with any body."""
    source = pages.DOCUMENTS[name](bodies)
    article = read_document(name, source)
    assert rewrite_document(name, source, _edition(article, None)) == source


@pytest.mark.parametrize("name", pages.DOCUMENTS)
@given(st.data())
def test_targets_that_say_the_same_leave_every_node_as_it_is(
    name: str, data: st.DataObject
) -> None:
    """What is really written again has the same elements, attributes and texts."""
    source = pages.DOCUMENTS[name](data.draw(st.lists(pages.bodies, min_size=1, max_size=3)))
    written = rewrite_document(name, source, _edition(read_document(name, source), lambda s: s))
    if name.endswith(".json"):
        assert _strings(written) == _strings(source)
    else:
        assert _nodes(written) == _nodes(source)


def _strings(data: bytes) -> list[str]:
    article = read_document("a.json", data)
    return [f"{block.pointer} {block.role} {block.text}" for _, block in article.blocks()]


@pytest.mark.parametrize("name", pages.DOCUMENTS)
@given(st.data())
def test_what_is_written_is_read_again(name: str, data: st.DataObject) -> None:
    """The units of the written document are the targets, each where it was."""
    source = pages.DOCUMENTS[name](data.draw(st.lists(pages.texts, min_size=1, max_size=3)))
    article = read_document(name, source)
    written = rewrite_document(name, source, _edition(article, _reworded))
    again = read_document(name, written)
    assert [block.pointer for _, block in again.blocks()] == [
        b.pointer for _, b in article.blocks()
    ]
    assert [e.id for e in again.entries] == [e.id for e in article.entries]
    assert "".join(_units(again)).split() == "".join(map(_reworded, _units(article))).split()


def test_a_page_and_its_script_say_the_same() -> None:
    """Where both hold the words of an entry, both get those of its target."""
    path = SOURCES / "stripped.html"
    article = read_document(path.name, path.read_bytes())
    edition = _edition(article, lambda text: text.replace("urnes", "urnas"))
    page = rewrite_document(path.name, path.read_bytes(), edition).decode()
    assert '<a href="/u">urnas</a> sont là.' in page
    assert "Les urnas sont l\\u00e0." in page
    assert "urnes" not in page


@given(st.lists(pages.texts, min_size=1, max_size=3))
def test_no_word_of_a_document_is_lost(entries: list[str]) -> None:
    """Each word that readers see is in a unit, or is told to be left out."""
    article = read_document("c.json", pages.neutral(entries))
    said = " ".join(bare(text).text for text in _units(article))
    left_out = sum(
        int(number)
        for it in article.findings
        for number in re.findall(r": (\d+) characters", it.message)
    )
    seen = sum(len("".join(_visible(entry).split())) for entry in entries)
    assert len("".join(said.split())) + left_out >= seen


def _visible(text: str) -> str:
    if "<" not in text:
        return text.replace("• ", "")
    root = etree.fromstring(f"<div>{text}</div>", etree.HTMLParser())
    return "".join(str(part) for part in root.itertext())
