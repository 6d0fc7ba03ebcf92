"""Stretches of text as they were read before: of a new version most are as they were.

What is kept is told by the text alone, wherever it stands: so with it or without it the same is
read. A process that reads one version after the other pays for what changed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Concatenate

T = TypeVar("T")
How = ParamSpec("How")

MOST: Final = 1 << 13
"""Stretches of which a reading is kept: more than the lines of a long live-blog."""

_LONGEST: Final = 2000
"""Letters of one that is kept; a longer one is no line that anybody wrote."""


_KEPT: Final[list[Callable[[], None]]] = []


def read_before(
    read: Callable[Concatenate[str, How], T],
) -> Callable[Concatenate[str, How], T]:
    """Keep what a function reads in a short text, which nothing but its arguments tells."""
    cache = lru_cache(maxsize=MOST)(read)
    _KEPT.append(cache.cache_clear)
    known = cast("Callable[Concatenate[str, How], T]", cache)

    def asked(text: str, /, *how: How.args, **named: How.kwargs) -> T:
        return (known if len(text) <= _LONGEST else read)(text, *how, **named)

    return asked


def forget() -> None:
    """Forget all that was read, as a process that begins has read nothing."""
    for clear in _KEPT:
        clear()
