"""Cut a block of French running text into sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.segmentation import full_stop
from l10n.language.french.segmentation.following import (
    Following,
    following,
    starts_with_function_word,
)
from l10n.language.french.tables.abbreviations import AGENCIES, MARKED_NAMES
from l10n.language.text.enclosures import direct_quotes, enclosures
from l10n.language.text.marks import DASHES, EMOJI, LEADS, TERMINATORS
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.text.enclosures import Enclosure

SHORT_QUOTE: Final = 200
"""Longest quotation, in code points, that stays whole inside a sentence that goes on after it."""

LONG_BRACKET: Final = 300
"""From this length on a bracket is text of its own and is cut like any other."""

_EMOJI: Final = rf"[{EMOJI}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*+"
_AGENCY: Final = "|".join(map(re.escape, sorted(AGENCIES, key=len, reverse=True)))
_CANDIDATE: Final = compiled(
    rf"([{TERMINATORS}{EMOJI}][{TERMINATORS}]*+(?:\s[!?…]++)*+)"  # "." "?!" "! !", or a cheer
    # Closing marks stay with their sentence, and so do marks without a width.
    rf"((?:\s*+[»›”)\]}}]|['’*_{TERMINATORS}\ufe0f\u200e\u200f\u202c\u2069])*+)"
    r"(?:\[\d{1,3}\]|[¹²³⁰-⁹])*+"  # and so do calls of notes, tags of agencies, cheers
    rf"((?:\s?\((?:[Aa]vec\s)?(?:{_AGENCY})(?:(?:,\s|/|\set\s)[^()]{{1,40}})?\))?+)"
    rf"((?:\s*+(?![{LEADS}]){_EMOJI})*+)"
    r"(\s*+)"
)
_CHEER: Final = compiled(rf"(?![{LEADS}])[{EMOJI}]")
_FLAGLESS: Final = compiled(rf"\s*(?![\U0001f1e6-\U0001f1ff{LEADS}])[{EMOJI}]")
"""A second cheer: no half of a flag, which stands for a name."""

_LONG_NAME: Final = max(map(len, MARKED_NAMES))
_WORD: Final = compiled(r"\w")
_GOES_ON: Final = compiled(r"[\s,;:–—-]*+([^\W\d_])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block: code points from 0 in the block, end exclusive, blanks outside.

    Sentences with the same `group` share one quotation that opens in the first of them and
    closes in the last; None where a quotation does not span several sentences.
    """

    start: int
    end: int
    group: int | None = None


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut one block (a paragraph) into its sentences; linear in time, total over all strings.

    Law: the spans are in order, do not overlap, and cover every non-space character; they do
    not depend on the kind of a space, nor on straight or curly apostrophes.
    """
    directed = direct_quotes(text)
    pairs = enclosures(directed)
    spans = list(_spans(directed, pairs))
    groups = _groups(spans, [pair for pair in pairs if pair.is_quote]) if len(spans) > 1 else {}
    return tuple(Sentence(start, end, groups.get(start)) for start, end in spans)


def _spans(text: str, pairs: Sequence[Enclosure]) -> Iterator[tuple[int, int]]:
    end = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    if start >= end:
        return
    wholes = _Wholes(text, pairs)
    word = _first_word(text, start)
    leads = _CHEER.match(text, start) is not None
    for candidate in _CANDIDATE.finditer(text, start, end):
        cut, at = candidate.span(5)
        if leads and candidate[4]:
            cut, at = candidate.start(4), candidate.end(4) - len(candidate[4].lstrip())
        if cut == at or cut <= word or wholes.hold(cut, word):
            continue
        if _ends(text, start, candidate, at):
            yield start, cut
            start, word = at, _first_word(text, at)
    yield start, end


def _first_word(text: str, at: int) -> int:
    found = _WORD.search(text, at)
    return found.start() if found else len(text)


def _ends(text: str, start: int, candidate: re.Match[str], at: int) -> bool:
    marks, closers = candidate[1], candidate[2] + candidate[3]
    after = following(text, at)
    if after is Following.NOTHING:
        return False
    if marks[0] not in TERMINATORS:
        several = after is Following.OPENING and _FLAGLESS.match(candidate[4]) is not None
        return bool(_CHEER.match(marks)) and (several or starts_with_function_word(text, at))
    if text[at] in DASHES and text[at] == text[start] and text[at + 1 : at + 2].isspace():
        return True
    if marks != ".":
        return after is Following.OPENING and not _is_in_name(text, candidate.start(), marks)
    if after is Following.LOWER:
        return not closers and full_stop.ends_before_lower(text, start, candidate.start())
    return bool(closers) or full_stop.ends(text, start, candidate.start(), at)


def _is_in_name(text: str, mark: int, marks: str) -> bool:
    if marks != "!":
        return False
    return text[max(0, mark - _LONG_NAME) : mark + 1].rsplit(maxsplit=1)[-1] in MARKED_NAMES


class _Wholes:
    """The quotations and brackets that are not cut, asked in reading order."""

    def __init__(self, text: str, pairs: Sequence[Enclosure]) -> None:
        self._text = text
        self._pairs = pairs
        self._next = 0
        self._until = 0

    def hold(self, cut: int, word: int) -> bool:
        """Tell whether `cut` lies inside one of them; `word` opens the sentence at hand."""
        while self._next < len(self._pairs) and self._pairs[self._next].start < cut:
            pair = self._pairs[self._next]
            self._next += 1
            if pair.end > cut and self._is_whole(pair, word):
                self._until = max(self._until, pair.end)
        return cut < self._until

    def _is_whole(self, pair: Enclosure, word: int) -> bool:
        length = pair.end - pair.start
        if not pair.is_quote:
            opens = word > pair.start
            return length <= LONG_BRACKET and not (opens and self._ends_inside(pair))
        if length > SHORT_QUOTE or word >= pair.start:
            return False
        host = _GOES_ON.match(self._text, pair.end)
        return host is not None and host[1].islower()

    def _ends_inside(self, pair: Enclosure) -> bool:
        """Tell whether the last sentence of a bracket ends before its closing mark."""
        inside = self._text[pair.start : pair.end - 1].rstrip(" \u00a0\u202f\u2009»”")
        return inside[-1:] in TERMINATORS


def _groups(spans: Sequence[tuple[int, int]], quotes: Sequence[Enclosure]) -> dict[int, int]:
    """Give quotations of several sentences a number, by the start of each sentence.

    A quotation within another one is part of it; two that share a sentence are one group.
    """
    groups: dict[int, int] = {}
    at = covered = fresh = 0
    for quote in quotes:
        while spans[at][1] <= quote.start:
            at += 1
        if quote.end <= max(covered, spans[at][1]):
            continue
        group = groups.get(spans[at][0], fresh)
        fresh = max(fresh, group + 1)
        covered = quote.end
        while at < len(spans) and spans[at][0] < covered:
            groups[spans[at][0]] = group
            at += 1
        at -= 1
    return groups
