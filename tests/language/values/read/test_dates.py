"""Dates, ranges of dates, and the words that only look like them."""

import pytest

from l10n.language.values.read.dates import read_date, read_day_of_month, read_single
from l10n.model.value import Date
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "value", "end"),
    [
        ("15 August 2025", "en", "2025-08-15", 3),
        ("August 15", "en", "XXXX-08-15", 2),
        ("15. März", "de", "XXXX-03-15", 3),
        ("mid-August", "en", "XXXX-08-1X", 3),
        ("May 2020", "en", "2020-05", 2),
        ("1980s", "en", "198X", 2),
        ("Friday", "en", "XXXX-WXX-5", 1),
        ("14 to 15 August 2025", "en", "2025-08-14/2025-08-15", 5),
        ("28 December to 2 January 2026", "en", "2025-12-28/2026-01-02", 6),
    ],
)
def test_a_date_is_read_with_all_that_it_says(
    text: str, language: str, value: str, end: int
) -> None:
    """The year of one end is that of both, or the year before where the year turns."""
    found = read_date(text_of(text, language), 0)
    assert found is not None
    assert (str(found[0]), found[1]) == (value, end)


@pytest.mark.parametrize("text", ["may go", "from", "2020", "31 people"])
def test_what_is_no_date_for_sure_is_none(text: str) -> None:
    """A verb, a bare number."""
    assert read_date(text_of(text), 0) is None


def test_a_bare_year_needs_a_cue_or_somebody_who_asks() -> None:
    """In 2020 is a year; 2020 alone is one only where a date is expected."""
    assert read_date(text_of("in 2020"), 1) == (Date("2020"), 2)
    assert read_date(text_of("2020", asked=True), 0) == (Date("2020"), 1)


def test_one_date_has_its_month() -> None:
    """A year alone lends no month to a list of days."""
    assert read_single(text_of("15 August"), 0) == Date(month=8, day=15)
    assert read_single(text_of("2020", asked=True), 0) is None


def test_a_day_of_the_month_ends_at_31() -> None:
    """Figures with or without the mark of an ordinal."""
    assert read_day_of_month(text_of("15th"), 0) == ("15", 2)
    assert read_day_of_month(text_of("32"), 0) is None
