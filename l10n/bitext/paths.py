"""How sure each pairing is among all ways through two texts (forward and backward sums)."""

from __future__ import annotations

from itertools import pairwise
from math import exp, inf, log
from typing import TYPE_CHECKING, Final

from l10n.bitext.likelihood import run_of
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.bitext.anchors import Anchors
    from l10n.bitext.likelihood import Likelihood

_STEPS: Final = {
    (1, 1): 0.78,
    (1, 0): 0.07,
    (0, 1): 0.07,
    (1, 2): 0.036,
    (2, 1): 0.036,
    (2, 2): 0.0005,
    (1, 3): 0.004,
    (3, 1): 0.004,
}
"""How often so many sentences become so many."""

_ACROSS: Final = 4.0
"""What it costs to take sentences of two paragraphs for one."""

_TRUST: Final = 0.88
"""Evidence says much the same twice: it counts a little less than its sum."""

_EVEN: Final = 0.5

_BAND: Final = 150
"""Sentences from the diagonal that are looked at where a stretch is long."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that say the same, by their places from 0, and how likely that is."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    likely: float


@dataclass(frozen=True, slots=True)
class Reach:
    """Sentences of two texts that are compared with each other, by their places in these."""

    source: tuple[int, ...]
    target: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Margin:
    """A text: its sentences as read, and the paragraph of each."""

    lines: tuple[Anchors, ...]
    blocks: tuple[int, ...]


def beads(stretch: Reach, sides: tuple[Margin, Margin], likelihood: Likelihood) -> Iterator[Bead]:
    """Give what is likelier than not: no two of these share a sentence."""
    grid = _Grid(stretch, sides, likelihood)
    forward = grid.sums()
    backward = grid.sums_back()
    total = forward[-1][-1]
    for i, j, di, dj, weight in grid.steps:
        if di and dj:
            likely = exp(min(forward[i][j] + weight + backward[i + di][j + dj] - total, 0.0))
            if likely > _EVEN:
                yield Bead(stretch.source[i : i + di], stretch.target[j : j + dj], likely)


class _Grid:
    """All steps between the places of a stretch, in order."""

    def __init__(
        self, stretch: Reach, sides: tuple[Margin, Margin], likelihood: Likelihood
    ) -> None:
        self._stretch, self._sides, self._likelihood = stretch, sides, likelihood
        self.rows, self.columns = len(stretch.source), len(stretch.target)
        self.steps = list(self._steps())

    def _steps(self) -> Iterator[tuple[int, int, int, int, float]]:
        runs = self._runs(0), self._runs(1)
        for i in range(self.rows + 1):
            middle = i * self.columns // max(self.rows, 1)
            for j in range(max(0, middle - _BAND), min(self.columns, middle + _BAND) + 1):
                for (di, dj), share in _STEPS.items():
                    if i + di > self.rows or j + dj > self.columns:
                        continue
                    weight = log(share)
                    if di and dj:
                        one, torn = runs[0][i, di]
                        other, broken = runs[1][j, dj]
                        weight += _TRUST * self._likelihood.of(one, other)
                        weight -= _ACROSS * (torn + broken)
                    yield i, j, di, dj, weight

    def _runs(self, which: int) -> dict[tuple[int, int], tuple[Anchors, int]]:
        side = self._sides[which]
        places = (self._stretch.source, self._stretch.target)[which]
        found: dict[tuple[int, int], tuple[Anchors, int]] = {}
        for at in range(len(places)):
            for count in (1, 2, 3):
                held = places[at : at + count]
                if len(held) == count:
                    torn = sum(
                        side.blocks[a] != side.blocks[b] or b != a + 1 for a, b in pairwise(held)
                    )
                    found[at, count] = run_of([side.lines[place] for place in held]), torn
        return found

    def sums(self) -> list[list[float]]:
        """Sum up all ways from the beginning to each place."""
        table = self._table()
        table[0][0] = 0.0
        for i, j, di, dj, weight in self.steps:
            if table[i][j] > -inf:
                table[i + di][j + dj] = _added(table[i + di][j + dj], table[i][j] + weight)
        return table

    def sums_back(self) -> list[list[float]]:
        """Sum up all ways from each place to the end."""
        table = self._table()
        table[-1][-1] = 0.0
        for i, j, di, dj, weight in reversed(self.steps):
            if table[i + di][j + dj] > -inf:
                table[i][j] = _added(table[i][j], table[i + di][j + dj] + weight)
        return table

    def _table(self) -> list[list[float]]:
        return [[-inf] * (self.columns + 1) for _ in range(self.rows + 1)]


def _added(one: float, other: float) -> float:
    """Add two likelihoods by their logarithms."""
    low, high = sorted((one, other))
    return high if low == -inf else high + log(1 + exp(low - high))
