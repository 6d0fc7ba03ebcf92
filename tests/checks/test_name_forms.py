"""Places that a target leaves as French writes them: told where their other name is known."""

import pytest

from l10n import check


def _told(french: str, english: str) -> list[str]:
    return [f.message for f in check(french, english, "en") if f.code == "name-form"]


def test_a_place_with_an_english_name_is_told() -> None:
    """Once, with the name to write."""
    (message,) = _told("Il vit à Londres depuis mai.", "He has lived in Londres since May.")
    assert message.endswith("write London")


@pytest.mark.parametrize("place", ["Koursk", "Oulianovka", "Vovtchansk", "Rennes", "Lens"])
def test_a_place_of_which_no_other_name_is_known_is_left_alone(place: str) -> None:
    """What a transcription would make of it is a guess, and no advice."""
    french, english = f"Il vit à {place} depuis mai.", f"He has lived in {place} since May."
    assert not _told(french, english)
