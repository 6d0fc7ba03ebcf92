"""Lengths of time."""

import pytest

from l10n.language.values.read.durations import read_duration
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "value", "end"),
    [
        ("14 Tage", "de", "P14D", 2),
        ("1 hour and 30 minutes", "en", "PT1H30M", 5),
        ("two and a half years", "en", "P2Y6M", 5),
        ("half an hour", "en", "PT30M", 3),
        ("two decades", "en", "P20Y", 2),
        ("two-hour", "en", "PT2H", 3),
        ("minus three days", "en", "-P3D", 3),
        ("30 minutes and 1 hour", "en", "PT30M", 2),
    ],
)
def test_parts_grow_smaller(text: str, language: str, value: str, end: int) -> None:
    """A half said in words spills into the next unit; a larger part begins anew."""
    found = read_duration(text_of(text, language), 0)
    assert found is not None
    assert (str(found[0]), found[1]) == (value, end)


@pytest.mark.parametrize("text", ["hours", "2020 years", "three people"])
def test_a_length_has_a_number_and_a_unit(text: str) -> None:
    """A year beside "years" is a year."""
    assert read_duration(text_of(text), 0) is None
