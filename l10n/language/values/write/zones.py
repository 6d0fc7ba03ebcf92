"""Name time zones in the words of a language: our own table, Babel for cities alone."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import SOURCE
from l10n.language.languages.shared.zones import TOWNS
from l10n.language.values import cldr

_LATIN: Final = ord("\u024f")

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values, Zones


def zone_words(zone: str, table: Values, town: str = "") -> tuple[str, ...]:
    """List the words for a zone, the preferred one first.

    `zone` is `Z`, an offset `+02:00`, letters such as CEST, or an IANA id; `town` the French name
    of the town that was said for it.
    """
    zones = table.zones
    if zone == "Z":
        return tuple(zones.greenwich.split("|"))
    if zone[0] in "+-":
        return _offset(zone)
    if "/" in zone:
        place = cldr.canonical_zone(zone)
        words = _place(place, table.cldr, zones)
        own = zones.towns.get(town, "")
        said = own if own in words else _by_town(town, place, table)
        return tuple(dict.fromkeys((said, *words) if said else words))
    return tuple(zones.names.get(zone, zone).split("|"))


def _by_town(town: str, zone: str, table: Values) -> str:
    """Say a zone by a town that names no zone, where it is the only one known of it: Doha time.

    "" for the city that names the zone itself. Cases follow the bare pattern: по времени Дохи.
    """
    known = TOWNS.get(zone)
    if not town or not known or "|" in known[""] or cldr.city(SOURCE, zone) == town:
        return ""
    own, cases = known.get(table.cldr.partition("_")[0]), bool(table.dates.months_in)
    if not own and (cases or ord(cldr.city(table.cldr, zone)[0]) > _LATIN):
        return ""
    local = (own or known[""]).partition("|")[0]
    return table.zones.city[1 if cases else 0].format(city=local)


def _offset(zone: str) -> tuple[str, ...]:
    hours, _, minutes = zone[1:].partition(":")
    short = f"{zone[0]}{int(hours)}" + (f":{minutes}" if minutes != "00" else "")
    return (f"GMT{short}", f"UTC{short}", f"UTC{zone}", f"GMT{zone}")


def _place(zone: str, code: str, zones: Zones) -> tuple[str, ...]:
    own = tuple(x for x in zones.cities.get(zone, "").split("|") if x)
    city = cldr.city(code, zone)
    return tuple(dict.fromkeys((*own, *(pattern.format(city=city) for pattern in zones.city))))


@cache
def place_names(code: str) -> tuple[tuple[str, str], ...]:
    """List (IANA id, city); of two zones with one city the first in the alphabet."""
    named: dict[str, str] = {}
    for zone in cldr.zones():
        named.setdefault(cldr.city(code, zone), zone)
    return tuple((zone, city) for city, zone in named.items())
