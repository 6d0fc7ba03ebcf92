"""What Babel is asked for, and nothing else: names, plural categories, cities.

Babel is loaded at the first question. Its zone names, its clock and its number patterns are not
used: it calls Greenwich "Unknown Region (GMT) Time" and knows no press style.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

_TAIL: Final = 6
"""Digits at the end of a number that decide its plural category in every language of CLDR."""


@cache
def _locale(code: str) -> Locale:
    from babel import Locale  # noqa: PLC0415 - Babel costs more than the rest of l10n to load

    return Locale.parse(code, sep="-")


def _data(code: str, key: str) -> Mapping[str, Any]:
    # Babel shows units and plural currency names through formatting functions alone.
    data: Mapping[str, Any] = _locale(code)._data[key]  # noqa: SLF001 - no public view
    return data


@cache
def months(code: str, context: str, width: str) -> tuple[str, ...]:
    """List the names of the months; context "format" (beside a day) or "stand-alone"."""
    names = _locale(code).months[context][width]
    return tuple(names[n] for n in range(1, 13))


@cache
def weekdays(code: str) -> tuple[str, ...]:
    """List the names of the days in full, Monday first."""
    names = _locale(code).days["format"]["wide"]
    return tuple(names[n] for n in range(7))


def plural(code: str, number: str) -> str:
    """Tell the plural category of a decimal: "one", "two", "few", "many", "other"."""
    whole, _, rest = number.lstrip("-").partition(".")
    if len(whole) > _TAIL:
        whole = "1" + whole[-_TAIL:]
    return _plural(code, f"{whole}.{rest[:_TAIL]}" if rest else whole)


def _plural(code: str, number: str) -> str:
    from decimal import Decimal  # noqa: PLC0415 - loaded with Babel anyway

    return str(_locale(code).plural_form(Decimal(number)))


@cache
def unit_patterns(code: str, unit: str, length: str) -> tuple[tuple[str, str], ...]:
    """List (plural category, pattern with {0}) of a unit; empty where CLDR has none.

    `unit` is CLDR's name ("length-kilometer"), `length` "long" or "short". CLDR leaves long forms
    out that are as the short ones; Babel then writes "3 duration-day" in Italian.
    """
    lengths = _data(code, "unit_patterns").get(unit, {})
    patterns = lengths.get(length, {})
    if "other" not in patterns:
        patterns = lengths.get("short", {})
    return tuple((k, str(v)) for k, v in sorted(patterns.items()) if k != "per")


@cache
def currency_names(code: str) -> tuple[tuple[str, str], ...]:
    """List (name, ISO code) of all currencies that CLDR names, in all plural forms."""
    names: dict[str, str] = {}
    for iso, forms in sorted(_data(code, "currency_names_plural").items()):
        for name in forms.values():
            names.setdefault(str(name), iso)
    for iso, name in sorted(_locale(code).currencies.items()):
        names.setdefault(str(name), iso)
    return tuple(names.items())


@cache
def currency_name(code: str, iso: str, category: str) -> str:
    """Name a currency beside a number of the given plural category; the ISO code if unnamed."""
    forms = _data(code, "currency_names_plural").get(iso, {})
    name = forms.get(category) or forms.get("other") or _locale(code).currencies.get(iso, iso)
    return str(name)


@cache
def zones() -> tuple[str, ...]:
    """List the IANA ids that CLDR names a city for."""
    return tuple(sorted(z for z in _locale("ru").time_zones if "/" in z and "Etc/" not in z))


@cache
def canonical_zone(zone: str) -> str:
    """Give CLDR's id for a zone: several ids may mean one place."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    known = set(zones())
    if zone in known:
        return zone
    aliases = get_global("zone_aliases")
    target = str(aliases.get(zone, zone))
    back = {str(v): str(k) for k, v in aliases.items() if str(k) in known}
    return target if target in known else back.get(zone, back.get(target, zone))


@cache
def city(code: str, zone: str) -> str:
    """Name the exemplar city of a zone.

    Read from the data: `get_timezone_location` answers in English for some zones whatever the
    locale. Languages without an entry use the name in the id.
    """
    known = _locale(code).time_zones.get(canonical_zone(zone), {})
    return str(known.get("city") or zone.rpartition("/")[2].replace("_", " "))


@cache
def territories(code: str) -> tuple[tuple[str, str], ...]:
    """List (ISO 3166 code, name) of countries."""
    names = _locale(code).territories
    return tuple((k, str(v)) for k, v in sorted(names.items()) if k.isalpha())
