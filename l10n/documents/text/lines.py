"""Read each line by itself: which of its characters are marks, and which are text."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.documents.clocks import HeadTime, Strength, read_head_time
from l10n.documents.text.before import read_before
from l10n.frozen import dataclass, replace
from l10n.language.source import is_day
from l10n.language.text.marks import ITEM_DASHES, ITEM_GLYPHS
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.documents.text.front_matter import FrontMatter


class LineKind(StrEnum):
    """What a line's own marks say it is."""

    BLANK = "blank"
    FRONT_MATTER = "front-matter"
    SEPARATOR = "separator"
    COMMENT = "comment"
    EMBED = "embed"
    MARKER = "marker"
    IMAGE = "image"
    ROW = "row"
    RULE = "rule"
    DAY = "day"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its kind and its parts; code points in the article's text, the line end outside.

    `number` counts from 1. `block` is where the bullet or the heading's hashes begin, or the
    text where there are none; `body` to `tail` is what a translator sees. `level` counts hashes.
    `glyph` is a sign that is a bullet where it repeats, `likely` a time that dates an entry where
    others do. `flags` are `/key` and the like, as written.
    """

    number: int
    start: int
    end: int
    kind: LineKind
    block: int
    body: int
    tail: int
    level: int = 0
    glyph: str = ""
    clock: HeadTime | None = None
    likely: HeadTime | None = None
    id: str | None = None
    flags: str = ""
    escaped: bool = False


_PHYSICAL: Final = compiled(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_SEPARATOR: Final = compiled(r"-{3,}|\*{3,}|_{3,}|~{3,}|[—–─═]{3,}|={3,}|(?:[*-]\s+){2,}[*-]")
_COMMENT: Final = compiled(
    r"<!--(?:\s*(?:id:\s*|#)(?P<id>(?:(?!--)[A-Za-z0-9._:/?#=&%@+,;~-]){1,200})\s*|.*)-->"
)
_NOTE: Final = compiled(r"<(?P<tag>[a-z]{1,10})\s+translate=\"no\">[^<>]*</(?P=tag)>")
_EMBED: Final = compiled(r"<?(?:https?://|www\.)[^\s<>]+>?")
_IMAGE: Final = compiled(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")
_ROW: Final = compiled(r"\|(?:(?:[^|\\]|\\.)*\|){2,}")
_CELL: Final = compiled(r"\|((?:[^|\\]|\\.)*)(?=\|)")
_RULE: Final = compiled(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?|\|\s*:?-+:?\s*\|")
_QUOTE: Final = compiled(r"(?:>\s?)+")
_HASHES: Final = compiled(r"(#{1,6})\s+(?=\S)")
_END_HASHES: Final = compiled(r"(?<!\s)\s+#+\Z")
_ID: Final = r"\{#(?P<id>[A-Za-z0-9._-]{1,64})\}"
_SHORT_ID: Final = compiled(r"[A-Za-z0-9._-]{1,64}")
_FLAG: Final = r"(?P<flag>/key(?!\w)|📌(?=\s*[\d\[(*]))"
_LEADING: Final = compiled(rf"(?:{_ID}|{_FLAG})\s*")
_TRAILING: Final = compiled(rf"(?:\A|\s+|(?<=\}})|(?<=\*))(?:{_ID}|{_FLAG})\Z")
_ESCAPE: Final = compiled(r"\\\s*(?=\S)")
_PLAIN: Final = (
    (_SEPARATOR, LineKind.SEPARATOR),
    (_RULE, LineKind.RULE),
    (_ROW, LineKind.ROW),
    (_EMBED, LineKind.EMBED),
    (_NOTE, LineKind.EMBED),
)
"""Lines that are one mark from end to end; of several kinds the first."""

_LONGEST_MARK: Final = 80
_BULLET: Final = compiled(
    rf"(?:[{re.escape(ITEM_DASHES)}]\s+|[{ITEM_GLYPHS}]\ufe0f?\s*"
    r"|(?:\d{1,3}[.)]|[A-Za-z]\)|\d\ufe0f?\u20e3)\s+)(?=\S)"
)
_SIGN: Final = compiled(r"(?P<glyph>[^\w\s])[\ufe0f\U0001f3fb-\U0001f3ff]?\s+(?=\S)")
_BOLD: Final = ("**", "__")


def is_short(native: str) -> bool:
    """Tell an id that `{#id}` can say from one that only a comment can."""
    return _SHORT_ID.fullmatch(native) is not None


def read_lines(text: str, front: FrontMatter) -> tuple[Line, ...]:
    """Read every line of `text` by itself.

    Law: the lines and their line ends, end to end, are the text.
    """
    return tuple(_lines(text, front))


def _lines(text: str, front: FrontMatter) -> Iterator[Line]:
    for number, physical in enumerate(_PHYSICAL.finditer(text), start=1):
        start, end = physical.span(1)
        if number > 1 and physical.end() == physical.start():
            return
        if number <= front.lines:
            yield Line(number, start, end, LineKind.FRONT_MATTER, start, start, start)
        else:
            yield read_line(text, number, start, end, explicit=front.is_explicit)


def read_line(text: str, number: int, start: int, end: int, *, explicit: bool) -> Line:
    """Read the line at `start` to `end`; in an explicit text a backslash ends the marks.

    Law: what stands on other lines makes no difference.
    """
    if start == 0:
        return _read(text, number, start, end, explicit=explicit)
    by = start - 1
    one = _alone(f"\n{text[start:end]}", explicit=explicit)
    return Line(
        number,
        start,
        end,
        one.kind,
        one.block + by,
        one.body + by,
        one.tail + by,
        one.level,
        one.glyph,
        one.clock and _moved(one.clock, by),
        one.likely and _moved(one.likely, by),
        one.id,
        one.flags,
        one.escaped,
    )


@read_before
def _alone(text: str, *, explicit: bool) -> Line:
    """Read a line behind the end of another one."""
    return _read(text, 0, 1, len(text), explicit=explicit)


def _moved(clock: HeadTime, by: int) -> HeadTime:
    doubtful, spoken = clock.doubtful, clock.spoken
    return HeadTime(clock.value, clock.written, clock.rest + by, clock.strength, doubtful, spoken)


def _read(text: str, number: int, start: int, end: int, *, explicit: bool) -> Line:
    body, tail = _trim(text, start, end)
    line = Line(number, start, end, LineKind.TEXT, body, body, tail)
    if _is_invisible(text[body:tail]):
        return replace(line, kind=LineKind.BLANK)
    return _skeleton(text, line) or _content(text, line, explicit=explicit)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_invisible(text: str) -> bool:
    return all(char.isspace() or unicodedata.category(char) in {"Cf", "Cc"} for char in text)


def _skeleton(text: str, line: Line) -> Line | None:
    """Read a line of which nothing is translated, or an image's text alone."""
    body, tail = line.body, line.tail
    for pattern, kind in _PLAIN:
        if pattern.fullmatch(text, body, tail):
            return replace(line, kind=kind)
    if comment := _COMMENT.fullmatch(text, body, tail):
        return replace(line, kind=LineKind.COMMENT, id=comment["id"])
    if image := _IMAGE.fullmatch(text, body, tail):
        start, end = _trim(text, *image.span("alt"))
        kind = LineKind.IMAGE if start < end else LineKind.EMBED
        return replace(line, kind=kind, block=start, body=start, tail=end)
    return None


