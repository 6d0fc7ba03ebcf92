"""Write a text whose structure was read by guessing so that nothing is left to guess.

The explicit form: front matter says `structure: explicit`; the title has one hash, headings more;
`---` opens an entry, `[19:05] {#id}` below it dates and names it; quotes start with `>`; a block
ends at a blank line or a mark; a backslash says that what follows is no mark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.documents.text.front_matter import EXPLICIT
from l10n.documents.text.grouping import cut
from l10n.documents.text.lines import LineKind, is_short, read_line
from l10n.documents.text.read import read_all
from l10n.lazy import compiled
from l10n.model.article import Role, Split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.documents.text.front_matter import FrontMatter
    from l10n.documents.text.grouping import Run
    from l10n.documents.text.lines import Line
    from l10n.documents.text.reading import Reading

_LINE_END: Final = compiled(r"\r\n|\r|\n")
_STRUCTURE: Final = compiled(r"structure\s*:", re.IGNORECASE)
_PREFIXES: Final = {Role.TITLE: "# ", Role.QUOTE: "> "}
_KINDS: Final = {"#": LineKind.HEADING, ">": LineKind.QUOTE, "": LineKind.TEXT}
_TABLE: Final = (LineKind.ROW, LineKind.RULE)
_CLOSE: Final = (Role.ITEM, LineKind.ROW)
"""What stands line by line, without a blank one between."""

_HEADINGS: Final = ("## ", "### ")


def write_explicit(text: str, *, split: Split = Split.HEADING) -> str:
    """Write the explicit form of a text.

    Law: reading it gives the same entries, blocks, roles and segments, the segments' texts
    unchanged; writing it again changes nothing.
    """
    front, readings = read_all(text)
    newline = _LINE_END.search(text)
    lines = list(_front_matter(text, front))
    for run in cut(readings, split):
        lines += _entry(text, run)
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    return bom + "".join(line + (newline[0] if newline else "\n") for line in lines)


def _front_matter(text: str, front: FrontMatter) -> Iterator[str]:
    lines = _LINE_END.split(text.removeprefix("\ufeff"), front.lines)[: front.lines]
    yield "---"
    yield from (line for line in lines[1:-1] if not _STRUCTURE.match(line))
    if front.embargo and not front.lines:
        yield f"embargo: {front.embargo}"
    yield f"structure: {EXPLICIT}"
    yield "---"


def _entry(text: str, run: Run) -> Iterator[str]:
    first, marks = run.readings[0], _marks(run)
    stands_alone = run.is_header or first.role is Role.DAY or not run.is_entry
    if not stands_alone:
        yield from ["", "---"]
        yield from [f"<!-- id: {run.id} -->"] if run.id and not is_short(run.id) else []
        yield from [marks] if marks else []
    headings = iter(_HEADINGS)
    before: Role | LineKind | None = None
    for parts in _once(run.blocks()):
        role = parts[0].role
        kind = LineKind.ROW if parts[0].line.kind in _TABLE else role
        if before is not None and kind is not None and not (before is kind and kind in _CLOSE):
            yield ""
        before = kind or before
        if kind is LineKind.ROW:
            yield text[parts[0].line.start : parts[0].line.end].strip()
            continue
        prefix = next(headings, _HEADINGS[-1]) if role is Role.HEADING else ""
        suffix = f" {marks}" if stands_alone and marks and parts[0] is first else ""
        yield from [_block(text, parts, prefix) + suffix] if role else _kept(text, parts[0].line)


def _once(blocks: Iterator[list[Reading]]) -> Iterator[list[Reading]]:
    """Give each line of a table once, whatever the number of its cells."""
    last = 0
    for parts in blocks:
        line = parts[0].line
        if line.kind not in _TABLE or line.number != last:
            yield parts
        last = line.number


def _marks(run: Run) -> str:
    flags = [flag for it in run.readings for flag in it.line.flags.split()]
    pins = [flag for flag in flags if not flag.startswith("/")]
    clock = [f"[{run.clock.written}]"] if run.clock else []
    native = [f"{{#{run.id}}}"] if run.id and is_short(run.id) else []
    return " ".join([*pins, *clock, *native, *(flag for flag in flags if flag not in pins)])


def _kept(text: str, line: Line) -> Iterator[str]:
    if line.kind is LineKind.EMBED or (line.kind is LineKind.COMMENT and not line.id):
        yield text[line.start : line.end].strip()


def _block(text: str, parts: Sequence[Reading], heading: str) -> str:
    first = parts[0]
    chunk = text[first.body : parts[-1].tail]
    if first.role is Role.CAPTION:
        return text[first.line.start : first.line.end].strip()
    if first.role is Role.DAY:
        return chunk
    if first.role is Role.ITEM:
        return _plainly(chunk, _bullet(text, first), LineKind.ITEM)
    prefix = heading or _PREFIXES.get(first.role or Role.PARAGRAPH, "")
    return _plainly(chunk, prefix, _KINDS[prefix[:1]])


def _bullet(text: str, item: Reading) -> str:
    bullet = text[item.start : item.body].strip()
    if item.line.escaped:
        bullet = bullet.removesuffix("\\").rstrip()
    read = read_line(f"{bullet} x", 1, 0, len(bullet) + 2, explicit=True)
    return f"{bullet} " if read.kind is LineKind.ITEM else "- "


def _plainly(chunk: str, prefix: str, kind: LineKind) -> str:
    """Put marks around a block's text so that they, and nothing of the text, are read as marks."""
    closing = f" {prefix.strip()}" if prefix.startswith("#") else ""
    forms = [f"{prefix}{escape}{chunk}{end}" for escape in ("", "\\") for end in ("", closing)]
    return next((form for form in forms if _reads_as(form, chunk, kind)), forms[-1])


def _reads_as(form: str, chunk: str, kind: LineKind) -> bool:
    head = _LINE_END.split(form, 1)[0]
    line = read_line(head, 1, 0, len(head), explicit=True)
    return (
        line.kind is kind
        and head[line.body : line.tail] == _LINE_END.split(chunk, 1)[0].rstrip()
        and not (line.clock or line.id or line.flags)
    )
