"""What Babel's data is asked for, and nothing else: names, plural categories, cities.

Babel is loaded at the first question. Its zone names, its clock and its number patterns are not
used: it calls Greenwich "Unknown Region (GMT) Time" and knows no press style. Its `Locale` is not
used either: locales share nested data and write resolved aliases into it, so that after a look at
the months of Chinese those of French are Chinese too. Here every language has data of its own.
"""

from __future__ import annotations

import pickle
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TAIL: Final = 6
"""Digits at the end of a number that decide its plural category in every language of CLDR."""

_SECTIONS: Final = frozenset(
    {
        "currency_names",
        "currency_names_plural",
        "days",
        "months",
        "plural_form",
        "territories",
        "time_zones",
        "unit_patterns",
    }
)
"""What is asked for; to merge the rest takes most of the time."""

_PATTERNS: Final = frozenset({"babel.dates", "babel.numbers"})

_CONTINENTS: Final = frozenset(
    f"{number:03}"
    for number in (
        2,
        3,
        5,
        9,
        13,
        29,
        30,
        34,
        35,
        53,
        54,
        61,
        142,
        143,
        150,
        151,
        154,
        155,
        202,
        419,
    )
)
"""Continents and their parts that the press names; the rest are regions of statistics."""

_ALL_CITIES: Final = "ru"
"""A language of CLDR that names the city of every zone; English leaves out those in the id."""


class _Locale(pickle.Unpickler):
    """Reads a file of the installed Babel; its patterns, which nobody asks for, are nothing.

    To read them loads Babel's clocks and numbers, which costs more than the rest of it.
    """

    def find_class(self, module_name: str, global_name: str) -> Any:  # noqa: ANN401 - as pickle has it
        """Find what a value is made of."""
        if module_name in _PATTERNS:
            return _Unread
        return super().find_class(module_name, global_name)


class _Unread:
    """Stands for a pattern."""

    def __init__(self, *_given: object) -> None:
        """Keep nothing."""

    def __setstate__(self, _state: object) -> None:
        """Keep nothing."""


@cache
def _data(code: str) -> Mapping[str, Any]:
    from babel.localedata import (  # noqa: PLC0415 - Babel costs more than the rest of l10n to load
        LocaleDataDict,
        merge,
        resolve_locale_filename,
    )

    merged: dict[str | int | None, Any] = {}
    for name in reversed(list(_ancestry(code.replace("-", "_")))):
        with Path(resolve_locale_filename(name)).open("rb") as file:
            every = _Locale(file).load()
        merge(merged, {section: every[section] for section in _SECTIONS & every.keys()})
    data: Mapping[str, Any] = LocaleDataDict(merged)
    return data


def _ancestry(name: str) -> Iterator[str]:
    """Give a locale and those it inherits from, the root last."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    yield name
    while name != "root":
        name = get_global("parent_exceptions").get(name) or name.rpartition("_")[0] or "root"
        yield name


@cache
def months(code: str, context: str, width: str) -> tuple[str, ...]:
    """List the names of the months; context "format" (beside a day) or "stand-alone"."""
    names = _data(code)["months"][context][width]
    return tuple(str(names[n]) for n in range(1, 13))


@cache
def weekdays(code: str) -> tuple[str, ...]:
    """List the names of the days in full, Monday first."""
    names = _data(code)["days"]["format"]["wide"]
    return tuple(str(names[n]) for n in range(7))


def plural(code: str, number: str) -> str:
    """Tell the plural category of a decimal: "one", "two", "few", "many", "other"."""
    from decimal import Decimal  # noqa: PLC0415 - loaded with Babel anyway

    whole, _, rest = number.lstrip("-").partition(".")
    if len(whole) > _TAIL:
        whole = "1" + whole[-_TAIL:]
    short = f"{whole}.{rest[:_TAIL]}" if rest else whole
    return str(_data(code)["plural_form"](Decimal(short)))


@cache
def unit_patterns(code: str, unit: str, length: str) -> tuple[tuple[str, str], ...]:
    """List (plural category, pattern with {0}) of a unit; empty where CLDR has none.

    `unit` is CLDR's name ("length-kilometer"), `length` "long" or "short". CLDR leaves long forms
    out that are as the short ones; Babel then writes "3 duration-day" in Italian.
    """
    lengths = _data(code)["unit_patterns"].get(unit, {})
    patterns = lengths.get(length, {})
    if "other" not in patterns:
        patterns = lengths.get("short", {})
    return tuple((k, str(v)) for k, v in sorted(patterns.items()) if k != "per")


@cache
def currency_names(code: str) -> tuple[tuple[str, str], ...]:
    """List (name, ISO code) of all currencies that CLDR names, in all plural forms."""
    names: dict[str, str] = {}
    for iso, forms in sorted(_data(code)["currency_names_plural"].items()):
        for name in forms.values():
            names.setdefault(str(name), iso)
    for iso, name in sorted(_data(code)["currency_names"].items()):
        names.setdefault(str(name), iso)
    return tuple(names.items())


@cache
def currency_name(code: str, iso: str, category: str) -> str:
    """Name a currency beside a number of the given plural category; the ISO code if unnamed."""
    forms = _data(code)["currency_names_plural"].get(iso, {})
    name = forms.get(category) or forms.get("other") or _data(code)["currency_names"].get(iso, iso)
    return str(name)


@cache
def zones() -> tuple[str, ...]:
    """List the IANA ids that CLDR names a city for."""
    known = _data(_ALL_CITIES)["time_zones"]
    return tuple(sorted(z for z in known if "/" in z and "Etc/" not in z))


@cache
def inhabited_zones(code: str) -> tuple[tuple[str, str], ...]:
    """List (IANA id, city) of the zones of territories, the city as the id has it if unnamed."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    known = sorted(map(str, get_global("zone_territories")))
    return tuple(
        (zone, str(_cities(code).get(zone, {}).get("city") or _tail(zone)))
        for zone in known
        if "/" in zone and not zone.startswith("Etc/")
    )


def _tail(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


@cache
def canonical_zone(zone: str) -> str:
    """Give CLDR's id for a zone: several ids may mean one place."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    known = set(zones())
    if zone in known:
        return zone
    aliases = {str(k): str(v) for k, v in get_global("zone_aliases").items()}
    target = aliases.get(zone, zone)
    back = {v: k for k, v in aliases.items() if k in known}
    return target if target in known else back.get(zone, back.get(target, zone))


@cache
def country(zone: str) -> str | None:
    """Return the code of the territory that a zone is of."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    found = get_global("zone_territories").get(zone)
    return str(found) if found else None


@cache
def city(code: str, zone: str) -> str:
    """Name the exemplar city of a zone; languages without an entry use the name in the id.

    Read from the data: Babel's `get_timezone_location` answers in English for some zones whatever
    the locale. Catalan files some under their article: "Caire, el".
    """
    known = _cities(code).get(canonical_zone(zone), {})
    name = str(known.get("city") or _tail(zone))
    town, _, article = name.partition(", ")
    return f"{article.capitalize()} {town}" if article.islower() else name


@cache
def _cities(code: str) -> Mapping[str, Mapping[str, str]]:
    return {str(zone): dict(names) for zone, names in _data(code)["time_zones"].items()}


@cache
def territories(code: str) -> tuple[tuple[str, str], ...]:
    """List (code, name) of countries (ISO 3166) and continents (UN M49)."""
    names = {str(k): str(v) for k, v in _data(code)["territories"].items()}
    return tuple((k, names[k]) for k in sorted(names) if k.isalpha() or k in _CONTINENTS)
