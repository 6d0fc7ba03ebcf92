"""Say whether a number counts what follows it, or ends a time, a price or a measure before it."""

from __future__ import annotations

from typing import Final

from l10n.language.french.quantities.number_words import read_words
from l10n.language.french.tables.function_words import GRAMMAR, UNCOUNTED
from l10n.language.french.tables.measures import CODES, CURRENCIES, DURATIONS, UNITS
from l10n.language.text.spans import alternatives, word_after
from l10n.lazy import compiled

_SHORTEST: Final = 3
_COUNTED: Final = compiled(r" ?(?:%|‰|€|[$£¥°])|[0-9]| [0-9]| pour cent| d'entre |-(?=\w)|'")
_MEASURED: Final = frozenset([*UNITS, *CURRENCIES, *DURATIONS, *CODES]) - {"s"}
_UNIT: Final = compiled(rf" ?(?:{alternatives(_MEASURED)})(?![\w'])")
_MINUTES: Final = range(2, 60)


def counts(text: str, end: int) -> bool:
    """Say whether a counted thing follows a number: a word of lower case in the plural."""
    word = word_after(text, end)
    return len(word) >= _SHORTEST and word.islower() and word[-1] in "sx" and word not in UNCOUNTED


def measures(text: str, end: int) -> bool:
    """Say whether a unit follows a number: of measure, money or time."""
    return _UNIT.match(text, end) is not None


def ends(text: str, end: int) -> bool:
    """Say whether a number that ends here has nothing of its own to count or to measure.

    What follows is a mark, the end, a word of grammar or a word that is neither plural nor a unit.
    """
    if _COUNTED.match(text, end) or counts(text, end):
        return False
    return word_after(text, end) not in _MEASURED


def closes(text: str, end: int) -> bool:
    """Say the same more strictly: a mark, the end or a word of grammar follows, and no noun."""
    return ends(text, end) and word_after(text, end).lower() in GRAMMAR | {"", "d", "l"}


def minutes_in_words(text: str, position: int) -> tuple[int, int] | None:
    """Read the minutes behind an hour in words at `position`, and where they end."""
    read = read_words(text, position)
    if not read or read[0] not in _MINUTES or not ends(text, read[1]):
        return None
    return read
