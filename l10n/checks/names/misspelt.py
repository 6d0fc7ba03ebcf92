"""Names that the target misspells: two letters changed places, or one letter is off."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rapidfuzz.fuzz import ratio

from l10n.checks.names.codes import NAME_MISSPELT
from l10n.checks.names.words import proper_words, words_of
from l10n.checks.pair import Fault
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.names.likeness import is_transposed, romanized, slip_of_a_letter
from l10n.language.names.proposals import accepted_names, possible_names
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_LONG: Final = 5
_NEAR: Final = 55.0
"""Likeness of letters, in percent, from which one word may be a slip of another."""


def misspelt(pair: Pair, asked: Sequence[Word]) -> Iterator[Fault]:
    """Report names of the source, of those asked for, that the target misspells."""
    given = {word.romanized for word in proper_words(pair.source)}
    strangers = [
        word
        for word in proper_words(pair.target)
        if len(word.text) >= _LONG and word.romanized not in given
    ]
    for word in asked if strangers else ():
        near = [other for other in strangers if ratio(word.romanized, other.romanized) >= _NEAR]
        if near:
            yield from _slip(word, near, pair)


def _slip(word: Word, near: Sequence[Word], pair: Pair) -> Iterator[Fault]:
    """Report the first stranger that is a slip of a name, and how the name is written."""
    language = pair.base
    endings = known(knowledge(language).names.endings, "")
    spellings = _spellings(word.text, language)
    right_ones = {romanized(spelling) for spelling in spellings}
    for stranger in near:
        if stranger.romanized in right_ones:
            continue
        for right in spellings:
            transposed = is_transposed(romanized(right), stranger.romanized, endings)
            length = slip_of_a_letter(romanized(right), stranger.romanized, endings)
            if transposed or (length and _share_a_name(word, stranger, pair)):
                message = f"{right}: the target says {stranger.text}"
                spans = (word.start, word.end), (stranger.start, stranger.end)
                fix = right + stranger.text[len(right) if transposed else length :]
                yield NAME_MISSPELT.fault(message, *spans, fix)
                return


def _spellings(word: str, language: str) -> tuple[str, ...]:
    places = accepted_names(word, language, PlaceableType.PLACE)
    return (word, *possible_names(word, language), *places)


def _share_a_name(word: Word, stranger: Word, pair: Pair) -> bool:
    """Tell whether one and the same name stands beside both: Karl Lindqvist, Karl Lindqist."""
    return bool(_beside(word, pair.source) & _beside(stranger, pair.target))


def _beside(word: Word, text: str) -> set[tuple[str, bool]]:
    """Give the capitals directly beside a word, and whether each stands before it."""
    found: set[tuple[str, bool]] = set()
    for one, other in pairwise(words_of(text)):
        if not (one.is_capital and other.is_capital and text[one.end : other.start] in {" ", "-"}):
            continue
        if other.start == word.start:
            found.add((one.romanized, True))
        if one.start == word.start:
            found.add((other.romanized, False))
    return found
