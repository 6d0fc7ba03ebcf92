"""Dates in the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.dates import dates
from l10n.model.value import Date, DateRange


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (Date("2025", 8, 15), "en", "August 15, 2025"),
        (Date(month=8, day=15), "de", "15. August"),
        (Date(weekday=5), "es", "viernes"),
        (DateRange(Date("2025", 8, 14), Date("2025", 8, 15)), "fr", "14 au 15 août 2025"),
    ],
)
def test_the_preferred_form_comes_first(value: Date | DateRange, language: str, form: str) -> None:
    """What both ends of a range share is said once."""
    assert dates(value, table(language))[0] == form
