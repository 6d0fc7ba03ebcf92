"""The comment lines of a PO entry, by their kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.catalogue.po.strings import STRING, unquote
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.catalogue.po.pofile import PoEntry

FUZZY: Final = "fuzzy"
BLANK: Final = " \t\r"
_LEADING: Final = frozenset(" \t")
_FLAGS: Final = frozenset(",=")
_PREVIOUS: Final = ("#|", "#~|")

_RUN: Final = compiled(STRING)
_PREVIOUS_ID: Final = compiled(rf"^msgid[ \t]*+((?:{STRING}\s*+)++)", re.MULTILINE)
_FORMAT_FLAG: Final = compiled(r"(?:no-|possible-|impossible-)?[a-z0-9-]+-format")


@dataclass(frozen=True, slots=True)
class Comments:
    """What stands above a message: remarks `# `, notes `#.`, references `#:`, flags, `#| msgid`."""

    remarks: tuple[str, ...]
    notes: tuple[str, ...]
    references: tuple[str, ...]
    flags: tuple[str, ...]
    previous: str | None


def read_comments(entry: PoEntry) -> Comments:
    """Sort the comment lines of an entry."""
    return sort_comments(entry.comments)


def sort_comments(lines: Iterable[str]) -> Comments:
    """Sort comment lines.

    Format flags (`python-format`) are left out: Babel puts them on French percentages, and then
    msgfmt refuses a right translation (python-babel/babel#35). `#=` is the flag line that GNU
    gettext asks readers to accept since 2025.
    """
    remarks: list[str] = []
    notes: list[str] = []
    references: list[str] = []
    flags: list[str] = []
    old: list[str] = []
    for line in lines:
        mark = line[1:2]
        if mark in _LEADING:
            remarks.append(line[2:])
        elif mark == ".":
            notes.append(line[2:].strip(BLANK))
        elif mark == ":":
            references.append(line[2:].strip(BLANK))
        elif mark in _FLAGS:
            flags.extend(flag.strip() for flag in line[2:].split(","))
        elif line.startswith(_PREVIOUS):
            old.append(line.partition("|")[2].strip(BLANK))
        else:
            remarks.append(line[1:])
    kept = _known(flags) if flags else ()
    return Comments(tuple(remarks), tuple(notes), tuple(references), kept, _previous(old))


def _known(flags: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f for f in flags if f and not _FORMAT_FLAG.fullmatch(f)))


def _previous(lines: list[str]) -> str | None:
    found = _PREVIOUS_ID.search("\n".join(lines)) if lines else None
    return unquote("\n".join(_RUN.findall(found[1]))) if found else None
