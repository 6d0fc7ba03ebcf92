"""Tags of languages."""

import pytest

from l10n.language.text.tags import base


@pytest.mark.parametrize("tag", ["pt", "pt-BR", "pt_BR", "pt-Latn-BR"])
def test_base_is_the_language_alone(tag: str) -> None:
    """In data and on pages, in folders, with or without a country."""
    assert base(tag) == "pt"
