"""Write an edition as a document of Word, for lawyers and archives."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.shared import Mm

from l10n.documents.docx.body import Scribe, styles_of
from l10n.documents.docx.moulds import Moulds, ParagraphLook
from l10n.documents.docx.runs import RunWriter, picture
from l10n.documents.markup.printing import clean, safe_address
from l10n.documents.printed import label_of, labels_of, printed
from l10n.frozen import dataclass
from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line, labels

if TYPE_CHECKING:
    from docx.document import Document

    from l10n.documents.printed import Exhibit, PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition

_LONGEST: Final = 255
"""Letters of a property; Word takes no more."""

_EPOCH: Final = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
"""The date of a document that has none, as old as the parts of a package may be."""

_PAPER: Final = (Mm(210), Mm(297))
_BETWEEN: Final = " – "


def write(edition: Edition, printing: Printing) -> bytes:
    """Write title and lead, then entries, each under its time: the same bytes for the same."""
    article = printed(edition, printing.zone)
    document = docx.Document()
    _set_up(document, article)
    writer = _Writer(document, article, printing, Moulds(styles_of(document)))
    writer.header()
    days = [printing.day(one.published) if one.published else "" for one in article.entries]
    writer.entries(days)
    made = BytesIO()
    document.save(made)
    return _dated(made)


def _set_up(document: Document, article: PrintedArticle) -> None:
    """Say what the document is, and let nobody correct its spelling as if it were English."""
    edition, about = article.edition, document.core_properties
    about.title = clean(article.title)[:_LONGEST]
    about.subject = clean(article.lead)[:_LONGEST]
    about.author = about.last_modified_by = clean(edition.byline.author or "")[:_LONGEST]
    about.comments = about.keywords = ""
    about.language = edition.language
    about.identifier = clean(edition.byline.id or edition.byline.url or edition.article)[:_LONGEST]
    blocks = [block for entry in edition.printed for block in entry.blocks]
    about.content_status = "; ".join(labels_of(blocks, edition))[:_LONGEST]
    about.created, about.modified = _moment(article.began), _moment(article.updated)
    document.styles["Normal"].font.no_proof = True
    (section,) = document.sections
    section.page_width, section.page_height = _PAPER


def _moment(instant: str | None) -> dt.datetime:
    moment = dt.datetime.fromisoformat(instant).astimezone(dt.UTC) if instant else _EPOCH
    return moment.replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the parts of an edition, one behind the other."""

    document: Document
    article: PrintedArticle
    printing: Printing
    moulds: Moulds

    @property
    def _edition(self) -> Edition:
        return self.article.edition

    @property
    def _scribe(self) -> Scribe:
        return Scribe(self.document, self._edition, self.moulds, self.printing.article.text)

    def header(self) -> None:
        """Write title and lead, whose text it is, and when it changed last."""
        title, byline = self._edition.title, self._edition.byline
        if title:
            self._scribe.block(title)
        else:
            self._line(self.article.title, "Title")
        self._scribe.blocks(self.article.leads)
        said = labels(self._edition.language)
        if byline.author:
            self._line(byline.author, soft=True)
        if self.article.updated:
            time = self.printing.moment(self.article.updated)
            self._line(said.updated.replace("{time}", time), soft=True)
        if source := safe_address(byline.url or ""):
            self._line(f"{said.original}: {source}", soft=True)

    def entries(self, days: list[str]) -> None:
        """Write entries, those of one day below its date where there are several."""
        several = len(set(filter(None, days))) > 1
        before = ""
        for one, day in zip(self.article.entries, days, strict=True):
            if several and day and day != before:
                self._line(day, "Heading 1")
                before = day
            self._entry(one, "Heading 2" if several else "Heading 1")

    def _entry(self, one: PrintedEntry, style: str) -> None:
        self._head(one, style)
        if one.entry.post.authors:
            self._line(", ".join(one.entry.post.authors), soft=True)
        self._scribe.blocks(one.body)
        for shown in one.shown:
            self._shown(shown)
        for told in one.entry.corrected if self.printing.corrections else ():
            self._line(correction_line(self._edition.language, seen(told.old_target)), soft=True)

    def _head(self, one: PrintedEntry, style: str) -> None:
        """Write the time of an entry and its heading in one line."""
        entry, heading = one.entry, one.heading
        time = entry.instant or entry.time
        said = entry.minute or (self.printing.clock(time) if time else "")
        head = " ".join(filter(None, (entry.label, said)))
        if not head and heading is None:
            return
        line = self._line(f"{head}{_BETWEEN}" if head and heading else head, style)
        if heading is not None:
            if label := label_of(heading, self._edition):
                line.say(f"[{label}] ", self._edition.language, soft=True)
            line.say_block(heading, self.article.base)

    def _shown(self, shown: Exhibit) -> None:
        """Say what a picture shows; of anything else where it is."""
        said = picture(shown.alt, shown.url) if shown.kind == "image" else shown.url
        self._line(said, "Caption")
        for block in shown.captions:
            self._scribe.block(block)

    def _line(self, text: str, style: str = "", *, soft: bool = False) -> RunWriter:
        language = self._edition.language
        paragraph = self.moulds.add_paragraph(self.document, ParagraphLook(style, language))
        line = RunWriter(paragraph, self.moulds)
        if text:
            line.say(text, language, soft=soft)
        return line


def _dated(made: BytesIO) -> bytes:
    """Give all parts of a package the same date: python-docx writes when it wrote them."""
    package = BytesIO()
    with ZipFile(made) as parts, ZipFile(package, "w") as dated:
        for name in parts.namelist():
            dated.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return package.getvalue()
