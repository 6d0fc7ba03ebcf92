"""An edition with a title, a list, a dated paragraph and a quotation, for tests of writers."""

from __future__ import annotations

from dataclasses import replace

from l10n.documents.html.write import write_html
from l10n.documents.printing import Printing
from l10n.model.article import Article, EntryKind, Role
from l10n.model.edition import Edition, EditionBlock, EditionEntry, EditionUnit
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State

SOURCE = "\ufeffTitre\n\n▪️ Un\n▪️ Deux19h05 Trois.\nQuatre."


def printing(text: str = "", **changes: object) -> Printing:
    """Say what a writer is told of an article with this text."""
    made = Printing(Article("Titre", "fr", text, ()), lambda time: time.removeprefix("T"))
    return replace(made, **changes)  # type: ignore[arg-type] # keywords of the test


def page_of(edition: Edition, text: str = "", **changes: object) -> str:
    """Write an edition as a page."""
    return write_html(edition, printing(text, **changes))


def block_of(role: Role, text: str, span: tuple[int, int], marker: str = "") -> EditionBlock:
    """Make a block of one reviewed unit."""
    unit = EditionUnit("e.1", State.REVIEWED, machine=False, text=text)
    return EditionBlock(role, "es", text, (unit,), marker, *span)


def sample_edition(language: str = "es") -> Edition:
    """Make the edition of SOURCE."""

    def at(text: str) -> tuple[int, int]:
        return SOURCE.index(text), SOURCE.index(text) + len(text)

    header = EditionEntry(
        "h", EntryKind.HEADER, None, None, (block_of(Role.TITLE, "Título", at("Titre")),)
    )
    items = (
        block_of(Role.ITEM, "Uno", at("▪️ Un"), "▪️"),
        block_of(Role.ITEM, "Dos", at("▪️ Deux"), "▪️"),
    )
    first = EditionEntry("a", EntryKind.ENTRY, None, None, items)
    second = EditionEntry(
        "b",
        EntryKind.ENTRY,
        "T19:05",
        "2025-08-15T19:05:00+02:00",
        (block_of(Role.PARAGRAPH, "Tres.", at("19h05 Trois.")),),
    )
    third = EditionEntry(
        "c", EntryKind.ENTRY, None, None, (block_of(Role.QUOTE, "Cuatro.", at("Quatre.")),)
    )
    accept = (State.REVIEWED,)
    entries = (header, first, second, third)
    return Edition("a", language, "fr", accept, MissingPolicy.SOURCE, entries)


def changed(edition: Edition, number: int, **changes: object) -> Edition:
    """Change the first block of one entry."""
    entry = edition.entries[number]
    block = replace(entry.blocks[0], **changes)  # type: ignore[arg-type] # keywords of the test
    changed = replace(entry, blocks=(block, *entry.blocks[1:]))
    entries = (*edition.entries[:number], changed, *edition.entries[number + 1 :])
    return replace(edition, entries=entries)
