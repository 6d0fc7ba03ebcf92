"""PO strings: quoted, escaped, cut over lines.

The escapes are those of GNU gettext's `control_sequence` (po-lex.c): C escapes, octal, hex. The
last two write bytes, which are taken for UTF-8, as gettext does in a file of UTF-8.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    import re

STRING: Final = r'"[^"\\\r\n]*+(?:\\(?:[abfnrtv\"\\0-7]|x[0-9A-Fa-f])[^"\\\r\n]*+)*+"'
"""One quoted run whose escapes are all known, as a regular expression."""

ANY_STRING: Final = r'"[^"\\\r\n]*+(?:\\(?:\r?\n|[^\r\n])[^"\\\r\n]*+)*+"'
"""One quoted run, whatever its escapes; a backslash at the end of a line joins it to the next."""

_JOINT: Final = compiled(r"\\\r?\n")
_RUN: Final = compiled(ANY_STRING)
_BYTES: Final = r"(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+"
_ESCAPE: Final = compiled(rf"({_BYTES})|\\(.)")
_BYTE: Final = compiled(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+))")
_NAMED: Final = dict(zip('abfnrtv"\\', '\a\b\f\n\r\t\v"\\', strict=True))


class BadEscapeError(ValueError):
    """A backslash that begins no escape; `offset` is its place in the literal, from 0."""

    def __init__(self, offset: int, escape: str) -> None:
        super().__init__(f"invalid escape {escape}")
        self.offset = offset
        self.escape = escape


def unquote(literal: str) -> str:
    r"""Read a PO string: quoted runs, one a line, joined, with their escapes resolved.

    Raises BadEscapeError where a backslash begins no escape (`\q`).
    """
    body = literal[1:-1]
    if "\n" in body:
        # No run holds a raw line end, so this is always a joint, even after an escaped quote.
        body = body.replace('"\n"', "")
    if "\n" in body:
        literal = _JOINT.sub("", literal)
        body = "".join(run[1:-1] for run in _RUN.findall(literal))
    return _resolve(body, literal) if "\\" in body else body


def _resolve(body: str, literal: str) -> str:
    if "\\\\" not in body:
        # The two escapes of prose; what is left has others.
        plain = body.replace('\\"', '"').replace("\\n", "\n")
        if "\\" not in plain:
            return plain
    for escape in _ESCAPE.finditer(literal):
        if escape[2] and escape[2] not in _NAMED:
            raise BadEscapeError(escape.start(), escape[0])
    return _ESCAPE.sub(_unescape, body)


def _unescape(match: re.Match[str]) -> str:
    if match[1] is None:
        return _NAMED[match[2]]
    found = _BYTE.finditer(match[1])
    octets = bytes((int(b[1], 8) if b[1] else int(b[2], 16)) & 0xFF for b in found)
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")
