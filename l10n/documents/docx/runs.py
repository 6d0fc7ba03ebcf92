"""Write inline markup as runs of a paragraph: emphasis as fonts, links with their addresses."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.shared import RGBColor

from l10n.documents.markup.printing import Step, clean, steps
from l10n.language.text.tags import direction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.text.font import Font
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from l10n.model.edition import EditionBlock
    from l10n.model.markup import Mark

_BOLD: Final = frozenset({"b", "strong"})
_ITALIC: Final = frozenset({"cite", "dfn", "em", "i", "var"})
_STRUCK: Final = frozenset({"del", "s"})
_UNDERLINED: Final = frozenset({"ins", "u"})
_TYPED: Final = frozenset({"code", "kbd", "samp"})
_TYPEWRITER: Final = "Courier New"
_SOFT: Final = RGBColor(0x59, 0x59, 0x59)


def say_block(paragraph: Paragraph, block: EditionBlock, base: str | None) -> None:
    """Write what a block says, in its markup: the address of a link behind its words."""
    opened: list[Mark] = []
    said = ""
    for is_text, run in groupby(steps(block.printed, base), key=lambda it: it[0] is Step.TEXT):
        if is_text:
            said = "".join(text for _, _, text in run).replace("\n", " ")
            _dressed(_run(paragraph, said, block.language), opened)
            continue
        for step, mark, _ in run:
            if step is Step.OPEN:
                opened.append(mark)
            elif step is Step.CLOSE:
                opened.pop()
                address = mark.get("href") if mark.name == "a" else ""
                if address and not said.endswith(address):
                    beside = _run(paragraph, clean(f" ({address})"), block.language)
                    _dressed(beside, opened)
            else:
                _alone(paragraph, mark, block.language)


def say(paragraph: Paragraph, text: str, language: str, *, soft: bool = False) -> None:
    """Write a text of its own; a `soft` one is no part of the article."""
    run = _run(paragraph, clean(text), language)
    if soft:
        run.font.italic = True
        run.font.color.rgb = _SOFT


def picture(alt: str, url: str) -> str:
    """Say what a picture shows, and where it is."""
    return clean(f"[{alt}] ({url})" if alt else f"({url})")


def aligned(paragraphs: Iterable[Paragraph], language: str) -> None:
    """Let paragraphs of a language that is read from the right begin there."""
    if direction(language) == "rtl":
        for paragraph in paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _run(paragraph: Paragraph, text: str, language: str) -> Run:
    run = paragraph.add_run(text)
    if direction(language) == "rtl":
        run.font.rtl = True
    return run


def _alone(paragraph: Paragraph, mark: Mark, language: str) -> None:
    if mark.name == "br":
        paragraph.add_run().add_break()
    elif mark.name == "img":
        _run(paragraph, picture(mark.get("alt"), mark.get("src")), language)


def _dressed(run: Run, marks: Iterable[Mark]) -> None:
    names = {mark.name for mark in marks}
    if names:
        _dress(run.font, names)


def _dress(font: Font, names: set[str]) -> None:
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
