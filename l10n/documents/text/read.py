"""Read plain text and Markdown: a live-blog as it is pasted or kept in a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.text.clues import settle
from l10n.documents.text.findings import find_in_source
from l10n.documents.text.front_matter import read_front_matter
from l10n.documents.text.grouping import group, segment_of
from l10n.documents.text.lines import read_lines
from l10n.documents.text.roles import read_roles
from l10n.frozen import replace
from l10n.language.source import sentences
from l10n.model.article import Article, LineReading, Role, Split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.documents.text.front_matter import FrontMatter
    from l10n.documents.text.reading import Reading
    from l10n.model.article import Entry, Segment


def read(text: str, *, split: Split = Split.HEADING, language: str = "fr") -> Article:
    """Read an article from plain text or Markdown.

    `language` holds where front matter names none. Nothing is refused: whatever the text is,
    every character that is no mark of structure is in a segment, and what is odd is a finding.
    """
    front, readings = read_all(text)
    entries = group(text, readings, split)
    title = next((it for it in readings if it.role is Role.TITLE), None)
    name = text[title.body : title.tail] if title else front.title
    name = name or _first_words(entries)
    article = Article(name, front.lang or language, text, entries, about=front.about)
    return replace(article, findings=find_in_source(article, readings, front))


def _first_words(entries: Sequence[Entry]) -> str:
    """Give what names a text without a title: its first heading, else how it begins."""
    blocks = [block for entry in entries for block in entry.blocks]
    heading = next((block for block in blocks if block.role is Role.HEADING), None)
    first = heading or next(iter(blocks), None)
    return first.segments[0].text if first else ""


def read_all(text: str) -> tuple[FrontMatter, tuple[Reading, ...]]:
    """Read front matter and lines, before they are put together."""
    front = read_front_matter(text)
    lines = read_lines(text, front)
    if not front.is_explicit:
        lines = settle(text, lines)
    return front, read_roles(text, lines, explicit=front.is_explicit)


def explain(text: str) -> tuple[LineReading, ...]:
    """Say for each line how it was read and why; a glued line is there once for each part."""
    return tuple(LineReading(it.line.number, _name(it), _reason(it)) for it in read_all(text)[1])


def segment(text: str) -> tuple[Segment, ...]:
    """Cut any text into segments: one line is a paragraph, several are an article."""
    if "\n" in text or "\r" in text:
        return tuple(segment for _, _, segment in read(text).segments())
    return tuple(segment_of(text, it.start, it.end, it.group) for it in sentences(text))


def _name(reading: Reading) -> str:
    return str(reading.role or reading.line.kind)


def _reason(reading: Reading) -> str:
    line = reading.line
    marks = [f"dated {line.clock.value or line.clock.written}"] if line.clock else []
    marks += [f"with the id {line.id}"] if line.id else []
    return "; ".join([reading.reason, *marks])
