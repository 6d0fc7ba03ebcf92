"""The words of the page, in English and French: one row a thing that is said.

A bar stands between the singular and the plural of what is counted.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from l10n.frozen import dataclass
from l10n.web.tables import ROWS, TONGUES

_AGES: Final = ((86_400, "days"), (3_600, "hours"), (60, "minutes"))


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one tongue."""

    tongue: str

    def __call__(self, key: str, many: int | None = None, **given: object) -> str:
        """Say something; `many` chooses singular or plural, and is said where `{n}` stands."""
        said = ROWS[key][TONGUES.index(self.tongue)]
        if many is not None:
            one, _, more = said.partition("|")
            said = one if self._is_one(many) else more or one
        if many is None and not given:
            return said
        return said.format(n=self.number(many or 0), **given)

    def number(self, many: int) -> str:
        """Write a number as the tongue groups it."""
        return f"{many:,}".replace(",", ROWS["thousands"][TONGUES.index(self.tongue)])

    def age(self, seconds: float) -> str:
        """Say how long something has waited, in its largest unit."""
        for size, key in _AGES:
            if seconds >= size:
                return self(key, int(seconds // size))
        return self("moments")

    def clock(self, time: str) -> str:
        """Write the time of an entry as people do, with the zone that it names."""
        said = time.removeprefix("T")
        return f"{said.removesuffix('Z')} UTC" if said.endswith("Z") else said

    def day(self, at: str) -> str:
        """Write an instant to the minute, in UTC; what is none stays as it is."""
        try:
            instant = dt.datetime.fromisoformat(at).astimezone(dt.UTC)
        except ValueError:
            return at
        return f"{instant:%Y-%m-%d %H:%M} UTC"

    def _is_one(self, many: int) -> bool:
        return many == 1 or (many == 0 and ROWS["zero"][TONGUES.index(self.tongue)] == "one")


def tongue_of(chosen: str, accepted: str) -> str:
    """Choose a tongue: what somebody chose, else what the browser asks for first."""
    asked = [part.partition(";")[0].strip().lower() for part in accepted.split(",")]
    wanted = [chosen, *(tag.partition("-")[0] for tag in asked)]
    return next((tag for tag in wanted if tag in TONGUES), TONGUES[0])
