"""Names that the target misspells: two letters changed places, or one letter is off."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from l10n.checks.names.codes import NAME_MISSPELT
from l10n.checks.names.words import keeps, name_at, names_in, proper_words, words_of
from l10n.checks.pair import Fault
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.names.likeness import is_transposed, romanized, slip_of_a_letter
from l10n.language.names.origin import is_regnal
from l10n.language.names.proof import is_written_alike
from l10n.language.names.proposals import accepted_names, possible_names
from l10n.language.source import is_first_name
from l10n.language.text.inflection import says_name
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_FAR: Final = 2
_SHORTEST: Final = 3
_LONG: Final = 5
_LATIN: Final = compiled(r"[A-Za-zÀ-ɏ]")
_NEAR: Final = 62.0
"""Likeness of letters, in percent, from which one word may be a slip of another."""


def misspelt(pair: Pair, asked: Sequence[Word]) -> Iterator[Fault]:
    """Report names of the source, of those asked for, that the target misspells."""
    given = {word.romanized for word in proper_words(pair.source)}
    strangers = [
        word
        for word in names_in(pair.target)
        if len(word.text) >= _SHORTEST and word.romanized not in given
    ]
    for word in asked if strangers else ():
        near = [other for other in strangers if ratio(word.romanized, other.romanized) >= _NEAR]
        if near:
            yield from _slip(word, near, pair)


def _slip(word: Word, near: Sequence[Word], pair: Pair) -> Iterator[Fault]:
    """Report the first stranger that is a slip of a name, and how the name is written."""
    spellings = _spellings(word.text, pair.base)
    others = [spelling for spelling in spellings if spelling != word.text]
    for stranger in near:
        if stranger.romanized in map(romanized, spellings):
            continue
        for right in spellings:
            length = _slipped(right, word, stranger, pair)
            if length and _may_be(word, stranger, pair, others):
                message = f"{right}: the target says {stranger.text}"
                spans = (word.start, word.end), (stranger.start, stranger.end)
                yield NAME_MISSPELT.fault(message, *spans, right + stranger.text[length:])
                return


def _may_be(word: Word, stranger: Word, pair: Pair, others: Sequence[str]) -> bool:
    """Tell whether a stranger is to be compared with a name.

    In Cyrillic every name is a transcription; first names are at home in many languages; and short
    words are compared where they are part of a name, for Juin may be Juni.
    """
    if not keeps(pair.base) and _LATIN.match(stranger.text) is None:
        return False
    if any(says_name(form, stranger.text, pair.language) for form in others):
        return False
    named = name_at(pair.source, word.start)
    if named and is_regnal(named.text.rpartition(" ")[2]):
        return False
    if is_first_name(stranger.text) and (named is None or named.start == word.start):
        return False
    return len(word.text) >= _LONG or named is not None


def _slipped(right: str, word: Word, stranger: Word, pair: Pair) -> int:
    """Return how long the stranger is that is a slip of a spelling, without its ending; or 0."""
    one, other = romanized(right), stranger.romanized
    if _is_far(one, other):
        return 0
    endings = known(knowledge(pair.language).names.endings, "")
    if is_transposed(one, other, endings):
        return len(right)
    strict = right == word.text and _is_kept(word, pair)
    length = slip_of_a_letter(one, other, endings, strict=strict)
    inflects = bool(known(knowledge(pair.language).names.stem_vowels, ""))
    at_end = strict and inflects and other[: len(one) - 1] == one[:-1]
    return length if length and not at_end and _share_a_name(word, stranger, pair) else 0


@lru_cache(maxsize=4096)
def _is_far(one: str, other: str) -> bool:
    return OSA.distance(one, other[: len(one) + 1], score_cutoff=_FAR) > _FAR


def _is_kept(word: Word, pair: Pair) -> bool:
    """Tell whether a word is of a person whose name languages write letter for letter."""
    named = name_at(pair.source, word.start)
    if named is None or named.type is not PlaceableType.PERSON:
        return False
    return is_written_alike(named.text.split())


@lru_cache(maxsize=4096)
def _spellings(word: str, language: str) -> tuple[str, ...]:
    places = accepted_names(word, language, PlaceableType.PLACE)
    return (word, *possible_names(word, language), *places)


def _share_a_name(word: Word, stranger: Word, pair: Pair) -> bool:
    """Tell whether one and the same name stands beside both: Karl Lindqvist, Karl Lindqist."""
    return bool(_beside(word, pair.source) & _beside(stranger, pair.target))


def _beside(word: Word, text: str) -> set[tuple[str, bool]]:
    """Give the capitals directly beside a word, and whether each stands before it."""
    words = words_of(text)
    at = bisect_left(words, word.start, key=attrgetter("start"))
    around = ((other, other.start < word.start) for other in words[max(0, at - 1) : at + 2])
    return {
        (other.romanized, is_before)
        for other, is_before in around
        if other.is_capital and _joins(other, word, text)
    }


def _joins(one: Word, other: Word, text: str) -> bool:
    """Tell whether nothing but a space, a hyphen or an apostrophe stands between two words."""
    first, last = sorted((one, other), key=attrgetter("start"))
    return text[first.end : last.start] in {" ", "-", "'", "’"}
