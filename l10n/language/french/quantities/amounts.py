"""Read what is counted or measured: percent, money, quantities, ordinals, scores, numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.french.quantities.degrees import BARE, is_angle
from l10n.language.french.quantities.following import counts, ends, measures
from l10n.language.french.quantities.number_words import read_ordinal_words, read_words
from l10n.language.french.quantities.numerals import decimal
from l10n.language.french.tables.common_words import COMMON_WORDS
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.measures import (
    AMBIGUOUS_CURRENCIES,
    CODES,
    CURRENCIES,
    MAGNITUDES,
    NEVER_AFTER_WORDS,
    SYMBOLS,
    UNITS,
)
from l10n.language.french.tables.number_words import (
    BEFORE_NEW,
    DUAL_DETERMINERS,
    SECOND_OF_A_PAIR,
    TEAMS,
)
from l10n.language.text.spans import (
    CONTEXT,
    Found,
    alternatives,
    opens,
    word_after,
    words_before,
)
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

_PERCENT: Final = compiled(r" ?%| pour ?cents?(?!\w)")
_CURRENCY: Final = compiled(
    rf"(?P<of> de | d'| ?)(?:(?P<mag>{alternatives(MAGNITUDES)}) ?(?=[€$£¥]))?"
    rf"(?P<cur>{alternatives([*CURRENCIES, *AMBIGUOUS_CURRENCIES, *CODES])})"
    r"(?:(?![\w'])(?!-)|(?<=[€$£¥])(?=[0-9]{2}(?![0-9])))"
)
_BELOW: Final = compiled(r" (?:sous|(?:au|en)[ -]dessous de) (?:zéro|0)(?!\w)")
_UNIT: Final = compiled(
    rf"(?P<of> de | d'| ?)(?P<unit>{alternatives(UNITS)})"
    r"(?:(?![\w'])(?!-[^\W_])|(?<=[0-9]m)(?=[0-9]{2}(?![0-9])))"
)

if TYPE_CHECKING:
    from l10n.language.french.quantities.numerals import Numeral
_HALF: Final = compiled(
    r"une? demi-(?P<unit>litre|kilo|kilomètre|mètre|tonne|hectare)(?!\w)", re.IGNORECASE
)
_CENTS: Final = compiled(r" ?([0-9]{2})(?![0-9]|[.,][0-9])")
_FIGURES: Final = MappingProxyType({"m": 2, "kg": 3, "km": 3, "t": 3, "L": 2})
"""How many figures behind a unit are its decimals: 1 m 82, 3 kg 200."""
_MIDDLE: Final = compiled(r" ?([0-9]+)(?![0-9\w]|[.,][0-9])")
_SYMBOL: Final = compiled(rf"({alternatives(SYMBOLS)}) ?(?=[0-9])")
_SUFFIX: Final = compiled(r"(?:ers?|res?|ères?|es?|è|èmes?|emes?|ièmes?|nde?s?|ds?|ᵉ|ᵉʳ|ʳᵉ)(?!\w)")
_ROMAN: Final = compiled(r"(?P<n>[IVX]+)(?:er|re|ème|eme|e|è|ᵉ|ᵉʳ)(?!\w)")
_ROMAN_FORM: Final = compiled(r"X{0,3}(?:IX|IV|V?I{0,3})$")
_SCORE: Final = compiled(r"([0-9]{1,3})[-–]([0-9]{1,3})(?![\w%°€$/-]|[.,][0-9]| ?%| ?[€$°])")
_ARTICLE: Final = frozenset(["le", "du", "au", "l'article", "article", "lignes", "pages"])
_AND_A_HALF: Final = compiled(r" et demie?(?![\w-])")
_ONE_HALF: Final = Decimal("0.5")
_FRACTION: Final = compiled(r" (?:tiers|quarts|cinquièmes|sixièmes|dixièmes)(?!\w)")
_ONE: Final = frozenset(["un", "une", "d'un", "d'une", "qu'un", "qu'une"])
_OF: Final = compiled(r" (?:de |des |du |d')")
_DIGITS_OF: Final = {"I": 1, "V": 5, "X": 10}
_NAMED: Final = compiled(r"(?:^|[^\w-])([A-ZÀ-Þ][^\W_]*(?:-[^\W_]+)*) $")
_TOLD: Final = compiled(r"(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ]*ez $")
_RANGE: Final = compiled(r" (?:à|ou) [0-9]")
_METRES: Final = frozenset(["mètre", "mètres"])
_HUNDRED: Final = 100
_SHORT: Final = 3
_MILLION: Final = 10**6


def read_measured(text: str, amount: Numeral) -> Found | None:
    """Read percent, money or a quantity from a number and what follows it."""
    percent = _PERCENT.match(text, amount.end)
    if percent and not amount.bare_one:
        return Found(PlaceableType.PERCENT, amount.start, percent.end(), decimal(amount.value))
    return _read_money(text, amount) or _read_quantity(text, amount)


def read_half(text: str, start: int) -> Found | None:
    """Read half of a unit at `start`: un demi-litre, une demi-tonne."""
    match = _HALF.match(text, start)
    if not match:
        return None
    return Found(PlaceableType.QUANTITY, start, match.end(), f"0.5 {UNITS[match['unit']]}")


def _read_money(text: str, amount: Numeral) -> Found | None:
    match = _CURRENCY.match(text, amount.end)
    if not match or not _joined(amount, match["of"], sign=match["cur"] in _SIGNS):
        return None
    code = CURRENCIES.get(match["cur"]) or (match["cur"] if match["cur"] in CODES else None)
    if not code:
        code = AMBIGUOUS_CURRENCIES[match["cur"]] if amount.scaled else None
    if not code or (amount.spelled and match["of"] == ""):
        return None
    value, end = amount.value * MAGNITUDES.get(match["mag"] or "", 1), match.end()
    cents = _CENTS.match(text, end) if match["cur"] in _SUBDIVIDED else None
    if cents and amount.whole and ends(text, cents.end()):
        value, end = value + Decimal(cents[1]) / 100, cents.end()
    elif amount.spelled and match["cur"] in _SUBDIVIDED:
        value, end = _with_hundredths(text, value, end)
    return Found(PlaceableType.MONEY, amount.start, end, f"{decimal(value)} {code}")


_SUBDIVIDED: Final = frozenset(["euros", "euro", "€", "$", "£", "francs", "franc", "dollars"])
_SIGNS: Final = frozenset([*SYMBOLS, *CODES])


def _joined(amount: Numeral, of: str, *, sign: bool) -> bool:
    """Say whether "de" stands before the unit where it must: 3 millions d'euros, 3 euros, 3 €."""
    if sign:
        return not of.strip()
    million = amount.value >= _MILLION and amount.value % _MILLION == 0
    return bool(of.strip()) == amount.scaled or (million and not amount.scaled)


