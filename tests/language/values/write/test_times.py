"""Times of day in the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.times import times
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
