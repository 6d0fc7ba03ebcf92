"""What holds for every value, every language and every text."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.language.languages.shared.units import CODES, UNITS
from l10n.language.languages.shared.zones import ABBREVIATIONS
from l10n.language.values import (
    RENDERED,
    find_values,
    house_style,
    parse,
    render,
    resolve,
    tabled,
    usual,
)
from l10n.language.values.cldr import city, zones
from l10n.model.decimals import decimal
from l10n.model.placeable import PlaceableType
from l10n.model.use import Purpose, Use
from l10n.model.value import duration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.values import HouseStyle

pytestmark = pytest.mark.no_cover  # thousands of values: their kinds have tests

_languages: Final = st.sampled_from(tabled())

_years: Final = st.integers(1000, 2199).map(str)
_months: Final = st.integers(1, 12)
_days: Final = st.integers(1, 31)


def _iso(year: str, month: int, day: int) -> str:
    return f"{year}-{month:02}-{day:02}"


def _pair(first: tuple[int, int, int], second: tuple[int, int, int]) -> str:
    first, second = sorted((first, second))
    return "/".join(f"{y:04}-{m:02}-{d:02}" for y, m, d in (first, second))


def _same_month(year: str, month: int, days: list[int]) -> str:
    first, last = sorted(days)
    return f"{_iso(year, month, first)}/{_iso(year, month, last)}"


_full: Final = st.builds(_iso, _years, _months, _days)
_day_month: Final = st.builds(_iso, st.just("XXXX"), _months, _days)
_month_year: Final = st.builds("{}-{:02}".format, _years, _months)
_ymd: Final = st.tuples(st.integers(1000, 2199), _months, _days)

_dates: Final = st.one_of(
    _full,
    _day_month,
    _month_year,
    _years,
    st.builds("XXXX-{:02}".format, _months),
    st.builds("{}-{:02}-1X".format, st.one_of(_years, st.just("XXXX")), _months),
    st.builds("19{}X".format, st.integers(1, 9)),
    st.builds("20{}X".format, st.integers(0, 2)),
    st.builds("XXXX-WXX-{}".format, st.integers(1, 7)),
    st.builds(
        _same_month,
        st.one_of(_years, st.just("XXXX")),
        _months,
        st.lists(_days, min_size=2, max_size=2, unique=True),
    ),
    st.builds(_pair, _ymd, _ymd).filter(lambda x: x.split("/")[0] != x.split("/")[1]),
    st.lists(st.integers(1000, 2199), min_size=2, max_size=2, unique=True).map(
        lambda x: "/".join(map(str, sorted(x)))
    ),
)

# Of zones that share a city's name, only one can be read back.


def _distinct_zones() -> list[str]:
    codes = [language.partition("-")[0] for language in tabled()]
    taken: set[tuple[str, str]] = set()
    kept = []
    for zone in zones():
        names = {(code, city(code, zone).casefold()) for code in codes}
        if not names & taken:
            kept.append(zone)
        taken |= names
    return kept


_clock: Final = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
_times: Final = st.one_of(
    st.builds("T{}".format, _clock),
    st.builds("T{}:{:02}".format, _clock, st.integers(0, 59)),
    st.builds("{}Z".format, _clock),
    st.builds("{} {}".format, _clock, st.sampled_from(ABBREVIATIONS)),
    st.builds("{} {}".format, _clock, st.sampled_from(_distinct_zones())),
    st.builds(
        "{}{}{:02}:{}".format,
        _clock,
        st.sampled_from("+-"),
        st.integers(0, 14),
        st.sampled_from(["00", "30", "45"]),
    ),
    st.just("T24:00"),
)

_decimals: Final = st.one_of(
    st.integers(-1000, 10**13).map(str),
    st.integers(1, 999).map(lambda n: f"{n}000000"),
    st.decimals(min_value=-999, max_value=10**7, places=2).map(lambda d: decimal(f"{d:f}")),
    st.decimals(min_value=0, max_value=10, places=5).map(lambda d: decimal(f"{d:f}")),
    st.integers(10**40, 10**60).map(str),
)

_count: Final = st.one_of(st.integers(1, 400).map(str), st.just("1.5"))
_durations: Final = st.dictionaries(
    st.sampled_from(["Y", "M", "W", "D", "TH", "TM", "TS"]), _count, min_size=1, max_size=3
).map(duration).map(str) | st.sampled_from(["-PT1H", "-PT2H", "-P3D", "-P1Y6M", "-PT12000H19M"])

_numbers: Final = st.one_of(
    _decimals, st.builds("{}-{}".format, st.integers(0, 199), st.integers(0, 199))
)
_money: Final = st.builds("{} {}".format, _decimals, st.sampled_from(sorted(CODES)))
_quantities: Final = st.builds("{} {}".format, _decimals, st.sampled_from(sorted(UNITS)))
_ordinals: Final = st.one_of(st.integers(0, 2500), st.integers(10**30, 10**31)).map(str)

_VALUES: Final[Mapping[PlaceableType, st.SearchStrategy[str]]] = MappingProxyType(
    {
        PlaceableType.DATE: _dates,
        PlaceableType.TIME: _times,
        PlaceableType.DURATION: _durations,
        PlaceableType.NUMBER: _numbers,
        PlaceableType.PERCENT: _decimals,
        PlaceableType.MONEY: _money,
        PlaceableType.QUANTITY: _quantities,
        PlaceableType.ORDINAL: _ordinals,
    }
)

_NASTY: Final = (
    "\u0660\u0661\u0662٫٬٪",
    "\u00a0\u202f\u2007\u2009 ",
    "0123456789.,:/-–—'’()%$€£+",
    "万億亿千百十一二三年月日時点分秒",
    "\u0301\u064b\u0670\ud800\udfff\u200f\u202e\x00\n",
    "IVXХІ°ºª²",
)
_WORDS: Final = (
    "15", "2025", "1.5", "1,300", "8 000", "19:30", "a.m.", "p.m.", "GMT", "Uhr", "million",
    "millones", "mil", "миллиона", "марта", "August", "de", "y", "and", "minus", "halb", "%", "km",
    "€", "hundert", "zweihundertdreißig", "twenty", "XX", "the", "第", "下午", "وا", "Ağustos",
)  # fmt: skip

_texts: Final = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.sampled_from("".join(_NASTY)), max_size=60),
    st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(_WORDS), max_size=25).map("".join),
)


@pytest.mark.parametrize("kind", sorted(RENDERED))
@settings(deadline=None)
@given(data=st.data(), language=_languages)
def test_every_accepted_form_is_read_back_as_the_value(
    kind: PlaceableType, data: st.DataObject, language: str
) -> None:
    """parse(type, form, language) == value, for the preferred and every accepted form."""
    value = data.draw(_VALUES[kind])
    rendering = render(kind, value, language)
    assert rendering.preferred == rendering.accepted[0]
    assert usual(kind, value, language) == rendering.preferred
    assert len(set(rendering.accepted)) == len(rendering.accepted)
    for form in rendering.accepted:
        assert parse(kind, form, language) == value, form


_uses: Final = st.builds(
    Use,
    st.sampled_from(Purpose),
    st.sampled_from(
        ["", "brigade", "place", "minute", "étape", "Washington", "Ankara", "Doha", "Kiev"]
    ),
    st.sampled_from(["", "m", "f"]),
)


@pytest.mark.parametrize("kind", sorted(RENDERED))
@settings(deadline=None)
@given(data=st.data(), language=_languages, use=_uses)
def test_what_a_use_asks_for_is_read_back_as_the_value(
    kind: PlaceableType, data: st.DataObject, language: str, use: Use
) -> None:
    """A century, an age, a month in its case: whatever the use, it is the value that is read."""
    value = data.draw(_VALUES[kind])
    rendering = render(kind, value, language, use=use)
    assert set(rendering.accepted) >= set(render(kind, value, language).accepted)
    for form in rendering.accepted:
        assert parse(kind, form, language) == value, form


_styles: Final = st.fixed_dictionaries(
    {},
    optional={
        "clock": st.sampled_from(["12h", "24h"]),
        "time_separator": st.sampled_from([":", ".", "h"]),
        "date_order": st.sampled_from(["dmy", "mdy"]),
        "abbreviated_months": st.booleans(),
        "noon": st.booleans(),
        "group": st.sampled_from([",", ".", " ", "\u00a0", "'", ""]),
        "group_from": st.integers(4, 7),
        "scale_words": st.booleans(),
        "percent": st.sampled_from(["sign", "spaced sign", "word"]),
        "zones": st.just({"Z": "Zulu time", "CET": "Central Time of Europe"}),
    },
).map(house_style)


@pytest.mark.parametrize("kind", sorted(RENDERED))
@settings(deadline=None, max_examples=25)
@given(data=st.data(), language=_languages, style=_styles)
def test_house_styles_keep_the_law(
    kind: PlaceableType, data: st.DataObject, language: str, style: HouseStyle
) -> None:
    """Whatever a newsroom overrides, what is written is read back, and the old form with it."""
    value = data.draw(_VALUES[kind])
    rendering = render(kind, value, language, style=style)
    for form in rendering.accepted:
        assert parse(kind, form, language, style=style) == value, form
    usual = render(kind, value, language).preferred
    assert parse(kind, usual, language, style=style) == value


@settings(deadline=None)
@given(text=_texts, language=_languages)
def test_any_text_is_read_without_an_exception(text: str, language: str) -> None:
    """Spans are slices in order that do not overlap; their values are of the vocabulary."""
    found = find_values(text, language)
    for placeable in found:
        assert placeable.text == text[placeable.start : placeable.end]
        assert placeable.text.strip() == placeable.text != ""
        assert render(placeable.type, placeable.value, language).accepted
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("kind", list(PlaceableType))
@settings(deadline=None)
@given(text=_texts, language=_languages)
def test_any_text_is_parsed_without_an_exception(
    kind: PlaceableType, text: str, language: str
) -> None:
    """A text is a value of the vocabulary or none; never an exception."""
    value = parse(kind, text, language)
    assert value is None or render(kind, value, language).accepted


@settings(deadline=None)
@given(text=_texts, language=_languages)
def test_a_value_found_is_the_value_parsed(text: str, language: str) -> None:
    """What is found in running text reads the same when it stands alone."""
    for placeable in find_values(text, language):
        alone = parse(placeable.type, placeable.text, language)
        assert alone is not None


@settings(deadline=None)
@given(data=st.data(), language=_languages)
def test_a_rendered_value_is_found_in_running_text(data: st.DataObject, language: str) -> None:
    """A preferred form between words is found with its type and value."""
    kind = data.draw(
        st.sampled_from([PlaceableType.PERCENT, PlaceableType.MONEY, PlaceableType.TIME])
    )
    value = data.draw(_VALUES[kind])
    form = render(kind, value, language).preferred
    found = find_values(f"« {form} »", language)
    assert [(p.type, p.value) for p in found] == [(kind, value)]


@settings(deadline=None)
@given(text=_texts, language=st.text(max_size=8))
def test_other_types_stay_as_they_are_written(text: str, language: str) -> None:
    """A URL, a handle, a name is rendered and read unchanged, whatever the language."""
    for kind in set(PlaceableType) - RENDERED:
        assert render(kind, text, language).accepted == (text,)
        assert parse(kind, text, language) == text


@settings(deadline=None)
@given(st.text(max_size=12))
def test_language_tags_never_raise(tag: str) -> None:
    """Any tag resolves to a language with a table, or to none."""
    assert resolve(tag) in {None, *tabled()}
