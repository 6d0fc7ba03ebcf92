"""Add up number words: two hundred and five thousand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.values.read.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

_HALF: Final = Decimal("0.5")


def sum_up(parts: tuple[tuple[Kind, str], ...]) -> str:
    """Add up parts that must all belong together: the value, "" if they do not."""
    value, used = compose(tuple((kind, Decimal(number)) for kind, number in parts))
    return f"{value:f}" if used and used == len(parts) else ""


def compose(parts: Iterable[tuple[Kind, Decimal]]) -> tuple[Decimal, int]:
    """Add up number words as far as they belong together: the value and how many were used.

    No more words are asked for than one beyond the number.

    "three million and five million" is three million: the five belongs to what follows.
    """
    state, closed, used = _Sum(), (Decimal(0), 0), 0
    for kind, value in parts:
        following = state.add(kind, value)
        if following is None:
            multiplied = kind in {Kind.MULTIPLE, Kind.SCALE}
            return closed if multiplied and closed[1] else (state.value, used)
        state, used = following, used + 1
        if not state.ones:
            closed = (state.value, used)
    return state.value, used


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum in the making: millions, the hundreds in hand, the ones in hand."""

    total: Decimal = Decimal(0)
    section: Decimal = Decimal(0)
    ones: Decimal = Decimal(0)
    step: Decimal = Decimal(10) ** 9
    limit: int = 99
    scaled: int = 0

    @property
    def value(self) -> Decimal:
        return self.total + self.section + self.ones

    def add(self, kind: Kind, value: Decimal) -> _Sum | None:
        """Add one more word; None if it does not belong to the number."""
        if kind is Kind.NUMBER:
            return self._number(value)
        if kind is Kind.HALF:
            return self._half()
        if kind is Kind.MULTIPLE:
            return self._multiple(value)
        return self._scale(int(value))

    def _number(self, value: Decimal) -> _Sum | None:
        room = Decimal(10) ** len(str(int(value)))
        if (self.ones and (self.ones % room or value >= room)) or value >= self.step:
            return None
        if not value and self.value:
            return None
        return _Sum(self.total, self.section, self.ones + value, self.step, self.limit)

    def _half(self) -> _Sum | None:
        if not self.value:
            return None
        if self.scaled:
            half = _HALF * Decimal(10) ** self.scaled
            return _Sum(self.total + half, limit=0, step=Decimal(0))
        return _Sum(self.total, self.section, self.ones + _HALF, Decimal(0), self.limit)

    def _multiple(self, value: Decimal) -> _Sum | None:
        if value >= self.step:
            return None
        section = self.section + (self.ones or 1) * value
        return _Sum(self.total, section, Decimal(0), value, self.limit)

    def _scale(self, power: int) -> _Sum | None:
        amount = self.section + self.ones
        if not amount and self.total and self.scaled and power > self.scaled:
            # "mil millones": a scale of a scale.
            return _Sum(self.total.scaleb(power), limit=power, scaled=power)
        if power >= self.limit or (self.total and not amount):
            return None
        total = self.total + (amount or 1) * Decimal(10) ** power
        return _Sum(total, limit=power, scaled=power)