def cells(text: str, line: Line) -> tuple[tuple[int, int], ...]:
    """Return the texts of a table's row; empty cells are none."""
    spans = (_trim(text, *cell.span(1)) for cell in _CELL.finditer(text, line.body, line.tail))
    return tuple((start, end) for start, end in spans if start < end)


def _content(text: str, line: Line, *, explicit: bool) -> Line:
    line = _take_ids_and_flags(text, line)
    line = _take_bullet(text, _take_hashes(text, _take_quote(text, line)))
    if explicit and (escape := _ESCAPE.match(text, line.body, line.tail)):
        return replace(line, body=escape.end(), escaped=True)
    if line.kind is not LineKind.QUOTE:
        line = _take_clock(text, line, explicit=explicit)
    if line.body == line.tail:
        kind = LineKind.BLANK if line.kind is LineKind.QUOTE else LineKind.MARKER
        return replace(line, kind=kind)
    if line.clock or line.kind not in {LineKind.TEXT, LineKind.HEADING}:
        return line
    return _day(text, line) or line


def _day(text: str, line: Line) -> Line | None:
    """Read a line that is a day, bold or not; None for any other."""
    marks = next((mark for mark in _BOLD if text.startswith(mark, line.body, line.tail)), "")
    body, tail = line.body + len(marks), line.tail - len(marks)
    closed = body < tail and text.startswith(marks, tail)
    if not closed or not is_day(text, body, tail):
        return None
    return replace(line, kind=LineKind.DAY, body=body, tail=tail)


