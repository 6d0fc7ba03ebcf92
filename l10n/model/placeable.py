"""A span of text that must survive translation: a name, a time, a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.model.kinds import PlaceableType

if TYPE_CHECKING:
    from l10n.model.value import Value

__all__ = ["Placeable", "PlaceableType"]


@dataclass(frozen=True, slots=True)
class Placeable:
    """One span and what it means.

    `start` and `end` are code points from 0 in the text that was searched, end exclusive;
    `text` is that slice. `meaning` is the value with its fields, `value` its one normal form:

    - date `2020-05-09`, `XXXX-08-15` (year unknown), `2020-05`, `XXXX-05`, `2020`, `198X` (the
      eighties), `XXXX-08-1X` (mid-August), range `A/B` (also of years: `1939/1945`)
    - time `19:00Z` (GMT, UTC, TU), `T19:30` (no zone), `19:30 Europe/Paris`, `19:30 CEST`,
      `19:30+02:00` (GMT+2); seconds only where the text has them: `T01:21:13`; a part of a day
      `2025-08-15TEV` (MO AF EV NI), `TEV` where the day is not known
    - duration `P3D`, `PT2H`, `P3Y6M`, `-PT2H30M`; number `8000`, `1.5`, `-3`, a score `3-1`,
      a fraction `1/3`;
      percent `25`; money `1300 EUR`; quantity `13 km`; ordinal `75`
    - phone `+33972675029`, a short number as it is: `3635`
    - persons, places, organisations, names: the canonical French form in the article
    - url, email, handle, hashtag: as written
    """

    type: PlaceableType
    start: int
    end: int
    text: str
    meaning: Value

    @property
    def value(self) -> str:
        """The normal form of the meaning, as JSON has it."""
        return str(self.meaning)
