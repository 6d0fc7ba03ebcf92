"""The most generous reading of a text."""

import pytest

from l10n.language.values.read.echoes import Echoes, echoes, is_number_word
from tests.language.values.read.texts import text_of


def test_a_number_echoes_in_each_way_it_may_be_meant() -> None:
    """A group may be decimals, and each run of figures a number."""
    assert {"1365", "1.365", "1", "365"} <= echoes("1,365", "en").numbers


@pytest.mark.parametrize(
    ("text", "numbers"), [("dozen", {"12"}), ("half a million", {"0.5", "500000"})]
)
def test_words_echo_numbers(text: str, numbers: set[str]) -> None:
    """Words that count, and words that only hint at a number."""
    assert numbers <= echoes(text, "en").numbers


def test_months_days_zones_scales_and_currencies_are_told_apart() -> None:
    """An inflected or compounded month still says the month."""
    said = echoes("Mitte Februar, Montag um 8.30 GMT: zwei Millionen Euro", "de")
    assert said.months == frozenset({2})
    assert said.weekdays == frozenset({1})
    assert said.zones == frozenset({"Z"})
    assert 6 in said.scales
    assert "EUR" in said.currencies


def test_a_text_without_values_echoes_nothing() -> None:
    """Words are words."""
    said = echoes("Nobody spoke.", "en")
    assert said == Echoes(*[frozenset()] * 6)


def test_number_words_are_known_by_place() -> None:
    """Half, two, dozen; not "past"."""
    text = text_of("half past two dozen")
    assert [is_number_word(text, at) for at in range(4)] == [True, False, True, True]
