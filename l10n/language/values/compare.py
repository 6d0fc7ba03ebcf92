"""Compare values by what they mean: 48 hours are two days, Paris keeps Central European Time."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.languages.shared.units import METRIC, SAME_UNITS
from l10n.language.languages.shared.zones import SAME_ZONES
from l10n.language.values import cldr
from l10n.model.decimals import shift
from l10n.model.value import duration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.value import Duration

_SECONDS: Final[Mapping[str, int]] = {"W": 604800, "D": 86400, "TH": 3600, "TM": 60, "TS": 1}
_MONTHS: Final[Mapping[str, int]] = {"Y": 12, "M": 1}
_FRENCH_WEEKS: Final = MappingProxyType(
    {duration({"D": "8"}): duration({"W": "1"}), duration({"D": "15"}): duration({"W": "2"})}
)
_LONGEST: Final = 12
"""Figures up to which lengths are computed; longer ones are compared as they are written."""


def length(value: Duration) -> tuple[int, int] | Duration:
    """Measure a duration in thousandths of months and of seconds: `PT48H` is as long as `P2D`.

    French counts a week as eight days and a fortnight as fifteen.
    """
    value = _FRENCH_WEEKS.get(value, value)
    parts = value.parts()
    if any(len(number) > _LONGEST for number in parts.values()):
        return value
    return _total(parts, _MONTHS), _total(parts, _SECONDS)


def _total(parts: Mapping[str, str], sizes: Mapping[str, int]) -> int:
    thousandths = ((size, shift(parts[k], 3)) for k, size in sizes.items() if k in parts)
    return sum(size * int(number.partition(".")[0]) for size, number in thousandths)


def measure(number: str, unit: str) -> tuple[str, str] | None:
    """Give a quantity in the base of its metric unit: 50 cl and 500 ml are 0.5 L. Else None."""
    base, power = METRIC.get(unit, ("", 0))
    return (base, shift(number, power)) if base and len(number) <= _LONGEST else None


def same_zone(one: str, other: str) -> bool:
    """Tell whether two zones, as values write them, may mean one: CEST and Europe/Paris."""
    if one == other:
        return True
    if one and other and ("/" in one or "/" in other):
        one, other = (cldr.canonical_zone(x) if "/" in x else x for x in (one, other))
    return one == other or any(one in zones and other in zones for zones in SAME_ZONES)


def same_unit(one: str, other: str) -> bool:
    """Tell whether two units or currencies may be called the same: dollars of several countries."""
    return one == other or any(one in units and other in units for units in SAME_UNITS)
