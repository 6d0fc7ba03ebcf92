"""A PO file as values: entries that remember the very text they were read from."""

from __future__ import annotations

from typing import Final

from l10n.catalogue.po.strings import unquote
from l10n.frozen import dataclass

NOTHING: Final = '""'
"""The literal of an empty string."""


def comment_lines(remarks: str) -> tuple[str, ...]:
    """Cut a block of comment lines, `#` included, without line ends."""
    if not remarks:
        return ()
    # Not splitlines: U+0085 and its like end no line of a PO file.
    lines = remarks.removesuffix("\n").split("\n")
    return tuple(line.rstrip("\r") for line in lines) if "\r" in remarks else tuple(lines)


@dataclass(frozen=True, slots=True)
class PoEntry:
    """One message of a PO file, whose strings are unquoted when somebody asks for them.

    `raw` is its text with the blank lines before it; `line` counts from 1 in the file it was read
    from. `remarks` is its block of comment lines, the two literals are quoted runs; all three are
    parts of `raw`, checked when it was read. A message with plural forms has `plural` set; its
    forms stay in `raw` alone.
    """

    raw: str
    line: int
    remarks: str
    msgctxt: str | None
    id_literal: str
    str_literal: str = NOTHING
    plural: bool = False
    obsolete: bool = False

    @property
    def comments(self) -> tuple[str, ...]:
        """Return the comment lines, `#` included, without line ends."""
        return comment_lines(self.remarks)

    @property
    def message_line(self) -> int:
        """Return the line of the first keyword, below the comments; from 1."""
        return self.line + self.remarks.count("\n")

    @property
    def msgid(self) -> str:
        """Return the source text."""
        return unquote(self.id_literal)

    @property
    def msgstr(self) -> str:
        """Return the target text, empty for a message with plural forms."""
        return unquote(self.str_literal)


@dataclass(frozen=True, slots=True)
class PoFile:
    """A PO file: its entries in order, and what stands after the last of them.

    Law: `parse(text).text() == text`.
    """

    entries: tuple[PoEntry, ...]
    tail: str = ""

    @property
    def header(self) -> PoEntry | None:
        """The header entry, None where the file does not begin with one."""
        first = self.entries[0] if self.entries else None
        is_header = first and first.msgid == "" and first.msgctxt is None and not first.obsolete
        return first if is_header else None

    def text(self) -> str:
        """Put the file together again."""
        return "".join(entry.raw for entry in self.entries) + self.tail
