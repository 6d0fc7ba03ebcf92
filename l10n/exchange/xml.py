"""XML of other tools: nothing is fetched or expanded, and no text is indented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from lxml import etree

from l10n.errors import ExchangeProblem
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.errors import L10nError

MAX_FILE: Final = 64 * 1024 * 1024
"""Bytes of a package: its article is no longer."""

XML: Final = "{http://www.w3.org/XML/1998/namespace}"
SPACE: Final = f"{XML}space"
LANG: Final = f"{XML}lang"

NMTOKEN: Final = compiled(r"[\w.:·-]+")
"""What an id may be."""

_MAX_DEPTH: Final = 200
_CANNOT: Final = compiled("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML can hold."""


def fits(text: str) -> bool:
    """Tell whether XML can hold a text; a CR would come back as another line end."""
    return "\r" not in text and not _CANNOT.search(text)


def parse(data: bytes, where: str) -> etree._Element:
    """Parse a file whole; raises ExchangeProblem for what is no XML, or more than that.

    A document type is refused: it is how entities, bombs and addresses come in.
    """
    if len(data) > MAX_FILE:
        raise ExchangeProblem(where, f"larger than {MAX_FILE >> 20} MiB", "send it in parts")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise not_xml(error, where) from error
    document: object = root.getroottree().docinfo
    if getattr(document, "doctype", ""):
        raise ExchangeProblem(where, "it declares a document type", "send it without DOCTYPE")
    _bound(root, where)
    return root


def not_xml(error: Exception, where: str) -> L10nError:
    """Say that a file is no XML, and at which line."""
    line = getattr(error, "lineno", None) or None
    said = " ".join(str(error).split())[:200]
    return ExchangeProblem(where, f"no XML ({said})", "export it again", line=line)


def _bound(root: etree._Element, where: str) -> None:
    level = [root]
    for _ in range(_MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise ExchangeProblem(where, f"elements nested {_MAX_DEPTH} deep", "export it again")


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for comments and the like."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def space_of(element: etree._Element) -> str:
    """Return the namespace of an element; empty where it has none."""
    tag: object = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def line_of(element: etree._Element) -> int:
    """Return the line of an element, from 1."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def child(element: etree._Element, name: str) -> etree._Element | None:
    """Return the first child of a local name in the namespace of its parent."""
    return next(iter(children(element, name)), None)


def children(element: etree._Element, *names: str) -> list[etree._Element]:
    """Return the children of these local names in the namespace of their parent."""
    space = space_of(element)
    return [one for one in element if local(one) in names and space_of(one) == space]


def default_space(namespace: str) -> dict[str, str]:
    """Return the map that makes a namespace the one that needs no prefix."""
    return cast("dict[str, str]", {None: namespace})


def laid_out(element: etree._Element, depth: int, inner: Iterable[str]) -> None:
    """Put each element below on a line of its own, but nothing inside of those named `inner`."""
    if local(element) in inner or not len(element):
        return
    element.text = "\n" + "  " * (depth + 1)
    for one in element:
        laid_out(one, depth + 1, inner)
        one.tail = "\n" + "  " * (depth + 1)
    element[-1].tail = "\n" + "  " * depth


def written(root: etree._Element, inner: Iterable[str]) -> bytes:
    """Write a document as UTF-8, its structure on lines, its texts as they are."""
    laid_out(root, 0, frozenset(inner))
    data = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return bytes(data) + b"\n"
