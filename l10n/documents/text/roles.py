"""What each line is on the page, and why it was read so.

Rules are asked in order, the first that has an answer wins: the line's own marks, then the
title, then lines that go on with the one before, then guesses by shape. In an explicit text
there are no guesses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.text.header import with_header
from l10n.documents.text.lines import LineKind, cells
from l10n.documents.text.reading import Reading
from l10n.documents.text.shape import (
    LONGEST_TITLE,
    ends_sentence,
    glues,
    is_bold,
    is_heading_shaped,
    is_quotation,
)
from l10n.frozen import dataclass, replace
from l10n.language.source import is_byline
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.documents.text.lines import Line

_FEWEST_WORDS: Final = 4
"""A glued line is split where what follows is at least so many words: a paragraph, no name."""


@dataclass(frozen=True, slots=True)
class Page:
    """All lines of a text and what is true of it as a whole.

    `after` gives, by line, the next line that is not blank; the number of lines where none is.
    """

    text: str
    lines: Sequence[Line]
    explicit: bool
    after: Sequence[int]
    first: int
    hashes: bool
    dated: bool

    def body(self, at: int) -> str:
        """Give what is translated of a line."""
        return self.text[self.lines[at].body : self.lines[at].tail]

    def kind(self, at: int) -> LineKind:
        """Give a line's kind; beyond either end the page is blank."""
        return self.lines[at].kind if 0 <= at < len(self.lines) else LineKind.BLANK


_Answer = tuple[Role | None, str]


def read_roles(text: str, lines: Sequence[Line], *, explicit: bool) -> tuple[Reading, ...]:
    """Say what each line is: at least one reading a line, in order."""
    page = _page(text, lines, explicit=explicit)
    readings: list[Reading] = []
    for at in range(len(lines)):
        readings.extend(_read(page, at, readings[-1] if readings else None))
    return tuple(with_header(readings, explicit=explicit))


def _page(text: str, lines: Sequence[Line], *, explicit: bool) -> Page:
    after = [len(lines)] * len(lines)
    for at in range(len(lines) - 2, -1, -1):
        after[at] = after[at + 1] if lines[at + 1].kind is LineKind.BLANK else at + 1
    first = next((at for at, line in enumerate(lines) if not _is_passed(line)), len(lines))
    hashes = any(line.level > 1 for line in lines) or sum(line.level == 1 for line in lines) > 1
    dated = any(line.clock for line in lines)
    return Page(text, lines, explicit, after, first, hashes, dated)


def _is_passed(line: Line) -> bool:
    """Tell whether the title may stand below a line."""
    if line.kind is LineKind.COMMENT:
        return line.id is None
    return line.kind in {LineKind.BLANK, LineKind.FRONT_MATTER, LineKind.SEPARATOR}


def _read(page: Page, at: int, before: Reading | None) -> list[Reading]:
    line = page.lines[at]
    answers = (rule(page, at, before) for rule in _RULES)
    role, reason = next(filter(None, answers), (None, ""))
    reading = Reading(line, role, reason, line.block, line.body, line.tail)
    if line.kind is LineKind.ROW:
        return _cells(page, reading)
    if before and before.role is reading.role and _goes_on(page, at, before):
        reading = replace(reading, joins=True)
    stands_over = reading.role in {Role.TITLE, Role.HEADING} and line.kind is LineKind.TEXT
    if stands_over and is_bold(page.body(at)):
        return [replace(reading, start=line.body + 2, body=line.body + 2, tail=line.tail - 2)]
    return _split(page, at, reading)


def _cells(page: Page, row: Reading) -> list[Reading]:
    """Read each cell of a row by itself; a row without texts is skeleton."""
    found = [
        replace(row, start=start, body=start, tail=end) for start, end in cells(page.text, row.line)
    ]
    return found or [replace(row, role=None, reason="an empty row of a table")]


def _by_mark(page: Page, at: int, _before: Reading | None) -> _Answer | None:
    line = page.lines[at]
    if line.kind is LineKind.HEADING:
        if line.level == 1 and at == page.first and not line.clock:
            return Role.TITLE, "first heading with a single #"
        return Role.HEADING, f"starts with {'#' * line.level}"
    if line.kind is LineKind.ITEM:
        return Role.ITEM, f"starts with the bullet {page.text[line.block : line.body].strip()}"
    if line.kind is LineKind.MARKER:
        return None, "opens an entry" if line.clock or line.id else "marks the entry it stands in"
    return _MARKED.get(line.kind)


_MARKED: Final[dict[LineKind, _Answer]] = {
    LineKind.BLANK: (None, "nothing to translate"),
    LineKind.FRONT_MATTER: (None, "front matter, between two --- at the head of the text"),
    LineKind.SEPARATOR: (None, "a rule: the next entry begins after it"),
    LineKind.COMMENT: (None, "a comment"),
    LineKind.EMBED: (None, "an address alone on its line: embedded, kept as it is"),
    LineKind.IMAGE: (Role.CAPTION, "the text of an image"),
    LineKind.ROW: (Role.PARAGRAPH, "a cell of a table's row"),
    LineKind.RULE: (None, "the rule between the head of a table and its rows"),
    LineKind.DAY: (Role.DAY, "a date alone on its line"),
    LineKind.QUOTE: (Role.QUOTE, "starts with >"),
}


def _as_title(page: Page, at: int, _before: Reading | None) -> _Answer | None:
    line = page.lines[at]
    following = page.after[at]
    if page.explicit or at != page.first or following == len(page.lines) or line.clock or line.id:
        return None
    if not is_heading_shaped(page.body(at), closed_end=True, longest=LONGEST_TITLE):
        return None
    over = _stands_over(page, at, following)
    return (Role.TITLE, f"first line, no full stop, {over}") if over else None


