"""What the words beside an amount say: of what it is a part, in which points, up or down."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import NOTHING, Amounts, Unknown
from l10n.language.text.negation import beginnings, joined

if TYPE_CHECKING:
    import re

_NO_WORD: Final = "(?!)"
_NONE: Final = Amounts(_NO_WORD, _NO_WORD, _NO_WORD, _NO_WORD, _NO_WORD, NOTHING)


class Points(Enum):
    """What a difference of two percentages is counted in."""

    OF_PERCENT = auto()
    BASIS = auto()


class Direction(Enum):
    """Where an amount goes."""

    UP = auto()
    DOWN = auto()


@lru_cache(maxsize=1024)
def points_behind(text: str, language: str) -> Points | None:
    """Tell which points are named at the start of a text, that which follows a number."""
    words, table = joined(text), _tables(language)
    if table["basis_points"].match(words):
        return Points.BASIS
    return Points.OF_PERCENT if table["points_of_percent"].match(words) else None


def directions(text: str, language: str) -> frozenset[Direction]:
    """Return where a text says that something goes."""
    words, table = joined(text), _tables(language)
    up = [Direction.UP] if table["rises"].search(words) else []
    down = [Direction.DOWN] if table["falls"].search(words) else []
    return frozenset((*up, *down))


def says_part(text: str, language: str) -> bool:
    """Tell whether a text says that what stands before it is a part of what follows."""
    return _tables(language)["part_of"].search(joined(text)) is not None


def says_whole(text: str, language: str) -> bool:
    """Tell whether a text says that what follows it is a part of what stands before it."""
    return _tables(language)["whole_first"].search(joined(text)) is not None


def fractions_in(text: str, language: str) -> frozenset[str]:
    """Return the fractions that a text says in words: "1/3", "3/4"."""
    words = joined(text)
    return frozenset(f for f, pattern in _fractions(language).items() if pattern.search(words))


@cache
def _fractions(language: str) -> dict[str, re.Pattern[str]]:
    amounts = knowledge(language).words.amounts
    known = NOTHING if isinstance(amounts, Unknown) else amounts.fractions
    return {fraction: beginnings(words) for fraction, words in known.items()}


@cache
def _tables(language: str) -> dict[str, re.Pattern[str]]:
    amounts = knowledge(language).words.amounts
    known = _NONE if isinstance(amounts, Unknown) else amounts
    part_of = " ".join(f"{word}$" for word in known.part_of.split())
    return {
        "part_of": beginnings(part_of),
        "whole_first": beginnings(known.whole_first or _NO_WORD),
        "points_of_percent": beginnings(known.points_of_percent),
        "basis_points": beginnings(known.basis_points),
        "rises": beginnings(known.rises),
        "falls": beginnings(known.falls),
    }
