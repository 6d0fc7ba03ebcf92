"""Write new texts into JSON and XML: every other byte, or node, stays as it is."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from lxml import etree

from l10n.documents.json_spans import replaced
from l10n.documents.json_values import decode_json
from l10n.documents.markup.nodes import name_of, paths
from l10n.documents.markup.parsing import parse_xml
from l10n.documents.markup.writing import write_texts
from l10n.documents.strings import write_string

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.documents.changes import Change

_BOM = b"\xef\xbb\xbf"


def write_json(data: bytes, where: str, changes: Mapping[str, Change]) -> bytes:
    """Change strings of a JSON document."""
    text = decode_json(data, where)
    if text.encode("utf-8") != data.removeprefix(_BOM):
        return text.encode("utf-8") if changes else data
    written = json_text(text, where, changes)
    return data[: len(data) - len(text.encode("utf-8"))] + written.encode("utf-8")


def json_text(
    text: str, where: str, changes: Mapping[str, Change], *, in_page: bool = False
) -> str:
    """Change strings of a JSON text."""
    strings = {
        pointer: partial(write_string, changes=inner, where=where)
        for pointer, inner in by_string(changes).items()
    }
    return replaced(text, strings, in_page=in_page)


def by_string(changes: Mapping[str, Change]) -> dict[str, dict[str, Change]]:
    """Put changes together by the string that they are in: what stands before `#`."""
    found: defaultdict[str, dict[str, Change]] = defaultdict(dict)
    for pointer, change in changes.items():
        place, mark, rest = pointer.rpartition("#")
        if mark:
            found[place][rest] = change
    return dict(found)


def write_xml(data: bytes, where: str, changes: Mapping[str, Change]) -> bytes:
    """Change texts of an XML document, and of HTML in its strings."""
    if not changes:
        return data
    root = parse_xml(data, where)
    places = paths(root, f"/{name_of(root)}")
    elements = {path: element for element, path in places.items()}
    for place, inner in by_string(changes).items():
        element = elements.get(place)
        if element is not None:
            _write_text(element, write_string(element.text or "", inner, where))
    write_texts(places, {p: it for p, it in changes.items() if "#" not in p})
    tree = root.getroottree()
    declared = data.lstrip()[:5] == b"<?xml"
    encoding = tree.docinfo.encoding or "UTF-8"
    written = etree.tostring(tree, encoding=encoding, xml_declaration=declared)
    return written if isinstance(written, bytes) else written.encode(encoding)


def _write_text(element: etree._Element, text: str) -> None:
    """Write the text of an element, as CDATA where it was."""
    is_cdata = b"<![CDATA[" in etree.tostring(element, encoding="utf-8")
    element.text = etree.CDATA(text) if is_cdata and "]]>" not in text else text
