from dataclasses import replace

import pytest

from l10n.documents.formats import read_document, write_document
from l10n.documents.lost import lost
from l10n.documents.text.write import write_text
from l10n.model.article import Role
from l10n.model.edition import Absence, EditionUnit
from l10n.model.unit import State
from tests.documents.editions import SOURCE, block_of, changed, page_of, sample_edition
from tests.documents.printing import edition_of, printing_of, same


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


def test_a_minute_of_play_stands_in_every_edition() -> None:
    """A page and a text have it as it is typed, though nothing stands before it."""
    edition = sample_edition()
    entries = tuple(replace(entry, minute="90'+4") for entry in edition.entries[1:2])
    edition = replace(edition, entries=entries)
    assert '<p class="minute">90&#x27;+4</p>' in page_of(edition)
    assert write_text(edition, SOURCE).startswith("90'+4 ")


LABELLED = """Au port

MISE À JOUR 20h15 - Le bac part

Il quitte le quai.

Màj à 19h40 - Le pont est levé.

URGENT 19h05 : La marée monte vite.

OFFICIEL 18h40 - Le phare ferme.

18h20 - Rien ne bouge.
"""


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("es", ["ACTUALIZACIÓN 20:15", "Actualización 19:40", "URGENTE 19:05", "18:40", "18:20"]),
        ("de", ["AKTUALISIERUNG 20:15", "Aktualisierung 19:40", "EILMELDUNG 19:05", "18:40"]),
        ("ja", ["20:15", "19:40", "19:05", "18:40", "18:20"]),
    ],
)
def test_labels_before_a_time_are_said_in_the_language(language: str, heads: list[str]) -> None:
    """What the tables of the language have no word for is left out, and the manifest says so."""
    article = read_document("a.txt", LABELLED.encode())
    edition = edition_of(article, same, language)
    clock = replace(printing_of(article), clock=lambda it: it[1:6] if it[0] == "T" else it[11:16])
    said = write_document("text", edition, clock).decode().split("\n")
    found = [line.partition(" – ")[0] for line in said if " – " in line]
    assert found[: len(heads)] == heads
    told = {it.kind: it.entries for it in lost("text", edition)}
    labelled = [entry.id for entry in edition.entries if entry.label is not None]
    without = [entry.id for entry in edition.entries if entry.label == ""]
    assert len(labelled) == 4
    assert list(told.get("newsroom-labels", ())) == without
    assert len(without) == (4 if language == "ja" else 1)
    feed = {it.kind: it.entries for it in lost("rss", edition)}
    assert list(feed["newsroom-labels"]) == labelled


def test_a_page_and_a_fragment_have_the_label_too() -> None:
    """Above the time, and beside it."""
    article = read_document("a.txt", LABELLED.encode())
    edition = edition_of(article, same)
    page = write_document("html", edition, printing_of(article)).decode()
    assert '<p class="tag">ACTUALIZACIÓN</p>' in page
    fragment = write_document("fragment", edition, printing_of(article)).decode()
    assert "<p><strong>URGENTE</strong> <time" in fragment
