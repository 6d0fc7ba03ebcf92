"""Read an element into blocks: paragraphs, headings, items, quotes, captions, cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.found import Body, FoundBlock, LeftOut
from l10n.documents.markup.inline import read_inline
from l10n.documents.markup.nodes import (
    InlineRun,
    holders,
    is_box,
    is_embed,
    is_empty,
    is_hidden,
    is_protected,
    is_text,
    keeps_lines,
    name_of,
    nodes_of,
    numbered,
    selector_of,
    text_of,
)
from l10n.documents.markup.rich import plain
from l10n.documents.markup.tables import BLOCKS, HEADINGS, PICTURES, READ_ALSO, SILENT
from l10n.frozen import replace
from l10n.model.article import Media, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence

    from lxml import etree

    from l10n.documents.markup.rich import Rich

    Node = str | etree._Element  # noqa: SLF001 - lxml has no other name for it
    Take = Callable[[etree._Element, tuple[int, int], Sequence[Node]], bool]  # noqa: SLF001 - as above
    """Takes a run of nodes of an element for itself, or does not."""

_ROLES: Final = {
    **dict.fromkeys(HEADINGS, Role.HEADING),
    "li": Role.ITEM,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
}
_PARAGRAPH: Final = 2
"""Line breaks in a row that end a paragraph; a single one stays inside."""

_BULLET: Final = "•"
_SAID: Final = ("alt", "title")
"""Attributes that readers see or hear."""


class BlockReader:
    """Reads blocks of one document; `paths` says where its elements stand.

    Elements of `done` are somebody else's: they are passed by. What `take` takes is no block.
    """

    def __init__(
        self,
        paths: Mapping[etree._Element, str],
        holding: Container[etree._Element],
        done: Container[etree._Element] = (),
        take: Take | None = None,
    ) -> None:
        self.paths = paths
        self.holding = holding
        self.done = done
        self.take = take
        self.blocks: list[FoundBlock] = []
        self.left_out: list[LeftOut] = []
        self.media: list[Media] = []

    @classmethod
    def over(cls, root: etree._Element, paths: Mapping[etree._Element, str]) -> BlockReader:
        """Make a reader of the elements below `root`."""
        return cls(paths, holders(root))

    def read(self, element: etree._Element, role: Role | None = None) -> None:
        """Add the blocks of an element that is none of those that are left out."""
        reason = self._reason(element)
        if element in self.done:
            return
        if reason:
            self._leave(element, reason)
            return
        role = self._role(element, role)
        if not len(element):
            self._leaf(element, role)
            return
        for run in self._runs(element):
            if isinstance(run, InlineRun):
                self._add(run, role)
            else:
                self.read(run, role if role in {Role.QUOTE, Role.CAPTION} else None)

    def leaves(self, element: etree._Element) -> bool:
        """Tell whether an element is left out with all that it holds."""
        return bool(self._reason(element))

    def is_apart(self, element: etree._Element) -> bool:
        """Tell a block, what holds one, and what is somebody else's from inline markup."""
        return name_of(element) in BLOCKS or element in self.holding or element in self.done

    def body(self) -> Body:
        """Return what was read so far."""
        return Body(tuple(self.blocks), tuple(self.left_out))

    def _reason(self, element: etree._Element) -> str:
        if is_text(element):
            return ""
        if is_hidden(element):
            return "hidden"
        if is_protected(element):
            return "not to be translated"
        if is_embed(element):
            return "an embed"
        return "a box beside the text" if is_box(element) else ""

    def _role(self, element: etree._Element, role: Role | None) -> Role:
        name = name_of(element)
        if name == "blockquote":
            return Role.QUOTE
        return _ROLES.get(name) or role or Role.PARAGRAPH

    def _leave(self, element: etree._Element, reason: str) -> None:
        if said := text_of(element):
            self.left_out.append(LeftOut(selector_of(element), len(said), reason))
        self._show(element)

    def _show(self, element: etree._Element) -> None:
        is_picture = name_of(element) in PICTURES
        if is_embed(element) or is_picture:
            address = element.get("src") or element.get("cite") or ""
            kind = "image" if is_picture else name_of(element)
            kind = "embed" if kind == "blockquote" else kind
            self.media.append(Media(kind, address, self.paths[element]))

    def _runs(self, element: etree._Element) -> Iterator[InlineRun | etree._Element]:
        """Cut an element into runs of inline nodes and the blocks between them."""
        first = None
        count = 2 * len(element) + 1
        breaks = 0
        for number, node in nodes_of(element):
            if isinstance(node, str):
                ends, breaks = False, 0 if node.strip() else breaks
            else:
                ends = self.is_apart(node)
                breaks = breaks + 1 if name_of(node) == "br" else 0
            if not ends and breaks < _PARAGRAPH:
                first = number if first is None else first
                continue
            if first is not None:
                yield InlineRun(element, first, number, whole=False)
            first = None if ends else number + 1
            if ends and not isinstance(node, str):
                yield node
        if first is not None:
            yield InlineRun(
                element, first, count, whole=first == 0 or not self._before(element, first)
            )

    def _before(self, element: etree._Element, first: int) -> bool:
        return any(number < first for number, _ in nodes_of(element))

    def _add(self, run: InlineRun, role: Role) -> None:
        nodes = [node for number, node in nodes_of(run.parent) if run.first <= number < run.last]
        if is_empty(nodes):
            return
        if not (self.take and self.take(run.parent, (run.first, run.last), nodes)):
            self._read(run, nodes, role)
        for node in nodes:
            if not isinstance(node, str):
                self._attributes(node)

    def _read(self, run: InlineRun, nodes: Sequence[str | etree._Element], role: Role) -> None:
        rich = read_inline(nodes, lines=keeps_lines(run.parent))
        pointer = self.paths[run.parent] + ("" if run.whole else f":{run.first}-{run.last}")
        self._spare(rich)
        if rich.plain:
            marker = self._marker(run.parent) if role is Role.ITEM else ""
            self._say(FoundBlock(role, rich, pointer, marker))

    def _leaf(self, element: etree._Element, role: Role) -> None:
        """Add an element that holds nothing but text."""
        text = element.text or ""
        if text.strip() and not (self.take and self.take(element, (0, 1), (text,))):
            rich = read_inline((text,), lines="\n" in text and keeps_lines(element))
            if rich.plain:
                marker = self._marker(element) if role is Role.ITEM else ""
                self.blocks.append(FoundBlock(role, rich, self.paths[element], marker))

    def _marker(self, item: etree._Element) -> str:
        """Give an item its bullet, or in an ordered list the number that readers see."""
        above = item.getparent()
        if above is None or name_of(above) != "ol" or name_of(item) != "li":
            return _BULLET
        place = int(self.paths[item].rpartition("[")[2].rstrip("]"))
        return f"{numbered(above, place)}."

    def _say(self, block: FoundBlock) -> None:
        links = [s for s in block.rich.spans if s.name == "a"]
        whole = any(s.end - s.start >= len(block.rich.text.strip()) // 2 for s in links)
        if whole and READ_ALSO.match(block.rich.plain):
            reason = "a link to another article"
            self.left_out.append(LeftOut(_place(block.pointer), len(block.rich.plain), reason))
        else:
            self.blocks.append(block)

    def _spare(self, rich: Rich) -> None:
        """Note what stands inside a sentence and is not translated with it."""
        for span in rich.spans:
            if span.alone and (reason := self._reason(span.element)):
                self._leave(span.element, reason)

    def _attributes(self, top: etree._Element) -> None:
        if not len(top) and is_text(top) and name_of(top) not in PICTURES:
            return
        for element in top.iter():
            if self._reason(element) and element is not top:
                continue
            for name in _SAID if name_of(element) not in SILENT else ():
                said = (element.get(name) or "").strip()
                if said and not self._is_said(element, name, said):
                    pointer = f"{self.paths[element]}/@{name}"
                    self.blocks.append(FoundBlock(Role.CAPTION, plain(said), pointer))
            self._show(element)

    def _is_said(self, element: etree._Element, name: str, said: str) -> bool:
        is_apart = is_embed(element) and name_of(element) not in PICTURES
        if is_apart or name_of(element) == "abbr":
            return True
        return name == "title" and said in {text_of(element), element.get("alt")}


def _place(pointer: str) -> str:
    return pointer.rpartition("/")[2].partition("[")[0].partition(":")[0] or "text"


def moved(body: Body, base: str) -> Body:
    """Put a base before the pointers of a body."""
    blocks = (replace(block, pointer=f"{base}{block.pointer}") for block in body.blocks)
    return replace(body, blocks=tuple(blocks))
