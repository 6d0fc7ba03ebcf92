"""Find the table of a language, with a house style laid over it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.language.languages.schema import (
        Dates,
        Language,
        Measures,
        Numerals,
        Times,
        Zones,
    )
    from l10n.language.values.styles import HouseStyle

LANGUAGES: Final = (
    "ar", "ca", "de", "en", "en-GB", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk",
    "zh",
)  # fmt: skip
"""The languages with a table of their own (BCP 47)."""


@cache
def resolve(language: str) -> str | None:
    """Choose the table for a language tag: itself, else its base ("de-AT" -> "de"), else None."""
    tag = language.replace("_", "-")
    wanted = tag.casefold()
    by_tag = {known.casefold(): known for known in LANGUAGES}
    return by_tag.get(wanted) or by_tag.get(wanted.partition("-")[0])


def table(language: str, style: HouseStyle | None = None) -> Language:
    """Give the table of a language, with a house style laid over it.

    Raises ProjectProblem for a language without a table.
    """
    code = resolve(language)
    if code is None:
        raise ProjectProblem(
            language, "no table for this language", "use one of: " + ", ".join(LANGUAGES)
        )
    return _styled(code, style)


@cache
def _styled(code: str, style: HouseStyle | None) -> Language:
    module = import_module(f"l10n.language.languages.{code.lower().replace('-', '_')}.values")
    found: Language = module.TABLE
    if style is None:
        return found
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
        changes["words"] = style.noon
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
