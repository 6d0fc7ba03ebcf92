"""Tell what else a value may mean: depuis 8 heures is since eight o'clock, or for eight hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import Placeable, PlaceableType
from l10n.model.value import Duration, Time

if TYPE_CHECKING:
    from l10n.model.value import Value

_SINCE: Final = compiled(r"(?<!\w)depuis $", re.IGNORECASE)
_HOURS: Final = compiled(r".*heures?(?: et (?:demie|quart))?", re.IGNORECASE)
_LAST: Final = 23


def also_means(text: str, value: Placeable) -> Placeable | None:
    """Return the other reading of a value of a French text, None where there is only one."""
    before = fold(text[max(0, value.start - len("x depuis ")) : value.start])
    other = _hour(value.meaning) if _SINCE.search(before) and _HOURS.fullmatch(value.text) else None
    if other is None:
        return None
    return Placeable(PlaceableType.TIME, value.start, value.end, value.text, other)


def _hour(meaning: Value) -> Time | None:
    """Return the hour of the clock that full hours, or those and a half, may be too."""
    if not isinstance(meaning, Duration) or meaning.negative:
        return None
    parts = meaning.parts()
    number, minutes = parts.pop("TH", ""), parts.pop("TM", "0")
    if parts or not (number.isdecimal() and len(number) < len("100")):
        return None
    return Time(int(number), int(minutes)) if 0 < int(number) <= _LAST else None