def _read_quantity(text: str, amount: Numeral) -> Found | None:
    match = _UNIT.match(text, amount.end)
    if not match or not _joined(amount, match["of"], sign=len(match["unit"]) <= _SHORT):
        return None
    unit = match["unit"]
    if amount.spelled and (unit in NEVER_AFTER_WORDS or match["of"] == ""):
        return None
    value, end = _with_half(text, *_with_parts(text, amount, match))
    symbol = "°" if unit in BARE and is_angle(text, amount, end) else UNITS[unit]
    below = _BELOW.match(text, end) if symbol == "°C" else None
    if below and value > 0:
        value, end = -value, below.end()
    return Found(PlaceableType.QUANTITY, amount.start, end, f"{decimal(value)} {symbol}")


def _with_parts(text: str, amount: Numeral, unit: re.Match[str]) -> tuple[Decimal, int]:
    """Take the figures behind a unit as its decimals: 1 m 82, 3 kg 200."""
    places = _FIGURES.get(UNITS[unit["unit"]], 0)
    if amount.spelled and not amount.scaled and unit["unit"] in _METRES:
        return _with_hundredths(text, amount.value, unit.end())
    if (
        not places
        or amount.scaled
        or amount.spelled
        or amount.value != int(amount.value)
        or unit["of"].strip()
    ):
        return amount.value, unit.end()
    figures = _MIDDLE.match(text, unit.end())
    if figures and len(figures[1]) == places and ends(text, figures.end()):
        return amount.value + Decimal(f"0.{figures[1]}"), figures.end()
    return amount.value, unit.end()


