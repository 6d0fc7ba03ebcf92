"""Whether a value surely became another: both read completely, and different in every reading.

What is proven is an error, which blocks a person's work; what is only likely is a warning. A fix
needs more: that a part of the value stayed, which tells that both say the same thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from l10n.checks.values.facts import YEAR
from l10n.frozen import fields_of
from l10n.language.languages import SOURCE
from l10n.language.values import is_whole, says_half
from l10n.language.values.compare import same_unit, same_zone
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.checks.values.facts import Fact
    from l10n.checks.values.sides import Sides
    from l10n.model.value import Time

_NOON: Final = 12
_DAY: Final = 24

_PART_OF_DAY: Final = compiled(
    r"\b(?:soir|soirée|nuit|nocturne|après-midi|matin|matinée|aube|dîner|déjeuner)s?\b",
    re.IGNORECASE,
)
"""Words by which a French text says the half of the day outside of the time itself."""


def is_proven(one: Fact, other: Fact, sides: Sides) -> bool:
    """Tell whether a value of the source surely became one of the target.

    Both are written in figures, are of one type and unit, and nothing is left unread beside them.
    """
    figured = one.figured and other.figured and one.type is other.type
    return figured and _differ(one, other, sides) and are_whole(one, other, sides)


def are_whole(one: Fact, other: Fact, sides: Sides) -> bool:
    """Tell whether both sides read a value completely."""
    pair = sides.pair
    return is_whole(pair.source, one.span, SOURCE) and is_whole(
        pair.target, other.span, pair.language, pair.under.style
    )


def are_alone(lost: Sequence[Fact], new: Sequence[Fact]) -> bool:
    """Tell whether one value was lost and one is new, so that one surely stands for the other."""
    return len(lost) == len(new) == 1


def is_anchored(one: Fact, other: Fact, sides: Sides) -> bool:
    """Tell whether a part of the value stayed, so that the rest may be put right: 3 March, 3 May.

    A bare number has no such part, and neither has one whose unit or scale would have to be added.
    """
    if not (one.whole and other.whole):
        return False
    if one.type is PlaceableType.TIME:
        return not _is_open(other, sides) and _shares_a_part(one, other)
    if one.type is PlaceableType.DATE:
        return not one.unit
    return bool(one.number) and one.number == other.number and one.type is PlaceableType.MONEY


def _shares_a_part(one: Fact, other: Fact) -> bool:
    """Tell whether two times have their minutes, their zone or their hour of twelve in common."""
    mine, yours = one.clock(), other.clock()
    if mine.minute == yours.minute != 0 or mine.zone == yours.zone != "":
        return True
    return mine.hour % _NOON == yours.hour % _NOON


def _differ(one: Fact, other: Fact, sides: Sides) -> bool:
    if one.type is PlaceableType.TIME:
        return _clocks_differ(one, other, sides)
    if one.type is PlaceableType.DATE and not (one.unit or other.unit):
        return _days_differ(one, other)
    same = one.unit == other.unit or (one.unit != YEAR and same_unit(one.unit, other.unit))
    return bool(one.number and other.number) and same and is_slip(one.number, other.number)


def is_slip(one: str, other: str) -> bool:
    """Tell whether a number is another but for a figure, two that changed places, or a scale.

    Another sign is no slip: what fell is said to fall, and what is below nought in words too.
    """
    mine, yours = one.removeprefix("-"), other.removeprefix("-")
    if mine == yours or one.startswith("-") != other.startswith("-"):
        return False
    scaled = mine.replace(".", "").strip("0") == yours.replace(".", "").strip("0")
    return scaled or OSA.distance(mine, yours, score_cutoff=1) <= 1


def _clocks_differ(one: Fact, other: Fact, sides: Sides) -> bool:
    """Tell whether two times are apart whatever half of the day is meant, in one zone."""
    mine, yours = one.clock(), other.clock()
    if bool(mine.zone) != bool(yours.zone) or not same_zone(mine.zone, yours.zone):
        return False
    if not mine.zone and (sides.source.zones or sides.target.zones):
        return False  # a zone that stands apart from its time: 2 p.m. may be 20h elsewhere
    if (mine.hour % _NOON, mine.minute) != (yours.hour % _NOON, yours.minute):
        return True
    if mine.hour % _DAY == yours.hour % _DAY:
        return mine.second is not None and yours.second is not None
    pair = sides.pair
    told = says_half(one.what.text, SOURCE) or not _PART_OF_DAY.search(pair.source)
    return (told or not _in_first_half(mine)) and not _is_open(other, sides)


def _is_open(other: Fact, sides: Sides) -> bool:
    """Tell whether a time of the target may be of either half of the day: at 7:30."""
    half = says_half(other.what.text, sides.pair.language, sides.pair.under.style)
    return _in_first_half(other.clock()) and not half


def _in_first_half(clock: Time) -> bool:
    return 0 < clock.hour <= _NOON


def _days_differ(one: Fact, other: Fact) -> bool:
    """Tell whether two dates say the same parts, the month in words, and one part is another."""
    mine, yours = one.day(), other.day()
    values = [(getattr(mine, name), getattr(yours, name)) for name in fields_of(mine)]
    said = [(a, b) for a, b in values if a or b]
    worded = all(any(map(str.isalpha, fact.what.text)) for fact in (one, other))
    apart = sum(a != b for a, b in said)
    return worded and len(said) > 1 and apart == 1 and all(a and b for a, b in said)
