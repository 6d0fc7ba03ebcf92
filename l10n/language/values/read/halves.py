"""Tell which half of the day a time means that does not say it itself: this evening at 7."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.values.read.grammar import Text, grammar
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.times import moved
from l10n.language.values.read.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.language.values.styles import HouseStyle

_NOON: Final = 12
_BEFORE: Final = 12
_BEHIND: Final = 7
"""Tokens on either side in which the half of the day may be said."""

_STOPS: Final = frozenset("!?;\n。！？؟")
_SAID: Final = (Kind.AMPM, Kind.PART, Kind.HALVES)


def hours_of(
    text: str, span: tuple[int, int], hour: int, language: str, style: HouseStyle | None = None
) -> frozenset[int]:
    """Give the hours that the time in a span may mean; `hour` is what it was read as.

    The half of the day may be said before it, or behind the time that it leads to (7 to 8 p.m.).
    Where nobody says it figures are as they stand, and words of either half.
    """
    if hour > _NOON:
        return frozenset([hour])
    reading = _read(text, language, style)
    tokens = reading.tokens
    first, last = (bisect_left(tokens.starts, end) for end in span)
    named = any(reading.find(at, Kind.CLOCK) for at in range(first, last))
    if named or _half(reading, range(first, last)):
        return frozenset([hour])
    behind = _half(reading, _clause(reading, range(last, min(last + _BEHIND, len(tokens)))))
    before = _half(reading, _clause(reading, range(first - 1, max(-1, first - 1 - _BEFORE), -1)))
    if behind or before:
        return frozenset(moved(hour, half) for half in (behind, before) if half)
    worded = not any(map(str.isdecimal, text[slice(*span)]))
    return frozenset([hour % _NOON, hour % _NOON + _NOON]) if worded else frozenset([hour])


@lru_cache(maxsize=2)
def _read(text: str, language: str, style: HouseStyle | None) -> Text:
    """Cut a text once for all the times in it."""
    return Text(grammar(language, style), tokenize(text))


def _clause(text: Text, places: Iterable[int]) -> Iterator[int]:
    """Go on to the end of the sentence; a full stop ends one before a capital, or the text."""
    raw = text.tokens.raw
    for at in places:
        closing = raw[at] == "." and (at + 1 == len(raw) or raw[at + 1][:1].isupper())
        if closing or raw[at] in _STOPS:
            return
        yield at


def _half(text: Text, places: Iterable[int]) -> str:
    """Give the first half of the day that is said at one of some tokens, "" if none is."""
    for at in places:
        for kind in _SAID:
            found = text.find(at, kind)
            if found:
                return found[0]
    return ""
