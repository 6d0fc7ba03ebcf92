"""Roman figures."""

import pytest

from l10n.language.values.read.romans import ROMANS, read_roman


@pytest.mark.parametrize(("word", "value"), [("XX", 20), ("IV", 4), ("I", 1), ("ХХ", 20)])
def test_roman_figures_have_a_value(word: str, value: int) -> None:
    """Cyrillic letters that look like them count."""
    assert read_roman(word) == value


@pytest.mark.parametrize("word", ["", "IIII", "MIX", "xx", "abc"])
def test_other_letters_have_none(word: str) -> None:
    """Only as they are written, in capitals, up to the centuries there are."""
    assert read_roman(word) == 0


def test_every_word_that_may_start_a_value_is_one() -> None:
    """The quick look and the reader know the same words."""
    assert all(read_roman(word.upper()) for word in ROMANS)
