"""Write numbers, percentages, sums of money and quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.languages.shared.units import (
    CLOSE,
    CODES,
    IN_WORDS,
    SYMBOLS,
    UNITS,
    WRITTEN_SIGNS,
)
from l10n.language.values import cldr
from l10n.language.values.write.numerals import Figures, amounts, figures
from l10n.language.values.write.spelling import number_words
from l10n.model.value import Score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Values
    from l10n.model.value import Money, Number, Percent, Quantity

_CENTS: Final = 2
_VOWELS: Final = "aeiouhàáèéêíïòóúü"


def numbers(value: Number | Score, table: Values) -> tuple[str, ...]:
    """List the ways to write a number or a result such as "3-1", the preferred one first."""
    if isinstance(value, Score):
        signs = (table.score, "-", "–")
        return tuple(dict.fromkeys(f"{value.left}{sign}{value.right}" for sign in signs))
    written = (amount.text for amount in amounts(value.number, table))
    return tuple(dict.fromkeys((*written, *number_words(value.number, table))))


def percents(value: Percent, table: Values) -> tuple[str, ...]:
    """List the ways to write a percentage, the preferred one first."""
    written = amounts(value.number, table)
    patterns = table.measures.percent
    first = [pattern.format(n=written[0].text) for pattern in patterns]
    return tuple(dict.fromkeys([*first, *(patterns[0].format(n=a.text) for a in written)]))


def money(value: Money, table: Values) -> tuple[str, ...]:
    """List the ways to write a sum of money, the preferred one first."""
    return tuple(dict.fromkeys(_money(value, table)))


def _money(sum_: Money, table: Values) -> Iterator[str]:
    for amount in _sums(sum_.number, table):
        names = (_noun(amount, x, table) for x in _currency(sum_.unit, amount.category, table))
        fields = {"n": amount.text, "code": sum_.unit}
        for name in names:
            for pattern in table.measures.money:
                if "{code}" in pattern and sum_.unit not in CODES:
                    continue
                if "{sign}" not in pattern:
                    yield pattern.format_map({**fields, "name": name})
                elif sum_.unit in WRITTEN_SIGNS:
                    yield _signed(pattern, amount, sum_, table)


def _sums(number: str, table: Values) -> Iterator[Figures]:
    """Give the amounts of a sum: cents are written with two figures."""
    whole, point, cents = number.partition(".")
    if point and len(cents) < _CENTS and len(whole.lstrip("-")) <= table.numerals.scale_from:
        padded = f"{whole}.{cents.ljust(_CENTS, '0')}"
        yield Figures(figures(padded, table.numerals), cldr.plural(table.cldr, number))
    yield from amounts(number, table)[:4]


def _signed(pattern: str, amount: Figures, sum_: Money, table: Values) -> str:
    """Put the sign beside the figure, the minus before it, the scale word behind both."""
    text = amount.text.removeprefix("-")
    minus = "-" if text != amount.text else ""
    return minus + pattern.format(
        n=_abbreviated(text, amount, table), sign=WRITTEN_SIGNS[sum_.unit]
    )


def _abbreviated(text: str, amount: Figures, table: Values) -> str:
    if amount.category != "scale":
        return text
    for letter, power in table.measures.abbreviations.items():
        for word in table.numerals.scales[int(power)].every():
            if text.endswith(f" {word}") and table.measures.abbreviate:
                return text.removesuffix(f" {word}") + letter
    return text


def _currency(iso: str, category: str, table: Values) -> tuple[str, ...]:
    wanted = "many" if category == "scale" else category
    full = cldr.currency_name(table.cldr, iso, wanted)
    own = table.measures.currencies
    elsewhere = any(full in forms.every() for code, forms in own.items() if code != iso)
    return (*((own[iso].pick(wanted),) if iso in own else ()), *(() if elsewhere else (full,)))


def quantities(value: Quantity, table: Values) -> tuple[str, ...]:
    """List the ways to write a quantity, the preferred one first."""
    return tuple(dict.fromkeys(_quantity(value, table)))


def _quantity(measure: Quantity, table: Values) -> Iterator[str]:
    measures = table.measures
    words = measure.unit in IN_WORDS or measure.unit in measures.worded.split("|")
    space = "" if measure.unit in CLOSE else "\u00a0"
    for amount in amounts(measure.number, table)[:4]:
        yield from (p.format(n=amount.text) for p in measures.around.get(measure.unit, ()))
        long = tuple(_worded(amount, measure.unit, "long", table))
        short = (
            *_worded(amount, measure.unit, "short", table),
            *(f"{amount.text}{space}{symbol}" for symbol in unit_symbols(measure.unit)),
        )
        short = tuple(x for x in short if x.split()[-1] not in measures.never.split("|"))
        yield from (*long, *short) if words else (*short, *long)


def _misread(pattern: str, unit: str) -> bool:
    """Tell whether CLDR's symbol means another unit to us."""
    symbol = pattern.replace("{0}", "").strip()
    return any(symbol in unit_symbols(other) for other in UNITS if other != unit)


def unit_symbols(unit: str) -> tuple[str, ...]:
    """List the symbols of a unit, the usual one first."""
    return tuple(SYMBOLS.get(unit, unit).split("|"))


def _worded(amount: Figures, unit: str, length: str, table: Values) -> Iterator[str]:
    category = "many" if amount.category == "scale" else amount.category
    own = table.measures.units.get(unit)
    if own and length == "long":
        yield f"{amount.text}{table.measures.space}{_noun(amount, own.pick(category), table)}"
        return
    patterns = dict(cldr.unit_patterns(table.cldr, UNITS.get(unit, ""), length))
    pattern = patterns.get(category) or patterns.get("other")
    if pattern and not _misread(pattern, unit):
        # Some languages leave the figure out (Arabic "two hours"); then it is the general form.
        pattern = pattern if "{0}" in pattern else patterns["other"]
        before, _, after = pattern.partition("{0}")
        yield before + amount.text + _of(amount, after, table)


def _noun(amount: Figures, noun: str, table: Values) -> str:
    if amount.category != "scale" or not table.measures.of:
        return noun
    plain, _, elided = table.measures.of.partition("|")
    return (elided if elided and noun[:1] in _VOWELS else plain) + noun


def _of(amount: Figures, after: str, table: Values) -> str:
    """Put the preposition between a scale word and a unit: millones de barriles."""
    noun = after.lstrip()
    return after[: len(after) - len(noun)] + _noun(amount, noun, table)
