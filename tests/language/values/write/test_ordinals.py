"""Ordinals by the patterns of a language."""

import pytest

from l10n.language.values.tables import table
from l10n.language.values.write.ordinals import ordinals
from l10n.model.use import Purpose, Use
from l10n.model.value import Ordinal


@pytest.mark.parametrize(
    ("number", "language", "form"), [("75", "en", "75th"), ("2", "en", "2nd"), ("75", "de", "75.")]
)
def test_the_preferred_form_comes_first(number: str, language: str, form: str) -> None:
    """A number's own pattern goes before that of its ending."""
    assert ordinals(Ordinal(number), table(language))[0] == form


@pytest.mark.parametrize(
    ("number", "language", "use", "form"),
    [
        ("21", "uk", Use(Purpose.COUNTED, "brigade", "f"), "21-ша"),
        ("11", "uk", Use(Purpose.COUNTED, "brigade", "f"), "11-та"),
        ("3", "ca", Use(Purpose.COUNTED, "symphonie", "f"), "3a"),
        ("9", "es", Use(Purpose.COUNTED, "minute", "f"), "9.º"),
        ("9", "es", Use(Purpose.COUNTED, "bougie", "f"), "9.ª"),
        ("9", "ru", Use(Purpose.COUNTED, "bougeoir", "m"), "9-й"),
        ("5", "ro", Use(Purpose.ROMAN, "république", "f"), "a V-a"),
        ("45", "it", Use(Purpose.CENTURY), "45º"),
        ("19", "ar", Use(Purpose.CENTURY), "التاسع عشر"),
    ],
)
def test_an_ordinal_agrees_with_what_it_counts(
    number: str, language: str, use: Use, form: str
) -> None:
    """The gender is that of the word in the language; nobody writes XLV centuries."""
    assert ordinals(Ordinal(number), table(language), use)[0] == form
