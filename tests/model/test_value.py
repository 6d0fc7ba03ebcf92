"""Values and their normal forms: what JSON says is read back as what was meant."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.model.decimals import decimal
from l10n.model.placeable import Placeable, PlaceableType
from l10n.model.value import (
    Date,
    DateRange,
    Duration,
    Fraction,
    Money,
    Number,
    Ordinal,
    PartOfDay,
    Percent,
    Quantity,
    Score,
    Time,
    Verbatim,
    atoms,
    duration,
    parse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.value import Value

_years: Final = st.one_of(st.integers(0, 9999).map("{:04}".format), st.just(""))
_decades: Final = st.integers(0, 999).map("{:03}X".format)
_months: Final = st.integers(1, 12)
_simple: Final = st.one_of(
    st.builds(Date, _years.filter(bool)),
    st.builds(Date, _decades),
    st.builds(Date, _years, _months),
    st.builds(Date, _years, _months, st.integers(1, 31)),
)
_dates: Final = st.one_of(
    _simple,
    st.builds(Date, _years, _months, middle=st.just(value=True)),
    st.builds(Date, weekday=st.integers(1, 7)),
)
_zones: Final = st.sampled_from(["", "Z", "+02:00", "-03:30", "CEST", "Europe/Paris", "Etc/GMT+5"])
_seconds: Final = st.one_of(st.none(), st.integers(0, 59))
_decimals: Final = st.one_of(
    st.integers(-(10**40), 10**40).map(str),
    st.decimals(-(10**6), 10**6, places=3).map(lambda number: decimal(f"{number:f}")),
)
_units: Final = st.sampled_from(["EUR", "USD", "km", "km/h", "°C", "kilometre per hour"])
_lengths: Final = st.dictionaries(
    st.sampled_from(["Y", "M", "W", "D", "TH", "TM", "TS"]),
    _decimals.filter(lambda number: not number.startswith("-")),
    min_size=1,
)
_goals: Final = st.integers(0, 999).map(str)

VALUES: Final[Mapping[PlaceableType, st.SearchStrategy[Value]]] = MappingProxyType(
    {
        PlaceableType.DATE: st.one_of(_dates, st.builds(DateRange, _simple, _simple)),
        PlaceableType.TIME: st.one_of(
            st.builds(Time, st.integers(0, 23), st.integers(0, 59), _seconds, _zones),
            st.builds(Time, st.just(24), st.just(0), zone=_zones),
            st.builds(
                PartOfDay, st.sampled_from(["MO", "AF", "EV", "NI"]), st.one_of(st.none(), _dates)
            ),
        ),
        PlaceableType.DURATION: st.builds(duration, _lengths, negative=st.booleans()),
        PlaceableType.NUMBER: st.one_of(
            st.builds(Number, _decimals),
            st.builds(Score, _goals, _goals),
            st.builds(Fraction, st.integers().map(str), st.integers(1).map(str)),
        ),
        PlaceableType.PERCENT: st.builds(Percent, _decimals),
        PlaceableType.MONEY: st.builds(Money, _decimals, _units),
        PlaceableType.QUANTITY: st.builds(Quantity, _decimals, _units),
        PlaceableType.ORDINAL: st.builds(Ordinal, st.integers(0).map(str)),
        PlaceableType.PERSON: st.builds(Verbatim, st.text()),
        PlaceableType.URL: st.builds(Verbatim, st.text()),
    }
)

FORMS: Final = (
    ("date", "2020-05-09", Date("2020", 5, 9)),
    ("date", "XXXX-08-15", Date(month=8, day=15)),
    ("date", "2020-05", Date("2020", 5)),
    ("date", "198X", Date("198X")),
    ("date", "XXXX-08-1X", Date(month=8, middle=True)),
    ("date", "XXXX-WXX-5", Date(weekday=5)),
    ("date", "1939/1945", DateRange(Date("1939"), Date("1945"))),
    ("time", "19:00Z", Time(19, 0, zone="Z")),
    ("time", "T19:30", Time(19, 30)),
    ("time", "T01:21:13", Time(1, 21, 13)),
    ("time", "18:00+02:00", Time(18, 0, zone="+02:00")),
    ("time", "19:30 Europe/Paris", Time(19, 30, zone="Europe/Paris")),
    ("time", "2025-08-15TEV", PartOfDay("EV", Date("2025", 8, 15))),
    ("time", "TEV", PartOfDay("EV")),
    ("duration", "P3D", Duration((("D", "3"),))),
    ("duration", "PT9.58S", Duration((("TS", "9.58"),))),
    ("duration", "-P1MT2M", Duration((("M", "1"), ("TM", "2")), negative=True)),
    ("number", "8000", Number("8000")),
    ("number", "3-1", Score("3", "1")),
    ("number", "1/3", Fraction("1", "3")),
    ("percent", "25", Percent("25")),
    ("money", "1300 EUR", Money("1300", "EUR")),
    ("quantity", "13 km", Quantity("13", "km")),
    ("ordinal", "75", Ordinal("75")),
    ("person", "Marco Rubio", Verbatim("Marco Rubio")),
    ("email", "a@example.org", Verbatim("a@example.org")),
)


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_a_value_is_written_and_read_back(kind: PlaceableType, data: st.DataObject) -> None:
    """parse(kind, str(value)) == value, and the form is a normal one."""
    value = data.draw(VALUES[kind])
    assert parse(kind, str(value)) == value
    assert str(parse(kind, str(value))) == str(value)


@pytest.mark.parametrize(("kind", "form", "value"), FORMS)
def test_each_form_has_its_fields(kind: str, form: str, value: Value) -> None:
    """The vocabulary of JSON, form by form."""
    assert parse(PlaceableType(kind), form) == value
    assert str(value) == form


@given(
    st.sampled_from(PlaceableType), st.text(alphabet="PTXWZ0123456789-/:. +YMDHSEV", max_size=14)
)
def test_whatever_is_read_has_one_normal_form(kind: PlaceableType, text: str) -> None:
    """What is no value is refused by ValueError; what is one is the same when read again."""
    try:
        value = parse(kind, text)
    except ValueError:
        return
    assert parse(kind, str(value)) == value


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_atoms_are_values_themselves(kind: PlaceableType, data: st.DataObject) -> None:
    """Taking a value apart gives one or two values that cannot be taken apart further."""
    value = data.draw(VALUES[kind])
    parts = atoms(value)
    assert len(parts) in {1, 2}
    assert parts == (value,) or all(atoms(part) == (part,) for part in parts)


def test_ranges_and_results_are_taken_apart() -> None:
    """A check may find the ends of a range said as two values."""
    range_ = parse(PlaceableType.DATE, "2025-08-14/2025-08-15")
    assert atoms(range_) == (Date("2025", 8, 14), Date("2025", 8, 15))
    assert atoms(Score("3", "1")) == (Number("3"), Number("1"))
    assert atoms(Time(19, 30)) == (Time(19, 30),)


def test_lengths_are_taken_apart_by_designator() -> None:
    """Months and minutes share a letter, the T tells them apart; the largest has the sign."""
    assert duration({"M": "1"}).parts() == {"M": "1"}
    assert duration({"TM": "30", "TH": "1"}, negative=True).parts() == {"TH": "-1", "TM": "30"}
    assert duration({"D": "-3"}) == duration({"D": "3"}, negative=True)
    assert not duration({"D": "0"}, negative=True).negative


def test_a_placeable_shows_its_meaning_in_the_form_of_json() -> None:
    """`value` is what scripts compare, `meaning` what the fields are read from."""
    found = Placeable(PlaceableType.TIME, 2, 11, "19H00 GMT", Time(19, 0, zone="Z"))
    assert found.value == "19:00Z"
