"""Similar texts: find the old text that an edited one comes from.

Candidates share words, and rare words weigh most; rapidfuzz compares the best of them letter by
letter. Measured on edits of every kind, nearly every edited text comes from one that vanished, so
only vanished texts are looked at, each used once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nlargest
from math import fsum, log
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from l10n.frozen import dataclass
from l10n.language.text.typography import fold
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from l10n.catalogue.versions.passages import PlacedText

SAME_ENTRY: Final = 50.0
"""Least likeness, in percent, of an edit inside one entry."""

ACROSS: Final = 56.0
"""Least likeness of an edit that also moved to another entry."""

CONTAINED: Final = 85.0
"""Share of the shorter text's weight, in percent, from which the longer one contains it."""

CANDIDATES: Final = 8
POSTINGS: Final = 3_000
"""Old texts to look at for one new text, rare words first."""

SAMPLE: Final = 2_000
"""Texts from which it is learnt how rare a word is."""

_FEW_WORDS: Final = 8
_SAYS_SOMETHING: Final = 3
_WORD: Final = compiled(r"\w+")


def similar(
    old: Sequence[PlacedText],
    new: Sequence[PlacedText],
    rest_old: Sequence[int],
    rest_new: Sequence[int],
    entries: Mapping[Hashable, Hashable],
) -> dict[int, int]:
    """Pair the remaining new passages with the remaining old ones, likest first.

    First inside the entry that both stand in, then across entries.
    """
    texts = {j: fold(old[j].text) for j in rest_old}
    index = _Index(texts, _rarity(old))
    scored = [(likeness, i, j) for i in rest_new for likeness, j in index.likest(fold(new[i].text))]

    def at_home(i: int, j: int) -> bool:
        return entries.get(new[i].entry) == old[j].entry

    near = [(s, i, j) for s, i, j in scored if s >= SAME_ENTRY and at_home(i, j)]
    far = [(s, i, j) for s, i, j in scored if s >= ACROSS and not at_home(i, j)]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for group in (near, far):
        for _, i, j in sorted(group, key=lambda g: (-g[0], g[1], g[2])):
            if i not in pairs and j not in taken:
                pairs[i] = j
                taken.add(j)
    return pairs


def _features(text: str) -> frozenset[str]:
    """Return what a text is found by: its words, and the trigrams of a short one."""
    words = _words(text)
    if len(words) >= _FEW_WORDS:
        return words
    padded = f"  {text.casefold()} "
    return words | {padded[k : k + 3] for k in range(len(padded) - 2)}


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _is_short(text: str) -> bool:
    return len(_words(text)) < _FEW_WORDS


def _rarity(passages: Sequence[PlacedText]) -> Mapping[str, float]:
    """Weigh features by how few texts have them."""
    step = len(passages) // SAMPLE + 1
    sample = passages[::step]
    counts = Counter(feature for p in sample for feature in _features(fold(p.text)))
    rarest = log(len(sample) + 2)
    weights: defaultdict[str, float] = defaultdict(lambda: rarest)
    weights.update((feature, rarest - log(n)) for feature, n in counts.items() if n > 1)
    return weights


@dataclass(frozen=True, slots=True)
class _Found:
    """What two texts share: the weight, and what each weighs alone, in no unit."""

    shared: float
    one: float
    other: float

    @property
    def overlap(self) -> float:
        """The share of both texts, in percent."""
        return 200 * self.shared / (self.one + self.other)

    @property
    def contained(self) -> float:
        """The share of the shorter text, in percent."""
        return 100 * self.shared / min(self.one, self.other)


class _Index:
    """Old texts by the features that they are found by."""

    def __init__(self, texts: Mapping[int, str], weights: Mapping[str, float]) -> None:
        self._texts = texts
        self._weights = weights
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        self._weight: dict[int, float] = {}
        for j, text in texts.items():
            features = _features(text)
            self._weight[j] = self._sum(features)
            for feature in features:
                self._postings[feature].append(j)

    def likest(self, text: str) -> Iterator[tuple[float, int]]:
        """Yield the old texts that may be what this one comes from, with their likeness."""
        features = _features(text)
        mine = self._sum(features)
        shared = self._shared(features)
        weight, most = self._weight, 3 * mine
        # What shares less than an eighth of the most is no candidate; a longer one has no trigrams.
        least = max(shared.values(), default=0.0) / 8
        ranks = {
            j: found / (both if (both := mine + weight[j]) < most else most)
            for j, found in shared.items()
            if found >= least
        }
        for j in nlargest(CANDIDATES, ranks, key=ranks.__getitem__):
            other = self._texts[j]
            alike = _is_short(text) is _is_short(other)
            found = _Found(shared[j], mine, weight[j]) if alike else self._by_words(text, other)
            yield _likeness(text, other, found), j

    def _by_words(self, text: str, other: str) -> _Found:
        """Compare by words alone: of a short text and a longer one only one has trigrams."""
        one, two = _words(text), _words(other)
        return _Found(self._sum(one & two), self._sum(one), self._sum(two))

    def _sum(self, features: frozenset[str]) -> float:
        # Exact in any order: a set has another one in each run, and two runs must agree.
        return fsum(self._weights[feature] for feature in features) or 1.0

    def _shared(self, features: frozenset[str]) -> Mapping[int, float]:
        """Return what each old text shares; common words are left out once rare ones found some."""
        found = [(len(self._postings[f]), f) for f in features if f in self._postings]
        shared: defaultdict[int, float] = defaultdict(float)
        budget = POSTINGS
        for size, feature in sorted(found):
            weight = self._weights[feature]
            for j in self._postings[feature]:
                shared[j] += weight
            budget -= size
            if budget <= 0:
                break
        return shared


def _likeness(text: str, other: str, found: _Found) -> float:
    """Weigh letters and words; a text that the other contains was shortened or went on."""
    plain = fuzz.ratio(text, other)
    if found.contained >= CONTAINED and min(_length(text), _length(other)) >= _SAYS_SOMETHING:
        return float(found.contained + max(plain, found.overlap)) / 2
    return float(plain + found.overlap) / 2


def _length(text: str) -> int:
    return len(_WORD.findall(text))
