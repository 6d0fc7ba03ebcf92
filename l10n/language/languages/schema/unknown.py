"""What stands where nothing is known, so that nobody takes silence for knowledge."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")


class Unknown(Enum):
    """The one value of what is not known of a language; it counts as false."""

    UNKNOWN = "unknown"

    def __bool__(self) -> Literal[False]:
        return False


UNKNOWN: Final = Unknown.UNKNOWN

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
"""What stands where it is known that a language has none."""


def known(value: _T | Unknown, otherwise: _T) -> _T:
    """Give what is known, else something that says nothing."""
    return otherwise if isinstance(value, Unknown) else value
