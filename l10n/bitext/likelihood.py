"""How much more likely two runs of sentences are as each other's translation than by chance.

All figures are logarithms of ratios of likelihoods, so that they add up.
"""

from __future__ import annotations

from collections import Counter
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from l10n.bitext.anchors import Anchors
from l10n.frozen import dataclass
from l10n.language.text.lengths import usual_length

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.bitext.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of anchor behaves in right pairs of sentences (measured on human translations).

    `kept` is how often one is there on the other side, among those that both texts have somewhere;
    `most` the most that one says by being there. `alone` is what one says that only the French has
    anywhere, `added` one that only the translation has: a name may be a noun there.
    """

    name: str
    kept: float
    most: float
    alone: float = 0.0
    added: float = 0.0


_KINDS: Final = (
    _Kind("values", 0.86, 5.0, -0.7, -0.7),
    _Kind("names", 0.9, 4.5, -0.3),
    _Kind("cognates", 0.65, 2.5),
    _Kind("meanings", 0.6, 3.5, -0.7, -0.2),
)
_FIXED: Final = 0.011
_PER_CHARACTER: Final = 1.35
"""Variance of the logarithm of the ratio of lengths."""

_SAME_SHAPE: Final = (0.975, 0.95, 0.92, 0.92)
"""How often a translation quotes, asks, exclaims and denies as its original does."""

_SMOOTH: Final = 0.25
_ASSUMED: Final = 2.0
_LENGTH: Final = 1000
_OPENING: Final = 4.0


def run_of(lines: Sequence[Anchors]) -> Anchors:
    """Take sentences together, as one."""
    if len(lines) == 1:
        return lines[0]
    shapes = zip(*(one.shape for one in lines), strict=True)
    return Anchors(
        size=sum(one.size for one in lines) + len(lines) - 1,
        values=frozenset().union(*(one.values for one in lines)),
        names=frozenset().union(*(one.names for one in lines)),
        cognates=frozenset().union(*(one.cognates for one in lines)),
        meanings=None
        if any(one.meanings is None for one in lines)
        else frozenset().union(*(one.meanings or () for one in lines)),
        words=frozenset().union(*(one.words for one in lines)),
        shape=tuple(None if None in said else any(said) for said in shapes),
        opening=lines[0].opening,
        count=len(lines),
    )


class Likelihood:
    """What is usual in two texts, and what that makes of two runs of their sentences."""

    def __init__(
        self,
        source: Sequence[Anchors],
        target: Sequence[Anchors],
        language: str,
        vocabulary: Vocabulary,
    ) -> None:
        self._vocabulary = vocabulary
        self._ratio = _ratio(source, target, language)
        self._lengths = _lengths(target)
        self._often = {kind.name: _often(source, target, kind.name) for kind in _KINDS}
        self._shape = [
            (sum(bool(one.shape[i]) for one in target) + 1) / (len(target) + 2)
            for i in range(len(_SAME_SHAPE))
        ]

    def of(self, one: Anchors, other: Anchors) -> float:
        """Compare two runs."""
        said = self._length(one, other) + self._shaped(one, other)
        said += self._vocabulary.score(one.words, other.words)
        for kind in _KINDS:
            said += self._kept(kind, getattr(one, kind.name), getattr(other, kind.name))
        if one.opening and other.opening:
            said += _OPENING if one.opening == other.opening else -_OPENING
        elif one.opening or other.opening:
            said -= 1
        return said

    def _length(self, one: Anchors, other: Anchors) -> float:
        mean, spread = self._lengths
        usual = sqrt(_FIXED + _PER_CHARACTER / one.size)
        off = (log(other.size / (one.size * self._ratio))) / usual
        by_chance = (log(other.size / other.count) - mean) / (spread / sqrt(other.count))
        return log(spread / sqrt(other.count) / usual) - off**2 / 2 + by_chance**2 / 2

    def _kept(
        self, kind: _Kind, mine: frozenset[object] | None, theirs: frozenset[object] | None
    ) -> float:
        if mine is None or theirs is None:
            return 0.0
        often = self._often[kind.name]
        said = sum(min(log(kind.kept / often[key]), kind.most) for key in mine & theirs)
        for missing, alone in ((mine - theirs, kind.alone), (theirs - mine, kind.added)):
            for key in missing:
                share = often.get(key)
                said += alone if share is None else log((1 - kind.kept) / (1 - min(share, 0.5)))
        return said

    def _shaped(self, one: Anchors, other: Anchors) -> float:
        said = 0.0
        for mine, theirs, same, share in zip(
            one.shape, other.shape, _SAME_SHAPE, self._shape, strict=True
        ):
            if mine is not None and theirs is not None:
                agreed = same if mine == theirs else 1 - same
                said += log(agreed / (share if theirs else 1 - share))
        return said


def _ratio(source: Sequence[Anchors], target: Sequence[Anchors], language: str) -> float:
    known = usual_length("x" * _LENGTH, language)
    if known:
        return known / _LENGTH
    return sum(one.size for one in target) / max(sum(one.size for one in source), 1)


def _lengths(target: Sequence[Anchors]) -> tuple[float, float]:
    """Return mean and spread of the logarithms of a text's lengths."""
    logs = [log(one.size) for one in target]
    mean = sum(logs) / len(logs)
    variance = sum((one - mean) ** 2 for one in logs) / len(logs)
    return mean, max(sqrt(variance), 0.3)


def _often(
    source: Sequence[Anchors], target: Sequence[Anchors], kind: str
) -> Mapping[object, float]:
    """Return in which share of the sentences stands what both texts have, the larger of two."""
    counts = [
        Counter(key for one in side for key in getattr(one, kind) or ())
        for side in (source, target)
    ]
    return {
        key: max(
            (count[key] + _SMOOTH) / (len(side) + _ASSUMED)
            for count, side in zip(counts, (source, target), strict=True)
        )
        for key in counts[0].keys() & counts[1].keys()
    }
