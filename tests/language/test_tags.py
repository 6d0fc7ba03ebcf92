"""Tags of languages."""

import pytest
from babel import Locale

from l10n.language.languages import LANGUAGES
from l10n.language.text.tags import base, direction, folder


@pytest.mark.parametrize("tag", ["pt", "pt-BR", "pt_BR", "pt-Latn-BR"])
def test_base_is_the_language_alone(tag: str) -> None:
    """In data and on pages, in folders, with or without a country."""
    assert base(tag) == "pt"


@pytest.mark.parametrize(
    "tag",
    [*LANGUAGES, "ar-EG", "de-AT", "he", "fa", "az", "az-Arab", "uz-Cyrl", "pa-Arab", "ja-Latn"],
)
def test_a_language_is_written_as_cldr_has_it(tag: str) -> None:
    """Those with a folder are known without a look at CLDR."""
    assert direction(tag) == Locale.parse(folder(tag)).text_direction
