"""Names that changed places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.said import LATIN
from l10n.checks.names.words import names_of, parts, words_of
from l10n.checks.pair import Fault
from l10n.language.names.likeness import skeleton
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Pair
    from l10n.model.placeable import PlaceableType

_JOINED: Final = re.compile(r"\s*(?:,|et|ou|ni|&)\s*")
"""What stands between names whose order no language changes."""

_NEAR: Final = 2
"""Words on either side of a name that go where it goes."""

_LONG: Final = 4
_TELLING: Final = 3
"""Consonants of which a word must have as many to be known in another language."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A name that stands once in both texts: its words' numbers there, from 0."""

    name: str
    source: tuple[int, int]
    target: tuple[int, int]


def check_order(pair: Pair) -> Iterator[Fault]:
    """Report two names that changed places.

    Clauses move in translation, and names with them. So names that the source joins, whose
    neighbours did not move with them, or between which a word stayed are asked about, no others.
    """
    if pair.language.partition("-")[0] not in LATIN:
        return
    source, target = words_of(pair.source), words_of(pair.target)
    placed = _placed(source, target, pair.source)
    for one, other in pairwise(placed):
        if one.target < other.target:
            continue
        between = pair.source[source[one.source[1]].end : source[other.source[0]].start]
        stayed = _crossed(one, other, source, target) or _has_axis(one, other, source, target)
        if _JOINED.fullmatch(between) or (stayed and _of_one_kind(one, other, pair.source)):
            message = f"{one.name} and {other.name} changed places"
            spans = (
                (source[one.source[0]].start, source[other.source[1]].end),
                (target[other.target[0]].start, target[one.target[1]].end),
            )
            yield Fault("names-swapped", Severity.WARNING, message, *spans)


def _placed(source: Sequence[Word], target: Sequence[Word], text: str) -> list[_Placed]:
    """Return the names, runs of capitals, whose last word stands once in both texts."""
    found: list[_Placed] = []
    plains = [word.plain for word in target]
    sources = [word.plain for word in source]
    for first, last in _runs(source, text):
        plain = source[last].plain
        if len(plain) < _LONG or sources.count(plain) != 1 or plains.count(plain) != 1:
            continue
        end = plains.index(plain)
        start = end - (last - first)
        whole = start >= 0 and plains[start : end + 1] == sources[first : last + 1]
        begin = start if whole else end
        found.append(_Placed(source[last].text, (first, last), (begin, end)))
    return found


def _runs(source: Sequence[Word], text: str) -> Iterator[tuple[int, int]]:
    """Give the first and last word of each run of capitals; one word at a sentence's start too."""
    first: int | None = None
    for i, word in enumerate(source):
        if not word.is_capital:
            continue
        if first is None:
            first = i
        following = source[i + 1] if i + 1 < len(source) else None
        joined = following is not None and text[word.end : following.start] in {" ", "-"}
        if not (joined and following is not None and following.is_capital):
            yield first, i
            first = None


def _crossed(one: _Placed, other: _Placed, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Tell whether each name stands beside the other's neighbours, and not beside its own."""
    mine, theirs = _around(one.source, source), _around(other.source, source)
    here, there = _around(one.target, target), _around(other.target, target)
    straight = len(mine & here) + len(theirs & there)
    crossed = len(mine & there) + len(theirs & here)
    return crossed > 0 and straight == 0


def _has_axis(one: _Placed, other: _Placed, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Tell whether a word between the names stayed between them: what moves takes it along."""
    wanted = _anchors(source[one.source[1] + 1 : other.source[0]])
    return bool(wanted & _anchors(target[other.target[1] + 1 : one.target[0]]))


def _anchors(words: Sequence[Word]) -> frozenset[str]:
    long = (skeleton(word.plain) for word in words if len(word.plain) >= _LONG)
    return frozenset(anchor for anchor in long if len(anchor) >= _TELLING)


def _of_one_kind(one: _Placed, other: _Placed, text: str) -> bool:
    """Tell whether both are persons, or both places: only these are taken for another."""
    kinds: dict[str, PlaceableType] = {}
    for name in names_of(text):
        for word in parts(name):
            kinds[word.text] = name.type
    return kinds.get(one.name) is kinds.get(other.name)


def _around(place: tuple[int, int], words: Sequence[Word]) -> frozenset[str]:
    """Return what the neighbours of a name are like across languages."""
    first, last = place
    near = (*words[max(0, first - _NEAR) : first], *words[last + 1 : last + 1 + _NEAR])
    return frozenset(skeleton(w.plain) for w in near if len(w.plain) >= _LONG and not w.is_capital)
