"""What is odd about a source: for its editor, who may mend it; nothing is corrected here."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.documents.text.before import read_before
from l10n.documents.text.front_matter import oddities
from l10n.documents.text.grouping import is_marked
from l10n.documents.text.shape import Glue, glues
from l10n.language.text.enclosures import stray_quotes
from l10n.language.text.marks import QUOTE_PAIRS
from l10n.lazy import compiled
from l10n.model.article import EntryKind, Role
from l10n.model.finding import Finding, Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from l10n.documents.text.front_matter import FrontMatter
    from l10n.documents.text.lines import Line
    from l10n.documents.text.reading import Reading
    from l10n.model.article import Article, Entry

_STRAIGHT: Final = compiled(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_CURLY: Final = compiled(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_CONTROL: Final = compiled("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""C0 and C1 but for tabs and line ends, and what turns the direction of letters."""

_PLAIN_SPACE: Final = compiled(r"(?<=\S) (?=[;:!?»%€])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))")


def find_in_source(
    article: Article, readings: Sequence[Reading], front: FrontMatter
) -> tuple[Finding, ...]:
    """List what is odd about an article; spans are code points in its text."""
    found = [
        *_controls(article.text),
        *_glued(article, readings),
        *_unbalanced(article),
        *_without_text(article),
        *_repeated_ids(readings),
        *_unread(readings, front),
        *_unclear(article, readings, front),
    ]
    found.sort(key=lambda finding: finding.source_span or (0, 0))
    return (*found, *_mixed_apostrophes(article), *_plain_spaces(article))


def _controls(text: str) -> Iterator[Finding]:
    """Name each control that a terminal or a browser obeys and no reader sees, once."""
    found: dict[str, list[int]] = {}
    for match in _CONTROL.finditer(text):
        found.setdefault(match[0], []).append(match.start())
    for character, places in found.items():
        times = f", {len(places)} times," if len(places) > 1 else ""
        message = (
            f"the control character U+{ord(character):04X}{times} is seen by no reader, but"
            " terminals and browsers may obey it: remove it"
        )
        span = (places[0], places[0] + 1)
        yield Finding("control-character", Severity.WARNING, message, source_span=span)


def _glued(article: Article, readings: Sequence[Reading]) -> Iterator[Finding]:
    text = article.text
    split = {it.start for before, it in pairwise(readings) if before.line is it.line}
    found = [
        glue
        for line in {it.line.number: it.line for it in readings if it.role is not None}.values()
        for glue in _glues_of(text, line)
    ]
    words = Counter(text[glue.start : glue.end] for glue in found)
    for glue in found:
        word = text[glue.start : glue.end]
        if glue.lost in split:
            what = "it was split here, into a list item and a paragraph"
        elif words[word] == 1:
            what = "break the line if two were glued; nothing was split"
        else:
            continue
        message = f"“{word}”: a line break seems to be lost; {what}"
        yield Finding("glued-line", Severity.WARNING, message, source_span=(glue.start, glue.end))


def _glues_of(text: str, line: Line) -> Iterator[Glue]:
    """Find the lost line breaks of a line, in the spans of a text."""
    # What stands before the first word may be a part of it.
    by = max(0, line.body - 1)
    for one in _glues(text[by : line.tail], line.body - by):
        yield Glue(one.start + by, one.lost + by, one.end + by)


@read_before
def _glues(text: str, start: int) -> tuple[Glue, ...]:
    return tuple(glues(text, start, len(text)))


def _unbalanced(article: Article) -> Iterator[Finding]:
    for entry in article.entries:
        for at in _unmatched(article.text, entry):
            mark = article.text[at]
            message = f"the quotation mark {mark} has no partner"
            yield Finding("unbalanced-quotes", Severity.WARNING, message, source_span=(at, at + 1))


def _unmatched(text: str, entry: Entry) -> Iterator[int]:
    """Find stray quotation marks, but for those of a quotation of several paragraphs."""
    waiting: list[int] = []
    for block in entry.blocks:
        strays = [block.start + at for at in _strays(text[block.start : block.end])]
        if waiting and text[block.segments[0].start] in QUOTE_PAIRS:
            waiting.clear()
        for at in strays:
            if text[at] in QUOTE_PAIRS:
                waiting.append(at)
            elif waiting:
                waiting.pop()
            else:
                yield at
    yield from waiting


@read_before
def _strays(text: str) -> tuple[int, ...]:
    return tuple(stray_quotes(text))


def _without_text(article: Article) -> Iterator[Finding]:
    for entry in article.entries:
        only_marks = article.text[entry.start : entry.end]
        if not entry.blocks and "://" not in only_marks and "www." not in only_marks:
            message = f"the entry “{only_marks.strip()[:40]}” has no text"
            span = (entry.start, entry.end)
            yield Finding("entry-without-text", Severity.WARNING, message, source_span=span)


def _repeated_ids(readings: Sequence[Reading]) -> Iterator[Finding]:
    seen: set[str] = set()
    for line in {it.line.number: it.line for it in readings}.values():
        if line.id and line.id in seen:
            message = f"the id {line.id} is taken by an entry above; this entry has none"
            span = (line.start, line.end)
            yield Finding("repeated-id", Severity.WARNING, message, source_span=span)
        seen.add(line.id or "")


def _unread(readings: Sequence[Reading], front: FrontMatter) -> Iterator[Finding]:
    lines = {it.line.number: it.line for it in readings}
    for odd in oddities(front):
        span = (lines[odd.line].start, lines[odd.line].end)
        yield Finding("front-matter-unread", Severity.WARNING, odd.message, source_span=span)


def _unclear(
    article: Article, readings: Sequence[Reading], front: FrontMatter
) -> Iterator[Finding]:
    if front.is_explicit or is_marked(readings):
        return
    doubtful = [entry for entry in article.entries if _may_be_several(entry)]
    if doubtful:
        message = (
            f"nothing in the text says where entries begin; {len(doubtful)} of them may be several:"
            " put --- , a time as [19:05] or {#id} on a line of its own where one begins"
        )
        span = (doubtful[0].start, doubtful[-1].end)
        yield Finding("entries-unclear", Severity.NOTE, message, source_span=span)


def _may_be_several(entry: Entry) -> bool:
    paragraphs = sum(block.role is Role.PARAGRAPH for block in entry.blocks)
    return entry.kind is EntryKind.ENTRY and paragraphs > 1


def _mixed_apostrophes(article: Article) -> Iterator[Finding]:
    if "'" not in article.text or "’" not in article.text:
        return  # most texts write one or the other
    straight = _places(article, _STRAIGHT)
    curly = _places(article, _CURLY)
    if straight and curly:
        message = f"{len(straight)} straight and {len(curly)} curly apostrophes in one text"
        first = min(straight, curly, key=len)[0]
        yield Finding("mixed-apostrophes", Severity.NOTE, message, source_span=(first, first + 1))


def _plain_spaces(article: Article) -> Iterator[Finding]:
    if plain := _places(article, _PLAIN_SPACE):
        message = (
            f"{len(plain)} plain spaces where French sets a no-break one: beside « » ; : ! ? %"
            " and inside numbers"
        )
        span = (plain[0], plain[0] + 1)
        yield Finding("plain-spaces", Severity.NOTE, message, source_span=span)


def _places(article: Article, pattern: re.Pattern[str]) -> list[int]:
    return [
        segment.start + at
        for _, _, segment in article.segments()
        for at in _found(segment.text, pattern)
    ]


@read_before
def _found(text: str, pattern: re.Pattern[str]) -> tuple[int, ...]:
    return tuple([found.start() for found in pattern.finditer(text)])
