"""Write new texts into a tree: elements, their attributes and the skeleton stay as they are."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.cutting import cut
from l10n.documents.markup.inline import read_inline
from l10n.documents.markup.nodes import keeps_lines
from l10n.documents.markup.weaving import weave
from l10n.language.text.coded import bare
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from l10n.documents.changes import Change
    from l10n.documents.markup.cutting import Piece
    from l10n.documents.markup.rich import Rich
    from l10n.documents.markup.weaving import Node

_PLACE: Final = compiled(
    r"(?P<path>[^:+@]*?)(?:/@(?P<attribute>\w+)|:(?P<first>\d+)-(?P<last>\d+))?(?:\+(?P<rest>\d+))?"
)


def write_texts(places: Mapping[etree._Element, str], changes: Mapping[str, Change]) -> None:
    """Change the blocks of a tree in place; `places` says where its elements stand.

    A pointer that leads nowhere is passed by: the document is another one than was read.
    """
    elements = {path: element for element, path in places.items()}
    runs: defaultdict[etree._Element, list[tuple[int, int, int, Change]]] = defaultdict(list)
    for pointer, change in changes.items():
        found = _PLACE.fullmatch(pointer)
        element = elements.get(found["path"]) if found else None
        if found is None or element is None:
            continue
        if found["attribute"]:
            element.set(found["attribute"], " ".join(bare(one).text for one in change.texts))
            continue
        first, last = int(found["first"] or 0), int(found["last"] or 2 * len(element) + 1)
        runs[element].append((first, last, int(found["rest"] or 0), change))
    for element, found_runs in runs.items():
        _write_runs(element, sorted(found_runs, key=lambda run: run[0]))


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
    rich, pieces = change.cut or _read(parent, nodes, rest, whole=change.whole)
    if len(pieces) != len(change.texts):
        return list(nodes)
    lead = [node for node in nodes[:1] if isinstance(node, str) and not node.strip()]
    tail = [node for node in nodes[1:][-1:] if isinstance(node, str) and not node.strip()]
    return [*lead, *weave(rich, pieces, change.texts), *tail]


def _read(
    parent: etree._Element, nodes: Sequence[Node], rest: int, *, whole: bool
) -> tuple[Rich, tuple[Piece, ...]]:
    rich = read_inline(nodes, lines=keeps_lines(parent))
    return rich, cut(rich, whole=whole, start=rest)


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
