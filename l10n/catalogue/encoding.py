"""From the bytes of a PO file to its text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from l10n.errors import CatalogueProblem

_CHARSET: Final = re.compile(rb"^\"?Content-Type:[^\n]*charset=([A-Za-z0-9._-]+)", re.MULTILINE)
_UNSET: Final = {"CHARSET", "ASCII", "US-ASCII"}
"""What a header says that nobody filled in; UTF-8 is what everybody means."""

_REPAIR: Final = "save the file as UTF-8 and say so in its Content-Type header"


def decode(data: bytes, where: str = "catalogue") -> str:
    """Decode a PO file by the charset that its header names; a BOM is dropped.

    Raises CatalogueProblem for an unknown charset, for bytes that it cannot hold, and for
    UTF-8 that is labelled as something else.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    found = _CHARSET.search(data)
    name = found[1].decode("ascii") if found else "UTF-8"
    charset = "UTF-8" if name.upper() in _UNSET else name
    try:
        text = data.decode(charset)
    except LookupError:
        raise CatalogueProblem(where, f"unknown charset {name}", _REPAIR) from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogueProblem(where, f"this is not {charset}", _REPAIR, line=line) from None
    if codecs.lookup(charset).name != "utf-8" and _is_utf8(data):
        raise CatalogueProblem(where, f"labelled {charset}, but written in UTF-8", _REPAIR)
    return text


def _is_utf8(data: bytes) -> bool:
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
