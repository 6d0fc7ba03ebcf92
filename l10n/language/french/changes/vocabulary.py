"""Which words are known to be French, and which look as if they were none."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.tokens import unaccented_word
from l10n.language.french.tables import edits, function_words, functions, heads
from l10n.language.french.tables.common_words import COMMON_WORDS
from l10n.language.french.tables.demonyms import DEMONYMS
from l10n.language.french.tables.press_words import PRESS_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_EDGE: Final = "^"


@cache
def vocabulary() -> frozenset[str]:
    """Collect the lower-case words of the language's tables, and their plain plurals."""
    known = {word for word in _tabled() if word.isalpha() and word.islower()}
    plurals = {f"{word}s" for word in known if len(word) > 3 and word[-1] not in "sxz"}  # noqa: PLR2004 - shorter ones are mostly grammar
    return frozenset(known | plurals)


def _tabled() -> Iterator[str]:
    yield from COMMON_WORDS
    yield from DEMONYMS
    yield from PRESS_WORDS
    yield from function_words.GRAMMAR
    yield from function_words.UNCOUNTED
    yield from functions.FUNCTIONS
    yield from functions.SPEECH
    yield from functions.ACTING
    yield from heads.PLACE_HEADS
    yield from heads.ORGANISATION_HEADS
    yield from edits.COUNT_WORDS
    yield from edits.TIME_WORDS
    for pair in edits.LOOK_ALIKES:
        yield from pair


def is_known(word: str) -> bool:
    """Tell whether a word stands in a table; its capitals do not matter."""
    return word.lower() in vocabulary()


def is_odd(word: str) -> bool:
    """Tell whether three letters follow each other that do so in no known word."""
    return not _triples(unaccented_word(word)) <= _known_triples()


@cache
def _known_triples() -> frozenset[str]:
    return frozenset(triple for word in vocabulary() for triple in _triples(unaccented_word(word)))


def _triples(word: str) -> frozenset[str]:
    edged = f"{_EDGE}{word}{_EDGE}"
    return frozenset(a + b[-1] for a, b in pairwise(x + y for x, y in pairwise(edged)))
