"""Names of the target that nothing in the source accounts for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.words import OPENING, begins_sentence, words_of
from l10n.frozen import dataclass
from l10n.language.languages import knowledge
from l10n.language.names.likeness import alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable

_SHORTEST: Final = 4
_BEFORE: Final = 60
"""Characters before a word that tell whether it begins a sentence."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody of the target: a first name of the source, and the surname that follows it there.

    `is_strange` tells a surname that the source does not know.
    """

    text: str
    span: tuple[int, int]
    is_strange: bool


def stranger(name: Placeable, pair: Pair) -> Word | None:
    """Return a name of the target that nothing in the source accounts for."""
    if knowledge(pair.language).writing.nouns_are_capital:
        return None
    source = words_of(pair.source)
    for word in words_of(pair.target):
        if not word.is_capital or len(word.text) < _SHORTEST:
            continue
        before = pair.target[max(0, word.start - _BEFORE) : word.start]
        both_first = name.start == 0 and not before.strip(OPENING)
        if begins_sentence(before) and not both_first:
            continue
        if not _is_known(word, source):
            return word
    return None


def surname_beside(first: Word, pair: Pair) -> Bearer | None:
    """Return who has a first name of the source in the target; None where no capital follows it."""
    for word, following in pairwise(words_of(pair.target)):
        adjacent = pair.target[word.end : following.start] == " "
        if adjacent and following.is_capital and alike(first.romanized, word.romanized):
            strange = not _is_known(following, words_of(pair.source))
            text = f"{word.text} {following.text}"
            return Bearer(text, (word.start, following.end), strange)
    return None


def _is_known(word: Word, among: Sequence[Word]) -> bool:
    return any(alike(other.romanized, word.romanized) for other in among)
