"""Write new texts into JSON and XML: every other byte, or node, stays as it is."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Final

from lxml import etree

from l10n.documents.json_spans import replaced, string_spans, without
from l10n.documents.json_values import decode_json
from l10n.documents.markup.nodes import elements_at, name_of
from l10n.documents.markup.parsing import parse_xml
from l10n.documents.markup.writing import write_texts
from l10n.documents.strings import write_string
from l10n.documents.xml_values import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.documents.changes import Change, Revision

_BOM = b"\xef\xbb\xbf"
_LANGUAGES: Final = frozenset({"inLanguage", "lang", "language"})
"""How members are called that name a language."""


def write_json(data: bytes, where: str, revision: Revision) -> bytes:
    """Change strings of a JSON document, and take out what goes."""
    text = decode_json(data, where)
    if not revision:
        return data
    written = json_text(text, where, revision)
    if text.encode("utf-8") != data.removeprefix(_BOM):
        return written.encode("utf-8")
    return data[: len(data) - len(text.encode("utf-8"))] + written.encode("utf-8")


def json_text(text: str, where: str, revision: Revision, *, in_page: bool = False) -> str:
    """Change strings of a JSON text, and take out what goes."""
    strings: dict[str, Callable[[str], str]] = {
        pointer: partial(write_string, changes=inner, where=where)
        for pointer, inner in by_string(revision.changes).items()
    }
    spans = string_spans(text)
    if revision.language is not None:
        named = (it for it in spans if it.rpartition("/")[2] in _LANGUAGES)
        strings |= dict.fromkeys(named, revision.renamed)
    written = replaced(text, spans, strings, in_page=in_page)
    return without(written, revision.gone) if revision.gone else written


def by_string(changes: Mapping[str, Change]) -> dict[str, dict[str, Change]]:
    """Put changes together by the string that they are in: what stands before `#`."""
    found: defaultdict[str, dict[str, Change]] = defaultdict(dict)
    for pointer, change in changes.items():
        place, mark, rest = pointer.rpartition("#")
        if mark:
            found[place][rest] = change
    return dict(found)


def write_xml(data: bytes, where: str, revision: Revision) -> bytes:
    """Change texts of an XML document, and of HTML in its strings; take out what goes."""
    if not revision:
        return data
    changes = revision.changes
    root = parse_xml(data, where)
    elements = elements_at(root, f"/{name_of(root)}")
    for place, inner in by_string(changes).items():
        element = elements.get(place)
        if element is not None:
            _write_text(element, write_string(element.text or "", inner, where))
    write_texts(elements, {p: it for p, it in changes.items() if "#" not in p})
    for place in revision.gone:
        if (element := elements.get(place)) is not None:
            take_out(element)
    if revision.language is not None:
        _name_language(root, revision)
    tree = root.getroottree()
    declared = data.lstrip()[:5] == b"<?xml"
    encoding = tree.docinfo.encoding or "UTF-8"
    written = etree.tostring(tree, encoding=encoding, xml_declaration=declared)
    return written if isinstance(written, bytes) else written.encode(encoding)


def _name_language(root: etree._Element, revision: Revision) -> None:
    """Call the document's language what it is now, wherever the document names it."""
    for element in root.iter():
        if said := element.get(LANGUAGE):
            element.set(LANGUAGE, revision.renamed(said))
        if name_of(element) == "language" and element.text and not len(element):
            element.text = revision.renamed(element.text)


def take_out(element: etree._Element) -> None:
    """Take an element out of its tree; the text behind it stays."""
    above, before = element.getparent(), element.getprevious()
    if above is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        above.text = (above.text or "") + element.tail
    above.remove(element)


def _write_text(element: etree._Element, text: str) -> None:
    """Write the text of an element, as CDATA where it was."""
    is_cdata = b"<![CDATA[" in etree.tostring(element, encoding="utf-8")
    element.text = etree.CDATA(text) if is_cdata and "]]>" not in text else text
