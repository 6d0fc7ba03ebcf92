"""The comment lines of a PO entry, by their kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.catalogue.strings import STRING, unquote

if TYPE_CHECKING:
    from l10n.catalogue.pofile import PoEntry

FUZZY: Final = "fuzzy"
_BLANK: Final = " \t\r"

_PREVIOUS_ID: Final = re.compile(rf"^msgid[ \t]*({STRING}(?:\s*{STRING})*)", re.MULTILINE)
_FORMAT_FLAG: Final = re.compile(r"(?:no-|possible-|impossible-)?[a-z0-9-]+-format")


@dataclass(frozen=True, slots=True)
class Comments:
    """What stands above a message: remarks `# `, notes `#.`, references `#:`, flags, `#| msgid`."""

    remarks: tuple[str, ...]
    notes: tuple[str, ...]
    references: tuple[str, ...]
    flags: tuple[str, ...]
    previous: str | None


def read_comments(entry: PoEntry) -> Comments:
    """Sort the comment lines of an entry.

    Format flags (`python-format`) are left out: Babel puts them on French percentages, and then
    msgfmt refuses a right translation (python-babel/babel#35). `#=` is the flag line that GNU
    gettext asks readers to accept since 2025.
    """
    remarks: list[str] = []
    notes: list[str] = []
    references: list[str] = []
    flags: list[str] = []
    old: list[str] = []
    for line in entry.comments:
        mark, rest = line[1:2], line[2:].strip(_BLANK)
        if mark == ".":
            notes.append(rest)
        elif mark == ":":
            references.append(rest)
        elif mark in {",", "="}:
            flags.extend(flag.strip() for flag in rest.split(","))
        elif mark == "|":
            old.append(rest)
        elif line.startswith("#~|"):
            old.append(line[3:].strip(_BLANK))
        else:
            remarks.append(line[2:] if mark in {" ", "\t"} else line[1:])
    kept = tuple(dict.fromkeys(f for f in flags if f and not _FORMAT_FLAG.fullmatch(f)))
    return Comments(tuple(remarks), tuple(notes), tuple(references), kept, _previous(old))


def _previous(lines: list[str]) -> str | None:
    found = _PREVIOUS_ID.search("\n".join(lines)) if lines else None
    return unquote(found[1]) if found else None
