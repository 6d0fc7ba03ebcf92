"""The normal forms of values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.errors import ProjectProblem
from l10n.language.values import atoms, find_values, parse, render, resolve
from l10n.language.values.parts import decimal, read_clock, read_day, read_length, shift
from l10n.model.placeable import PlaceableType


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", ""),
        ("date", "XXXX"),
        ("date", "15 août"),
        ("date", "2020-13-01"),
        ("date", "2020-02-32"),
        ("date", "198X-05"),
        ("date", "2020/2021/2022"),
        ("date", "XXXX-WXX-5/XXXX-WXX-6"),
        ("time", "19:00"),
        ("time", "T19:00Z"),
        ("time", "25:00Z"),
        ("time", "T24:30"),
        ("time", "T19:60"),
        ("duration", "P"),
        ("duration", "PT"),
        ("duration", "P3"),
        ("number", ""),
        ("number", "1,5"),
        ("number", "--5"),
        ("percent", "25%"),
        ("money", "1300"),
        ("money", "EUR 1300"),
        ("quantity", "13  km"),
        ("quantity", "13 "),
        ("ordinal", "1.5"),
        ("ordinal", "-1"),
        ("ordinal", "XX"),
    ],
)
def test_what_is_no_value_is_refused(kind: str, value: str) -> None:
    """Rendering guesses nothing: a value outside the vocabulary is an error of the program."""
    with pytest.raises(ValueError, match=r"."):
        render(PlaceableType(kind), value, "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("007.50", "7.5"), ("-0.0", "0"), ("1300", "1300"), ("0.10", "0.1"), ("5.", "5")],
)
def test_decimals_are_written_without_idle_noughts(text: str, expected: str) -> None:
    """One number has one form."""
    assert decimal(text) == expected


@given(st.integers(-(10**30), 10**30), st.integers(0, 12), st.integers(-12, 12))
def test_moving_the_point_is_multiplying(number: int, places: int, power: int) -> None:
    """shift(n, p) is n times ten to the p, and moving back undoes it."""
    text = decimal(shift(str(number), -places))
    assert shift(shift(text, power), -power) == text
    assert shift(str(number), 3) == str(number * 1000)


@pytest.mark.parametrize("value", ["2020-05-09", "XXXX-08-15", "2020", "198X", "XXXX-08-1X"])
def test_days_are_written_as_they_are_read(value: str) -> None:
    """str(read_day(x)) == x."""
    assert str(read_day(value)) == value


@pytest.mark.parametrize("value", ["19:00Z", "T19:30", "T01:21:13", "18:00+02:00", "07:00 CET"])
def test_clocks_are_written_as_they_are_read(value: str) -> None:
    """str(read_clock(x)) == x."""
    assert str(read_clock(value)) == value


def test_lengths_are_taken_apart_by_designator() -> None:
    """Months and minutes share a letter; the T tells them apart."""
    assert read_length("P1M") == {"M": "1"}
    assert read_length("PT1M") == {"TM": "1"}


def test_ranges_and_results_are_taken_apart() -> None:
    """A check may find the ends of a range said as two values."""
    assert atoms("2025-08-14/2025-08-15") == ("2025-08-14", "2025-08-15")
    assert atoms("3-1") == ("3", "1")
    assert atoms("19:30 Europe/Paris") == ("19:30 Europe/Paris",)


@pytest.mark.parametrize(
    ("tag", "table"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("en_GB", "en-GB"),
        ("EN-gb", "en-GB"),
        ("pt-BR", "pt"),
        ("zh-Hant-TW", "zh"),
        ("sv", None),
        ("", None),
    ],
)
def test_regions_fall_back_to_their_language(tag: str, table: str | None) -> None:
    """A tag without a table of its own takes that of its language."""
    assert resolve(tag) == table


def test_a_language_without_a_table_is_refused() -> None:
    """The message names the languages there are."""
    for call in (
        lambda: render(PlaceableType.NUMBER, "1", "sv"),
        lambda: parse(PlaceableType.NUMBER, "1", "sv"),
        lambda: find_values("1", "sv"),
    ):
        with pytest.raises(ProjectProblem, match="use one of"):
            call()
