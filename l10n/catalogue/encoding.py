"""From the bytes of a PO file to its text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from l10n.errors import CatalogueProblem

_CHARSET: Final = re.compile(rb"^\"?Content-Type:[^\n]*charset=([A-Za-z0-9._-]+)", re.MULTILINE)
_UNSET: Final = {"CHARSET", "ASCII", "US-ASCII"}
"""What a header says that nobody filled in; UTF-8 is what everybody means."""

_CONTEXT: Final = b'\nmsgctxt "'

_REPAIR: Final = "save the file as UTF-8 and say so in its Content-Type header"


def decode(data: bytes, where: str = "catalogue") -> str:
    """Decode a PO file by the charset that its header names; a BOM is dropped.

    Raises CatalogueProblem for an unknown charset, for bytes that it cannot hold, and for
    UTF-8 that is labelled as something else.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    charset = _charset(data)
    try:
        text = data.decode(charset)
    except LookupError:
        raise CatalogueProblem(where, f"unknown charset {charset}", _REPAIR) from None
    except UnicodeError as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else 0
        what = f"this is not {charset}{_entry_at(data, at)}"
        line = data.count(b"\n", 0, at) + 1
        raise CatalogueProblem(where, what, _REPAIR, line=line) from None
    if not _means_utf8(charset) and _is_utf8(data):
        raise CatalogueProblem(where, f"labelled {charset}, but written in UTF-8", _REPAIR)
    return text


def encode(text: str, where: str = "catalogue") -> bytes:
    """Encode a PO file in UTF-8. Raises CatalogueProblem where a character is half of one."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        what = f"U+{ord(text[error.start]):04X} is half of a character"
        remedy = "nothing was written; take it out where it came from"
        raise CatalogueProblem(where, what, remedy, line=line) from None


def oddities(data: bytes) -> tuple[str, ...]:
    """Say what of a PO file's encoding is read and not written again."""
    told: list[str] = []
    if data.startswith(codecs.BOM_UTF8):
        told.append("it begins with a byte order mark, which is dropped")
    charset = _charset(data)
    if not _means_utf8(charset):
        told.append(f"it is in {charset}; from now on it is written in UTF-8")
    return tuple(told)


def _charset(data: bytes) -> str:
    found = _CHARSET.search(data)
    name = found[1].decode("ascii") if found else "UTF-8"
    return "UTF-8" if name.upper() in _UNSET else name


def _means_utf8(charset: str) -> bool:
    return codecs.lookup(charset).name == "utf-8"


def _entry_at(data: bytes, at: int) -> str:
    """Name the unit around an offset, as far as it can be read."""
    start = data.rfind(_CONTEXT, 0, at) + len(_CONTEXT)
    name = data[start : data.find(b'"', start)]
    known = start >= len(_CONTEXT) and name.isascii() and b"\n" not in name
    return f", in unit {name.decode('ascii')}" if known else ""


def _is_utf8(data: bytes) -> bool:
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
