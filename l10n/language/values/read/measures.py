"""Read percentages, money, quantities and plain numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.languages.shared.units import WRITTEN_SIGNS
from l10n.language.values.read.amounts import free, read_amount, worded_minus
from l10n.language.values.read.durations import noun
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.tries import matches
from l10n.model.decimals import decimal, shift
from l10n.model.value import Fraction, Money, Number, Percent, Quantity, Score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.values.read.grammar import Text
    from l10n.language.values.read.numbers import ReadAmount
    from l10n.language.values.read.tries import Patterns

_HEAT: Final = frozenset(["°C", "°F", "°"])
_SCORE_DIGITS: Final = 3
_SHORT_SCORE: Final = 2
_RANGE: Final = 10
"""Rising figures from here on are a range (10-20 people) rather than a result."""

_METRE: Final = "m"
_TWO: Final = 2
_SYMBOL: Final = 2
"""Units of so few letters are often other words after a year: nel 2020 ha vinto."""


def read_percent(text: Text, at: int) -> tuple[Percent, int] | None:
    """Read the percentage that starts at a token: its value and end."""
    found = _longest(text, at, text.grammar.patterns.percents)
    amount = read_amount(text, at)
    unit = text.find(noun(text, amount), Kind.PERCENT) if amount else None
    if amount and unit and (not found or unit[1] > found[1]):
        return Percent(amount.value), unit[1]
    return (Percent(found[0]["n"]), found[1]) if found else None


def read_money(text: Text, at: int) -> tuple[Money, int] | None:
    """Read the sum of money that starts at a token: its value and end."""
    if text.sign(at, "-") and free(text, at) and text.find(at + 1, Kind.SIGN):
        found = read_money(text, at + 1)
        return (_below_nought(found[0]), found[1]) if found else None
    match = _longest(text, at, text.grammar.patterns.money)
    if not match:
        return None
    fields, end, _ = match
    currency = fields.get("name") or fields["sign"]
    return Money(decimal(fields["n"]), currency), end


def _below_nought(sum_: Money) -> Money:
    return Money(decimal(f"-{sum_.number.lstrip('-')}"), sum_.unit)


def read_quantity(text: Text, at: int) -> tuple[Quantity, int] | None:
    """Read the quantity that starts at a token: its value and end."""
    minus = worded_minus(text, at)
    if minus and not text.digits(minus):
        found = _quantity(text, minus)
        below = found is not None and found[0].unit in _HEAT and found[0].number[0] != "-"
        return (_below_zero(found[0]), found[1]) if found and below else None
    return _quantity(text, at)


def _quantity(text: Text, at: int) -> tuple[Quantity, int] | None:
    amount = read_amount(text, at)
    if not amount:
        found = _longest(text, at, text.grammar.patterns.quantities)
        return (Quantity(found[0]["n"], found[2]), found[1]) if found else None
    start = noun(text, amount)
    unit = text.find(start, Kind.UNIT)
    if not unit:
        return _bare_degrees(text, amount)
    value, end = _with_hundredths(text, amount, unit)
    if not (text.asked or end > unit[1] or _believed(text, amount, start, unit[1])):
        return _bare_degrees(text, amount)
    below = text.find(unit[1], Kind.BELOW) if unit[0] in _HEAT else None
    if below and amount.value[0] != "-":
        return Quantity(decimal(f"-{amount.value}"), unit[0]), below[1]
    return Quantity(value, unit[0]), end


def _with_hundredths(text: Text, amount: ReadAmount, unit: tuple[str, int]) -> tuple[str, int]:
    """Take a number in words behind metres in words as their hundredths: one metre eighty."""
    whole = unit[0] == _METRE and amount.words and amount.value.isdecimal()
    more = read_amount(text, text.skip(unit[1], Kind.JOINER)) if whole else None
    if not more or not more.words or not (more.value.isdecimal() and len(more.value) == _TWO):
        return amount.value, unit[1]
    return decimal(f"{amount.value}.{more.value}"), more.end


def _is_elided(text: Text, end: int) -> bool:
    tokens = text.tokens
    apostrophe = text.sign(end, "'") or text.sign(end, "’")
    return bool(apostrophe) and tokens.touches(end) and tokens.touches(end + 1)


def _bare_degrees(text: Text, amount: ReadAmount) -> tuple[Quantity, int] | None:
    """Read degrees that are said by what stands behind them alone: 8 below zero."""
    below = text.find(amount.end, Kind.BELOW)
    if not below or below[1] == amount.end + 1 or amount.value[0] == "-":
        return None
    return Quantity(decimal(f"-{amount.value}"), "°C"), below[1]


def _below_zero(heat: Quantity) -> Quantity:
    return Quantity(decimal(f"-{heat.number}"), heat.unit)


def _believed(text: Text, amount: ReadAmount, start: int, end: int) -> bool:
    """Tell whether a short unit is one and no other word, nor one that lost its vowel: l'euro."""
    if end == start + 1 and text.tokens.kinds[start] == "w" and _is_elided(text, end):
        return False
    if text.sign(start - 1, "-"):
        return len(text.tokens.raw[start]) > _SYMBOL
    if text.tokens.close(start):
        return True
    if amount.weak or text.find(start, Kind.DOUBTFUL):
        return False
    written = text.tokens.raw[start] if end == start + 1 else ""
    return not (written and len(written) <= _SYMBOL and (amount.words or amount.year))


