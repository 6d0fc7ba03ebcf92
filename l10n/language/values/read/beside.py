"""Tell whether a value was read completely: whether something is left beside it that belongs to it.

"1 m" is not all of "1 m 82", nor "7:30" of "in the evening at half past 7:30". What is left may
change the value, so that nothing is proven by what was read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values.read.echoes import is_number_word
from l10n.language.values.read.grammar import Text, grammar
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.language.values.styles import HouseStyle

_WORDS: Final = 2
"""Words on either side that are looked at: ten to seven, 21 heures et 30."""

_NEAR: Final = (
    Kind.SCALE,
    Kind.HALF,
    Kind.MINUS,
    Kind.AMPM,
    Kind.PART,
    Kind.CLOCK,
    Kind.ZONE,
)
"""Meanings that may belong to a value from two words away."""

_NEXT: Final = (Kind.CURRENCY, Kind.SIGN, Kind.PERCENT)
"""Meanings that belong to a value only where they stand directly beside it; units of measure are
many a short word (ha, in), and are read wherever they can be."""

_STOPS: Final = frozenset('.,;:!?()[]{}\n«»“”„"…')
_GLUED: Final = frozenset("+-–±~≈<>/×*%‰°€$£¥.,:'’′″\"^=#_")
"""Signs that belong to a value which they touch; a full stop does where a figure touches it."""

_ENDING: Final = frozenset(".,:'’\"")
"""Signs that may end a word or a sentence behind a value."""


def is_whole(
    text: str, span: tuple[int, int], language: str, style: HouseStyle | None = None
) -> bool:
    """Tell whether nothing beside a span, code points from 0, may belong to the value in it."""
    tokens = tokenize(text)
    reading = Text(grammar(language, style), tokens)
    first = next((i for i, start in enumerate(tokens.starts) if start >= span[0]), len(tokens))
    last = next((i for i, start in enumerate(tokens.starts) if start >= span[1]), len(tokens))
    if _touched_before(reading, first) or _touched_behind(reading, last):
        return False
    before, behind = range(first - 1, -1, -1), range(last, len(tokens))
    return not (_says_more(reading, before) or _says_more(reading, behind))


def says_half(text: str, language: str, style: HouseStyle | None = None) -> bool:
    """Tell whether a text says the half of the day: a.m., p.m., in the evening."""
    reading = Text(grammar(language, style), tokenize(text))
    places = range(len(reading.tokens))
    return any(reading.find(at, kind) for at in places for kind in (Kind.AMPM, Kind.PART))


def _touched_before(text: Text, at: int) -> bool:
    """Tell whether a sign or a letter touches a value on its left: −4, ,89, x3."""
    if not text.tokens.touches(at):
        return False
    sign = text.tokens.raw[at - 1]
    return sign in _GLUED - set("\"'’") or _letters(text, at - 1)


def _touched_behind(text: Text, at: int) -> bool:
    tokens = text.tokens
    if not tokens.touches(at):
        return False
    if tokens.raw[at] in _ENDING:
        return tokens.touches(at + 1) and tokens.kinds[at + 1] != "s"
    if tokens.raw[at] in "-–":
        return bool(text.digits(at + 1))
    return tokens.raw[at] in _GLUED or _letters(text, at)


def _letters(text: Text, at: int) -> bool:
    """Tell whether a token is letters of a script that sets spaces between words."""
    return text.tokens.kinds[at] == "w" and not text.tokens.unspaced(at)


def _says_more(text: Text, places: Iterable[int]) -> bool:
    """Tell whether figures, number words or parts of the day stand within two words."""
    for distance, at in enumerate(places):
        if distance == _WORDS or text.tokens.raw[at] in _STOPS:
            return False
        if text.digits(at) or any(text.find(at, kind) for kind in _NEXT if not distance):
            return True
        if text.find(at, Kind.WEAK):
            continue
        if any(text.find(at, kind) for kind in _NEAR) or is_number_word(text, at):
            return True
    return False
