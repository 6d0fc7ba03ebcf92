"""Read a PO file as GNU gettext reads it, and keep it byte for byte.

Almost every entry has the ordinary layout and is read by one regular expression; whatever else
gettext accepts is read token by token in `grammar`, which also says what is wrong and where.
"""

from __future__ import annotations

import re
from typing import Final

from l10n.catalogue.grammar import read_odd
from l10n.catalogue.pofile import PoEntry, PoFile
from l10n.catalogue.strings import STRING, BadEscapeError, unquote
from l10n.errors import CatalogueProblem

_EOL: Final = r"[ \t]*(?:\r?\n|\Z)"


def _layout(prefix: str, comment: str) -> re.Pattern[str]:
    runs = rf"{STRING}(?:[ \t]*\r?\n{prefix}{STRING})*"
    return re.compile(
        rf"((?:[ \t]*\r?\n)*)((?:{comment}[^\n]*\n)*)"
        rf"(?:{prefix}msgctxt[ ]({runs}){_EOL})?"
        rf"{prefix}msgid[ ]({runs}){_EOL}"
        rf"{prefix}msgstr[ ]({runs}){_EOL}"
        # A string further on still belongs to this entry: an odd layout, not ours to read.
        rf"(?![ \t\r\n]*(?:#~[ \t]*)?\")"
    )


_ACTIVE: Final = _layout("", r"#(?!~)")
_OBSOLETE: Final = _layout("#~ ", r"#(?!~[^|])")
_CONFLICT: Final = re.compile(r"\n(?:<{7}|={7}|>{7})(?=[ \r\n]|\Z)")


def parse(text: str, where: str = "catalogue") -> PoFile:
    """Read a PO file from its text.

    Raises CatalogueProblem with `where` and the line for what GNU gettext refuses, for conflict
    markers and for NUL characters.
    """
    _refuse(text, where)
    entries: list[PoEntry] = []
    pos, line = 0, 1
    while entry := _next(text, pos, line, where):
        entries.append(entry)
        pos += len(entry.raw)
        line += entry.raw.count("\n")
    return PoFile(tuple(entries), text[pos:])


def _refuse(text: str, where: str) -> None:
    if marker := _CONFLICT.search("\n" + text[:8]) or _CONFLICT.search(text):
        line = text.count("\n", 0, marker.start() + 1) + 1
        remedy = "resolve it, and keep both texts where you are unsure"
        raise CatalogueProblem(where, "merge conflict", remedy, line=line)
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        remedy = "this is no PO file: restore it from git or a backup"
        raise CatalogueProblem(where, "a NUL character", remedy, line=line)


def _next(text: str, pos: int, line: int, where: str) -> PoEntry | None:
    match = _ACTIVE.match(text, pos) or _OBSOLETE.match(text, pos)
    if match is None:
        return read_odd(text, pos, line, where)
    blank, comments, msgctxt, msgid, msgstr = match.groups()
    try:
        return PoEntry(
            raw=match[0],
            line=line + blank.count("\n"),
            comments=_lines(comments) if comments else (),
            msgctxt=None if msgctxt is None else unquote(msgctxt),
            msgid=unquote(msgid),
            msgstr=unquote(msgstr),
            obsolete=match.re is _OBSOLETE,
        )
    except BadEscapeError:
        # The grammar knows the line.
        return read_odd(text, pos, line, where)


def _lines(comments: str) -> tuple[str, ...]:
    # Not splitlines: U+0085 and its like end no line of a PO file.
    lines = comments[:-1].split("\n")
    return tuple(line.rstrip("\r") for line in lines) if "\r" in comments else tuple(lines)