def read_number(text: Text, at: int) -> tuple[Number | Score | Fraction, int] | None:
    """Read the number, result (3-1) or part (1/3) that starts at a token: its value and end."""
    special = _score(text, at) or (_fraction(text, at) if text.asked else None)
    if special:
        return special
    amount = read_amount(text, at)
    if not amount or (amount.weak and not text.asked):
        return None
    return Number(amount.value), amount.end


def _score(text: Text, at: int) -> tuple[Score, int] | None:
    left, right = text.digits(at), text.digits(at + 2)
    tokens = text.tokens
    if not (left and right and text.sign(at + 1, "-–:比対")):
        return None
    if max(len(left), len(right)) > (_SCORE_DIGITS if text.asked else _SHORT_SCORE):
        return None
    if not text.asked and _ranges(text, at, int(left), int(right)):
        return None
    glued = tokens.touches(at + 1) and tokens.touches(at + 2)
    return (Score(left, right), at + 3) if glued else None


def _fraction(text: Text, at: int) -> tuple[Fraction, int] | None:
    numerator, denominator = text.digits(at), text.digits(at + 2)
    if not (numerator and denominator.strip("0") and text.sign(at + 1, "/")):
        return None
    return Fraction(decimal(numerator), decimal(denominator)), at + 3


def _ranges(text: Text, at: int, left: int, right: int) -> bool:
    """Tell "10-20 people" and "2–3 years" from a result."""
    counted = (
        *(Kind.LENGTH, Kind.UNIT, Kind.CURRENCY, Kind.PERCENT, Kind.SCALE),
        *(Kind.AMPM, Kind.PART),
    )
    if text.sign(at + 1, "–") or any(text.find(at + 3, kind) for kind in counted):
        return True
    return left < right and right >= _RANGE


def _longest(text: Text, at: int, patterns: Patterns) -> tuple[Mapping[str, str], int, str] | None:
    """Give the fields, the end and the name of the longest pattern."""
    best = None

    def read(name: str, index: int) -> tuple[str, int] | None:
        return _READERS[name](text, index)

    for name, end, fields in matches(patterns, text.tokens, at, read):
        if not best or end > best[1]:
            best = (fields, end, name)
    return best


def _number(text: Text, at: int) -> tuple[str, int] | None:
    """Read a number with the letter that newsrooms put beside a currency: 1.5m, 3bn."""
    amount = read_amount(text, at)
    if not amount:
        return None
    letter = text.find(amount.end, Kind.LETTER)
    if letter and (text.tokens.close(amount.end) or _signed(text, letter[1])):
        return shift(amount.value, int(letter[0])), letter[1]
    return amount.value, amount.end


def _signed(text: Text, at: int) -> bool:
    """Tell whether a sign of a currency touches what stands before it: 221 M€."""
    return text.tokens.touches(at) and text.find(at, Kind.SIGN) is not None


def _currency(text: Text, at: int) -> tuple[str, int] | None:
    start = text.skip(at, Kind.OF)
    return text.find(start, Kind.CURRENCY) or text.find(start, Kind.SIGN)


def _sign(text: Text, at: int) -> tuple[str, int] | None:
    """Read a sign or code; only great currencies touch the figure: COP30 is no money."""
    found = text.find(at, Kind.SIGN)
    if found and text.tokens.kinds[at] == "w" and text.tokens.touches(found[1]):
        glued = text.digits(found[1]) and found[0] not in WRITTEN_SIGNS
        return None if glued else found
    return found


_READERS: Final = {"n": _number, "name": _currency, "sign": _sign}
