"""Names that the target has torn apart: the first name of one before the surname of another."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAMES_SWAPPED
from l10n.checks.names.words import MOST, capitals, keeps, words_of
from l10n.checks.pair import Fault
from l10n.language.source import is_first_name
from l10n.lazy import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_LEAST: Final = 3
"""Words of two names, of which one is torn apart."""


def may_tear(source: str) -> bool:
    """Tell whether a French text has a name of two words beside another one."""
    return len(capitals(source)) >= _LEAST and bool(_names_of_two(source))


def check_torn(pair: Pair) -> Iterator[Fault]:
    """Report a name whose words stand apart, one beside a part of another, or the surname first."""
    if not keeps(pair.base) or len(capitals(pair.source)) < _LEAST:
        return
    mine = _names_of_two(pair.source)
    if all(f"{one.text} {other.text}" in pair.target for one, other in mine):
        return
    yours = _neighbours(words_of(pair.target), pair.target)
    of = _names(mine)
    known = _once(words_of(pair.source))
    there = {name: word for name, word in _once(words_of(pair.target)).items() if name in known}
    beside = _strangers(yours, of, there)
    for one, other in islice(mine, MOST):
        left, right = there.get(one.romanized), there.get(other.romanized)
        if left is None or right is None or (left, right) in yours:
            continue
        turned = (right, left) in yours
        given = is_first_name(one.text) and not is_first_name(other.text)
        apart = not turned and (left.romanized in beside or right.romanized in beside)
        if apart or (turned and given):
            message = f"{one.text} {other.text} is torn apart"
            at = sorted((left.start, left.end, right.start, right.end))
            yield NAMES_SWAPPED.fault(message, (one.start, other.end), (at[0], at[-1]))
            return


@lru_cache(maxsize=REMEMBERED)
def _names_of_two(source: str) -> list[tuple[Word, Word]]:
    return _neighbours(words_of(source), source)


def _neighbours(words: Sequence[Word], text: str) -> list[tuple[Word, Word]]:
    """Give the capitals that stand side by side."""
    return [
        (one, other)
        for one, other in pairwise(words)
        if one.is_capital and other.is_capital and text[one.end : other.start] == " "
    ]


def _once(words: Sequence[Word]) -> dict[str, Word]:
    """Return the capitals that a text says once."""
    count = Counter([word.romanized for word in words])
    return {w.romanized: w for w in words if count[w.romanized] == 1 and w.is_capital}


def _names(pairs: Sequence[tuple[Word, Word]]) -> dict[str, int]:
    """Tell where the name begins that a word is part of."""
    found: dict[str, int] = {}
    begins: dict[int, int] = {}
    for one, other in pairs:
        begin = begins.setdefault(other.start, begins.get(one.start, one.start))
        found |= {one.romanized: begin, other.romanized: begin}
    return found


def _strangers(
    pairs: Sequence[tuple[Word, Word]], of: Mapping[str, int], there: Mapping[str, Word]
) -> set[str]:
    """Return the words of the target that stand beside one of another name."""
    found: set[str] = set()
    for one, other in pairs:
        both = {one.romanized, other.romanized}
        if both <= there.keys() and of.get(one.romanized) != of.get(other.romanized, -1):
            found |= both
    return found
