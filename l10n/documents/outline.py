"""The shape of an entry: which blocks stand in a list, a table, a quotation, a figure.

A document tells it by the pointers of its blocks, a text by the indents and bars of its lines.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from l10n.frozen import dataclass, replace
from l10n.lazy import compiled
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.edition import EditionBlock

    Part: TypeAlias = "EditionBlock | Box"
    """What stands in an entry or in a box."""

_STEP: Final = compiled(r"(?<![a-z0-9])(?P<name>[a-z][a-z0-9]*)\[(?P<number>\d+)\]")
_ABOVE: Final = {
    "li": {"ul", "ol"},
    "thead": {"table"},
    "tbody": {"table"},
    "tfoot": {"table"},
    "tr": {"table", "thead", "tbody", "tfoot"},
    "td": {"tr"},
    "th": {"tr"},
    "caption": {"table"},
    "figcaption": {"figure"},
}
"""What may hold an element; any other of `_BOXES` stands where text may stand."""

_BOXES: Final = frozenset({"ul", "ol", "table", "blockquote", "figure", *_ABOVE})
_HOLD_TEXT: Final = frozenset({"li", "td", "th", "caption", "blockquote", "figure", "figcaption"})
_HOLD_BOXES: Final = frozenset({"", "li", "td", "th", "blockquote", "figure", "figcaption"})
ROW: Final = "tr"
"""The row of a table."""

_BAR: Final = "|"
_RULE: Final = compiled(r"[ \t:|-]*-[ \t:|-]*")
_ALIKE: Final = 1
"""Columns that an item may be indented more than the one before, and be of the same list."""

_DIGITS: Final = 6
"""Digits of a number that counts items."""


@dataclass(frozen=True, slots=True)
class Box:
    """An element that holds blocks and other boxes; `number` counts it among its like, from 1."""

    name: str
    number: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """A box on the way to a block; two blocks with the same `key` stand in the same one."""

    name: str
    key: str
    number: int


@dataclass(frozen=True, slots=True)
class _Open:
    """A list that may go on, and its last item."""

    indent: int
    kind: str
    key: str
    item: _Step


def outline(blocks: Sequence[EditionBlock], text: str = "") -> tuple[Part, ...]:
    """Put the blocks of an entry into the boxes that they stand in; `text` is the source's."""
    lines = _Lines(text)
    stepped = [(block, _steps(block, lines)) for block in blocks]
    return _nested(stepped, 0)


def placed(row: Box) -> list[tuple[int, Box]]:
    """Return the cells of a row with the columns that they stand in, from 1."""
    cells = [cell for cell in row.parts if isinstance(cell, Box)]
    heads = sum(cell.name == "th" for cell in cells)
    return [(cell.number + (heads if cell.name == "td" else 0), cell) for cell in cells]


def boxes_of(pointer: str) -> tuple[str, ...]:
    """Return the pointers of the boxes around a place in a document, outer ones first."""
    return tuple(step.key for step in _pointed(pointer))


def _nested(
    stepped: Sequence[tuple[EditionBlock, tuple[_Step, ...]]], depth: int
) -> tuple[Part, ...]:
    parts: list[Part] = []
    for step, run in groupby(stepped, key=lambda it: it[1][depth] if depth < len(it[1]) else None):
        inner = list(run)
        if step is None:
            parts += [block for block, _ in inner]
        else:
            parts.append(Box(step.name, step.number, _nested(inner, depth + 1)))
    return tuple(parts)


def _steps(block: EditionBlock, lines: _Lines) -> tuple[_Step, ...]:
    steps = _pointed(block.pointer) if block.pointer else lines.steps(block)
    names = {step.name for step in steps}
    if block.role is Role.ITEM and "li" not in names:
        item = _Step("li", f"{block.pointer} {block.start}", number_of(block.marker))
        return (*steps, _Step(_list(block), "", 1), item)
    if block.role is Role.ITEM and (number := number_of(block.marker)) and steps[-1].name == "li":
        return (*steps[:-1], replace(steps[-1], number=number))
    if block.role is Role.QUOTE and "blockquote" not in names:
        return (*steps, _Step("blockquote", "", 1))
    return steps


def _list(block: EditionBlock) -> str:
    return "ol" if block.marker[:1].isdecimal() else "ul"


def number_of(marker: str) -> int:
    """Return the number that a marker counts with, 0 for a bullet."""
    digits = marker.strip().rstrip(".)")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS else 0


def counting(numbers: Sequence[int]) -> str:
    """Write the attributes of an ordered list whose items have these numbers, 0 for none."""
    if not numbers or not numbers[0]:
        return ""
    if len(numbers) > 1 and all(one == other + 1 for one, other in pairwise(numbers)):
        return f' start="{numbers[0]}" reversed="reversed"'
    return f' start="{numbers[0]}"' if numbers[0] > 1 else ""


def _pointed(pointer: str) -> tuple[_Step, ...]:
    """Read the boxes from a pointer; one that stands where none may is left out."""
    steps: list[_Step] = []
    for found in _STEP.finditer(pointer):
        name, above = found["name"], steps[-1].name if steps else ""
        if name in _BOXES and (above in _ABOVE[name] if name in _ABOVE else above in _HOLD_BOXES):
            steps.append(_Step(name, pointer[: found.end()], int(found["number"])))
    if steps and steps[-1].name in {"ul", "ol"}:
        steps.append(_Step("li", pointer, 0))
    while steps and steps[-1].name not in _HOLD_TEXT:
        steps.pop()
    return tuple(steps)


class _Lines:
    """A text by its lines: how far items are indented, and which lines are rows of a table."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[_Open] = []

    def steps(self, block: EditionBlock) -> tuple[_Step, ...]:
        """Return the boxes of the next block of an entry."""
        if block.role is Role.ITEM and self._text:
            return self._item(block)
        self._open = []
        return self._cell(block.start) if _BAR in self._line(block.start) else ()

    def _item(self, block: EditionBlock) -> tuple[_Step, ...]:
        indent = block.start - self._begin(block.start)
        indent = indent if not self._text[block.start - indent : block.start].strip() else 0
        kind, key = _list(block), str(block.start)
        while self._open and self._open[-1].indent > indent:
            self._open.pop()
        same = bool(self._open) and indent - self._open[-1].indent <= _ALIKE
        if same and self._open[-1].kind == kind:
            key = self._open.pop().key
        elif same:
            self._open.pop()
        item = _Step("li", str(block.start), number_of(block.marker))
        self._open.append(_Open(indent, kind, key, item))
        return tuple(
            step for level in self._open for step in (_Step(level.kind, level.key, 1), level.item)
        )

    def _cell(self, start: int) -> tuple[_Step, ...]:
        begin = self._begin(start)
        first = begin
        while first and _BAR in self._line(first - 1):
            first = self._begin(first - 1)
        second = self._text.find("\n", first) + 1
        if not second or not _RULE.fullmatch(self._line(second)):
            return ()
        head, name = ("thead", "th") if begin == first else ("tbody", "td")
        column = self._text[begin:start].lstrip().removeprefix(_BAR).count(_BAR) + 1
        table, row = f"{first}", f"{begin}"
        return (
            _Step("table", table, 1),
            _Step(head, table, 1),
            _Step(ROW, row, 1),
            _Step(name, f"{start}", column),
        )

    def _begin(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

    def _line(self, at: int) -> str:
        end = self._text.find("\n", at)
        return self._text[self._begin(at) : end if end >= 0 else None].rstrip("\r")
