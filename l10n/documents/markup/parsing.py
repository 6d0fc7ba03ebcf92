"""Parse HTML and XML from outside: nothing is fetched, expanded or cut in silence."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from lxml import etree

from l10n.errors import SourceProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled

MAX_DEPTH: Final = 200
"""Nested elements; libxml2 drops what is deeper than 256."""

_LABEL: Final = compiled(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_DECLARED: Final = compiled(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""")
_ENTITY: Final = compiled(rb"<!ENTITY", re.IGNORECASE)
_HEAD: Final = 4096
_CUT: Final = compiled(r"depth|huge|too long|too big|limit", re.IGNORECASE)
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WINDOWS: Final = "cp1252"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's text; `doubt` says why its label was not believed, empty where it was."""

    text: str
    doubt: str = ""


def decode_page(data: bytes, where: str) -> Decoded:
    """Decode a page by its BOM, as UTF-8, or by its label, whichever holds.

    A page that is UTF-8 is read so whatever its label says. Raises SourceProblem where none fits.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(_decoded(data, name, where))
    label = _label(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _by_label(data, label, where)
    wrong = label not in {"", "utf-8", "utf8"} and not text.isascii()
    return Decoded(text, f"it is UTF-8, its label says {label}" if wrong else "")


def _label(data: bytes) -> str:
    found = _LABEL.search(data[:_HEAD]) or _DECLARED.search(data[:_HEAD])
    return found[1].decode("ascii", "replace").lower() if found else ""


def _by_label(data: bytes, label: str, where: str) -> Decoded:
    said = "" if label in {"utf-8", "utf8"} else label
    if said:
        return Decoded(_decoded(data, _windows(said), where))
    doubt = f"it is not UTF-8{', as its label says' if label else ''}; read as Windows-1252"
    return Decoded(_decoded(data, _WINDOWS, where), doubt)


def _windows(label: str) -> str:
    """Take Latin 1 for what browsers take it for."""
    return _WINDOWS if label in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"} else label


def _decoded(data: bytes, name: str, where: str) -> str:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError) as error:
        what = f"it is not in the encoding that it names ({name})"
        raise SourceProblem(where, what, "save it as UTF-8") from error


def parse_page(text: str, where: str) -> etree._Element:
    """Parse a whole HTML page. Raises SourceProblem where it has no elements, or is cut."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    clean = text.replace("\0", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(clean, parser) if clean.strip() else None
    except etree.LxmlError as error:
        raise SourceProblem(where, f"not HTML: {_said(error)}", "save the page again") from error
    if root is None:
        raise SourceProblem(where, "the page is empty", "save the page again")
    _require_whole(parser, where)
    if text.count("<") > MAX_DEPTH:
        _require_flat(root, where)
    return root


def parse_fragment(text: str, where: str) -> etree._Element:
    """Parse a piece of HTML; returns the element that it stands in."""
    root = parse_page(f"<html><body><div>{text}</div></body></html>", where)
    body = root.find("body")
    return root if body is None else body


def parse_xml(data: bytes, where: str) -> etree._Element:
    """Parse XML. Raises SourceProblem where it is none, declares entities, or is cut."""
    if _ENTITY.search(data):
        what = "it declares entities, which may hold anything"
        raise SourceProblem(where, what, "write what they stand for, and drop the declarations")
    root = _xml(data, None, where)
    _require_flat(root, where)
    return root


def _xml(data: bytes, encoding: str | None, where: str) -> etree._Element:
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        strip_cdata=False,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if encoding is None and _is_utf8(data):
            return _xml(data, "utf-8", where)
        remedy = "have it made again as XML"
        if _CUT.search(str(error)):
            remedy = "cut it into smaller documents"
        line = error.lineno or None
        raise SourceProblem(where, f"not XML: {_said(error)}", remedy, line=line) from error
    except (etree.LxmlError, ValueError, LookupError) as error:
        raise SourceProblem(where, f"not XML: {error}", "have it made again as XML") from error


def _is_utf8(data: bytes) -> bool:
    """Tell whether a label that names another encoding than UTF-8 may be what is wrong."""
    if _DECLARED.search(data[:_HEAD]) is None:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:120]


def _require_whole(parser: etree.HTMLParser, where: str) -> None:
    """Refuse what libxml2 cut: it goes on without a word."""
    for entry in parser.error_log:
        if entry.level_name == "FATAL" or _CUT.search(entry.message):
            what = f"the page is read to line {entry.line} only: {entry.message}"
            raise SourceProblem(where, what, "save the live-blog's part of the page alone")


def _require_flat(root: etree._Element, where: str) -> None:
    if _too_deep()(root):
        what = f"elements are nested more than {MAX_DEPTH} deep"
        raise SourceProblem(where, what, "save the live-blog's part of the page alone")


@cache
def _too_deep() -> etree.XPath:
    """Ask for an element below so many."""
    return etree.XPath(f"boolean({'/*' * (MAX_DEPTH + 1)})")
