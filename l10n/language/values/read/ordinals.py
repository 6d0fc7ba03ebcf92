"""Read ordinals: marked figures, words, Roman figures beside a century."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values.read.amounts import read_amount
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.romans import read_roman
from l10n.language.values.read.sums import sum_up
from l10n.language.values.read.tries import matches
from l10n.model.decimals import decimal
from l10n.model.value import Ordinal

if TYPE_CHECKING:
    from l10n.language.values.read.grammar import Text

_TENS: Final = 10
_HUNDRED: Final = 100
_LONGEST_DOTTED: Final = 3
_VOWELS: Final = ("", "e", "o", "i", "a")


def read_ordinal(text: Text, at: int) -> tuple[Ordinal, int] | None:
    """Read the ordinal that starts at a token: its value and end."""
    found = _figure(text, at) or _pattern(text, at) or _word(text, at) or _roman(text, at)
    return (Ordinal(found[0]), found[1]) if found else None


def _figure(text: Text, at: int) -> tuple[str, int] | None:
    digits, end = text.digits(at), at + 1
    if not digits:
        return None
    if text.sign(end, "-") and text.tokens.touches(end) and text.tokens.touches(end + 1):
        end += 1
    suffix = text.find(end, Kind.SUFFIX)
    if suffix and text.tokens.touches(end):
        return decimal(digits), suffix[1]
    grouped = _grouped(text, at)
    if grouped:
        return grouped
    if text.asked and end == len(text.tokens.raw) and "{n}" in text.grammar.table.ordinals.century:
        return decimal(digits), end
    return _dotted(text, at, digits)


def _grouped(text: Text, at: int) -> tuple[str, int] | None:
    """Read figures in groups with their mark: 1,000th."""
    amount = read_amount(text, at) if text.sign(at + 1, ".,") else None
    suffix = text.find(amount.end, Kind.SUFFIX) if amount and amount.value.isdecimal() else None
    touching = amount is not None and text.tokens.touches(amount.end)
    return (amount.value, suffix[1]) if amount and suffix and touching else None


def _dotted(text: Text, at: int, digits: str) -> tuple[str, int] | None:
    """Read "75." where a full stop marks an ordinal and does not end the sentence."""
    end = at + 2
    if not (text.grammar.table.ordinals.dot and text.sign(at + 1, ".")):
        return None
    if not text.tokens.touches(at + 1) or text.tokens.touches(end):
        return None
    if text.asked:
        return decimal(digits), end
    follows = end < len(text.tokens.raw) and text.tokens.kinds[end] == "w"
    if not follows or len(digits) > _LONGEST_DOTTED or text.find(end, Kind.OPENER):
        return None
    return decimal(digits), end


def _pattern(text: Text, at: int) -> tuple[str, int] | None:
    def read(_name: str, index: int) -> tuple[str, int] | None:
        amount = read_amount(text, index)
        if not amount and index < len(text.tokens.raw):
            value = read_roman(text.tokens.raw[index])
            return (str(value), index + 1) if value else None
        return (amount.value, amount.end) if amount and amount.value.isdecimal() else None

    best = None
    if text.digits(at):
        return None
    for _, end, fields in matches(text.grammar.patterns.ordinals, text.tokens, at, read):
        if not best or end > best[1]:
            best = (fields["n"], end)
    return best


def _word(text: Text, at: int) -> tuple[str, int] | None:
    """Read "fifth", "seventy-fifth", "septuagésimo quinto", "fünfundsiebzigste"."""
    first = text.find(at, Kind.ORDINAL) or _glued(text, at)
    if first and int(first[0]) % _TENS:
        return first
    tens = first or _tens(text, at) or _hundreds(text, at)
    if not tens:
        return None
    following = tens[1] + 1 if text.sign(tens[1], "-") else tens[1]
    unit = text.find(following, Kind.ORDINAL)
    if unit and int(unit[0]) < (_TENS if int(tens[0]) % _HUNDRED else _HUNDRED):
        return str(int(tens[0]) + int(unit[0])), unit[1]
    return first


def _tens(text: Text, at: int) -> tuple[str, int] | None:
    """Read the number word before the ordinal of the ones: "seventy" in "seventy-fifth"."""
    found = text.find(at, Kind.NUMBER)
    if found and found[0].isdecimal() and found[0] != "0" and int(found[0]) % _TENS == 0:
        return found
    return None


def _hundreds(text: Text, at: int) -> tuple[str, int] | None:
    """Read hundreds in words before the ordinal that ends them: one hundred and first."""
    amount = read_amount(text, at)
    if not amount or not amount.words or not amount.value.isdecimal():
        return None
    full = len(amount.value) <= _LONGEST_DOTTED + 1 and int(amount.value) % _HUNDRED == 0
    following = text.skip(amount.end, Kind.JOINER)
    return (amount.value, following) if full and int(amount.value) else None


def _glued(text: Text, at: int) -> tuple[str, int] | None:
    """Read a number word with the ending of an ordinal."""
    if text.tokens.kinds[at] != "w":
        return None
    word = text.tokens.words[at]
    for ending in text.grammar.glued.endings:
        if word.endswith(ending) and len(word) > len(ending):
            stem = word.removesuffix(ending)
            for vowel in _VOWELS:
                amount = sum_up(text.grammar.glued.read(stem + vowel))
                if amount:
                    return amount, at + 1
    return None


def _roman(text: Text, at: int) -> tuple[str, int] | None:
    """Read "XX" beside a word such as century."""
    value = read_roman(text.tokens.raw[at])
    if not value:
        return None
    beside = text.find(at + 1, Kind.ROMAN) or (at and text.find(at - 1, Kind.ROMAN))
    return (str(value), at + 1) if beside or text.asked else None
