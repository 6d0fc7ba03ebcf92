"""How readers are told when: the clocks of the edition's zone, in the words of its language."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from l10n.errors import ProjectProblem
from l10n.frozen import dataclass
from l10n.language.text.tags import day_and_time, numbering
from l10n.language.values import usual
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.values import HouseStyle

_ZONELESS: Final = compiled(r"\d{4}-\d\d-\d\dT(?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?")
_SAID: Final = 1 << 12
"""Times and days that are kept: all entries of an article share a few days."""

_GREENWICH: Final = frozenset({"UTC", "GMT", "Etc/UTC", "Etc/GMT", "Etc/Greenwich"})
_ZEROS: Final[Mapping[str, str]] = {
    "arab": "٠",
    "arabext": "۰",
    "beng": "০",
    "deva": "०",
    "gujr": "૦",
    "guru": "੦",
    "khmr": "០",
    "knda": "೦",
    "laoo": "໐",
    "mlym": "൦",
    "mymr": "၀",
    "orya": "୦",
    "tamldec": "௦",
    "telu": "౦",
    "thai": "๐",
    "tibt": "༠",
}
"""The nought of each set of digits that CLDR names; the others follow it."""

_LISTS: Final[Mapping[str, str]] = {
    "arab": "arabic-indic",
    "arabext": "persian",
    "beng": "bengali",
    "deva": "devanagari",
    "gujr": "gujarati",
    "guru": "gurmukhi",
    "khmr": "khmer",
    "knda": "kannada",
    "laoo": "lao",
    "mlym": "malayalam",
    "mymr": "myanmar",
    "orya": "oriya",
    "tamldec": "tamil",
    "telu": "telugu",
    "thai": "thai",
    "tibt": "tibetan",
}
"""What style sheets call the same."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Says times and days; `zone` is that of the readers, None for each time's own."""

    language: str
    style: HouseStyle | None = None
    zone: str | None = None

    def time(self, written: str) -> str:
        """Say an instant or an entry's time; a form of the source's own stays as it is.

        An instant is said in the zone of the readers, and the zone is said with it.
        """
        moment = self._moment(written)
        if moment is None:
            plain = _ZONELESS.match(written)
            value = f"T{plain['clock']}" if plain else written
            return self._said(PlaceableType.TIME, value) or written.removeprefix("T")
        value = f"{moment:%H:%M}{self._zone(moment)}"
        return self._said(PlaceableType.TIME, value) or f"{moment:%H:%M}"

    def day(self, written: str) -> str:
        """Say the day of an instant to its readers; nothing of what is none."""
        moment = self._moment(written)
        if moment is None:
            return ""
        return self._said(PlaceableType.DATE, f"{moment:%Y-%m-%d}") or f"{moment:%Y-%m-%d}"

    @property
    def day_and_time(self) -> str:
        """How a day, `{1}`, stands beside a time, `{0}`."""
        return day_and_time(self.language)

    @property
    def numerals(self) -> str:
        """The style of ordered lists, where the language counts with digits of its own."""
        name = _LISTS.get(numbering(self.language))
        return f"ol {{ list-style-type: {name}; }}\n" if name else ""

    def _moment(self, written: str) -> dt.datetime | None:
        try:
            moment = dt.datetime.fromisoformat(written)
        except ValueError:
            return None
        if moment.tzinfo is None:
            return None
        try:
            return moment.astimezone(ZoneInfo(self.zone)) if self.zone else moment
        except (OverflowError, ValueError):
            return moment

    def _zone(self, moment: dt.datetime) -> str:
        if self.zone in _GREENWICH or (not self.zone and not moment.utcoffset()):
            return "Z"
        return f" {self.zone}" if self.zone else f"{moment:%z}"[:3] + ":" + f"{moment:%z}"[3:5]

    def _said(self, kind: PlaceableType, value: str) -> str:
        return _written(kind, value, self.language, self.style)


@lru_cache(maxsize=_SAID)
def _written(kind: PlaceableType, value: str, language: str, style: HouseStyle | None) -> str:
    try:
        said = usual(kind, value, language, style=style)
    except (ValueError, ProjectProblem):
        return ""
    nought = _ZEROS.get(numbering(language))
    return said.translate({48 + n: chr(ord(nought) + n) for n in range(10)}) if nought else said
