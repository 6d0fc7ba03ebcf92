"""Dates in the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.dates import dates
from l10n.model.use import Purpose, Use
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


@pytest.mark.parametrize(
    ("value", "language", "purpose", "form"),
    [
        (
            DateRange(Date(month=6, day=3), Date(month=6, day=8)),
            "it",
            Purpose.SPAN,
            "3 all’8 giugno",
        ),
        (
            DateRange(Date(month=6, day=3), Date(month=6, day=9)),
            "it",
            Purpose.SPAN,
            "3 al 9 giugno",
        ),
        (DateRange(Date(month=6, day=3), Date(month=6, day=4)), "ru", Purpose.NIGHT, "3 на 4 июня"),
        (
            DateRange(Date(month=6, day=3), Date(month=6, day=4)),
            "es",
            Purpose.NIGHT,
            "3 al 4 de junio",
        ),
        (Date("2025", 5), "ru", Purpose.WITHIN, "мае 2025 года"),
        (Date("2025", 5), "ru", Purpose.OF, "мая 2025 года"),
        (Date("2025", 5), "de", Purpose.WITHIN, "Mai 2025"),
        (Date("198X"), "pl", Purpose.OF, "lat 80."),
        (Date("200X"), "pl", Purpose.WITHIN, "latach 2000."),
        (Date("198X"), "it", Purpose.OF, "anni Ottanta"),
    ],
)
def test_a_date_stands_in_the_case_that_its_sentence_asks_for(
    value: Date | DateRange, language: str, purpose: Purpose, form: str
) -> None:
    """Behind "in", as a genitive, or as the ends of a range behind a preposition."""
    assert dates(value, table(language), Use(purpose))[0] == form