def _take_ids_and_flags(text: str, line: Line) -> Line:
    while mark := _LEADING.match(text, line.body, line.tail):
        line = replace(_marked(line, mark), block=mark.end(), body=mark.end())
    while line.body < line.tail and (mark := _trailing(text, line)):
        line = replace(_marked(line, mark), tail=mark.start())
    return line


def _trailing(text: str, line: Line) -> re.Match[str] | None:
    return _TRAILING.search(text, max(line.body, line.tail - _LONGEST_MARK), line.tail)


def _marked(line: Line, mark: re.Match[str]) -> Line:
    flags = " ".join(filter(None, [line.flags, mark["flag"]]))
    return replace(line, id=line.id or mark["id"], flags=flags)


def _take_quote(text: str, line: Line) -> Line:
    quote = _QUOTE.match(text, line.body, line.tail)
    return replace(line, kind=LineKind.QUOTE, body=quote.end()) if quote else line


def _take_hashes(text: str, line: Line) -> Line:
    hashes = _HASHES.match(text, line.body, line.tail)
    if hashes is None or line.kind is not LineKind.TEXT:
        return line
    closing = _END_HASHES.search(text, max(hashes.end(), line.tail - _LONGEST_MARK), line.tail)
    tail = closing.start() if closing else line.tail
    level = len(hashes[1])
    return replace(line, kind=LineKind.HEADING, body=hashes.end(), tail=tail, level=level)


def _take_bullet(text: str, line: Line) -> Line:
    if line.kind is not LineKind.TEXT:
        return line
    if bullet := _BULLET.match(text, line.body, line.tail):
        return replace(line, kind=LineKind.ITEM, body=bullet.end())
    sign = _SIGN.match(text, line.body, line.tail)
    if sign and unicodedata.category(sign["glyph"]) == "So":
        return replace(line, glyph=sign["glyph"])
    return line


def _take_clock(text: str, line: Line, *, explicit: bool) -> Line:
    clock = read_head_time(text, line.body, line.tail)
    if clock is None:
        return line
    is_item, is_heading = line.kind is LineKind.ITEM, line.kind is LineKind.HEADING
    capital = text[clock.rest : clock.rest + 1].isupper()
    if not clock.doubtful and (clock.strength is Strength.SURE or (is_heading and capital)):
        return dated(line, clock)
    if not explicit and not is_item and (clock.strength is not Strength.BARE or capital):
        return replace(line, likely=clock)
    return line


def dated(line: Line, clock: HeadTime) -> Line:
    """Take `clock` as the time of an entry that begins at `line`, or as a marker of its own."""
    kind = LineKind.TEXT if line.kind is LineKind.ITEM else line.kind
    kind = kind if clock.rest < line.tail else LineKind.MARKER
    return replace(line, kind=kind, clock=clock, likely=None, block=clock.rest, body=clock.rest)


def signed(text: str, line: Line) -> Line:
    """Take the sign at the head of `line` as the bullet of an item."""
    sign = _SIGN.match(text, line.body, line.tail)
    body = sign.end() if sign else line.body
    return replace(line, kind=LineKind.ITEM, body=body, glyph="")
