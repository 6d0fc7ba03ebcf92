"""The two sides of a pair, asked for echoes only when something seems to be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import SOURCE
from l10n.language.text.amounts import Direction, directions
from l10n.language.values import echoes, hours_of, says_fall

if TYPE_CHECKING:
    from l10n.checks.pair import Pair
    from l10n.checks.values.facts import Fact
    from l10n.language.values import Echoes

_AROUND: Final = 60
"""Characters on either side of a value in which its verb stands."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A pair and what its texts might be saying."""

    pair: Pair

    @property
    def source(self) -> Echoes:
        """The echoes in the source."""
        return echoes(self.pair.source, SOURCE)

    @property
    def target(self) -> Echoes:
        """The echoes in the target."""
        return echoes(self.pair.target, self.pair.language, self.pair.under.style)

    def hours(self, time: Fact) -> frozenset[int]:
        """Give the hours that a time of the target may mean."""
        pair = self.pair
        hour = time.clock().hour
        return hours_of(pair.target, time.span, hour, pair.language, pair.under.style)

    def fell(self, loss: Fact) -> bool:
        """Tell whether the target says of a number in it that something fell."""
        pair = self.pair
        if says_fall(pair.target, loss.span, pair.language, pair.under.style):
            return True
        start, end = loss.span
        around = pair.target[max(0, start - _AROUND) : end + _AROUND]
        return directions(around, pair.language) == {Direction.DOWN}
