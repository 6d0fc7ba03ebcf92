"""Find days of the week in French, and yesterday and tomorrow, wherever they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables.calendar import WEEKDAYS
from l10n.language.text.spans import alternatives
from l10n.lazy import compiled
from l10n.model.placeable import Placeable, PlaceableType
from l10n.model.value import Date

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEEKDAY: Final = compiled(rf"(?<![^\W_])({alternatives(WEEKDAYS)})s?(?![^\W_])", re.IGNORECASE)


def find_weekdays(text: str) -> Iterator[Placeable]:
    """Find every name of a day, also within dates; values are `XXXX-WXX-5` (1 is Monday)."""
    for found in _WEEKDAY.finditer(text):
        day = Date(weekday=WEEKDAYS[found[1].lower()] + 1)
        yield Placeable(PlaceableType.DATE, found.start(), found.end(), found[0], day)
