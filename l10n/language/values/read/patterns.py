"""The patterns of a language's table, made ready for reading."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages.shared.units import UNITS
from l10n.language.values import cldr
from l10n.language.values.read.tries import Patterns
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values

_DATE_NAMES: Final = (
    "full", "numeric", "numeric_short", "day_month", "month_year", "month", "year", "decade",
    "mid_month", "mid_month_year", "same_month", "same_month_year", "years",
)  # fmt: skip
_ALIASES: Final = MappingProxyType(
    {
        "nth": "day",
        "dd": "d",
        "mm": "m",
        "mon": "month",
        "Month": "month",
        "decade": "tens",
    }
)
_CLOCK_ALIASES: Final = MappingProxyType(
    {"HH": "h", "H": "h", "hh": "h", "mm": "minute", "ss": "second"}
)
_TAILS: Final = ("", " {part}", " {ampm}")
_EVERYWHERE: Final = ("{HH}:{mm}", "{H}:{mm}", "{HH}:{mm}:{ss}", "{H}h{mm}", "{H} h {mm}")
"""Clocks that are read in every language: whatever the style, the hour is plain."""

_TO_THE_SECOND: Final = ("{h}:{mm}:{ss} {ampm}", "{h}:{mm}:{ss} {part}")

COUNTED: Final = "counted "
"""How the names of patterns begin whose minutes are counted; how follows."""

_ISO: Final = "{year}-{mm}-{dd}"


@dataclass(frozen=True, slots=True)
class PatternSet:
    """Tries of patterns; the names under which they end say what was read.

    `first` holds the words that a pattern begins with.
    """

    dates: Patterns
    times: Patterns
    percents: Patterns
    money: Patterns
    ordinals: Patterns
    quantities: Patterns
    first: frozenset[str]

    @property
    def by_type(self) -> dict[PlaceableType, Patterns]:
        """All of them, by what they read."""
        return {
            PlaceableType.DATE: self.dates,
            PlaceableType.TIME: self.times,
            PlaceableType.PERCENT: self.percents,
            PlaceableType.MONEY: self.money,
            PlaceableType.ORDINAL: self.ordinals,
            PlaceableType.QUANTITY: self.quantities,
        }


def pattern_set(table: Values) -> PatternSet:
    """Build the tries of a language."""
    percents, money, ordinals = Patterns(), Patterns(), Patterns()
    for pattern in table.measures.percent:
        percents.add(pattern, "percent", {})
    for pattern in (*table.measures.money, "{sign} {n}", "{n} {sign}", "{n} {name}"):
        money.add(pattern.replace("{code}", "{sign}"), "money", {})
    forms = table.ordinals
    agreeing = (forms.special, forms.feminine, forms.neuter)
    for pattern in (*forms.patterns, *(p for x in agreeing for y in x.values() for p in y)):
        ordinals.add(pattern, "ordinal", {})
    tries = (_dates(table), _times(table), percents, money, ordinals, _quantities(table))
    first = frozenset(word for trie in tries for _, word in trie.literals)
    return PatternSet(*tries, first)


def _quantities(table: Values) -> Patterns:
    """Collect the units that stand around the figure; the others are words of the lexicon."""
    quantities = Patterns()
    for unit, patterns in table.measures.around.items():
        for pattern in patterns:
            quantities.add(pattern, unit, {})
    for unit, name in UNITS.items():
        for length in ("long", "short"):
            for _, pattern in cldr.unit_patterns(table.cldr, name, length):
                if not pattern.startswith("{0}") and "{0}" in pattern:
                    quantities.add(pattern.replace("{0}", "{n}"), unit, {})
    return quantities


def _dates(table: Values) -> Patterns:
    dates = Patterns()
    for name in _DATE_NAMES:
        for pattern in getattr(table.dates, name):
            dates.add(pattern, name, _ALIASES)
    for pattern in (*table.dates.decade_in, *table.dates.decade_of):
        dates.add(pattern, "decade", _ALIASES)
    dates.add(_ISO, "numeric", _ALIASES)
    return dates


def _times(table: Values) -> Patterns:
    times = table.times
    tries = Patterns()
    groups = {
        "clock": (*times.full24, *times.sharp24, *times.seconds, *times.read, *_EVERYWHERE),
        "half day": (*times.full12, *times.sharp12, *_TO_THE_SECOND),
        "weak": times.weak,
        "cued": times.cued,
    }
    for name, patterns in groups.items():
        for pattern in patterns:
            tries.add(pattern, name, _CLOCK_ALIASES)
    for pattern, minutes in times.fractions.items():
        for tail in _TAILS:
            tries.add(pattern + tail, str(minutes), _CLOCK_ALIASES)
    for pattern, reckoned in times.counted.items():
        for tail in _TAILS:
            tries.add(pattern + tail, f"{COUNTED}{reckoned}", _CLOCK_ALIASES)
    return tries
