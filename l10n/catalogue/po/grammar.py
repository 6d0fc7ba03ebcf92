"""The grammar of a PO message, token by token, after GNU gettext's po-gram.y and po-lex.c.

Slower than the regular expression of `syntax` and complete: strings on one line or many, entries
without blank lines between, keywords indented, `#~` with and without a space; and the only place
that says what is wrong with a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

from l10n.catalogue.po.pofile import NOTHING, PoEntry
from l10n.catalogue.po.strings import ANY_STRING, BadEscapeError, unquote
from l10n.errors import CatalogueProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = compiled(
    rf"""
      (?P<space> (?: [ \t\r\n\f\v] | \\ \r? \n )+ )
    | (?P<old> \#~(?!\|)[ \t]* )
    | (?P<comment> \#[^\n]* )
    | (?P<domain> domain [ \t]+ {ANY_STRING} )
    | (?P<keyword> msgctxt | msgid_plural | msgid | msgstr (?: [ \t]* \[ [ \t]* \d+ [ \t]* \] )? )
    | (?P<string> {ANY_STRING} )
    """,
    re.VERBOSE,
)
_REST_OF_LINE: Final = compiled(r"[ \t]*\r?\n|[ \t]*\Z")

_FOLLOWS: Final = {
    "": {"msgctxt", "msgid"},
    "msgctxt": {"msgid"},
    "msgid": {"msgid_plural", "msgstr"},
    "msgid_plural": {"msgstr[]"},
    "msgstr": set[str](),
    "msgstr[]": {"msgstr[]"},
}
_PREVIOUS: Final = ("#|", "#~|")
_COMPLETE: Final = {"msgstr", "msgstr[]"}

_MARKER: Final = compiled(r"(?:<{7}|={7}|>{7})(?: |\Z)")
_LINE_START: Final = {"", "\n"}
_CONFLICT: Final = "merge conflict"
_RESOLVE: Final = "resolve it, and keep both texts where you are unsure"
_CUT: Final = "the file seems cut off: restore it from git or a backup"
_SYNTAX: Final = "correct the line, or restore the file from git or a backup"


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


class _Message:
    """A message while it is read: no value, it grows with every token."""

    def __init__(self) -> None:
        self.comments: list[str] = []
        self.fields: dict[str, list[str]] = {}
        self.last = ""
        self.obsolete = False
        self.start = -1
        self.end = -1

    @property
    def complete(self) -> bool:
        return self.last in _COMPLETE and bool(self.fields[self.last])

    @property
    def previous(self) -> str:
        """The mark of a previous text, which no message may lack."""
        return next((mark for mark in _PREVIOUS for c in self.comments if c.startswith(mark)), "")


def read_odd(text: str, pos: int, line: int, where: str) -> PoEntry | None:
    """Read the message at `pos`, which stands on `line`; None where only comments are left.

    Raises CatalogueProblem with the line of what GNU gettext would refuse.
    """

    def refuse(at: int, what: str, remedy: str) -> NoReturn:
        where_line = line + text.count("\n", pos, at)
        raise CatalogueProblem(where, what, remedy, line=where_line)

    message = _Message()
    try:
        for token in _tokens(text, pos):
            if not _take(message, token):
                break
    except _BadTokenError as bad:
        if bad.what == _CONFLICT:
            refuse(bad.at, bad.what, _RESOLVE)
        cut = text.find("\n", bad.at) < 0
        refuse(bad.at, bad.what, _CUT if cut else _SYNTAX)
    if not message.complete:
        if last := message.last or message.previous:
            refuse(max(message.start, message.end), f"the file ends after {last}", _CUT)
        return None
    end = message.end
    if rest := _REST_OF_LINE.match(text, end):
        end = rest.end()
    try:
        return _entry(message, text[pos:end], line + text.count("\n", pos, message.start))
    except BadEscapeError as bad:
        refuse(text.find(bad.escape, pos), str(bad), _SYNTAX)


class _BadTokenError(ValueError):
    def __init__(self, at: int, what: str) -> None:
        super().__init__(what)
        self.at = at
        self.what = what


def _tokens(text: str, pos: int) -> Iterator[_Token]:
    while pos < len(text):
        match = _TOKEN.match(text, pos)
        if match is None:
            raise _BadTokenError(pos, _describe(text, pos))
        pos = match.end()
        if match.lastgroup != "space":
            yield _Token(str(match.lastgroup), match[0], match.start(), pos)


def _describe(text: str, pos: int) -> str:
    if text[pos] == '"':
        return "a string without its closing quote"
    line = text[pos:].partition("\n")[0].strip()
    if _MARKER.match(line) and text[pos - 1 : pos] in _LINE_START:
        return _CONFLICT
    return f"neither comment, keyword nor string: {line[:40]!r}"


def _take(message: _Message, token: _Token) -> bool:
    """Add a token to the message; False where it begins the next one."""
    if token.kind == "string":
        return _take_string(message, token)
    if token.kind == "domain":
        return _take_domain(message, token)
    if message.complete and not _continues(message, token):
        return False
    if token.kind == "comment":
        if message.last:
            raise _BadTokenError(token.start, f"a comment between {message.last} and msgstr")
        message.comments.append(token.text.rstrip("\r"))
    elif token.kind == "old":
        message.obsolete = True
    else:
        _take_keyword(message, token)
    if message.start < 0:
        message.start = token.start
    return True


def _continues(message: _Message, token: _Token) -> bool:
    plural_form = token.kind == "keyword" and _kind(token.text) == "msgstr[]"
    return message.obsolete if token.kind == "old" else plural_form


def _kind(keyword: str) -> str:
    return "msgstr[]" if "[" in keyword else keyword


def _take_keyword(message: _Message, token: _Token) -> None:
    kind = _kind(token.text)
    unread = message.last and not message.fields[message.last]
    if unread or kind not in _FOLLOWS[message.last]:
        after = f"after {message.last}" if message.last else "without msgid"
        raise _BadTokenError(token.start, f"{token.text} {after}")
    message.last = kind
    message.fields[kind] = []
    message.end = token.end


def _take_string(message: _Message, token: _Token) -> bool:
    if not message.last:
        raise _BadTokenError(token.start, "a string without a keyword")
    message.fields[message.last].append(token.text)
    message.end = token.end
    return True


def _take_domain(message: _Message, token: _Token) -> bool:
    """Pass over `domain "name"`, which heads the messages after it: no tool of today writes it."""
    if message.last and not message.complete:
        raise _BadTokenError(token.start, f"domain after {message.last}")
    return not message.complete


def _entry(message: _Message, raw: str, line: int) -> PoEntry:
    literals = {key: "\n".join(runs) for key, runs in message.fields.items()}
    for literal in literals.values():
        unquote(literal)
    context = literals.get("msgctxt")
    return PoEntry(
        raw=raw,
        line=line,
        remarks="".join(f"{comment}\n" for comment in message.comments),
        msgctxt=None if context is None else unquote(context),
        id_literal=literals["msgid"],
        str_literal=literals.get("msgstr", NOTHING),
        plural="msgid_plural" in message.fields,
        obsolete=message.obsolete,
    )
