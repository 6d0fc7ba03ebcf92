"""Accents of a surname that the target leaves out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_ACCENT
from l10n.checks.names.words import MOST, capitals, keeps, names_of, parts, proper_words
from l10n.checks.pair import Fault
from l10n.language.names.proposals import possible_names
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_WESTERN: Final = "\u0180"
"""Up to here stand the letters that every newsroom can set; beyond, many leave the marks out."""


def may_accent(source: str) -> bool:
    """Tell whether a word with an accent may be a name."""
    return not all(map(str.isascii, capitals(source)))


def check_accents(pair: Pair) -> Iterator[Fault]:
    """Note a surname without its accents; of first names languages have their own."""
    accented = [word for word in capitals(pair.source) if not word.isascii()]
    if not accented or not keeps(pair.base) or all(word in pair.target for word in accented):
        return
    bare = {w.romanized: w for w in proper_words(pair.target) if w.text.isascii()}
    for word in islice(_surnames(pair), MOST):
        said = bare.get(word.romanized)
        if said and said.text not in possible_names(word.text, pair.base):
            message = f"{word.text}: the target says {said.text}"
            spans = (word.start, word.end), (said.start, said.end)
            yield NAME_ACCENT.fault(message, *spans, fix=word.text)


def _surnames(pair: Pair) -> Iterator[Word]:
    """Give the words with accents of persons, without what stands first of several."""
    for name in names_of(pair.source):
        words = parts(name) if name.type is PlaceableType.PERSON else ()
        for word in words[1:] or words:
            if (
                not word.text.isascii()
                and max(word.text) < _WESTERN
                and word.text not in pair.target
            ):
                yield word
