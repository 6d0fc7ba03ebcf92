"""Write new texts into the strings that `bodies` reads, in the form that they have."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from lxml import etree

from l10n.documents.bodies import LINE, bullet_of, has_entities, has_tags, markup_of
from l10n.documents.markup.nodes import elements_at, name_of
from l10n.documents.markup.parsing import parse_fragment
from l10n.documents.markup.writing import write_texts
from l10n.language.text.coded import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.documents.changes import Change


def write_string(text: str, changes: Mapping[str, Change], where: str) -> str:
    """Change a string; the pointers of changes are those that `read_string` gave, behind `#`."""
    core = text.strip()
    lead = text[: len(text) - len(text.lstrip())]
    return lead + _written(core, changes, where) + text[len(lead) + len(core) :]


def _written(text: str, changes: Mapping[str, Change], where: str) -> str:
    if "" in changes:
        return _as_before(text, " ".join(bare(one).text for one in changes[""].texts))
    if all(pointer.partition("+")[0].isdecimal() for pointer in changes):
        return _write_lines(text, changes)
    found = markup_of(text)
    if found is None:
        return text
    root = parse_fragment(found, where)
    write_texts(elements_at(root), changes)
    written = _inside(root)
    return written if has_tags(text) else html.escape(written, quote=False)


def _as_before(text: str, new: str) -> str:
    """Write a text with entities where the one before it had some."""
    return html.escape(new, quote=False) if has_tags(text) or has_entities(text) else new


def _write_lines(text: str, changes: Mapping[str, Change]) -> str:
    """Change lines of a plain text; bullets and blanks around them stay."""
    parts = re.split(f"({LINE.pattern})", text)
    for number, line in enumerate(parts[::2]):
        change = changes.get(str(number))
        if change is None:
            continue
        said = line.strip()
        start = line.index(said) + bullet_of(said)
        new = _as_before(line, " ".join(one for one in change.texts if one))
        parts[2 * number] = line[:start] + new + line[line.index(said) + len(said) :]
    return "".join(parts)


def _inside(root: etree._Element) -> str:
    """Return what stands in the element that a fragment was wrapped into."""
    wrap = root[0] if len(root) and name_of(root[0]) == "div" else root
    others = [child for child in root if child is not wrap] if wrap is not root else []
    rest = "".join(map(_html, others))
    inner = html.escape(wrap.text or "", quote=False)
    if wrap is root:
        return inner + "".join(map(_html, wrap)) + rest
    wrap.text = None
    return inner + _html(wrap, tail=False)[len("<div>") : -len("</div>")] + rest


def _html(element: etree._Element, *, tail: bool = True) -> str:
    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=tail))
