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
    r"""Read a PO string: quoted runs, joined, with their escapes resolved.

    Raises BadEscapeError where a backslash begins no escape (`\q`).
    """
    if "\\" not in literal:
        return literal.replace('"', "") if "\n" not in literal else "".join(_runs(literal))
    for escape in _ESCAPE.finditer(literal):
        if escape[4]:
            raise BadEscapeError(escape.start(), escape[0])
    return _ESCAPE.sub(_unescape, "".join(_runs(literal)))


def _runs(literal: str) -> list[str]:
    return [run[1:-1] for run in _RUN.findall(literal)]


def _unescape(match: re.Match[str]) -> str:
    name, octal, hexadecimal, _ = match.groups()
    if name is not None:
        return _NAMED[name]
    return chr(int(octal, 8) if octal else int(hexadecimal, 16))
