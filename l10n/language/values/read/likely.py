"""Which types a value may be of, told by what stands at its start and behind its number.

For speed alone: most numbers stand before a word that measures nothing, and need not be read as
eight types. The rules of reading are not asked where this says no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values.read.amounts import read_amount
from l10n.language.values.read.kinds import BETWEEN_VALUES, Kind
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.language.values.read.grammar import Text

_COUNTED: Final = BETWEEN_VALUES | {Kind.NUMBER, Kind.ALONE, Kind.ORDINAL, Kind.JOINER}
"""Kinds of a word that is a number and nothing else."""

_MEASURES: Final = frozenset(
    {
        *(Kind.LENGTH, Kind.PERCENT, Kind.UNIT, Kind.BELOW, Kind.CURRENCY, Kind.SIGN),
        *(Kind.LETTER, Kind.SUFFIX, Kind.HALF, Kind.SCALE, Kind.WHOLE, Kind.PHRASE),
    }
)
"""Kinds behind a number that make it more than one."""

_CLOCKS: Final = frozenset(
    {
        *(Kind.AMPM, Kind.PART, Kind.ZONE, Kind.NUMBER, Kind.ORDINAL, Kind.CLOCK),
        *(Kind.CLOCK_ALONE, Kind.MULTIPLE, Kind.SCALE, Kind.HALF),
    }
)
"""Kinds behind a number that may make it an hour."""

_BARE: Final = frozenset({PlaceableType.DATE, PlaceableType.NUMBER, PlaceableType.ORDINAL})
_OF_DAY: Final = _BARE | {PlaceableType.TIME}


def likely(text: Text, at: int) -> frozenset[PlaceableType]:
    """Give the types that a value may be of that starts at a token; law: what it is, is in them."""
    look = text.grammar.look
    types = look.may_be(text.tokens.words[at])
    if not look.types or not _is_number(text, at):
        return types
    amount = read_amount(text, at)
    if amount is None:
        return types
    behind = {at + 1, amount.end}
    behind.update(end for _, end in text.meanings(at).values())
    if any(_measures(text, place) for place in behind):
        return types
    if look.hour_alone or _may_be_hour(text, at, behind):
        return types & _OF_DAY
    return types & _BARE


def _is_number(text: Text, at: int) -> bool:
    """Tell whether a token is a number, and begins nothing else but a date or a time."""
    if text.tokens.kinds[at] == "s" or text.tokens.words[at] in text.grammar.look.measures:
        return False
    return _COUNTED.issuperset(text.meanings(at))


def _measures(text: Text, at: int) -> bool:
    """Tell whether a token may be what the number before it counts."""
    if at >= len(text.tokens.words):
        return False
    word, known = text.tokens.words[at], text.meanings(at)
    if word in text.grammar.look.measures or word in "-–:/'’′" or word == "h":
        return True
    if not _MEASURES.isdisjoint(known):
        return True
    joint = known.get(Kind.OF)
    return joint is not None and not _MEASURES.isdisjoint(text.meanings(joint[1]))


def _may_be_hour(text: Text, at: int, behind: Iterable[int]) -> bool:
    """Tell whether a number may be an hour: by a word of time behind it, or a cue before it."""
    if text.tokens.words[at] in text.grammar.look.clocks:
        return True
    if any(_is_of_time(text, place) for place in behind if place < len(text.tokens.words)):
        return True
    return any(_is_cue(text, at - length, at) for length in (1, 2) if at >= length)


def _is_of_time(text: Text, at: int) -> bool:
    """Tell whether a token may stand behind an hour; marks of a sentence need more behind them."""
    word = text.tokens.words[at]
    if word == ".":
        return bool(text.digits(at + 1))
    if word == "," and word not in text.grammar.look.clocks:
        return Kind.ZONE in text.meanings(at + 1)
    if word in text.grammar.look.clocks or word == "(" or text.tokens.kinds[at] == "d":
        return True
    return not _CLOCKS.isdisjoint(text.meanings(at))


def _is_cue(text: Text, at: int, end: int) -> bool:
    found = text.find(at, Kind.CLOCK_CUE)
    return found is not None and found[1] == end
