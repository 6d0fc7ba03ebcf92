"""What one list has that another lacks."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from l10n.language.text.surplus import surplus

_LISTS = st.lists(st.integers(0, 5))


@given(_LISTS, _LISTS)
def test_what_is_left_and_what_both_have_is_the_whole(some: list[int], others: list[int]) -> None:
    """Each item of a list is in the surplus or has its own counterpart, never both."""
    left = surplus(some, others, key=lambda item: item)
    assert Counter(left) + (Counter(some) & Counter(others)) == Counter(some)
    assert surplus(some, some, key=lambda item: item) == []


def test_items_are_the_same_where_their_keys_are() -> None:
    """The key decides, not the item; what is left keeps its order."""
    assert surplus(["b", "A", "c", "a"], ["a"], key=str.lower) == ["b", "c", "a"]
