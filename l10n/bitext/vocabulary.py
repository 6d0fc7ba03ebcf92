"""Which words translate each other, learnt from pairs that are known to be right."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TWICE: Final = 2
_TOGETHER: Final = 0.5
"""Share of both words' sentences in which two words stand together to be each other's."""

_MOST: Final = 2.5
_SEVERAL: Final = 5
"""Words that are counted in one pair of sentences, the weightiest: others say the same again."""


class Vocabulary:
    """Pairs of words and what each is worth where both sentences have one."""

    def __init__(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        self._weights = weights

    def score(self, mine: frozenset[str], theirs: frozenset[str]) -> float:
        """Add up what the words of two sentences say for each other."""
        found: list[float] = []
        for word in mine:
            known = self._weights.get(word)
            if known:
                best = max((known[other] for other in known.keys() & theirs), default=0.0)
                found += [best] if best else []
        return sum(sorted(found, reverse=True)[:_SEVERAL])


NO_WORDS: Final = Vocabulary({})


def learnt(pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Vocabulary:
    """Learn words from pairs of sentences: those that mostly stand together, and are not in all."""
    mine: Counter[str] = Counter()
    theirs: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    total = 0
    for one, other in pairs:
        total += 1
        mine.update(one)
        theirs.update(other)
        both.update((a, b) for a in one for b in other)
    weights: dict[str, dict[str, float]] = {}
    for (a, b), together in both.items():
        if together >= _TWICE and together >= _TOGETHER * max(mine[a], theirs[b]):
            worth = log((together / mine[a]) / ((theirs[b] + 1) / (total + 1)))
            if worth > 0:
                weights.setdefault(a, {})[b] = min(worth, _MOST)
    return Vocabulary(weights)
