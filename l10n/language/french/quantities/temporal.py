"""Walk a text from number to number and let the typed grammar read each one.

The text is folded: one kind of space, one apostrophe, one quotation mark. Each position is read
once, from left to right, with a bounded look around, so time grows with the length.
"""

from __future__ import annotations

import re
from decimal import localcontext
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from l10n.language.french.quantities import amounts, clock, dates, durations, fractions, phones
from l10n.language.french.quantities.number_words import WORD, WORDS
from l10n.language.french.quantities.numerals import (
    EXACT,
    Numeral,
    decimal,
    read_digits,
    read_spelled,
)
from l10n.language.french.quantities.ones import is_article
from l10n.language.french.quantities.sharing import share
from l10n.language.french.tables.calendar import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from l10n.language.french.tables.number_words import DUAL_DETERMINERS, HALVES, ORDINALS
from l10n.language.text.spans import Found, alternatives, words_before
from l10n.language.text.words import lowered
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_ANCHOR: Final = compiled(
    r"(?P<digits>[0-9])"
    r"|(?P<sign>[€$£¥]|(?:US|C|A)\$)(?= ?[0-9])"
    r"|(?<![\w'-])(?:"
    rf"(?P<week>{dates.WEEKDAY}|{dates.SHORT_WEEKDAY}) (?=[0-9])"
    rf"|(?P<first>premier )(?={dates.MONTH})"
    rf"|(?P<below>moins )(?={WORD}|[0-9])"
    rf"|(?P<decade>années )(?=[0-9]|{WORD})"
    r"|(?P<roman>[IVX]+(?:er?|re|ème|eme|è|ᵉ|ᵉʳ))(?!\w)"
    r")"
    r"|(?<![\w-])(?:"
    rf"(?P<month>(?:mi-)?{dates.MONTH})"
    r"|(?P<noon>midi|minuit)(?!\w)"
    rf"|(?P<word>{WORD}|{alternatives([*HALVES, *ORDINALS])})(?!\w)"
    r")",
    re.IGNORECASE,
)
_PIECE: Final = compiled(r"([0-9€$£¥]|[^\W\d_]+)")
_ROMAN: Final = "ivx"
_RANKS: Final = frozenset(["e", "er", "re", "ème", "eme", "è", "ᵉ", "ᵉʳ"])
_FIGURES: Final = frozenset("0123456789€$£¥")
_STARTS: Final = _FIGURES | frozenset(
    _PIECE.findall(phrase)[0].lower()
    for phrase in (
        *WEEKDAYS, *WEEKDAYS_SHORT, *MONTHS, *WORDS, *HALVES, *ORDINALS, "moins", "années",
        "premier", "midi", "minuit", "mi-", "US$", "C$", "A$",
    )
)  # fmt: skip
_BLOCK: Final = compiled(
    r"[0-9]+(?:\.[0-9]+){2,}"  # 2.0.1, an IP address
    r"|24 ?h(?:eures)? ?(?:/|sur) ?24|7 ?j(?:ours)? ?(?:/|sur) ?7"
    r"|[0-9]+/[0-9]+(?:e|è|ème|es)?(?:/[0-9]+)*"  # 1/8e de finale
    r"|49[.-]3(?![0-9])",
)
_POINTS: Final = compiled(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?![0-9.])")  # 1.234.567
_RUN: Final = compiled(r"[0-9]+")
_GLUED: Final = compiled(r"[^\W_]+(?:[-.][^\W_]+)*")
_CLOCK_END: Final = compiled(r"[0-9] ?[hH][0-9]{0,2}-$")
_MID_YEAR: Final = compiled(r"[Mm]i-$")
_POINTLESS: Final = compiled(r"[ (],[0-9]{1,2}(?= ?[€$£%]| euros?| mètres?)")
"""Decimals whose nought is left out: ,89 €."""

_TO_COLDER: Final = compiled(r" (?:à|et) moins (?:[0-9]+|[a-z-]+)(?: ?°| degrés?)")
_DEGREES: Final = compiled(r" ?°| degrés?")


def read_quantified(text: str) -> list[Found]:
    """List every temporal and numeric span of a folded text, and what must stay unread."""
    with localcontext(prec=EXACT):
        return list(share(text, _spans(text)))


def _spans(text: str) -> Iterator[Found]:
    position = 0
    for start in _candidates(text):
        anchor = _ANCHOR.match(text, start) if start >= position else None
        if not anchor:
            continue
        found = _READERS[anchor.lastgroup or "digits"](text, start)
        if found and found.end > position:
            yield found
            position = found.end
        else:
            position = anchor.end()


def _candidates(text: str) -> list[int]:
    """Give the places where an anchor may stand: digits, signs, words that one begins with.

    A set is asked faster than the expression; it says where the expression is worth a try.
    """
    pieces = _PIECE.split(lowered(text))
    ends = accumulate(map(len, pieces))
    return [
        end - len(piece)
        for piece, end in zip(pieces, ends, strict=True)
        if piece in _STARTS or (piece[:1] in _ROMAN and piece.lstrip(_ROMAN) in _RANKS)
    ]


