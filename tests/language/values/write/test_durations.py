"""Lengths of time in the words of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.durations import durations
from l10n.model.value import Duration, duration


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (duration({"D": "3"}), "de", "3 Tage"),
        (duration({"TH": "1", "TM": "30"}), "en", "1 hour 30 minutes"),
        (duration({"TH": "2"}, negative=True), "en", "-2 hours"),
    ],
)
def test_the_preferred_form_comes_first(value: Duration, language: str, form: str) -> None:
    """Each part agrees with its number; the sign stands before all."""
    assert durations(value, table(language))[0] == form
