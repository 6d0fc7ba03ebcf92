"""Give the first end of a range the scale and the unit that French says once, behind the last."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.french.quantities.durations import same_length
from l10n.language.french.quantities.numerals import (
    decimal,
    figures_alone,
    read_digits,
    read_spelled,
)
from l10n.language.french.tables.number_words import NUMBERED
from l10n.language.text.spans import words_before
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.language.french.quantities.numerals import Numeral
    from l10n.language.text.spans import Found

_JOINT: Final = compiled(r" (?P<word>à|et|ou) | ?[-–] ?")
_SAID_ONCE: Final = frozenset(
    {
        PlaceableType.NUMBER,
        PlaceableType.PERCENT,
        PlaceableType.MONEY,
        PlaceableType.QUANTITY,
        PlaceableType.DURATION,
    }
)
_FROM: Final = frozenset(["de", "d'", "entre"])
_UNSCALED: Final = 1000
_FARTHEST: Final = 10
"""How many times the first end may be the last before it must be of another scale: 900 à 1,2."""


def share(text: str, spans: Iterable[Found]) -> Iterator[Found]:
    """Yield the spans: entre 1,3 et 1,7 milliard d'euros holds two sums of milliards.

    What is no range is left as it stands: 3 maires et 4 millions de voix, le numéro 3 à 4 km.
    """
    first: Found | None = None
    for last in spans:
        if first:
            yield _shared(text, first, last) or first
        first = last
    if first:
        yield first


def _shared(text: str, first: Found, last: Found) -> Found | None:
    if first.type is not PlaceableType.NUMBER or last.type not in _SAID_ONCE:
        return None
    joint = _JOINT.match(text, first.end)
    if not joint or joint.end() != last.start:
        return None
    before = words_before(text, first.start)[1]
    if (joint["word"] == "et" and before != "entre") or before in NUMBERED:
        return None
    low, high = _number(text, first.start), _number(text, last.start)
    if not low or not high or low.end != first.end:
        return None
    count = figures_alone(text, last.start) or high.value
    falls = low.value > high.value or (not low.scaled and count < low.value < _UNSCALED)
    if falls and before not in _FROM:
        return None
    return _with_unit(first, last, low, (high.value / count if count else Decimal(1), count))


def _number(text: str, start: int) -> Numeral | None:
    return (read_digits if text[start].isdigit() else read_spelled)(text, start)


def _with_unit(
    first: Found, last: Found, low: Numeral, scale_of: tuple[Decimal, Decimal]
) -> Found | None:
    scale, count = scale_of
    value = low.value
    if not low.scaled and value < _UNSCALED and scale > 1:
        if value > _FARTHEST * count:
            return None
        value *= scale
    if last.type is PlaceableType.DURATION:
        length = same_length(last.value, value)
        return replace(first, type=last.type, value=length) if length else None
    unit = last.value.partition(" ")[2]
    return replace(first, type=last.type, value=f"{decimal(value)} {unit}".rstrip())
