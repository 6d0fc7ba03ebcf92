"""Find the table of a language, with a house style laid over it."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from l10n.errors import ProjectProblem
from l10n.frozen import replace
from l10n.language.languages import LANGUAGES, folder_of, knowledge
from l10n.language.languages.schema import Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.language.languages.schema import (
        Dates,
        Measures,
        Numerals,
        Times,
        Values,
        Zones,
    )
    from l10n.language.values.styles import HouseStyle


@cache
def resolve(language: str) -> str | None:
    """Choose the table for a language tag: itself, else its base ("de-AT" -> "de"), else None."""
    own = folder_of(language)
    return None if own is None or isinstance(knowledge(own).values, Unknown) else own


@cache
def tabled() -> tuple[str, ...]:
    """Name all languages with a table (BCP 47); it loads every language."""
    return tuple(sorted(tag for tag in LANGUAGES if resolve(tag) is not None))


def table(language: str, style: HouseStyle | None = None) -> Values:
    """Give the table of a language, with a house style laid over it.

    Raises ProjectProblem for a language without a table.
    """
    code = folder_of(language) or language
    return _own(code) if style is None else _styled(code, style)


def _own(code: str) -> Values:
    found = knowledge(code).values
    if isinstance(found, Unknown):
        raise ProjectProblem(
            code, "no table for this language", "use one of: " + ", ".join(tabled())
        )
    return found


@cache
def _styled(code: str, style: HouseStyle) -> Values:
    found = _own(code)
    return replace(
        found,
        numerals=_numerals(found.numerals, style),
        dates=_dates(found.dates, style),
        times=_times(found.times, style),
        zones=_zones(found.zones, style),
        measures=_measures(found.measures, style),
    )


def _first(patterns: tuple[str, ...], wanted: Callable[[str], bool]) -> tuple[str, ...]:
    """Move the patterns that are wanted to the front."""
    return tuple(sorted(patterns, key=lambda pattern: not wanted(pattern)))


def _numerals(numerals: Numerals, style: HouseStyle) -> Numerals:
    changes: dict[str, object] = {}
    if style.group is not None and style.group != numerals.decimal:
        changes["group"] = style.group
    if style.group_from is not None:
        changes["group_from"] = style.group_from
    if style.scale_words is False:
        changes["scale_from"] = 0
    return replace(numerals, **changes)  # type: ignore[arg-type] # names and types are those of Numerals


def _dates(dates: Dates, style: HouseStyle) -> Dates:
    def wanted(pattern: str) -> bool:
        day = max(pattern.find("{day}"), pattern.find("{nth}"))
        order = "dmy" if day < pattern.find("{mon") else "mdy"
        return (style.date_order in {None, order}) and (
            style.abbreviated_months is None or style.abbreviated_months == ("{mon}" in pattern)
        )

    return replace(
        dates,
        full=_first(dates.full, wanted),
        day_month=_first(dates.day_month, wanted),
        same_month=_first(dates.same_month, wanted),
        same_month_year=_first(dates.same_month_year, wanted),
    )


def _times(times: Times, style: HouseStyle) -> Times:
    def wanted(pattern: str) -> bool:
        return f"{style.time_separator}{{mm}}" in pattern

    changes: dict[str, object] = {}
    if style.clock:
        changes["clock"] = style.clock
    if style.noon is not None:
        changes["words"] = changes["as_said"] = style.noon
    if style.time_separator:
        full24, full12 = _first(times.full24, wanted), _first(times.full12, wanted)
        if not wanted(full24[0]):
            full24 = (full24[0].replace(":{mm}", f"{style.time_separator}{{mm}}"), *full24)
        changes |= {"full24": full24, "full12": full12}
    return replace(times, **changes)  # type: ignore[arg-type] # names and types are those of Times


def _zones(zones: Zones, style: HouseStyle) -> Zones:
    names, cities, greenwich = dict(zones.names), dict(zones.cities), zones.greenwich
    for zone, word in style.zones:
        if zone == "Z":
            greenwich = f"{word}|{greenwich}"
        elif "/" in zone:
            cities[zone] = f"{word}|{cities[zone]}" if zone in cities else word
        else:
            names[zone] = f"{word}|{names.get(zone, zone)}"
    return replace(
        zones,
        greenwich=greenwich,
        names=MappingProxyType(names),
        cities=MappingProxyType(cities),
    )


def _measures(measures: Measures, style: HouseStyle) -> Measures:
    kinds: dict[str, Callable[[str], bool]] = {
        "sign": lambda p: p in {"{n}%", "%{n}"},
        "spaced sign": lambda p: p in {"{n} %", "{n}\u00a0%", "{n}\u202f%"},
        "word": lambda p: "%" not in p,
    }
    if style.percent is None:
        return measures
    return replace(measures, percent=_first(measures.percent, kinds[style.percent]))
