"""Ordinals by the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.ordinals import ordinals
from l10n.model.value import Ordinal


@pytest.mark.parametrize(
    ("number", "language", "form"), [("75", "en", "75th"), ("2", "en", "2nd"), ("75", "de", "75.")]
)
def test_the_preferred_form_comes_first(number: str, language: str, form: str) -> None:
    """A number's own pattern goes before that of its ending."""
    assert ordinals(Ordinal(number), table(language))[0] == form
