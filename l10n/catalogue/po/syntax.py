"""Read a PO file as GNU gettext reads it, and keep it byte for byte.

Almost every entry has the ordinary layout and is read by one regular expression; whatever else
gettext accepts is read token by token in `grammar`, which also says what is wrong and where.
"""

from __future__ import annotations

import re
from typing import Final

from l10n.catalogue.bulk import collection_paused
from l10n.catalogue.po.grammar import read_odd
from l10n.catalogue.po.pofile import NOTHING, PoEntry, PoFile
from l10n.catalogue.po.strings import STRING, unquote
from l10n.errors import CatalogueProblem

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