def _digits(text: str, start: int) -> Found | None:
    if _is_glued(text, start):
        match = _GLUED.match(text, start)
        return Found(None, start, match.end() if match else start + 1)
    found = (
        dates.read_date(text, start)
        or durations.read_phrase(text, start)
        or phones.read_phone(text, start)
        or fractions.read_fraction(text, start)
        or _blocked(text, start)
        or clock.read_to_the_second(text, start)
        or durations.read_race(text, start)
        or clock.read_clock(text, start)
        or clock.read_pointed(text, start)
        or durations.read_primes(text, start)
    )
    if found:
        return found
    amount = read_digits(text, start)
    if not amount:
        run = _RUN.match(text, start)
        return Found(None, start, run.end() if run else start + 1)
    return _amount(text, _signed(text, amount))


def _blocked(text: str, start: int) -> Found | None:
    """Read digits that are no number: version, address, round."""
    match = _BLOCK.match(text, start)
    if not match or _POINTS.match(text, start) or dates.read_years(text, start):
        return None
    return Found(None, start, match.end())


def _amount(text: str, amount: Numeral) -> Found | None:
    """Read what a number counts, in the order of what binds it closest."""
    found = (
        amounts.read_ordinal(text, amount)
        or amounts.read_measured(text, amount)
        or clock.read_hours(text, amount)
        or durations.read_duration(text, amount)
    )
    if found or amount.spelled:
        return found or amounts.read_number(text, amount)
    found = durations.read_compact(text, amount.start) or amounts.read_score(text, amount.start)
    if found:
        return found
    if amount.whole and amount.raw == text[amount.start : amount.end]:
        found = dates.read_years(text, amount.start)
    if found:
        return found
    if text[amount.end : amount.end + 1].isalpha():
        match = _GLUED.match(text, amount.start)
        return Found(None, amount.start, match.end() if match else amount.end)
    return amounts.read_number(text, amount)


def _is_glued(text: str, start: int) -> bool:
    """Say whether the digit stands inside a word: G7, B-52, AF447. But 18h-20h and mi-2024."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalnum() or before == "_":
        return True
    if before in ".," and start > 1:
        return text[start - 2].isdigit()
    if before not in "-–" or start == 1 or not text[start - 2].isalpha():
        return False
    left = text[max(0, start - 8) : start]
    return not (_CLOCK_END.search(left) or _MID_YEAR.search(left))


def _signed(text: str, amount: Numeral) -> Numeral:
    """Take the sign before a number: -3, +0,3 %. A hyphen after a word or digit is none."""
    sign = text[amount.start - 1 : amount.start] if amount.start else ""
    if sign == "," and amount.whole and _POINTLESS.match(text, amount.start - 2):
        value = amount.value.scaleb(-len(amount.raw))
        return Numeral(value, amount.start - 1, amount.end, amount.raw)
    if sign not in {"-", "−", "+", "–"} or not sign:
        return amount
    before = text[amount.start - 2 : amount.start - 1] if amount.start > 1 else "\n"
    if before not in " (\"'\n" or (sign == "–" and text[: amount.start - 2][-1:].isdigit()):
        return amount
    measured = amounts.read_measured(text, amount)
    dashed = before == "\n" or sign == "–"
    if dashed and not (measured and measured.type in _SIGNED):
        return amount  # a dash that opens an item, or joins two words
    if sign == "+" and not measured:
        return amount
    value = -amount.value if sign != "+" else amount.value
    return Numeral(value, amount.start - 1, amount.end, amount.raw, scaled=amount.scaled)


_SIGNED: Final = frozenset({PlaceableType.PERCENT, PlaceableType.QUANTITY})


def _spelled(text: str, start: int) -> Found | None:
    if is_article(text, start):
        return None
    found = (
        durations.read_phrase(text, start)
        or amounts.read_half(text, start)
        or fractions.read_fraction(text, start)
        or amounts.read_rank(text, start)
        or dates.read_in_words(text, start)
    )
    if found:
        return found
    amount = read_spelled(text, start)
    if not amount:
        return None
    if amount.raw.lower() == "deux" and words_before(text, start)[1] in DUAL_DETERMINERS:
        return Found(None, start, amount.end)
    return _amount(text, amount)


def _below(text: str, start: int) -> Found | None:
    """Read "moins 5 degrés"; any other "moins" belongs to no number."""
    position = start + len("moins ")
    amount = (read_digits if text[position].isdigit() else read_spelled)(text, position)
    if amount and _TO_COLDER.match(text, amount.end):
        return Found(PlaceableType.QUANTITY, start, amount.end, f"-{decimal(amount.value)} °C")
    if not amount or not _DEGREES.match(text, amount.end):
        return None
    found = amounts.read_measured(text, amount)
    return Found(found.type, start, found.end, f"-{found.value}") if found else None


def _sign(text: str, start: int) -> Found | None:
    symbol = amounts.symbol_before(text, start)
    amount = read_digits(text, symbol[1]) if symbol else None
    if not symbol or not amount:
        return None
    return Found(PlaceableType.MONEY, start, amount.end, f"{decimal(amount.value)} {symbol[0]}")


_READERS: Final = {
    "digits": _digits,
    "sign": _sign,
    "week": dates.read_on_weekday,
    "first": dates.read_date,
    "below": _below,
    "decade": dates.read_decade,
    "roman": amounts.read_roman,
    "month": dates.read_month,
    "noon": clock.read_noon,
    "word": _spelled,
}
