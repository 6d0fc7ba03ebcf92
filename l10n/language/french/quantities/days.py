"""Find days of the week in French, and yesterday and tomorrow, wherever they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables.calendar import WEEKDAYS, WEEKDAYS_SHORT
from l10n.language.text.spans import alternatives, words_before
from l10n.lazy import compiled
from l10n.model.placeable import Placeable, PlaceableType
from l10n.model.value import Date

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEEKDAY: Final = compiled(rf"(?<![^\W_])({alternatives(WEEKDAYS)})s?(?![^\W_])", re.IGNORECASE)

_SHORT: Final = compiled(
    rf"(?<![^\W_])(?:{alternatives(WEEKDAYS_SHORT)})(?= [0-9]{{1,2}} )", re.IGNORECASE
)
_WORDS: Final = frozenset(["mer."])
_BEFORE: Final = frozenset(["la", "de", "en", "par", "sur", "haute", "pleine"])
"""Before these "mer." ends a sentence: il regarde la mer. 12 mai, il part."""


def find_weekdays(text: str) -> Iterator[Placeable]:
    """Find every name of a day, also within dates; values are `XXXX-WXX-5` (1 is Monday)."""
    for found in _WEEKDAY.finditer(text):
        yield _day(found, WEEKDAYS[found[1].lower()])
    for found in _SHORT.finditer(text):
        if found[0].lower() not in _WORDS or words_before(text, found.start())[1] not in _BEFORE:
            yield _day(found, WEEKDAYS_SHORT.index(found[0].lower()))


def _day(found: re.Match[str], number: int) -> Placeable:
    day = Date(weekday=number + 1)
    return Placeable(PlaceableType.DATE, found.start(), found.end(), found[0], day)
