"""Write new texts into a tree: elements, their attributes and the skeleton stay as they are."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.cutting import cut, cut_again
from l10n.documents.markup.in_place import say_in_place
from l10n.documents.markup.inline import read_inline
from l10n.documents.markup.nodes import keeps_lines
from l10n.documents.markup.weaving import weave
from l10n.language.text.coded import uncoded
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from l10n.documents.changes import Change
    from l10n.documents.markup.cutting import Piece
    from l10n.documents.markup.rich import Rich
    from l10n.documents.markup.weaving import Node

_PLACE: Final = compiled(
    r"(?P<path>[^:+@]*?)(?:/@(?P<attribute>\w+)|:(?P<first>\d+)-(?P<last>\d+))?(?:\+(?P<rest>\d+))?"
)


def write_texts(elements: Mapping[str, etree._Element], changes: Mapping[str, Change]) -> None:
    """Change the blocks of a tree in place; `elements` are those of it by where they stand.

    A pointer that leads nowhere is passed by: the document is another one than was read.
    """
    runs: defaultdict[etree._Element, list[tuple[int, int, int, Change]]] = defaultdict(list)
    for pointer, change in changes.items():
        if say_at(elements, pointer, change):
            continue
        found = _PLACE.fullmatch(pointer)
        element = elements.get(found["path"]) if found else None
        if found is None or element is None:
            continue
        if found["attribute"]:
            element.set(found["attribute"], " ".join(uncoded(one) for one in change.texts))
        else:
            runs[element].append((*_run(element, found), int(found["rest"] or 0), change))
    for element, found_runs in runs.items():
        _write_runs(element, sorted(found_runs, key=lambda run: run[0]))


def _run(element: etree._Element, found: re.Match[str]) -> tuple[int, int]:
    return int(found["first"] or 0), int(found["last"] or 2 * len(element) + 1)


def say_at(elements: Mapping[str, etree._Element], pointer: str, change: Change) -> bool:
    """Change the block at a pointer where its markup stays; tell whether that could be done."""
    if change.cut or not change.sources:
        return False
    if (whole := elements.get(pointer)) is not None:
        return say_in_place(whole, (0, 2 * len(whole) + 1), change.sources, change.texts)
    found = _PLACE.fullmatch(pointer)
    element = elements.get(found["path"]) if found else None
    if found is None or element is None or found["attribute"] or found["rest"]:
        return False
    return say_in_place(element, _run(element, found), change.sources, change.texts)


def _write_runs(element: etree._Element, runs: Sequence[tuple[int, int, int, Change]]) -> None:
    """Change runs of one element: all are read before the first is written."""
    nodes = _nodes(element)
    made: list[Node] = []
    at = 0
    for first, last, rest, change in runs:
        made += nodes[at:first]
        made += _woven(element, nodes[first:last], rest, change)
        at = last
    _fill(element, [*made, *nodes[at:]])


def _woven(parent: etree._Element, nodes: Sequence[Node], rest: int, change: Change) -> list[Node]:
    rich, pieces = change.cut or _read(parent, nodes, rest, change)
    if len(pieces) != len(change.texts):
        return list(nodes)
    lead = [node for node in nodes[:1] if isinstance(node, str) and not node.strip()]
    tail = [node for node in nodes[1:][-1:] if isinstance(node, str) and not node.strip()]
    woven = weave(rich, pieces, change.texts)
    if tail and woven and isinstance(woven[-1], str):
        woven[-1] = woven[-1].rstrip(" ")
    return [*lead, *woven, *tail]


def _read(
    parent: etree._Element, nodes: Sequence[Node], rest: int, change: Change
) -> tuple[Rich, tuple[Piece, ...]]:
    rich = read_inline(nodes, lines=keeps_lines(parent))
    pieces = cut_again(rich, change.sources, rest) if change.sources else None
    return rich, pieces or cut(rich, whole=change.whole, start=rest)


def _nodes(element: etree._Element) -> list[Node]:
    """Return the nodes of an element by number, empty texts included."""
    nodes: list[Node] = [element.text or ""]
    for child in element:
        nodes += [child, child.tail or ""]
    return nodes


def _fill(element: etree._Element, nodes: Sequence[Node]) -> None:
    """Put nodes into an element in place of what it has."""
    for child in list(element):
        element.remove(child)
    element.text = None
    last: etree._Element | None = None
    for node in nodes:
        if not isinstance(node, str):
            node.tail = None
            element.append(node)
            last = node
        elif last is None:
            element.text = (element.text or "") + node
        else:
            last.tail = (last.tail or "") + node