def _stands_over(page: Page, at: int, following: int) -> str:
    """Say what a first line is the title of; empty where it may be a paragraph."""
    after, body = page.lines[following], page.body(at)
    if following > at + 1:
        return "a blank line after it"
    if after.kind is not LineKind.TEXT or after.clock:
        return "then the first entry"
    if is_heading_shaped(body) and _introduces(page, at):
        return "a longer line after it"
    if is_byline(page.body(following)):
        return "a byline after it"
    return "the lead after it" if not page.hashes and _has_lead(page, at) else ""


def _has_lead(page: Page, at: int) -> bool:
    """Tell whether a sentence stands right below a line, before a blank line or an entry."""
    body, below = page.body(at), page.body(at + 1)
    if page.text[page.lines[at + 1].body].islower():
        return False
    beyond = page.kind(at + 2) is LineKind.BLANK or page.lines[at + 2].clock is not None
    dated = page.dated and beyond and page.after[at + 1] < len(page.lines)
    return ends_sentence(below) and (dated or (len(below) > len(body) and body.endswith(")")))


def _as_byline(page: Page, at: int, before: Reading | None) -> _Answer | None:
    if page.explicit or before is None or not is_byline(page.body(at)):
        return None
    above = page.lines[at].number - before.line.number == 1 and before.role is Role.TITLE
    return (Role.PARAGRAPH, "a byline, below the title") if above else None


def _as_continuation(page: Page, at: int, before: Reading | None) -> _Answer | None:
    if before is None or before.role is None or not _goes_on(page, at, before):
        return None
    why = "no blank line" if page.explicit else "starts in lower case"
    return before.role, f"{why}: goes on with line {before.line.number}"


def _goes_on(page: Page, at: int, before: Reading) -> bool:
    line, role = page.lines[at], before.role
    if line.kind is not LineKind.TEXT or line.clock or line.id or line.escaped:
        return False
    if before.line.number != line.number - 1 or before.line.kind is LineKind.IMAGE:
        return False
    between = page.text[before.tail : before.line.end] + page.text[line.start : line.body]
    if role not in {Role.ITEM, Role.PARAGRAPH, Role.QUOTE} or between.strip():
        return False
    if page.explicit:
        return True
    lower = page.text[line.body].islower()
    if role is Role.ITEM:
        indented = line.body - line.start > 1 and page.text[line.body].isalnum()
        return lower or indented
    return lower and not ends_sentence(page.text[before.body : before.tail])


def _as_heading(page: Page, at: int, before: Reading | None) -> _Answer | None:
    line = page.lines[at]
    if page.explicit or page.hashes or page.after[at] == len(page.lines):
        return None
    body = page.body(at)
    if is_bold(body) and is_heading_shaped(body[2:-2], closed_end=True):
        return Role.HEADING, "bold from end to end, and text follows"
    fresh = line.clock is not None or (before is not None and before.line.kind is LineKind.MARKER)
    apart = page.kind(at - 1) is LineKind.BLANK and page.after[at] == at + 1
    if not is_heading_shaped(body, closed_end=fresh or apart) or not _introduces(
        page, at, fresh=fresh
    ):
        return None
    if page.kind(at - 1) is LineKind.ITEM:
        return None
    return Role.HEADING, "short, no full stop, a longer line after it"


def _introduces(page: Page, at: int, *, fresh: bool = False) -> bool:
    """Tell whether the next line is what a heading stands over."""
    following = page.after[at]
    after = page.lines[following]
    if after.clock or after.id:
        return False
    if after.kind is LineKind.ITEM:
        return True
    if after.kind not in {LineKind.TEXT, LineKind.QUOTE} or page.text[after.body].islower():
        return False
    body = page.body(following)
    if fresh and following == at + 1 and is_heading_shaped(page.body(at)):
        return True
    return len(body) > len(page.body(at)) and (fresh or ends_sentence(body))


def _as_quote(page: Page, at: int, _before: Reading | None) -> _Answer | None:
    if page.explicit or not is_quotation(page.body(at)):
        return None
    return Role.QUOTE, "somebody's words and hardly anything else"


def _as_paragraph(_page: Page, _at: int, _before: Reading | None) -> _Answer | None:
    return Role.PARAGRAPH, "plain text"


_RULES: Final[tuple[Callable[[Page, int, Reading | None], _Answer | None], ...]] = (
    _by_mark,
    _as_title,
    _as_continuation,
    _as_byline,
    _as_heading,
    _as_quote,
    _as_paragraph,
)


def _split(page: Page, at: int, reading: Reading) -> list[Reading]:
    """Split a line of a list that lost the line break before the paragraph after the list."""
    in_list = reading.role is Role.ITEM and page.kind(at - 1) in {LineKind.ITEM, LineKind.TEXT}
    glue = next(glues(page.text, reading.body, reading.tail), None) if in_list else None
    if glue is None or page.explicit or not page.text[glue.lost - 1].isalpha():
        return [reading]
    rest = page.text[glue.lost : reading.tail]
    if len(rest.split()) < _FEWEST_WORDS or not ends_sentence(rest):
        return [reading]
    why = "glued to the list before it: no break before the capital"
    return [
        replace(reading, tail=glue.lost),
        Reading(reading.line, Role.PARAGRAPH, why, glue.lost, glue.lost, reading.tail),
    ]
