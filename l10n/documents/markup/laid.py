"""Write the blocks of an entry as HTML: in the lists, tables and quotations that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.outline import ROW, Box, counting, outline, placed
from l10n.frozen import dataclass
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.documents.outline import Part
    from l10n.model.edition import EditionBlock

_TIGHT: Final = frozenset({"li", "td", "th", "caption", "figcaption"})
"""Boxes that hold a single text without a paragraph around it."""


@dataclass(frozen=True, slots=True)
class Hand:
    """How blocks are written: what stands in one, the attributes around it, its own element.

    `around_table` are what opens and what closes a table beside its own tags.
    """

    inner: Callable[[EditionBlock], str]
    attributes: Callable[[EditionBlock], str]
    element: Callable[[EditionBlock], str]
    around_table: tuple[str, str] = ("", "")


def laid(blocks: Sequence[EditionBlock], hand: Hand, text: str = "") -> str:
    """Write blocks in their boxes; `text` is the source's where that is one."""
    return _parts(outline(blocks, text), hand)


def _parts(parts: Sequence[Part], hand: Hand) -> str:
    return "".join(_box(p, hand) if isinstance(p, Box) else _block(p, hand) for p in parts)


def _block(block: EditionBlock, hand: Hand) -> str:
    name, _, more = hand.element(block).partition(" ")
    more = f" {more}" if more else ""
    return f"<{name}{more}{hand.attributes(block)}>{hand.inner(block)}</{name}>\n"


def _box(box: Box, hand: Hand) -> str:
    if box.name == ROW:
        return f"<tr>{_cells(box, hand)}</tr>\n"
    if box.name in _TIGHT:
        return f"{_tight(box, hand)}\n"
    before, after = hand.around_table if box.name == "table" else ("", "")
    opened = f"<{box.name}{_start(box)}>"
    return f"{before}{opened}{_parts(box.parts, hand)}</{box.name}>{after}\n"


def _tight(box: Box, hand: Hand, said: str = "") -> str:
    """Write a box that holds a single text without a paragraph around it."""
    first, *others = box.parts
    if isinstance(first, Box) or not all(isinstance(part, Box) for part in others):
        return f"<{box.name}{said}>{_parts(box.parts, hand)}</{box.name}>"
    # A bullet or a number stands where the page has it, in whatever direction its text is read.
    other = hand.attributes(first)
    text = f"<span{other}>{hand.inner(first)}</span>" if other else hand.inner(first)
    return f"<{box.name}{said}>{text}{_parts(others, hand)}</{box.name}>"


def _cells(row: Box, hand: Hand) -> str:
    """Write the cells of a row, with those that are empty in between."""
    cells = placed(row)
    is_head = all(cell.name == "th" for _, cell in cells)
    written: list[str] = []
    for place, cell in cells:
        written += ["<td></td>"] * (place - 1 - len(written))
        scope = f' scope="{"col" if is_head else "row"}"' if cell.name == "th" else ""
        written.append(_tight(cell, hand, scope))
    return "".join(written)


def _start(box: Box) -> str:
    """Give an ordered list the number that it begins with, and its direction."""
    return counting(
        [part.number for part in box.parts if isinstance(part, Box)] * (box.name == "ol")
    )


def plain_element(block: EditionBlock) -> str:
    """Return the element of a block outside of any box, where headings are third."""
    return "h3" if block.role in {Role.TITLE, Role.DAY, Role.HEADING} else "p"
