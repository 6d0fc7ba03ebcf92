"""Write an edition as plain text, in the layout of its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line, machine_label, untranslated_label
from l10n.model.article import Role

if TYPE_CHECKING:
    from l10n.model.edition import Edition, EditionBlock


def write_text(edition: Edition, source: str, *, corrections: bool = False) -> str:
    """Write an edition between the bullets, markers and blank lines of the source's text.

    What stands in the source language, or is an unreviewed machine's, says so in brackets. Text
    before the first block (front matter, a BOM) is dropped; glued blocks get a line of their own.
    With `corrections` each entry ends with what it corrected.
    """
    newline = "\r\n" if "\r\n" in source else "\n"
    parts: list[str] = []
    before = last = None
    for entry in edition.entries:
        for block in entry.blocks:
            if entry.omitted:
                before = block.end
                continue
            if parts:
                between = newline if source else _between(last, block.role)
                parts.append(source[before : block.start] or between)
            elif entry.minute:
                parts.append(f"{entry.minute} ")
            parts.append(_block(block, edition).replace("\n", newline))
            before, last = block.end, block.role
        for correction in entry.corrected if corrections else ():
            line = correction_line(edition.language, seen(correction.old_target))
            parts.append(newline + f"[{line}]".replace("\n", newline))
    return "".join(parts) + source[before:]


def _between(last: Role | None, role: Role) -> str:
    """Part the blocks of a source that is no text: by a blank line, but within a list."""
    return "\n" if last is role is Role.ITEM else "\n\n"


def _block(block: EditionBlock, edition: Edition) -> str:
    head = f"{block.marker} " if block.marker else ""
    return f"{head}{_label(block, edition)}{block.text}"


def _label(block: EditionBlock, edition: Edition) -> str:
    if block.language != edition.language:
        return f"[{untranslated_label(edition.language)}] "
    return f"[{machine_label(edition.language)}] " if block.machine else ""
