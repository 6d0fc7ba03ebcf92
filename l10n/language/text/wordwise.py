"""Two versions of a text compared by words, and two edits of one text brought together."""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD: Final = compiled(r"\s+|\w+(?:[.,:\u202f\u00a0]\d+)*|[^\w\s]")
"""A word, a figure with its separators, a sign, or a stretch of space."""

_MOST: Final = 4000
"""Words of a text that is compared; longer ones are taken as wholly new."""


class WordFate(StrEnum):
    """What became of some words of a text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words that follow each other and have one fate; `valued` tells that a figure is in them."""

    fate: WordFate
    text: str

    @property
    def valued(self) -> bool:
        """Whether a number or a time is among them."""
        return any(map(str.isdecimal, self.text))


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words from `start` to `end` of the text before, and what stands there after."""

    start: int
    end: int
    words: tuple[str, ...]


def compare_words(before: str, after: str) -> tuple[WordRun, ...]:
    """Say what became of a text. Law: what is no news is the one, what is not gone the other."""
    old, new = _words(before), _words(after)
    runs: list[WordRun] = []
    at = 0
    for edit in _edits(old, new):
        runs.append(WordRun(WordFate.SAME, "".join(old[at : edit.start])))
        runs.append(WordRun(WordFate.GONE, "".join(old[edit.start : edit.end])))
        runs.append(WordRun(WordFate.NEW, "".join(edit.words)))
        at = edit.end
    runs.append(WordRun(WordFate.SAME, "".join(old[at:])))
    return tuple(run for run in runs if run.text)


def merge_words(base: str, theirs: str, mine: str) -> str | None:
    """Make both edits of a text; None where they touch the same words, or each other."""
    if theirs in {base, mine}:
        return mine
    if mine == base:
        return theirs
    words = _words(base)
    both = {*_edits(words, _words(theirs)), *_edits(words, _words(mine))}
    edits = sorted(both, key=lambda edit: (edit.start, edit.end))
    if any(after.start <= before.end for before, after in pairwise(edits)):
        return None
    return "".join(_applied(words, edits))


def _applied(words: Sequence[str], edits: Iterable[_Edit]) -> Iterable[str]:
    at = 0
    for edit in edits:
        yield from words[at : edit.start]
        yield from edit.words
        at = edit.end
    yield from words[at:]


def _edits(old: Sequence[str], new: Sequence[str]) -> list[_Edit]:
    if old == new:
        return []
    if max(len(old), len(new)) > _MOST:
        return [_Edit(0, len(old), tuple(new))]
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [_Edit(a, b, tuple(new[c:d])) for tag, a, b, c, d in codes if tag != "equal"]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
