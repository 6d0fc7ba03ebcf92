"""The words of a pair that may be names, and what they are like."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from l10n.language.languages import knowledge
from l10n.language.names.likeness import romanized
from l10n.language.names.origin import is_regnal
from l10n.language.source import (
    find_placeables,
    is_geographic,
    is_ordinary,
)
from l10n.language.text.words import PROPER
from l10n.lazy import REMEMBERED, compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable

NAMES: Final = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)
MOST: Final = 60
"""Names of one unit that are looked at; more are a list, and time is linear."""

_WORD: Final = compiled(r"[^\W\d_]+")
_CAPITAL: Final = compiled(r"[A-ZÀ-ÖØ-ÞŒŠŽŁŚŻĆ](?<![^\W\d_].)[^\W\d_]{2,}")
_ODD: Final = compiled(r"(?<![^\W\d_])[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]")
OPENING: Final = " \"'«“„‘¿¡([—–•-"
_SENTENCE_END: Final = compiled(r"(?<!\bM)(?<!\bMM)(?<!\bDr)(?<!\bMe)(?<!\b[A-Z])[.!?:…]\W*$")
_SHORTEST: Final = 3


class Word(NamedTuple):
    """A word of a text, with its plain form; the span is in code points from 0, end exclusive.

    A tuple, for every pair makes dozens.
    """

    text: str
    start: int
    end: int
    romanized: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


_made: Final = cast("Callable[[Sequence[object]], Word]", partial(tuple.__new__, Word))


def keeps(language: str) -> bool:
    """Tell whether a language is known to keep a name as its own script writes it."""
    return bool(knowledge(language).names.keeps)


@lru_cache(maxsize=REMEMBERED)
def capitals(text: str) -> tuple[str, ...]:
    """Return the words of a French text that may be names, quickly: most pairs need no more."""
    return tuple(word for word in _CAPITAL.findall(text) if not is_ordinary(word))


def loses_a_capital(pair: Pair) -> bool:
    """Tell whether a word of the source that may be a name is not in the target as it is."""
    return not all(map(pair.target.__contains__, capitals(pair.source)))


def keeps_a_capital(pair: Pair) -> bool:
    """Tell whether a word of the source that may be a name is in the target as it is."""
    return any(map(pair.target.__contains__, capitals(pair.source)))


def may_name(text: str) -> bool:
    """Tell quickly whether a French text may hold a name."""
    return bool(capitals(text))


@lru_cache(maxsize=16)
def proper_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text that begin with a capital."""
    found = PROPER.finditer(text)
    return _words(text, [m.span() for m in found if m[0][0].isupper()])


@lru_cache(maxsize=16)
def names_in(text: str) -> tuple[Word, ...]:
    """Return the words that begin with a capital, or have one behind their first letter: eWst."""
    if not _ODD.search(text):
        return proper_words(text)
    found = (word for word in words_of(text) if word.is_capital or _ODD.match(word.text))
    return tuple(found)


@lru_cache(maxsize=16)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text."""
    return _words(text, [match.span() for match in _WORD.finditer(text)])


def _words(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """Make many words at once, which is most of what it takes to look at a name."""
    texts = [text[start:end] for start, end in spans]
    rows = zip(texts, *zip(*spans, strict=True), map(romanized, texts), strict=True)
    return tuple(map(_made, rows)) if texts else ()


@lru_cache(maxsize=REMEMBERED)
def names_of(source: str) -> tuple[Placeable, ...]:
    """Return the names that a French text says."""
    return tuple(p for p in find_placeables(source) if p.type in NAMES)


def name_at(source: str, at: int) -> Placeable | None:
    """Return the name of a French text that stands at an index, None where none does."""
    names = names_of(source)
    before = bisect_right(names, at, key=attrgetter("start"))
    return names[before - 1] if before and at < names[before - 1].end else None


def parts(name: Placeable) -> tuple[Word, ...]:
    """Return the words of a name that a translation keeps, in spans of the source."""
    found = (
        Word(m[0], name.start + m.start(), name.start + m.end(), romanized(m[0]))
        for m in _WORD.finditer(name.text)
    )
    return tuple(filter(is_part, found))


def is_part(word: Word) -> bool:
    """Tell whether a translation keeps a word, where it keeps the name that it is part of."""
    return (
        len(word.text) >= _SHORTEST
        and word.is_capital
        and not is_regnal(word.text)
        and not is_geographic(word.text.lower())
    )


def begins_sentence(before: str) -> bool:
    """Tell whether a word begins a sentence, by what stands before it."""
    return not before.strip(OPENING) or _SENTENCE_END.search(before) is not None
