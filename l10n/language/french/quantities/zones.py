"""Read the zone of a time, in a text or at the head of a post: GMT, GMT+2, heure de Paris."""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from l10n.language.french.tables import zones
from l10n.language.text.folding import unaccented
from l10n.language.text.spans import alternatives
from l10n.lazy import compiled

_UNIVERSAL: Final = rf"(?P<utc>{alternatives(zones.UNIVERSAL)})"
_OFFSET: Final = r"(?P<offset> ?[+-] ?[0-9]{1,2})?"
_OFFSET_OF_POST: Final = r"(?P<offset>[+-][0-9]{1,2})?"
_ABBREVIATION: Final = rf"(?P<abbr>{alternatives(zones.ABBREVIATIONS)})"
_CITY: Final = r"(?:[^\W\d_]|[-'])+(?: (?:de|d'|du)? ?[A-ZÀ-Þ](?:[^\W\d_]|[-'])+)?"
_NAMED: Final = (
    rf",? \(?heures? (?:(?P<adj>{alternatives(zones.ADJECTIVES)})(?!\w)"
    rf"|(?:de |d'|à )(?P<region>{alternatives(zones.REGIONS)})(?!\w)"
    rf"|(?:de |d'|à )(?P<city>(?=[A-ZÀ-Þ]){_CITY}))"
)
_ZONE, _ZONE_OF_POST = (
    compiled(
        rf"(?:,? ?\(?|,? )(?:{_UNIVERSAL}{offset}|{_ABBREVIATION})(?!\w)|{_NAMED}",
    )
    for offset in (_OFFSET, _OFFSET_OF_POST)
)


class Zone(NamedTuple):
    """A zone: what it adds to the value of a time, the joint included, and where it ends."""

    token: str
    end: int


def read_zone(text: str, end: int, *, heads: bool = False) -> Zone | None:
    """Read the zone at `end` of a folded text.

    A time `heads` a post: then a dash behind a space parts it from what follows, and is no sign.
    """
    match = (_ZONE_OF_POST if heads else _ZONE).match(text, end)
    if not match:
        return None
    stop = match.end()
    if "(" in text[end : match.start() + 3]:
        if text[stop : stop + 1] != ")":
            return None
        stop += 1
    if match["utc"]:
        return Zone(_offset(match["offset"]), stop)
    if match["abbr"]:
        return Zone(f" {match['abbr']}", stop)
    name = (
        zones.ADJECTIVES.get(match["adj"] or "")
        or zones.REGIONS.get(match["region"] or "")
        or zone_of(match["city"] or "")
    )
    if name:
        return Zone(f" {name}", stop)
    first = (match["city"] or "").split(" ")[0]  # heure de Paris Alain ...
    name = zone_of(first)
    return Zone(f" {name}", match.start("city") + len(first)) if name else None


def _offset(written: str | None) -> str:
    if not written:
        return "Z"
    digits = written.replace(" ", "")
    return f"{digits[0]}{int(digits[1:]):02}:00"


def zone_of(city: str) -> str | None:
    """Return the tz name of a city called in French, or None."""
    return zones.CITIES.get(city) or (tz_cities().get(city) if city else None)


@functools.cache
def tz_cities() -> dict[str, str]:
    """Read CLDR's French names of the cities that name a zone; loaded when first needed."""
    from l10n.language.values import cldr  # noqa: PLC0415  heavy, and most texts name no zone

    found: dict[str, str] = {}
    for zone, city in cldr.inhabited_zones("fr"):
        found.setdefault(city, zone)
        found.setdefault(unaccented(city), zone)
    return found
