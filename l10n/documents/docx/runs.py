"""Write inline markup as runs of a paragraph: emphasis as fonts, links with their addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.docx.moulds import RunLook
from l10n.documents.markup.printing import Step, clean, steps
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

    from l10n.documents.docx.moulds import Moulds
    from l10n.model.edition import EditionBlock
    from l10n.model.markup import Mark


def picture(alt: str, url: str) -> str:
    """Say what a picture shows, and where it is."""
    return clean(f"[{alt}] ({url})" if alt else f"({url})")


@dataclass(frozen=True, slots=True)
class RunWriter:
    """A paragraph that is being written."""

    paragraph: Paragraph
    moulds: Moulds

    def say(self, text: str, language: str, *, soft: bool = False) -> None:
        """Write a text of its own; a `soft` one is no part of the article."""
        self.moulds.add_run(self.paragraph, clean(text), RunLook(language, soft=soft))

    def say_block(self, block: EditionBlock, base: str | None) -> None:
        """Write what a block says, in its markup: the address of a link behind its words."""
        opened: list[Mark] = []
        pending: list[str] = []
        said = ""
        for step, mark, text in steps(block.printed, base):
            if step is Step.TEXT:
                pending.append(text)
                continue
            if pending:
                said = self._texts(pending, block.language, opened)
            if step is Step.OPEN:
                opened.append(mark)
            elif step is Step.CLOSE:
                opened.pop()
                address = mark.get("href") if mark.name == "a" else ""
                if address and not said.endswith(address):
                    self._add(clean(f" ({address})"), block.language, opened)
            else:
                self._alone(mark, block.language)
        if pending:
            self._texts(pending, block.language, opened)

    def _texts(self, pending: list[str], language: str, opened: list[Mark]) -> str:
        """Write texts that follow each other as one run, and return it."""
        said = "".join(pending).replace("\n", " ")
        pending.clear()
        self._add(said, language, opened)
        return said

    def _add(self, text: str, language: str, marks: list[Mark]) -> None:
        names = frozenset(mark.name for mark in marks)
        self.moulds.add_run(self.paragraph, text, RunLook(language, names))

    def _alone(self, mark: Mark, language: str) -> None:
        if mark.name == "br":
            self.paragraph.add_run().add_break()
        elif mark.name == "img":
            self._add(picture(mark.get("alt"), mark.get("src")), language, [])
