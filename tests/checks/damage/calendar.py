"""Damage of days and hours."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from babel import Locale

from tests.checks.damage.pair import Damaged, pick, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair

CLOCK: Final = re.compile(r"(?<!\d)([01]?\d|2[0-3])([:.hH])([0-5]\d)(?!\d|[.,]\d)")
HALF: Final = re.compile(r"(?<=\d)(?:[  ]?)([ap])(\.?)m\b", re.IGNORECASE)
ZONE: Final = re.compile(r"\b(?:GMT|UTC|CET|CEST|MSK|EST|EDT|PDT)\b")


@cache
def _calendar(language: str, what: str) -> tuple[tuple[str, ...], ...]:
    """Return the forms of each month or weekday, wide, as running text has them."""
    locale = Locale.parse(language.replace("-", "_"))
    names = locale.months if what == "months" else locale.days
    count = range(1, 13) if what == "months" else range(7)
    return tuple(
        tuple(dict.fromkeys((names["format"]["wide"][i], names["stand-alone"]["wide"][i])))
        for i in count
    )


def _calendar_changed(pair: Pair, chance: random.Random, what: str) -> Damaged | None:
    french = _calendar("fr", what)
    said = [i for i, forms in enumerate(french) if re.search(rf"\b{forms[0]}\b", pair.source)]
    ours = _calendar(pair.language, what)
    for i in said:
        for form in ours[i]:
            for spelt in (form, form.capitalize()):
                match = re.search(rf"(?<!\w){re.escape(spelt)}(?!\w)", pair.target)
                if match:
                    others = [o for o in range(len(ours)) if o != i]
                    new = ours[chance.choice(others)][ours[i].index(form)]
                    return replaced(
                        pair, match.span(), new.capitalize() if spelt[0].isupper() else new
                    )
    return None


def month_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another month."""
    return _calendar_changed(pair, chance, "months")


def weekday_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another day of the week."""
    return _calendar_changed(pair, chance, "days")


def hour_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another hour."""
    match = pick(list(CLOCK.finditer(pair.target)), chance)
    if match is None:
        near = r"\b(\d{1,2})(?= (?:[ap]\.?m|Uhr|часов|часа|GMT|UTC))"
        match = pick(list(re.finditer(near, pair.target)), chance)
        if match is None:
            return None
        return replaced(pair, match.span(1), str((int(match[1]) + 1) % 12 + 1))
    return replaced(pair, match.span(1), f"{(int(match[1]) + 2) % 24}")


def half_of_day_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Say a.m. for p.m., or the reverse."""
    match = HALF.search(pair.target)
    if match is None:
        return None
    new = {"a": "p", "p": "a", "A": "P", "P": "A"}[match[1]]
    return replaced(pair, match.span(1), new)


def zone_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Name another time zone."""
    match = ZONE.search(pair.target)
    others = [z for z in ("CET", "EST", "MSK") if match and z != match[0]]
    return replaced(pair, match.span(), chance.choice(others)) if match else None


def zone_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Name a time zone that the source leaves open."""
    if re.search(r"\d", pair.source + pair.target):
        return None
    return Damaged(f"{pair.source} 19h40", f"{pair.target} 19:40 GMT", f"{pair.target} 19:40")
