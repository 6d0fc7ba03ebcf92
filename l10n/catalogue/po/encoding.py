"""From the bytes of a PO file to its text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from l10n.errors import CatalogueProblem
from l10n.lazy import compiled

_CHARSET: Final = compiled(rb"^\"?Content-Type:[^\n]*charset=([A-Za-z0-9._-]+)", re.MULTILINE)
_UNSET: Final = {"CHARSET", "ASCII", "US-ASCII"}
"""What a header says that nobody filled in; UTF-8 is what everybody means."""

_CONTEXT: Final = b'\nmsgctxt "'

_REPAIR: Final = "save the file as UTF-8 and say so in its Content-Type header"


def decode(data: bytes, where: str = "catalogue") -> str:
    """Decode a PO file by the charset that its header names; a BOM is dropped.

    What is UTF-8 is read as that whatever charset its label names: in no other do letters make its
    sequences by chance. Raises CatalogueProblem for an unknown charset and for bytes that it
    cannot hold.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    name = _label(data)
    charset = "UTF-8" if name.upper() in _UNSET else name
    try:
        b" ".decode(charset)
        if not data.isascii() and (text := _as_utf8(data)) is not None:
            return text
        return data.decode(charset)
    except (LookupError, UnicodeError) as error:
        raise _refusal(data, where, charset, error) from None


def _refusal(
    data: bytes, where: str, charset: str, error: LookupError | UnicodeError
) -> CatalogueProblem:
    if isinstance(error, LookupError):
        return CatalogueProblem(where, f"unknown charset {charset}", _REPAIR)
    at = error.start if isinstance(error, UnicodeDecodeError) else 0
    line = data.count(b"\n", 0, at) + 1
    what = f"this is not {charset}{_entry_at(data, at)}"
    return CatalogueProblem(where, what, _REPAIR, line=line)


def encode(text: str, where: str = "catalogue") -> bytes:
    """Encode a PO file in UTF-8. Raises CatalogueProblem where a character is half of one."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        what = f"U+{ord(text[error.start]):04X} is half of a character"
        remedy = "nothing was written; take it out where it came from"
        raise CatalogueProblem(where, what, remedy, line=line) from None


def describe(data: bytes) -> str | None:
    """Say what a file has that we write otherwise, a byte order mark or a charset; else None."""
    if data.startswith(codecs.BOM_UTF8):
        return "a byte order mark, which is dropped when the file is next written"
    name = _label(data)
    if name.upper() in {*_UNSET, "UTF-8", "UTF8"} or data.isascii():
        return None
    if _as_utf8(data) is not None:
        return f"labelled {name}, but written in UTF-8; its label is corrected"
    return f"written in {name}; it becomes UTF-8 when it is next written"


def _entry_at(data: bytes, at: int) -> str:
    """Name the unit around an offset, as far as it can be read."""
    start = data.rfind(_CONTEXT, 0, at) + len(_CONTEXT)
    name = data[start : data.find(b'"', start)]
    known = start >= len(_CONTEXT) and name.isascii() and b"\n" not in name
    return f", in unit {name.decode('ascii')}" if known else ""


def _label(data: bytes) -> str:
    found = _CHARSET.search(data)
    return found[1].decode("ascii") if found else "UTF-8"


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
