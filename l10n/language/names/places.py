"""Countries and cities that CLDR or our own table knows by their French name."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import NOTHING, known
from l10n.language.names.keys import french_key
from l10n.language.names.tables.exonyms import CITIES, ISLANDS, LANDS, RANGES, REGIONS
from l10n.language.names.tables.relations import CAPITALS
from l10n.language.values import cldr

if TYPE_CHECKING:
    from collections.abc import Mapping


@lru_cache(maxsize=1 << 13)
def place_forms(name: str, language: str) -> tuple[str, ...]:
    """List the forms of a country or city in a language (of CLDR), the preferred one first.

    Empty for a place that is not known.
    """
    own = known(knowledge(language).names.exonyms, NOTHING).get(name.replace("’", "'"))
    if own:
        return tuple(own.split("|"))
    key = french_key(name.replace("’", "'"))
    territory = _territories().get(key)
    if territory:
        return (dict(cldr.territories(language))[territory],)
    zone = _cities().get(key)
    return (cldr.city(language, zone),) if zone else ()


def is_city(name: str) -> bool:
    """Tell whether our table has what other languages call a city: no adjective stands for it."""
    return name.replace("’", "'") in CITIES


def is_region(name: str) -> bool:
    """Tell whether our table has what languages call a region, a sea, a river, a seat."""
    return name.replace("’", "'") in REGIONS


def is_province(name: str) -> bool:
    """Tell whether our table has a region that a text may say in the place of another."""
    return name.replace("’", "'") in LANDS


def is_island(name: str) -> bool:
    """Tell whether languages say "on" of a place where they say "in" of others."""
    return name in ISLANDS


def is_range(name: str) -> bool:
    """Tell whether a name is of a continent or of mountains, which everybody says by its stem."""
    return name.replace("’", "'") in RANGES


def is_french(name: str) -> bool:
    """Tell whether French calls a place just so that we know other names of."""
    french = name.replace("’", "'")
    return french in CITIES or french in REGIONS or french in _french()


@cache
def _french() -> frozenset[str]:
    countries = (name for _, name in cldr.territories(SOURCE))
    cities = (cldr.city(SOURCE, zone) for zone in cldr.zones())
    return frozenset(name.replace("’", "'") for name in (*countries, *cities))


def is_country(name: str) -> bool:
    """Tell whether French calls a country or territory so: their adjectives stand for them."""
    return french_key(name.replace("’", "'")) in _territories()


@cache
def country_of(name: str) -> str | None:
    """Return the code of the country that a place is, or that a city is in; None if not known."""
    key = french_key(name.replace("’", "'"))
    zone = _cities().get(key)
    return _territories().get(key) or CAPITALS.get(name) or (cldr.country(zone) if zone else None)


@cache
def _territories() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, name in cldr.territories(SOURCE):
        found.setdefault(french_key(name), code)
    return found


@cache
def _cities() -> Mapping[str, str]:
    """Give zones by the key of their city, so that the spelling of French does not matter."""
    found: dict[str, str] = {}
    for zone in cldr.zones():
        found.setdefault(french_key(cldr.city(SOURCE, zone)), zone)
    return found
