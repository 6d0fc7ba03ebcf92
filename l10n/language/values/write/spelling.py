"""Small numbers in words, where the table says them in one: sixteen, eight thousand, fifth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values import cldr
from l10n.model.decimals import shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.language.languages.schema import Values

_THOUSAND: Final = 3
_ROMAN: Final = (
    ("", "X", "XX", "XXX"),
    ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
)
_TEN: Final = 10


def number_words(number: str, table: Values) -> tuple[str, ...]:
    """Say a number in words; empty if that takes more than one word and "thousand"."""
    words = _cardinals(table)
    if number in words:
        return (words[number],)
    scale = table.numerals.scales.get(_THOUSAND)
    count = shift(number, -_THOUSAND)
    if scale is None or count not in words:
        return ()
    thousand = scale.pick(cldr.plural(table.cldr, count))
    if table.words.glued:
        return (words[count] + thousand.lower(),)
    return (f"{words[count]} {thousand}",)


def ordinal_words(number: str, table: Values) -> tuple[str, ...]:
    """Say an ordinal in words; empty if the table has no word for it."""
    ordinals = table.ordinals
    tens = dict(_numbered(ordinals.tens, _TEN, _TEN))
    word = {**tens, **dict(_numbered(ordinals.words, 1, 1))}.get(number)
    return (word,) if word else ()


def roman(number: str) -> str:
    """Write a number in Roman figures; "" for nought and from forty on, where nobody does."""
    tens, ones = divmod(int(number), _TEN)
    return _ROMAN[0][tens] + _ROMAN[1][ones] if tens < len(_ROMAN[0]) else ""


def _cardinals(table: Values) -> Mapping[str, str]:
    """Give the words for small numbers, without those that are usually other words."""
    words = table.words
    weak = set(words.weak.split("|"))
    named = (*_numbered(words.ones, 0, 1), *_numbered(words.tens, 2 * _TEN, _TEN))
    return {number: word for number, word in named if word not in weak}


def _numbered(names: str, first: int, step: int) -> Iterator[tuple[str, str]]:
    for index, variants in enumerate(names.split()):
        yield str(first + step * index), variants.partition("/")[0].replace("_", " ")
