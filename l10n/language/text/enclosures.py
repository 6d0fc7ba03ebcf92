"""Which quotation mark or bracket belongs to which."""

from __future__ import annotations

import re
from typing import Final

from l10n.frozen import dataclass
from l10n.language.text.marks import BRACKET_PAIRS, QUOTE_PAIRS
from l10n.lazy import compiled

_PAIRS: Final = {**QUOTE_PAIRS, **BRACKET_PAIRS}
_OPENERS_OF: Final = {
    closer: tuple(opener for opener, closers in _PAIRS.items() if closer in closers)
    for closers in _PAIRS.values()
    for closer in closers
}
_MARK: Final = compiled(f"[{re.escape(''.join(_PAIRS) + ''.join(_OPENERS_OF))}]")

_QUOTES: Final = frozenset("".join(QUOTE_PAIRS) + "".join(QUOTE_PAIRS.values()))

_SPACED_TERMINATORS: Final = frozenset("!?")
_BEFORE_OPENING: Final = frozenset("([{«“‹„—–-'’/=")
_AFTER_CLOSING: Final = frozenset(".,;:!?…)]}»”›/")


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A matched pair: `start` is its opening mark, `end` stands behind its closing mark."""

    start: int
    end: int
    opener: str

    @property
    def is_quote(self) -> bool:
        """Tell a quotation from a bracket."""
        return self.opener in QUOTE_PAIRS


def direct_quotes(text: str) -> str:
    """Turn straight double quotes into “ and ”, by what stands on either side.

    Where the sides do not tell (a space, or a letter, on both), the mark closes what is open; the
    last one of a text closes an exclamation or a question even if nothing is open.
    Law: the length stays, and no other character changes.
    """
    if '"' not in text:
        return text
    chars = list(text)
    is_open = False
    last = text.rfind('"')
    for mark in re.finditer('"', text):
        at = mark.start()
        ends = at == last and text[:at].rstrip()[-1:] in _SPACED_TERMINATORS
        opens = _opens(text, at, is_open=is_open or ends)
        chars[at] = "“" if opens else "”"
        is_open = opens
    return "".join(chars)


def _opens(text: str, at: int, *, is_open: bool) -> bool:
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    may_open = before.isspace() or before in _BEFORE_OPENING
    may_close = after.isspace() or after in _AFTER_CLOSING
    return not is_open if may_open == may_close else may_open


def enclosures(text: str) -> list[Enclosure]:
    """Match quotation marks and brackets; in order of their opening marks, linear in time.

    Straight quotes are not looked at (see `direct_quotes`). A mark without a partner is left
    out; pairs of different kinds may cross.
    """
    marks = list(_MARK.finditer(text))
    if not marks:
        return []
    waiting: dict[str, list[int]] = {opener: [] for opener in _PAIRS}
    pairs = []
    for mark in marks:
        char, at = mark[0], mark.start()
        opener = max(_OPENERS_OF.get(char, ()), key=lambda o: (waiting[o] or [-1])[-1], default="")
        if opener and waiting[opener]:
            pairs.append(Enclosure(waiting[opener].pop(), at + 1, opener))
        elif char in waiting:
            waiting[char].append(at)
    pairs.sort(key=lambda pair: pair.start)
    return pairs


def stray_quotes(text: str) -> list[int]:
    """Find the quotation marks without a partner; a straight one behind a figure means inches."""
    directed = direct_quotes(text)
    matched = {at for pair in enclosures(directed) for at in (pair.start, pair.end - 1)}
    return [
        at
        for at in (mark.start() for mark in _MARK.finditer(directed))
        if at not in matched
        and directed[at] in _QUOTES
        and not (text[at] == '"' and text[at - 1 : at].isdigit())
    ]
