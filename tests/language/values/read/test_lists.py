"""Days that share a month with a neighbour."""

import pytest

from l10n.language.values.read.lists import read_listed
from l10n.model.value import Date
from tests.language.values.read.texts import text_of


@pytest.mark.parametrize(
    ("text", "language", "at", "date", "end"),
    [
        ("14 and 15 July", "en", 0, Date(month=7, day=14), 1),
        ("July 14 and 15", "en", 3, Date(month=7, day=15), 4),
        ("14., 15. und 16. Juli", "de", 0, Date(month=7, day=14), 1),
    ],
)
def test_a_day_takes_the_month_of_its_list(
    text: str, language: str, at: int, date: Date, end: int
) -> None:
    """The month may stand on either side, over further days."""
    assert read_listed(text_of(text, language), at) == (date, end)


@pytest.mark.parametrize(
    "text", ["14 people", "14 and 15 people", "1, 2, 3, 4, 5, 6, 7 and 8 July"]
)
def test_numbers_are_no_days(text: str) -> None:
    """Without a month, or in a list too long to be one of days."""
    assert read_listed(text_of(text), 0) is None