def _with_half(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Add the half that is said behind a unit: deux mètres et demi."""
    half = _AND_A_HALF.match(text, end)
    return (value + _ONE_HALF, half.end()) if half and value == int(value) else (value, end)


def _with_hundredths(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Take a number in words behind a unit as its hundredths: un mètre quatre-vingt-deux."""
    more = read_words(text, end + 1) if text[end : end + 1] == " " else None
    if not more or not 0 < more[0] < _HUNDRED or not ends(text, more[1]) or value != int(value):
        return value, end
    return value + Decimal(more[0]) / _HUNDRED, more[1]


def symbol_before(text: str, start: int) -> tuple[str, int] | None:
    """Read a currency sign that stands before its number: its code and where the number starts."""
    match = _SYMBOL.match(text, start)
    return (SYMBOLS[match[1]], match.end()) if match else None


def read_ordinal(text: str, amount: Numeral) -> Found | None:
    """Read 75e, 1er, 3ème: digits with an ending directly behind them; no hyphen is a minus."""
    match = _SUFFIX.match(text, amount.end)
    if not match or amount.spelled or amount.value != int(amount.value):
        return None
    start = amount.start + (amount.value < 0)
    return Found(PlaceableType.ORDINAL, start, match.end(), decimal(abs(amount.value)))


def read_rank(text: str, start: int) -> Found | None:
    """Read an ordinal in words: vingt et unième. A name's (la Troisième République) stays unread.

    A part (un cinquième des votants, trois dixièmes) is none.
    """
    read = read_ordinal_words(text, start)
    if not read:
        return None
    value, end = read
    before = words_before(text, start)[1]
    part = before in _ONE and _OF.match(text, end)
    pronoun = before in _ONE and not word_after(text, end)  # il en force un troisième, et gagne
    name = text[start].isupper() and not opens(before)
    kind = None if part or pronoun or name or not value else PlaceableType.ORDINAL
    return Found(kind, start, end, str(value))


def read_roman(text: str, start: int) -> Found | None:
    """Read XXe, Ve, Ier as an ordinal; after a name (François Ier) it belongs to the name."""
    match = _ROMAN.match(text, start)
    if not match or not _ROMAN_FORM.match(match["n"]) or follows_name(text, start):
        return None
    digits = [_DIGITS_OF[letter] for letter in match["n"]]
    value = sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )
    return Found(PlaceableType.ORDINAL, start, match.end(), str(value))


def read_score(text: str, start: int) -> Found | None:
    """Read a score: 3-1. Not 500-600 personnes (two numbers) nor le 49-3 (a name)."""
    match = _SCORE.match(text, start)
    if not match:
        return None
    if counts(text, match.end()) or measures(text, match.end()):
        return None
    kind = None if words_before(text, start)[1] in _ARTICLE else PlaceableType.NUMBER
    return Found(kind, start, match.end(), f"{match[1]}-{match[2]}")


def read_number(text: str, amount: Numeral) -> Found | None:
    """Read a bare number, unless it is an article, an adjective or part of a name."""
    if amount.bare_one:
        return None
    refused = _refused_words(text, amount) if amount.spelled else _in_a_name(text, amount)
    if refused:
        return Found(None, amount.start, amount.end)
    return Found(PlaceableType.NUMBER, amount.start, amount.end, decimal(amount.value))


def _refused_words(text: str, amount: Numeral) -> bool:
    word = amount.raw.lower()
    second, before = words_before(text, amount.start)
    after = word_after(text, amount.end)
    if _FRACTION.match(text, amount.end) or text[amount.end : amount.end + 1] in {"-", "'"}:
        return True
    team = word in TEAMS and before == "le" and not counts(text, amount.end)
    if team or (amount.raw[0].isupper() and not opens(before)):
        return True
    if word == "deux":
        return before in DUAL_DETERMINERS
    if word == "neuf" and second in BEFORE_NEW and before in {"de", "à"}:
        return True
    if word == "neuf":
        return not (counts(text, amount.end) or before in {"de", "à", "les", "des", "ces", "ses"})
    return word in SECOND_OF_A_PAIR or (word == "mille" and after == "et")


def _in_a_name(text: str, amount: Numeral) -> bool:
    """Say whether a small number ends a name: Ariane 6, France 2. A counted thing frees it."""
    if amount.scaled or len(amount.raw) > _SHORT or "," in amount.raw or counts(text, amount.end):
        return False
    told = _TOLD.search(text, max(0, amount.start - CONTEXT), amount.start)
    return not (told and _RANGE.match(text, amount.end)) and follows_name(text, amount.start)


def follows_name(text: str, position: int) -> bool:
    """Say whether a capitalised word that is no mere grammar stands just before `position`."""
    match = _NAMED.search(text[max(0, position - CONTEXT) : position])
    word = match[1].lower() if match else ""
    return bool(word) and word not in GRAMMAR and word not in COMMON_WORDS
