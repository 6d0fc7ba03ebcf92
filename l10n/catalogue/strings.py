"""PO strings: quoted, escaped, cut over lines.

The escapes are those of GNU gettext's `control_sequence` (po-lex.c): C escapes, octal, hex.
"""

from __future__ import annotations

import re
from typing import Final

STRING: Final = r'"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"'
"""One quoted run, as a regular expression."""

_RUN: Final = re.compile(STRING)
_ESCAPE: Final = re.compile(r"\\(?:([abfnrtv\"\\])|([0-3]?[0-7]{1,2})|x([0-9A-Fa-f]{1,2})|(.))")
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
    # No run holds a raw line end, so this is always a joint, even after an escaped quote.
    body = literal[1:-1].replace('"\n"', "")
    if "\n" in body:
        body = "".join(run[1:-1] for run in _RUN.findall(literal))
    return _resolve(body, literal) if "\\" in body else body


def _resolve(body: str, literal: str) -> str:
    if "\\\\" not in body:
        # The two escapes of prose; what is left has others.
        plain = body.replace('\\"', '"').replace("\\n", "\n")
        if "\\" not in plain:
            return plain
    for escape in _ESCAPE.finditer(literal):
        if escape[4]:
            raise BadEscapeError(escape.start(), escape[0])
    return _ESCAPE.sub(_unescape, body)


def _unescape(match: re.Match[str]) -> str:
    name, octal, hexadecimal, _ = match.groups()
    if name is not None:
        return _NAMED[name]
    return chr(int(octal, 8) if octal else int(hexadecimal, 16))
