"""Read a PO file as GNU gettext reads it, and keep it byte for byte.

Almost every entry has the ordinary layout and is read by one regular expression; whatever else
gettext accepts is read token by token in `grammar`, which also says what is wrong and where.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.catalogue.bulk import collection_paused
from l10n.catalogue.po.grammar import read_odd
from l10n.catalogue.po.pofile import NOTHING, PoEntry, PoFile
from l10n.catalogue.po.strings import STRING, unquote
from l10n.errors import CatalogueProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

_EOL: Final = r"[ \t]*+(?:\r?\n|\Z)"


def _layout(prefix: str, comment: str) -> re.Pattern[str]:
    # Nothing is tried twice (`*+`): each part begins with what the part before it cannot hold.
    runs = rf"{STRING}(?:[ \t]*+\r?\n{prefix}{STRING})*+"
    return re.compile(
        rf"((?:[ \t]*+\r?\n)*+)((?:{comment}[^\n]*+\n)*+)"
        rf"(?:{prefix}msgctxt[ ]({runs}){_EOL})?+"
        rf"{prefix}msgid[ ]({runs}){_EOL}"
        rf"(?:{prefix}msgstr[ ]({runs}){_EOL}"
        rf"|{prefix}msgid_plural[ ]{runs}{_EOL}(?:{prefix}msgstr\[\d\][ ]{runs}{_EOL})++)"
        # A string or form further on still belongs to this entry: an odd layout, not ours to read.
        rf"(?![ \t\r\n]*+(?:#~[ \t]*+)?+(?:\"|msgstr))"
    )


_ACTIVE: Final = _layout("", r"#(?!~)")
_OBSOLETE: Final = _layout("#~ ", r"#(?!~[^|])")


def parse(text: str, where: str = "catalogue") -> PoFile:
    """Read a PO file from its text.

    Raises CatalogueProblem with `where` and the line for what GNU gettext refuses, for conflict
    markers and for NUL characters.
    """
    _refuse_nul(text, where)
    entries: list[PoEntry] = []
    pos, line = 0, 1
    with collection_paused():
        while entry := _next(text, pos, line, where):
            entries.append(entry)
            pos += len(entry.raw)
            line += entry.raw.count("\n")
    return PoFile(tuple(entries), text[pos:])


def parse_again(text: str, known: PoFile, where: str = "catalogue") -> PoFile:
    """Read a PO file that is much like one that was read before: only where they differ.

    Law: it is what `parse` reads.
    """
    _refuse_nul(text, where)
    entries, pos = _same_start(text, known.entries)
    ends = _same_end(text, known, pos)
    line = 1 + _lines(entries)
    with collection_paused():
        while pos not in ends and (entry := _next(text, pos, line, where)):
            entries.append(entry)
            pos += len(entry.raw)
            line += entry.raw.count("\n")
        if pos in ends:
            at = ends[pos]
            by = line - 1 - _lines(known.entries[:at])
            entries += (
                [_moved(entry, by) for entry in known.entries[at:]] if by else known.entries[at:]
            )
            pos = len(text) - len(known.tail)
    return PoFile(tuple(entries), text[pos:])


def _same_start(text: str, known: Sequence[PoEntry]) -> tuple[list[PoEntry], int]:
    """Return the entries that a text begins with, and where the next one begins.

    The last of them is left out: where an entry ends, its reader looks at what follows.
    """
    pos = many = 0
    for entry in known:
        if not text.startswith(entry.raw, pos):
            break
        pos += len(entry.raw)
        many += 1
    same = list(known[: max(0, many - 1)])
    return same, pos - len(known[many - 1].raw) if many else 0


def _same_end(text: str, known: PoFile, start: int) -> dict[int, int]:
    """Return where entries stand in a text that ends as a file does, none before `start`.

    From such a place on both are read alike: nothing before it tells how.
    """
    ends: dict[int, int] = {}
    at = len(text) - len(known.tail)
    if not text.endswith(known.tail):
        return ends
    for number in range(len(known.entries) - 1, -1, -1):
        raw = known.entries[number].raw
        if at - len(raw) < start or not text.endswith(raw, 0, at):
            break
        at -= len(raw)
        ends[at] = number
    return ends


def _lines(entries: Sequence[PoEntry]) -> int:
    return sum([entry.raw.count("\n") for entry in entries])


def _moved(entry: PoEntry, by: int) -> PoEntry:
    return PoEntry(
        entry.raw,
        entry.line + by,
        entry.remarks,
        entry.msgctxt,
        entry.id_literal,
        entry.str_literal,
        entry.plural,
        entry.obsolete,
    )


def _refuse_nul(text: str, where: str) -> None:
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        remedy = "this is no PO file: restore it from git or a backup"
        raise CatalogueProblem(where, "a NUL character", remedy, line=line)


def _next(text: str, pos: int, line: int, where: str) -> PoEntry | None:
    if match := _ACTIVE.match(text, pos):
        return PoEntry(*_parts(match, line))
    if match := _OBSOLETE.match(text, pos):
        return PoEntry(*_parts(match, line), obsolete=True)
    return read_odd(text, pos, line, where)


def _parts(match: re.Match[str], line: int) -> tuple[str, int, str, str | None, str, str, bool]:
    blank, remarks, msgctxt, msgid, msgstr = match.groups()
    context = msgctxt and unquote(msgctxt)
    line += blank.count("\n")
    return match[0], line, remarks, context, msgid, msgstr or NOTHING, msgstr is None
