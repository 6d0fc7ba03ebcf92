"""Write new texts into plain text and Markdown: marks, blanks and front matter stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.changes import is_said
from l10n.documents.text.decoding import decode
from l10n.documents.text.read import read

if TYPE_CHECKING:
    from l10n.model.edition import Edition


def rewrite(data: bytes, where: str, edition: Edition) -> bytes:
    """Change the blocks that an edition says in its own language, between their marks."""
    text = decode(data, where)
    newline = "\r\n" if "\r\n" in text else "\n"
    made = [block for entry in edition.entries for block in entry.blocks]
    parts: list[str] = []
    at = 0
    for (_, block), new in zip(read(text).blocks(), made, strict=True):
        if is_said(new, edition):
            parts += [text[at : block.segments[0].start], new.text.replace("\n", newline)]
            at = block.segments[-1].end
    return "".join([*parts, text[at:]]).encode("utf-8")
