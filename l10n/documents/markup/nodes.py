"""Elements by what they are, and where they stand: names, paths, runs of inline content."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.tables import (
    AMP_TEXTS,
    BLOCKS,
    BOX_CLASS,
    CONTROLS,
    EMBED_CLASS,
    EMBEDS,
    HIDDEN,
    LINES,
    SILENT,
)
from l10n.frozen import dataclass
from l10n.lazy import compiled

_NAMES: Final = 1024
"""Names of elements that are kept; real documents have some dozens."""

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_NUMBER: Final = compiled(r"[1-9]\d{0,4}")
_ODD: Final = compiled(r"[^\w.-]")
"""What a broken document may have in the name of an element, and a pointer may not."""


@dataclass(frozen=True, slots=True)
class InlineRun:
    """Neighbouring nodes of `parent` that make one line of text: inline elements and texts.

    Nodes count from 0, texts and elements in turn: the text before the first element is 0, that
    element 1, the text after it 2. `last` is exclusive; a run that is all of its parent is `whole`.
    """

    parent: etree._Element
    first: int
    last: int
    whole: bool


def name_of(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for a comment."""
    tag: object = element.tag
    return _name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=_NAMES)
def _name(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def classes_of(element: etree._Element) -> str:
    """Return the words of an element's class, and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def selector_of(element: etree._Element) -> str:
    """Say which element it is, as one would in a style sheet."""
    name = name_of(element)
    if element.get("translate") == "no":
        return f"{name}[translate=no]"
    words = (element.get("class") or "").split()
    return f"{name}.{words[0]}" if words else name


def text_of(element: etree._Element) -> str:
    """Return what readers see of an element, in one line."""
    return " ".join("".join(_texts(element)).split())


def says(element: etree._Element, least: int) -> bool:
    """Tell whether readers see so many characters of an element, of which no more is read."""
    said, enough = "", least
    for text in _texts(element):
        said += text
        if len(said) >= enough:
            if len(" ".join(said.split())) >= least:
                return True
            enough = 2 * len(said)
    return len(" ".join(said.split())) >= least


def _texts(element: etree._Element) -> Iterator[str]:
    for node in element.iter():
        if name_of(node) not in SILENT and name_of(node) and node.text:
            yield node.text
        if node.tail and node is not element:
            yield node.tail


def is_protected(element: etree._Element) -> bool:
    """Tell whether an element says that nobody should translate it."""
    if not len(element.attrib):
        return False
    return element.get("translate") == "no" or "notranslate" in (element.get("class") or "").split()


def is_embed(element: etree._Element) -> bool:
    """Tell what stands on another site from text of the page."""
    name = name_of(element)
    if name in EMBEDS:
        return name != "picture"
    if name.startswith("amp-"):
        return name not in AMP_TEXTS
    return "class" in element.attrib and bool(EMBED_CLASS.search(element.get("class") or ""))


def is_box(element: etree._Element) -> bool:
    """Tell a box beside the text: for sharing, for other articles, for money."""
    if name_of(element) in CONTROLS:
        return True
    named = "class" in element.attrib or "id" in element.attrib
    return named and BOX_CLASS.search(classes_of(element)) is not None


def is_text(element: etree._Element) -> bool:
    """Tell an element without attributes whose name is none of what is left out."""
    return not element.keys() and _is_text(element.tag)


@lru_cache(maxsize=_NAMES)
def _is_text(tag: object) -> bool:
    name = _name(tag) if isinstance(tag, str) else ""
    return name not in EMBEDS and name not in CONTROLS and not name.startswith("amp-")


def is_hidden(element: etree._Element) -> bool:
    """Tell what readers do not see."""
    if not len(element.attrib):
        return False
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    return "style" in element.attrib and HIDDEN.search(element.get("style") or "") is not None


def numbered(items: etree._Element, place: int) -> int:
    """Return the number of an item of an ordered list; `place` counts the items from 1.

    A list that begins below 1 is one that begins there: nobody counts so in the news.
    """
    if not len(items.attrib):
        return place
    count = sum(1 for _ in items.iterchildren("li"))
    is_reversed = "reversed" in items.attrib
    said = (items.get("start") or "").strip()
    start = int(said) if _NUMBER.fullmatch(said) else count if is_reversed else 1
    number = start - place + 1 if is_reversed else start + place - 1
    return number if start - count * is_reversed >= 0 else place


def keeps_lines(element: etree._Element) -> bool:
    """Tell whether a line of an element's source is a line for its readers."""
    above: etree._Element | None = element
    while above is not None:
        if name_of(above) == "pre":
            return True
        if "style" in above.attrib and LINES.search(above.get("style") or ""):
            return True
        above = above.getparent()
    return False


def holders(root: etree._Element) -> frozenset[etree._Element]:
    """Return the elements below `root`, and itself, that hold a block."""
    found: set[etree._Element] = set()
    for element in root.iter():
        if name_of(element) in BLOCKS:
            above = element.getparent()
            while above is not None and above not in found:
                found.add(above)
                above = above.getparent()
    return frozenset(found)


def paths(root: etree._Element, base: str = "") -> dict[etree._Element, str]:
    """Return where each element stands below `root`, whose own path is `base`: /main[1]/p[2]."""
    found = {root: base}
    for element in root.iter():
        if len(element):
            found.update(paths_below(element, found[element]))
    return found


def elements_at(root: etree._Element, base: str = "") -> dict[str, etree._Element]:
    """Return which element stands where below `root`, by the paths that `paths` gives."""
    found = {base: root}
    waiting = [(root, base)]
    while waiting:
        for child, path in paths_below(*waiting.pop()):
            found[path] = child
            if len(child):
                waiting.append((child, path))
    return found


def paths_below(parent: etree._Element, above: str) -> Iterator[tuple[etree._Element, str]]:
    """Tell where the children of an element stand whose own path is `above`."""
    counts: dict[str, int] = {}
    for child in parent:
        tag: object = child.tag
        name = _path_name(tag) if isinstance(tag, str) else "-"
        counts[name] = counts.get(name, 0) + 1
        yield child, f"{above}/{name}[{counts[name]}]"


@lru_cache(maxsize=_NAMES)
def _path_name(tag: str) -> str:
    return _ODD.sub("_", _name(tag)) or "-"


def nodes_of(parent: etree._Element) -> Iterator[tuple[int, str | etree._Element]]:
    """Walk the nodes of an element by number; empty texts are left out."""
    if parent.text:
        yield 0, parent.text
    for number, child in enumerate(parent):
        yield 2 * number + 1, child
        if child.tail:
            yield 2 * number + 2, child.tail


def is_empty(nodes: Iterable[str | etree._Element]) -> bool:
    """Tell whether nodes hold nothing but blanks and what nobody sees."""
    return not any(node.strip() if isinstance(node, str) else name_of(node) for node in nodes)
