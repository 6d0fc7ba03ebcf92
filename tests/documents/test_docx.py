"""Documents of Word: what python-docx reads in them again, and what none of them lets through."""

from __future__ import annotations

import datetime as dt
import io
import json
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.enum.table import WD_TABLE_DIRECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from hypothesis import given, settings
from lxml import etree

from l10n.assembly.clock import Clock
from l10n.cli.main import main
from l10n.documents.formats import read_document, write_document
from l10n.documents.lost import lost
from l10n.model.edition import Byline
from tests.documents.printing import edition_of, printing_of, same
from tests.language.test_bidi import is_balanced
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document

    from l10n.model.edition import Edition
    from l10n.model.unit import Unit

QUAY: dict[str, Any] = {
    "format": "l10n-liveblog",
    "version": 1,
    "id": "quay",
    "title": "Au <em>port</em>",
    "lead": "Les bateaux sortent.",
    "url": "https://port.example/direct",
    "entries": [
        {
            "id": "e2",
            "published": "2025-08-15T19:05:00+02:00",
            "updated": "2025-08-15T19:20:00+02:00",
            "title": "Le bac part",
            "authors": ["Anne Kerros"],
            "html": (
                "<p>Il <strong>quitte</strong> <a href='/quai'>le quai</a><br>"
                "à midi. La mer monte.</p>"
                "<ul><li>Un départ<ol><li>vers Sein</li><li>vers Molène</li></ol></li></ul>"
                "<ol><li>Une arrivée</li></ol>"
                "<blockquote><p>Tout va bien.</p></blockquote>"
                "<table><caption>Les départs</caption><tr><th>Bateau</th><th>Quai</th></tr>"
                "<tr><td>Goéland</td><td></td></tr></table>"
                '<figure><img src="/bac.jpg" alt="Un bac"><figcaption>Hier.</figcaption></figure>'
                '<iframe src="https://films.example/7"></iframe>'
            ),
        },
        {"id": "e1", "published": "2025-08-15T18:40:00+02:00", "html": "<p>Le vent se lève.</p>"},
    ],
}
DATA = json.dumps(QUAY).encode()


def _edition(say: Callable[[Unit], str] | None = same, language: str = "es") -> Edition:
    made = edition_of(read_document("a.json", DATA), say, language)
    return replace(made, byline=Byline("Anne Kerros", QUAY["url"], QUAY["id"]))


def _bytes(edition: Edition) -> bytes:
    clock = Clock(edition.language, zone="Europe/Paris")
    printing = printing_of(read_document("a.json", DATA))
    printing = replace(printing, clock=clock.time, day=clock.day)
    return write_document("docx", edition, printing)


def _document(edition: Edition) -> Document:
    return docx.Document(io.BytesIO(_bytes(edition)))


def _styles(document: Document) -> list[tuple[str, str]]:
    found = ((it.style.name if it.style else "", it.text) for it in document.paragraphs)
    return [(str(style), text) for style, text in found if text]


def test_python_docx_reads_what_was_written() -> None:
    """Title, lead, times with headings, lists with their own numbers, quotations, pictures."""
    assert _styles(_document(_edition())) == [
        ("Title", "Au port"),
        ("Subtitle", "Les bateaux sortent."),
        ("Normal", "Anne Kerros"),
        ("Normal", "Actualizado: 15 de agosto de 2025, 19:20 hora de París"),
        ("Normal", "Leer el original en francés: https://port.example/direct"),
        ("Heading 1", "19:05 hora de París – Le bac part"),
        ("Normal", "Anne Kerros"),
        ("Normal", "Il quitte le quai (https://port.example/quai)\nà midi. La mer monte."),
        ("Normal", "•\tUn départ"),
        ("Normal", "1.\tvers Sein"),
        ("Normal", "2.\tvers Molène"),
        ("Normal", "1.\tUne arrivée"),
        ("Quote", "Tout va bien."),
        ("Caption", "Les départs"),
        ("Caption", "[Un bac] (https://port.example/bac.jpg)"),
        ("Caption", "Hier."),
        ("Caption", "https://films.example/7"),
        ("Heading 1", "18:40 hora de París"),
        ("Normal", "Le vent se lève."),
    ]


def test_lists_stand_in_lists_and_tables_have_their_cells() -> None:
    """An inner list is further in; an empty cell keeps its place."""
    document = _document(_edition())
    indents = {
        it.text: int(it.paragraph_format.left_indent or 0)
        for it in document.paragraphs
        if "\t" in it.text
    }
    assert 0 < indents["•\tUn départ"] < indents["1.\tvers Sein"] == indents["2.\tvers Molène"]
    assert indents["1.\tUne arrivée"] == indents["•\tUn départ"]
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Bateau", "Quai"],
        ["Goéland", ""],
    ]


