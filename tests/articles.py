"""Articles made of plain lists, for tests that need structure but no reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.model.article import Article, Block, Entry, EntryKind, Role, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def article(*entries: Sequence[str], ids: Sequence[str | None] = ()) -> Article:
    """Make an article of entries, each a list of paragraphs of one sentence."""
    text = ""
    made: list[Entry] = []
    for number, sentences in enumerate(entries):
        blocks: list[Block] = []
        for sentence in sentences:
            start = len(text)
            text += sentence
            segment = Segment(start, len(text), sentence)
            blocks.append(Block(Role.PARAGRAPH, start, len(text), (segment,)))
            text += "\n"
        native = ids[number] if ids else None
        made.append(_entry(native, blocks, len(text)))
    return Article("Titre", "fr", text, tuple(made))


def _entry(native: str | None, blocks: Iterable[Block], end: int) -> Entry:
    kept = tuple(blocks)
    start = kept[0].start if kept else end
    return Entry(native, EntryKind.ENTRY, None, start, end, kept)
