"""Times of day in the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.times import times
from l10n.model.use import Purpose, Use
from l10n.model.value import Time


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (Time(19, 0, zone="Z"), "en", "7 p.m. GMT"),
        (Time(19, 0, zone="Z"), "de", "19 Uhr GMT"),
        (Time(19, 30), "es", "19:30"),
    ],
)
def test_the_preferred_form_comes_first(value: Time, language: str, form: str) -> None:
    """Nothing is converted: the zone stays."""
    assert times(value, table(language))[0] == form


@pytest.mark.parametrize(
    ("value", "language", "use", "form"),
    [
        (Time(12, 0), "es", Use(Purpose.WORD), "mediodía"),
        (Time(0, 0, zone="Europe/Kiev"), "es", Use(Purpose.WORD), "medianoche hora de Kiev"),
        (Time(12, 20), "es", Use(Purpose.WORD), "12:20"),
        (Time(9, 0, zone="Asia/Qatar"), "ru", Use(Purpose.CITY, "Doha"), "09:00 по времени Дохи"),
        (Time(9, 0, zone="Europe/Paris"), "de", Use(Purpose.CITY, "Doha"), "9 Uhr Pariser Zeit"),
    ],
)
def test_a_time_is_said_as_the_french_says_it(
    value: Time, language: str, use: Use, form: str
) -> None:
    """In a word, and by the town that it names, where that is of the zone."""
    assert times(value, table(language), use)[0] == form
