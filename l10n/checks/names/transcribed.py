"""Persons whom a language writes in another script, by their sounds."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import is_decided
from l10n.checks.names.codes import NAME_CHANGED, NAME_MISSPELT
from l10n.checks.names.words import MOST, names_of, parts, proper_words, words_of
from l10n.checks.pair import Fault
from l10n.language.names.likeness import alike, is_transposed, sounds
from l10n.language.names.origin import is_regnal
from l10n.language.names.press import is_native
from l10n.language.names.proof import is_written_alike
from l10n.lazy import REMEMBERED
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_TWO: Final = 2
_HEARD: Final = 3
_LONG: Final = 4
"""Sounds of a name that is compared."""


def check_transcribed(pair: Pair) -> Iterator[Fault]:
    """Report a person whom Cyrillic says otherwise: two letters changed places, or another person.

    How a name sounds is guessed at; so another person is believed only where one of two words
    stands that nothing in the source sounds like.
    """
    if not is_native(pair.base):
        return
    target = proper_words(pair.target)
    for name, words in _persons(pair.source):
        if is_decided(name, pair):
            continue
        yield from _slips(words, target)
        if not any(_sound_alike(word, said) for word in words for said in target):
            yield from _replaced(name, pair)


def may_transcribe(pair: Pair) -> bool:
    """Tell whether the source names a person whom another script writes by the sounds."""
    return bool(_persons(pair.source))


@lru_cache(maxsize=REMEMBERED)
def _persons(source: str) -> tuple[tuple[Placeable, tuple[Word, ...]], ...]:
    """Return the persons of a source whose parts are transcribed, and those parts."""
    asked = filter(_is_transcribed, islice(names_of(source), MOST))
    found = ((name, parts(name)) for name in asked)
    return tuple((name, words) for name, words in found if len(words) >= _TWO)


def _is_transcribed(name: Placeable) -> bool:
    """Tell whether a name is of a person whose parts are transcribed, not of a king or a ship."""
    given, _, last = name.text.rpartition(" ")
    if name.type is not PlaceableType.PERSON or not given or is_regnal(last):
        return False
    return is_written_alike(name.text.split())


def _sound_alike(one: Word, other: Word) -> bool:
    heard = sounds(one.romanized)
    if len(heard) >= _HEARD and sounds(other.romanized).startswith(heard):
        return True
    return alike(one.romanized, other.romanized)


def _replaced(name: Placeable, pair: Pair) -> Iterator[Fault]:
    """Report the two capitals side by side that nothing in the source sounds like."""
    source = words_of(pair.source)
    for one, other in pairwise(proper_words(pair.target)):
        if pair.target[one.end : other.start] != " " or one.text.isupper():
            continue
        if not any(_sound_alike(word, said) for word in source for said in (one, other)):
            message = f"{name.text} became {one.text} {other.text}"
            spans = (name.start, name.end), (one.start, other.end)
            yield NAME_CHANGED.fault(message, *spans)
            return


def _slips(words: Sequence[Word], target: Sequence[Word]) -> Iterator[Fault]:
    for one, other in (*pairwise(words), *pairwise(reversed(words))):
        heard = sounds(one.romanized)
        if len(heard) < _LONG or any(sounds(w.romanized).startswith(heard) for w in target):
            continue
        for word in _beside(other, target):
            if is_transposed(heard, sounds(word.romanized), "a?[a-z]{0,3}"):
                message = f"{one.text}: the target says {word.text}"
                yield NAME_MISSPELT.fault(message, (one.start, one.end), (word.start, word.end))
                return


def _beside(other: Word, target: Sequence[Word]) -> Iterator[Word]:
    """Give the words of the target that stand beside one that is like a part of a name."""
    for left, right in pairwise(target):
        if alike(other.romanized, left.romanized):
            yield right
        if alike(other.romanized, right.romanized):
            yield left
