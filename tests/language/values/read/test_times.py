"""Times of day with their zone."""

import pytest

from l10n.language.values.read.times import read_time
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "value", "end"),
    [
        ("19:30", "en", "T19:30", 3),
        ("7 p.m. GMT", "en", "19:00Z", 6),
        ("19:30 (GMT)", "en", "19:30Z", 6),
        ("19:00 GMT+2", "en", "19:00+02:00", 6),
        ("12 a.m.", "en", "T00:00", 5),
        ("noon", "en", "T12:00", 1),
        ("half past seven", "en", "T07:30", 3),
        ("halb acht Uhr", "de", "T07:30", 3),
        ("19 Uhr", "de", "T19:00", 2),
        ("01:21:13", "en", "T01:21:13", 5),
    ],
)
def test_a_time_is_read_with_its_zone(text: str, language: str, value: str, end: int) -> None:
    """Clocks of twelve and of 24 hours, words, zones beside and in brackets."""
    found = read_time(text_of(text, language), 0)
    assert found is not None
    assert (str(found[0]), found[1]) == (value, end)


@pytest.mark.parametrize(("text", "language"), [("25:00", "en"), ("24:30", "en"), ("7", "es")])
def test_what_no_clock_shows_is_no_time(text: str, language: str) -> None:
    """Hours end at 24, and a bare figure is a number."""
    assert read_time(text_of(text, language), 0) is None


def test_a_bare_hour_needs_its_cue() -> None:
    """At seven is a time where nothing is counted."""
    found = read_time(text_of("a las 7.", "es"), 2)
    assert found is not None
    assert str(found[0]) == "T07:00"
    assert read_time(text_of("a las 7 casas", "es"), 2) is None
