"""Write decimals in the figures and scale words of a language. Strings all the way: no rounding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.values import cldr
from l10n.model.decimals import decimal, shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Forms, Numerals, Values

_DECIMALS: Final = 2
"""A scale word may follow at most this many decimals: 1.25 million, but 1,234,567."""

_GREAT: Final = 12
"""From this power on one more decimal is better than thousands of the next: 3.305 trillion."""

_NOUN: Final = 6
"""From a million on the scale word is a noun that others depend on: millones de euros."""

_GROUP: Final = 3
_OTHER_GROUPS: Final = ("", "\u00a0", "\u202f", "\u2009", " ")


@dataclass(frozen=True, slots=True)
class Figures:
    """A number as written, and what it asks of the word after it.

    `category` is its CLDR plural category; after a scale word ("million dollars") it is "scale".
    """

    text: str
    category: str


def figures(number: str, numerals: Numerals, group: str | None = None) -> str:
    """Write a decimal in figures; `group` overrides the separator ("" for none)."""
    sign = "-" if number.startswith("-") else ""
    whole, _, rest = number.lstrip("-").partition(".")
    if group is None:
        group = numerals.group if len(whole) >= numerals.group_from else ""
    if group:
        head = len(whole) % _GROUP or _GROUP
        parts = [whole[:head], *(whole[i : i + _GROUP] for i in range(head, len(whole), _GROUP))]
        whole = group.join(parts)
    return sign + whole + (numerals.decimal + rest if rest else "")


def amounts(number: str, table: Values) -> tuple[Figures, ...]:
    """List the ways to write a decimal, the preferred one first; all are read back as it."""
    found: dict[str, Figures] = {}
    for amount in _amounts(number, table):
        found.setdefault(amount.text, amount)
    return tuple(found.values())


def _amounts(number: str, table: Values) -> Iterator[Figures]:
    numerals = table.numerals
    if numerals.scale_from:
        yield from _scaled(number, table, numerals.scale_from, numerals.scale_to)
    category = cldr.plural(table.cldr, number)
    yield Figures(figures(number, numerals), category)
    yield from _scaled(number, table, 1)
    if len(number.lstrip("-").partition(".")[0]) > _GROUP:
        for group in (numerals.group, *_OTHER_GROUPS):
            yield Figures(figures(number, numerals, group), category)


def _scaled(number: str, table: Values, least: int, most: int = _GREAT) -> Iterator[Figures]:
    """Write the number with the largest scale word that suits it."""
    numerals = table.numerals
    digits = len(number.lstrip("-").partition(".")[0])
    for power, forms in sorted(numerals.scales.items(), reverse=True):
        if least <= power <= most and digits > power:
            count = shift(number, -power)
            if numerals.mixed and "." in count and "." not in number:
                yield Figures(_mixed(number, table, power, forms), "scale")
                return
            if len(count.partition(".")[2]) <= _DECIMALS + (power >= _GREAT):
                category = "scale" if power >= _NOUN else "many"
                yield Figures(_joined(count, table, forms), category)
                return


def _joined(count: str, table: Values, forms: Forms) -> str:
    word = forms.pick(cldr.plural(table.cldr, count))
    space = "" if table.numerals.glued else " "
    return figures(count, table.numerals) + space + word


def _mixed(number: str, table: Values, power: int, forms: Forms) -> str:
    """Write 12500 as 1万2500: whole scales, then the rest."""
    rest = decimal(number[-power:])
    head = figures(number[:-power], table.numerals) + forms.other
    if rest == "0":
        return head
    tail = next(_scaled(rest, table, 1), None)
    return head + (tail.text if tail else figures(rest, table.numerals, ""))
