"""The law of reading back, on the whole closed vocabulary: no sample."""

from __future__ import annotations

from itertools import product

import pytest

from l10n.language.languages.shared.units import CODES, UNITS
from l10n.language.languages.shared.zones import ABBREVIATIONS
from l10n.language.values import parse, render, tabled
from l10n.language.values.cldr import zones
from l10n.model.placeable import PlaceableType

pytestmark = pytest.mark.no_cover  # all words of all tables: their kinds have tests

_NUMBERS = ("1", "3", "1.5", "2000000")


def _misread(kind: PlaceableType, values: list[str], language: str) -> list[tuple[str, str]]:
    return [
        (value, form)
        for value in values
        for form in render(kind, value, language).accepted
        if parse(kind, form, language) != value
    ]


@pytest.mark.parametrize("language", tabled())
def test_every_unit_and_currency_is_read_back(language: str) -> None:
    """No unit's or currency's form means another one in the same language."""
    quantities = [f"{n} {unit}" for n, unit in product(_NUMBERS, sorted(UNITS))]
    sums = [f"{n} {code}" for n, code in product(_NUMBERS, sorted(CODES))]
    assert not _misread(PlaceableType.QUANTITY, quantities, language)
    assert not _misread(PlaceableType.MONEY, sums, language)


@pytest.mark.parametrize("language", tabled())
def test_every_zone_is_read_back(language: str) -> None:
    """Each zone with a city, and each of the letters, has words of its own."""
    for zone in (*zones(), *ABBREVIATIONS):
        form = render(PlaceableType.TIME, f"07:30 {zone}", language).preferred
        assert parse(PlaceableType.TIME, form, language) == f"07:30 {zone}"


@pytest.mark.parametrize("language", tabled())
def test_every_day_and_hour_is_read_back(language: str) -> None:
    """All months, full hours and small numbers, with every accepted form."""
    months = [f"XXXX-{m:02}" for m in range(1, 13)]
    days = [f"{m}-{d}" for m, d in product(months, ("01", "02", "15", "31"))]
    hours = [f"T{h:02}:{m}" for h, m in product(range(24), ("00", "05", "30"))]
    assert not _misread(PlaceableType.DATE, months + days, language)
    assert not _misread(PlaceableType.TIME, [*hours, "T24:00"], language)
    assert not _misread(PlaceableType.NUMBER, [str(n) for n in range(131)], language)
    assert not _misread(PlaceableType.ORDINAL, [str(n) for n in range(131)], language)
