"""Pair the sentences of two finished texts: in order first, then what was moved.

Entries that open with one time belong together wherever they stand. Among all ways through the
rest each pairing has its likelihood; what the first pass is sure of teaches the second its words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import exp
from typing import TYPE_CHECKING, Final

from l10n.bitext.anchors import all_anchors, words_of
from l10n.bitext.likelihood import Likelihood, run_of
from l10n.bitext.paths import Bead, Margin, Reach, beads
from l10n.bitext.vocabulary import NO_WORDS, learnt
from l10n.language.languages import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.bitext.anchors import Anchors, TextLine

SURE: Final = 0.9
"""Likelihood from which a pairing needs no person."""

_MOVED: Final = 0.03
"""How often a sentence is moved."""

_CERTAIN: Final = 50.0


def align(
    source: Sequence[TextLine],
    target: Sequence[TextLine],
    language: str,
    known: Iterable[tuple[str, str]] = (),
) -> list[Bead]:
    """Pair sentences that likely say the same, in the order of the source; none is in two pairs.

    `known` are texts and their translations, from which words are learnt. Time grows with the
    product of the lengths of entries, and where texts have no times with their own.
    """
    if not source or not target:
        return []
    sides = _side(source, SOURCE), _side(target, language)
    pairs = [(frozenset(words_of(a, SOURCE)), frozenset(words_of(b, language))) for a, b in known]
    stretches = _stretches(sides)
    found: list[Bead] = []
    vocabulary = learnt(pairs) if pairs else NO_WORDS
    for _ in range(2):
        likelihood = Likelihood(sides[0].lines, sides[1].lines, language, vocabulary)
        found = [bead for one in stretches for bead in beads(one, sides, likelihood)]
        found = _with_moved(found, sides, likelihood)
        vocabulary = learnt([*pairs, *_said(found, sides)])
    return sorted(found, key=lambda bead: bead.source)


def _side(lines: Sequence[TextLine], language: str) -> Margin:
    return Margin(tuple(all_anchors(lines, language)), tuple(line.block for line in lines))


def _said(
    found: Iterable[Bead], sides: tuple[Margin, Margin]
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for bead in found:
        if bead.likely >= SURE:
            one = run_of([sides[0].lines[i] for i in bead.source])
            yield one.words, run_of([sides[1].lines[j] for j in bead.target]).words


def _stretches(sides: tuple[Margin, Margin]) -> list[Reach]:
    """Cut both texts where one time opens an entry in both, and nowhere else."""
    mine, theirs = (_openings(side.lines) for side in sides)
    shared = sorted(mine.keys() & theirs.keys(), key=mine.__getitem__)
    cuts = [sorted(places[key] for key in shared) for places in (mine, theirs)]
    ends = [[*cut[1:], len(side.lines)][: len(cut)] for cut, side in zip(cuts, sides, strict=True)]
    until = [dict(zip(cut, end, strict=True)) for cut, end in zip(cuts, ends, strict=True)]
    first = (cut[0] if cut else len(side.lines) for cut, side in zip(cuts, sides, strict=True))
    found = [Reach(*(tuple(range(end)) for end in first))]
    for key in shared:
        i, j = mine[key], theirs[key]
        found.append(Reach(tuple(range(i, until[0][i])), tuple(range(j, until[1][j]))))
    return found


def _openings(lines: Sequence[Anchors]) -> dict[str, int]:
    times = Counter(line.opening for line in lines)
    return {
        one.opening: at for at, one in enumerate(lines) if one.opening and times[one.opening] == 1
    }


def _with_moved(
    found: Sequence[Bead], sides: tuple[Margin, Margin], likelihood: Likelihood
) -> list[Bead]:
    """Add sentences that nobody is sure of here, and that are each other's only partner."""
    kept = [bead for bead in found if bead.likely >= SURE]
    placed = {i for b in kept for i in b.source}, {j for b in kept for j in b.target}
    free = [
        [at for at in range(len(side.lines)) if at not in done]
        for side, done in zip(sides, placed, strict=True)
    ]
    moved = [one for one in _moved(free[0], free[1], sides, likelihood) if _crosses(one, kept)]
    taken = {b.source[0] for b in moved}, {b.target[0] for b in moved}
    left = [
        bead
        for bead in found
        if bead.likely < SURE
        and taken[0].isdisjoint(bead.source)
        and taken[1].isdisjoint(bead.target)
    ]
    return [*kept, *moved, *left]


def _crosses(one: Bead, kept: Iterable[Bead]) -> bool:
    """Tell whether a pairing stands in another order than others; else its place decided on it."""
    return any(
        (bead.source < one.source) != (bead.target < one.target) for bead in kept if bead != one
    )


def _moved(
    mine: Sequence[int],
    theirs: Sequence[int],
    sides: tuple[Margin, Margin],
    likelihood: Likelihood,
) -> Iterator[Bead]:
    runs = [
        [run_of([side.lines[at]]) for at in free]
        for side, free in zip(sides, (mine, theirs), strict=True)
    ]
    rows: defaultdict[int, float] = defaultdict(float)
    columns: defaultdict[int, float] = defaultdict(float)
    odds: dict[tuple[int, int], float] = {}
    for i, one in zip(mine, runs[0], strict=True):
        for j, other in zip(theirs, runs[1], strict=True):
            odds[i, j] = _MOVED / len(theirs) * exp(min(likelihood.of(one, other), _CERTAIN))
            rows[i] += odds[i, j]
            columns[j] += odds[i, j]
    for (i, j), chance in odds.items():
        likely = min(chance / (1 + rows[i]), chance / (1 + columns[j]))
        if likely >= SURE:
            yield Bead((i,), (j,), likely)
