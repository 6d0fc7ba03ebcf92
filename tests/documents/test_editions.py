from dataclasses import replace

from l10n.documents.text.write import write_text
from l10n.model.article import Role
from l10n.model.edition import Absence, EditionUnit
from l10n.model.unit import State
from tests.documents.editions import SOURCE, block_of, changed, page_of, sample_edition


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
