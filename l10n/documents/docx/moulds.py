"""Paragraphs and runs, each kind made once by python-docx and copied from then on.

python-docx looks through all that a paragraph or a run may hold for each part that it sets. A copy
of an element of lxml is one of all that is in it.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.shared import Mm, RGBColor
from docx.text.paragraph import Paragraph

from l10n.frozen import dataclass, field
from l10n.language.text.tags import direction

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.text.paragraph import CT_P
    from docx.oxml.text.run import CT_R
    from docx.text.font import Font
    from docx.text.run import Run

_BOLD: Final = frozenset({"b", "strong"})
_ITALIC: Final = frozenset({"cite", "dfn", "em", "i", "var"})
_STRUCK: Final = frozenset({"del", "s"})
_UNDERLINED: Final = frozenset({"ins", "u"})
_TYPED: Final = frozenset({"code", "kbd", "samp"})
_TYPEWRITER: Final = "Courier New"
_SOFT: Final = RGBColor(0x59, 0x59, 0x59)
_INDENT: Final = Mm(6)
_MOST: Final = 8
"""Levels of indenting; a list that is deeper stands no further in."""

_SPLIT: Final = frozenset("\t\n\r")
"""What python-docx makes elements of."""


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a paragraph looks like: its style, how deep in lists it is, where it begins.

    `signed` where the sign of a list's item stands before it.
    """

    style: str
    language: str
    depth: int = 0
    signed: bool = False


@dataclass(frozen=True, slots=True)
class RunLook:
    """What a run looks like: the elements that it is in, its language; a `soft` one is aside."""

    language: str
    names: frozenset[str] = frozenset()
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Moulds:
    """The first paragraph and the first run of each kind; `styles` are ids of styles by name."""

    styles: dict[str, str]
    paragraphs: dict[ParagraphLook, CT_P] = field(default_factory=dict)
    runs: dict[tuple[RunLook, bool], CT_R] = field(default_factory=dict)

    def add_paragraph(self, document: Document, look: ParagraphLook) -> Paragraph:
        """Add a paragraph to the end of a document."""
        mould = self.paragraphs.get(look)
        if mould is None:
            paragraph = document.add_paragraph()
            self.dress(paragraph, look)
            self.paragraphs[look] = copy(paragraph.paragraph_format.element)
            return paragraph
        made = copy(mould)
        document.element.body[-1].addprevious(made)
        return Paragraph(made, document)

    def dress(self, paragraph: Paragraph, look: ParagraphLook) -> None:
        """Give a new paragraph its look."""
        own = paragraph.paragraph_format
        if look.style:
            own.element.style = self.styles[look.style]
        if look.depth:
            own.left_indent = _INDENT * min(look.depth, _MOST)
        if look.signed:
            own.first_line_indent = -_INDENT
        if direction(look.language) == "rtl":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def add_run(self, paragraph: Paragraph, text: str, dress: RunLook) -> None:
        """Add a text to the end of a paragraph."""
        kind = dress, text != text.strip()
        mould = self.runs.get(kind)
        if not text or not _SPLIT.isdisjoint(text):
            _dress(paragraph.add_run(text), dress)
        elif mould is None:
            run = paragraph.add_run(text)
            _dress(run, dress)
            self.runs[kind] = copy(run.font.element)
        else:
            made = copy(mould)
            made[-1].text = text
            paragraph.paragraph_format.element.append(made)


def _dress(run: Run, dress: RunLook) -> None:
    font = run.font
    if direction(dress.language) == "rtl":
        font.rtl = True
    if dress.soft:
        font.italic = True
        font.color.rgb = _SOFT
    if dress.names:
        _mark(font, dress.names)


def _mark(font: Font, names: frozenset[str]) -> None:
    for held, attribute in (
        (_BOLD, "bold"),
        (_ITALIC, "italic"),
        (_STRUCK, "strike"),
        (_UNDERLINED, "underline"),
        ({"sub"}, "subscript"),
        ({"sup"}, "superscript"),
    ):
        if names & held:
            setattr(font, attribute, True)
    if names & _TYPED:
        font.name = _TYPEWRITER
    if "mark" in names:
        font.highlight_color = WD_COLOR_INDEX.YELLOW
