"""Names of two words of which the target keeps one, beside another than the source has."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from l10n.checks.names.codes import NAME_CHANGED
from l10n.checks.names.words import MOST, keeps, loses_a_capital, words_of
from l10n.language.languages import knowledge
from l10n.language.names.likeness import alike
from l10n.language.names.places import place_forms
from l10n.language.source import is_common, is_first_name, is_ordinary
from l10n.lazy import REMEMBERED, compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_JOINERS: Final = frozenset({" ", "-", "–", "/"})
_TIGHT: Final = frozenset({"-", "–", "/"})
_PAIR: Final = compiled(r"[^\W\d_][ /–-][A-ZÀ-Þ]")
_LONG: Final = 4


class _Half(NamedTuple):
    """Two neighbours of the source, of which the target has one: which is kept, which lost."""

    kept: Word
    lost: Word
    joiner: str


def may_name_pair(source: str) -> bool:
    """Tell whether two capitals stand side by side in a French text, the first a name's."""
    return bool(_pairs(source))


def check_halves(pair: Pair) -> Iterator[Fault]:
    """Report a half of a name that another word stands for, beside the half that is kept.

    Lens-Metz is not Lens-Nantes; but a given name may be another, Jean-Paul Juan Pablo. Before a
    name stand titles and peoples in capitals too, where a language writes them so; there only a
    hyphen or a stroke tells.
    """
    if not keeps(pair.base):
        return
    if not loses_a_capital(pair):
        return
    said = words_of(pair.target)
    count = Counter([word.romanized for word in said])
    for half in islice(_halves(pair.source, count), MOST):
        other = _beside(half, said, pair)
        given = other is not None and is_first_name(other.text) and is_first_name(half.lost.text)
        if other is not None and not given and _is_lost(half.lost, said, pair):
            message = f"{half.lost.text} became {other.text}"
            spans = (half.lost.start, half.lost.end), (other.start, other.end)
            yield NAME_CHANGED.fault(message, *spans)
            return


def _halves(source: str, said: Counter[str]) -> Iterator[_Half]:
    for one, other, joiner in _pairs(source):
        if said[one.romanized] == 1 and not said[other.romanized]:
            yield _Half(one, other, joiner)
        elif said[other.romanized] == 1 and not said[one.romanized]:
            yield _Half(other, one, joiner)


@lru_cache(maxsize=REMEMBERED)
def _pairs(source: str) -> tuple[tuple[Word, Word, str], ...]:
    """Give the capitals side by side, and what joins them; an article is one by its place."""
    if not _PAIR.search(source):
        return ()
    found = ((a, b, source[a.end : b.start]) for a, b in pairwise(words_of(source)))
    return tuple(
        (a, b, joiner)
        for a, b, joiner in found
        if joiner in _JOINERS and a.is_capital and b.is_capital and not is_ordinary(a.text)
    )


def _beside(half: _Half, said: Sequence[Word], pair: Pair) -> Word | None:
    """Return the word of the target in the place of the lost one, if a name may stand there."""
    writing = knowledge(pair.base).writing
    is_before = half.lost.start < half.kept.start
    titled = is_before and not knowledge(pair.base).words.like_french
    if half.joiner not in _TIGHT and (writing.nouns_are_capital or titled):
        return None
    at = next(i for i, word in enumerate(said) if word.romanized == half.kept.romanized)
    there = at - 1 if is_before else at + 1
    if not 0 <= there < len(said):
        return None
    first, last = sorted((at, there))
    joined = pair.target[said[first].end : said[last].start]
    same = joined == half.joiner or {joined, half.joiner} <= _TIGHT
    found = said[there]
    if not (same and found.is_capital) or len(found.text) < _LONG:
        return None
    known = any(alike(word.romanized, found.romanized) for word in words_of(pair.source))
    return None if known else found


def _is_lost(word: Word, said: Sequence[Word], pair: Pair) -> bool:
    """Tell whether a word that is no French one is said in no form in the target."""
    low = word.text.lower()
    if len(word.text) < _LONG or is_common(low) or is_ordinary(word.text):
        return False
    forms = place_forms(word.text, pair.base)
    if any(form in pair.target for form in forms):
        return False
    return not any(alike(word.romanized, other.romanized) for other in said)
