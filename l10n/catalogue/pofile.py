"""A PO file as values: entries that remember the very text they were read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PoEntry:
    """One message of a PO file.

    `raw` is its text with the blank lines before it; `line` counts from 1 in the file it was read
    from. `comments` are its comment lines, `#` included, without line ends. A message with
    plural forms has `plural` set; its forms stay in `raw` alone.
    """

    raw: str
    line: int
    comments: tuple[str, ...]
    msgctxt: str | None
    msgid: str
    msgstr: str
    plural: bool = False
    obsolete: bool = False


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
