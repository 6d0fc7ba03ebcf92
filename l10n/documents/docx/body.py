"""Write the blocks of an entry as paragraphs: lists, tables and quotations as Word has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_DIRECTION
from docx.table import _Cell

from l10n.documents.docx.moulds import ParagraphLook
from l10n.documents.docx.runs import RunWriter
from l10n.documents.outline import ROW, Box, outline, placed
from l10n.documents.printed import label_of
from l10n.frozen import dataclass, replace
from l10n.language.text.tags import direction
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.document import Document
    from docx.table import Table

    from l10n.documents.docx.moulds import Moulds
    from l10n.documents.outline import Part
    from l10n.model.edition import Edition, EditionBlock

    Place = Document | _Cell

_STYLES: Final = {
    Role.TITLE: "Title",
    Role.LEAD: "Subtitle",
    Role.DAY: "Heading 3",
    Role.HEADING: "Heading 3",
    Role.QUOTE: "Quote",
    Role.CAPTION: "Caption",
}
_QUOTED: Final = "Quote"
_LEGEND: Final = "caption"
_LEGENDS: Final = frozenset({_LEGEND, "figcaption"})


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes blocks into a place; `sign` stands before the first of a list's item.

    `style` is that of a box which gives its blocks one, `depth` is how many lists are around it.
    """

    place: Place
    edition: Edition
    moulds: Moulds
    text: str = ""
    depth: int = 0
    sign: str = ""
    style: str = ""

    def blocks(self, blocks: Sequence[EditionBlock]) -> None:
        """Write blocks in the boxes that they stand in."""
        self.parts(outline(blocks, self.text))

    def block(self, block: EditionBlock) -> None:
        """Write a block, behind it what readers are told of it."""
        style = self.style or _STYLES.get(block.role, "")
        line = self._line(ParagraphLook(style, block.language, self.depth, bool(self.sign)))
        if self.sign:
            line.say(f"{self.sign}\t", self.edition.language)
        if label := label_of(block, self.edition):
            line.say(f"[{label}] ", self.edition.language, soft=True)
        line.say_block(block, self.edition.byline.url)

    def _line(self, look: ParagraphLook) -> RunWriter:
        """Add a paragraph; a new cell has one already."""
        if not isinstance(self.place, _Cell):
            return RunWriter(self.moulds.add_paragraph(self.place, look), self.moulds)
        paragraphs = self.place.paragraphs
        is_new = len(paragraphs) == 1 and not paragraphs[0].runs
        paragraph = paragraphs[0] if is_new else self.place.add_paragraph()
        self.moulds.dress(paragraph, look)
        return RunWriter(paragraph, self.moulds)

    def parts(self, parts: Sequence[Part]) -> None:
        """Write blocks and boxes."""
        for part in parts:
            if isinstance(part, Box):
                self._box(part)
            else:
                self.block(part)

    def _box(self, box: Box) -> None:
        if box.name in {"ul", "ol"}:
            self._list(box)
        elif box.name == "table":
            self._table(box)
        elif box.name == "blockquote":
            replace(self, style=_QUOTED).parts(box.parts)
        elif box.name in _LEGENDS:
            replace(self, style=_STYLES[Role.CAPTION]).parts(box.parts)
        else:
            self.parts(box.parts)

    def _list(self, box: Box) -> None:
        """Write a list; its numbers are text, which no other list goes on with."""
        first = box.parts[0]
        begin = first.number if isinstance(first, Box) and first.number else 1
        for place, item in enumerate(box.parts, begin):
            number = item.number if isinstance(item, Box) and item.number else place
            sign = f"{number}." if box.name == "ol" else "•"
            inner = replace(self, depth=self.depth + 1, sign=sign)
            head, *rest = item.parts if isinstance(item, Box) else (item,)
            inner.parts([head])
            replace(inner, sign="").parts(rest)

    def _table(self, box: Box) -> None:
        self.parts([part for part in box.parts if isinstance(part, Box) and part.name == _LEGEND])
        rows = [placed(row) for row in _rows(box)]
        columns = max(place for row in rows for place, _ in row)
        table = self.place.add_table(len(rows), columns)
        table.style = "Table Grid"
        if direction(self.edition.language) == "rtl":
            table.table_direction = WD_TABLE_DIRECTION.RTL
        for number, row in enumerate(rows):
            self._row(table, number, row)
        self.place.add_paragraph()

    def _row(self, table: Table, number: int, row: Sequence[tuple[int, Box]]) -> None:
        cells = table.rows[number].cells
        for place, box in row:
            inner = replace(self, place=cells[place - 1], depth=0, sign="", style="")
            inner.parts(box.parts)


def styles_of(document: Document) -> dict[str, str]:
    """Return what Word calls the styles of paragraphs: python-docx searches them at each use."""
    paragraph = WD_STYLE_TYPE.PARAGRAPH
    found = (style for style in document.styles if style.type is paragraph)
    return {style.name: style.style_id for style in found if style.name}


def _rows(box: Box) -> Iterator[Box]:
    for part in box.parts:
        if isinstance(part, Box) and part.name == ROW:
            yield part
        elif isinstance(part, Box) and part.name != _LEGEND:
            yield from _rows(part)
