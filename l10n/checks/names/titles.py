"""Titles that the target keeps in their own language, but for a word."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_CHANGED, NAME_MISSING
from l10n.checks.names.words import words_of
from l10n.language.languages import SOURCE
from l10n.language.names.likeness import alike
from l10n.language.source import is_common, is_ordinary
from l10n.language.text.quotations import quotations
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_QUOTED: Final = compiled(r"[«“„\"] ?[A-ZÀ-Þ]")
_MOST: Final = 10
"""Words of a title, and titles of a text."""

_TWO: Final = 2
_LONG: Final = 3


def may_quote_title(source: str) -> bool:
    """Tell whether a French text quotes something that begins with a capital."""
    return _QUOTED.search(source) is not None


def check_titles(pair: Pair) -> Iterator[Fault]:
    """Report a word that a kept title lacks: Game of, for Game of Thrones.

    A title is kept where most of its words stand in a quotation of the target too, and two of them
    are no French words.
    """
    if not _QUOTED.search(pair.target):
        return
    mine, yours = _titles(pair.source, SOURCE), _titles(pair.target, pair.language)
    for title in mine:
        for other in yours:
            lost = _lost(title, other, pair)
            if lost is not None:
                yield _said(lost, title, other)
                break


def _titles(text: str, language: str) -> list[list[Word]]:
    """Return the words of each short quotation that begins with a capital."""
    pairs = quotations(text, language).pairs
    inside = ([w for w in words_of(text) if a < w.start < b] for a, b in islice(pairs, _MOST))
    return [words for words in inside if 0 < len(words) <= _MOST and words[0].is_capital]


def _lost(title: Sequence[Word], other: Sequence[Word], pair: Pair) -> Word | None:
    """Return the first word of a title that its kept form has not."""
    said = Counter(word.romanized for word in other)
    kept = [word for word in title if said[word.romanized]]
    enough = len(kept) >= _TWO and len(kept) * _TWO >= len(title) and len(other) <= len(title)
    if not enough or len(kept) == len(title):
        return None
    if sum(not _is_french(word) for word in kept) < _TWO:
        return None
    known = {word.romanized for word in title}
    strange = [word for word in other if word.romanized not in known]
    return next((w for w in title if not said[w.romanized] and _is_gone(w, strange, pair)), None)


def _is_french(word: Word) -> bool:
    return is_common(word.text.lower()) or is_ordinary(word.text.capitalize())


def _is_gone(word: Word, strange: Sequence[Word], pair: Pair) -> bool:
    if len(word.text) < _LONG or word.text in pair.target:
        return False
    return not any(alike(word.romanized, other.romanized) for other in strange)


def _said(lost: Word, title: Sequence[Word], other: Sequence[Word]) -> Fault:
    known = {word.romanized for word in title}
    stranger = next((word for word in other if word.romanized not in known), None)
    spans = (lost.start, lost.end), (other[0].start, other[-1].end)
    if stranger is None:
        return NAME_MISSING.fault(f"{lost.text} is missing in the title", *spans)
    return NAME_CHANGED.fault(f"{lost.text} became {stranger.text} in the title", *spans)
