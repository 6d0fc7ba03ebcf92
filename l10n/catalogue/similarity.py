"""Similar texts: find the old text that an edited one comes from.

Candidates share rare words; rapidfuzz ranks them. Measured on real French sentences, nearly every
edited text comes from one that vanished, so only vanished texts are looked at, each used once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from l10n.language.typography import fold

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from l10n.catalogue.alignment import Passage

SAME_ENTRY: Final = 45.0
"""Least likeness, in percent, of an edit inside one entry."""

ACROSS: Final = 60.0
"""Least likeness of an edit that also moved to another entry."""

REORDERED: Final = 75.0
"""Least likeness of the sorted words, for halves that changed places."""

CANDIDATES: Final = 20
POSTINGS: Final = 2_000

_WORD: Final = re.compile(r"\w+")


def similar(
    old: Sequence[Passage],
    new: Sequence[Passage],
    rest_old: Sequence[int],
    rest_new: Sequence[int],
    entries: Mapping[Hashable, Hashable],
) -> dict[int, int]:
    """Pair the remaining new passages with the remaining old ones, likest first.

    First inside the entry that both stand in, then across entries.
    """
    texts_old = {j: fold(old[j].text) for j in rest_old}
    texts_new = {i: fold(new[i].text) for i in rest_new}
    scored = list(_scored(texts_old, texts_new))

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


def _scored(
    texts_old: Mapping[int, str], texts_new: Mapping[int, str]
) -> Iterator[tuple[float, int, int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for j, text in texts_old.items():
        for feature in _features(text):
            index[feature].append(j)
    for i, text in texts_new.items():
        for j in _candidates(text, index):
            yield _likeness(text, texts_old[j]), i, j


def _features(text: str) -> set[str]:
    words = set(_WORD.findall(text.casefold()))
    padded = f"  {text.casefold()} "
    few = 8
    trigrams = {padded[k : k + 3] for k in range(len(padded) - 2)} if len(words) < few else set()
    return words | trigrams


def _candidates(text: str, index: Mapping[str, list[int]]) -> list[int]:
    """Return the old texts that share most, looking at rare features first."""
    postings = sorted((index[f] for f in _features(text) if f in index), key=len)
    shared: defaultdict[int, float] = defaultdict(float)
    budget = POSTINGS
    for posting in postings:
        for j in posting:
            shared[j] += 1 / len(posting)
        budget -= len(posting)
        if budget <= 0:
            break
    return sorted(shared, key=lambda j: -shared[j])[:CANDIDATES]


def _likeness(one: str, other: str) -> float:
    plain = fuzz.ratio(one, other)
    if plain >= ACROSS:
        return plain
    reordered = fuzz.token_sort_ratio(one, other)
    return reordered if reordered >= REORDERED else plain
