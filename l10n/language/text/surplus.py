"""What one list has that another lacks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T")


def surplus(some: Iterable[T], others: Iterable[T], key: Callable[[T], Hashable]) -> list[T]:
    """List the items that others lack, in order; of an item said twice, each counts.

    Items are the same where their keys are. Law: nothing is left of a list and itself.
    """
    left = Counter(map(key, others))
    found: list[T] = []
    for item in some:
        told = key(item)
        if left[told]:
            left[told] -= 1
        else:
            found.append(item)
    return found