def test_emphasis_is_a_font() -> None:
    """Strong is bold, and nothing beside it is."""
    runs = [run for it in _document(_edition()).paragraphs for run in it.runs]
    assert [run.text for run in runs if run.bold] == ["quitte"]
    assert [run.text for run in runs if run.text == "port" and run.italic] == ["port"]


def test_a_document_says_what_it_is() -> None:
    """Title, language, author, original and instants, of which none is that of the export."""
    about = _document(_edition()).core_properties
    assert (about.title, about.language, about.author) == ("Au port", "es", "Anne Kerros")
    assert (about.identifier, about.comments) == ("quay", "")
    assert about.created == dt.datetime(2025, 8, 15, 16, 40, tzinfo=dt.UTC)
    assert about.modified == dt.datetime(2025, 8, 15, 17, 20, tzinfo=dt.UTC)


def test_what_nobody_reviewed_says_so_in_words() -> None:
    """Each text that is French still has its label before it; the properties say it too."""
    document = _document(_edition(None))
    label = "En francés, aún sin traducir"
    said = [text for _, text in _styles(document)]
    assert f"[{label}] Tout va bien." in said
    assert f"19:05 hora de París – [{label}] Le bac part" in said
    assert document.core_properties.content_status == label


def test_arabic_stands_on_the_right() -> None:
    """Runs are read from the right, paragraphs begin there, and so do the columns of tables."""
    document = _document(_edition(language="ar"))
    for paragraph in document.paragraphs:
        if paragraph.runs:
            assert paragraph.alignment is WD_ALIGN_PARAGRAPH.RIGHT
        assert all(run.font.rtl for run in paragraph.runs if run.text.strip())
    assert document.tables[0].table_direction == WD_TABLE_DIRECTION.RTL
    left = [it for it in _document(_edition(None, "ar")).paragraphs if "Tout va bien" in it.text]
    assert left[0].alignment is None
    assert "directions" in {it.kind for it in lost("docx", _edition(language="ar"))}


def test_the_same_edition_is_the_same_bytes() -> None:
    """Whenever it is written: no part of the package has a date of its own."""
    first = _bytes(_edition())
    time.sleep(2.1)  # the dates of a package count in steps of two seconds
    assert _bytes(_edition()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@settings(max_examples=25)
@given(texts)
def test_no_target_brings_anything_but_text(said: str) -> None:
    """No element is there that an edition of plain words has not, and every direction is closed."""
    made = _bytes(_edition(lambda _: f"Bac {said}"))
    assert _names(made) <= _names(_bytes(_edition())) | {"br", "tab"}
    for paragraph in docx.Document(io.BytesIO(made)).paragraphs:
        assert all(map(is_balanced, paragraph.text.split("\n")))


@pytest.mark.parametrize(
    "said", ["</w:t></w:r><w:hyperlink/>", "<a1>x</a1>", "&#x202e;", "]]>", "\x00\x0b\ufffe", "\r"]
)
def test_hostile_targets_are_words(said: str) -> None:
    """What looks like markup of Word is read as it is written; what no XML holds is dropped."""
    document = _document(_edition(lambda _: f"Bac {said} mar"))
    assert all(text for _, text in _styles(document))
    assert document.paragraphs[-1].text.startswith("Bac")


def _names(made: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return {etree.QName(it).localname for it in root.iter()}


def test_what_it_cannot_hold_is_told() -> None:
    """Where a link goes is words; ids, and when an entry changed, have no place."""
    told = {it.kind: it.entries for it in lost("docx", _edition())}
    entries = [entry.id for entry in _edition().entries]
    assert told == {
        "embeds": (entries[1],),
        "ids": tuple(entries[1:]),
        "links-beside": (entries[1],),
        "pictures-told": (entries[1],),
        "updates": (entries[1],),
    }


def test_without_the_library_it_is_said_what_to_install(tmp_path: Path) -> None:
    """Nothing is written, and every other format goes on."""
    assert main(["init", str(tmp_path), "--to", "es"]) == 0
    (tmp_path / "source" / "quai.txt").write_text("Le quai\n\nUn bac part.\n", encoding="utf-8")
    assert main(["-C", str(tmp_path), "sync", "--no-draft"]) == 0
    program = (
        "import sys; sys.modules['docx'] = None\n"
        "from l10n.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "-C", str(tmp_path), "export", "quai", "--to", "es"]
    done = subprocess.run(
        [*command, "--format", "docx"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "python-docx is not installed; pip install 'l10n[docx]'" in done.stderr
    assert not (tmp_path / "build").exists()
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
