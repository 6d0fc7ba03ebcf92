"""Read numbers: figures in any grouping, scale words, number words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.numbers import ReadAmount
from l10n.language.values.read.sums import compose
from l10n.model.decimals import decimal, shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.values.read.grammar import Text

_LONGEST: Final = 25
"""Digits up to which sums are computed; longer ones are only strings."""

_NO_LIMIT: Final = 99
_HALF: Final = Decimal("0.5")
_GROUP: Final = 3
_MOST_GROUPS: Final = 24
"""Groups that are read from the middle of a number: to its end a row would cost its square."""

_PHONE: Final = 4
"""Groups of figures from which a number that begins with + or 0 is a telephone number."""

_FREE: Final = 3
"""Groups of a number that costs nothing, which begins with 08: 0800 503 602."""

_POINTS: Final = ".,"
_OTHER_GROUPS: Final = "'٬"


_SAID: Final = (Kind.HALF, Kind.NUMBER, Kind.MULTIPLE, Kind.SCALE)
"""Kinds of a word that is part of a number; what it means as the first of them counts."""


def read_amount(text: Text, at: int) -> ReadAmount | None:
    """Read the number that starts at a token, with its sign and scale words."""
    if at not in text.amounts:
        text.amounts[at] = _amount(text, at)
    return text.amounts[at]


def _amount(text: Text, at: int) -> ReadAmount | None:
    negative = _minus(text, at)
    if negative:
        amount = read_amount(text, negative)
        return amount and ReadAmount(decimal(f"-{amount.value}"), amount.end, words=amount.words)
    if text.digits(at):
        return _figures(text, at)
    return _words(text, at)


def _minus(text: Text, at: int) -> int:
    """Give the token after a minus, 0 if there is none."""
    tokens = text.tokens
    if text.sign(at, "-–") and text.digits(at + 1) and tokens.touches(at + 1):
        return at + 1 if free(text, at) else 0
    end = worded_minus(text, at)
    return end if end and text.digits(end) else 0


def worded_minus(text: Text, at: int) -> int:
    """Give the token after a minus in a word, 0 if there is none: not in "at least", "T minus"."""
    found = text.find(at, Kind.MINUS)
    if not found or not at:
        return found[1] if found else 0
    joined = text.tokens.touches(at) and text.sign(at - 1, "/-–")
    return 0 if joined or text.find(at - 1, Kind.NO_MINUS) else found[1]


def free(text: Text, at: int) -> bool:
    """Tell whether a hyphen is a minus: it binds nothing on its left."""
    tokens = text.tokens
    return not tokens.touches(at) or tokens.raw[at - 1] in "([%$€£¥" or tokens.unspaced(at - 1)


def phone(text: Text, at: int) -> int:
    """Give the end of a telephone number, or `at` if there is none: +33 6 12 34 56 78."""
    tokens = text.tokens
    plus = at > 0 and text.sign(at - 1, "+") and tokens.touches(at)
    if not (plus or (text.digits(at).startswith("0") and len(text.digits(at)) > 1)):
        return at
    end, groups = at + 1, 1
    while end < len(tokens.raw):
        step = 1 if text.digits(end) else 2 * text.sign(end, ".-")
        if (
            not step
            or not text.digits(end + step - 1)
            or tokens.starts[end] > tokens.ends[end - 1] + 1
        ):
            break
        end, groups = end + step, groups + 1
    if groups < _PHONE and not (groups == _FREE and tokens.raw[at].startswith("08")):
        return at
    return end


def chain(text: Text, at: int) -> int:
    """Give the end of a chain of figures (1.2.3, 192.168.0.1, 24/7), or `at` if there is none."""
    end = at + 1
    links = 0
    tokens = text.tokens
    while text.digits(end + 1) and tokens.touches(end) and tokens.touches(end + 1):
        if not text.sign(end, "./:"):
            break
        links += 2 if text.sign(end, "/") else 1
        end += 2
    return end if links > 1 else at


def _figures(text: Text, at: int, below: int = _NO_LIMIT) -> ReadAmount:
    """Read figures with scale words smaller than a power of ten."""
    number, end = _grouped(text, at)
    year = end == at + 1 and len(number) == len("2020") and number.isdecimal()
    half = text.find(end, Kind.HALF)
    if half and "." not in number:
        number, end = f"{number}.5", half[1]
    value, scaled = _scales(text, decimal(number), end, below)
    return ReadAmount(value, scaled, year=year and scaled == at + 1)


def _grouped(text: Text, at: int) -> tuple[str, int]:
    """Read figures with their groups and decimals."""
    point = text.grammar.table.numerals.decimal
    whole, end, separator = _groups(text, at)
    if separator == point and end == at + 3 and not _english_sum(text, at):
        # One group behind the decimal sign is decimals: 1.300 in English.
        whole, end, separator = text.digits(at), at + 1, ""
    tokens = text.tokens
    if (
        text.sign(end, _POINTS)
        and tokens.raw[end] != separator
        and text.digits(end + 1)
        and tokens.touches(end)
        and tokens.touches(end + 1)
    ):
        return f"{whole}.{text.digits(end + 1)}", end + 2
    return whole, end


def _english_sum(text: Text, at: int) -> bool:
    """Tell "$5,000" in a language with decimal commas: sums have no three decimals."""
    point = text.grammar.table.numerals.decimal
    return point == "," and text.tokens.touches(at) and text.tokens.raw[at - 1] in "$£€"


def _groups(text: Text, at: int) -> tuple[str, int, str]:
    """Read groups of three: the digits, the end, and what separates them."""
    first = text.digits(at)
    separator = _separator(text, at + 1) if len(first) <= _GROUP and first[0] != "0" else ""
    digits, end = [first], at + 1
    most = _MOST_GROUPS if _is_inside(text, at) else len(text.tokens)
    while len(digits) < most and separator and _separator(text, end) == separator:
        step = 1 if separator == " " else 2
        digits.append(text.digits(end + step - 1))
        end += step
    return "".join(digits), end, separator


def _is_inside(text: Text, at: int) -> bool:
    """Tell whether figures stand before the figures at a token, a sign or a space apart."""
    return at > 1 and bool(text.digits(at - 1) or text.digits(at - 2))


def _separator(text: Text, at: int) -> str:
    """Tell what separates the group at a token from the figures before it: "" for no group."""
    tokens = text.tokens
    if len(text.digits(at)) == _GROUP:
        return " " if tokens.starts[at] == tokens.ends[at - 1] + 1 else ""
    signs = _POINTS + _OTHER_GROUPS
    if text.sign(at, signs) and len(text.digits(at + 1)) == _GROUP:
        glued = tokens.touches(at) and tokens.touches(at + 1)
        return tokens.raw[at] if glued else ""
    return ""


def _scales(text: Text, value: str, end: int, below: int) -> tuple[str, int]:
    """Multiply by the scale words that follow; add what follows them in 1万2500."""
    found = _scale(text, end)
    while found and int(found[0]) < below:
        power, end = int(found[0]), found[1]
        value = shift(value, power)
        half = text.find(end, Kind.HALF)
        if half and len(value) <= _LONGEST:
            value, end = decimal(str(Decimal(value) + _HALF * 10**power)), half[1]
        if text.grammar.table.numerals.mixed and text.digits(end) and text.tokens.touches(end):
            return _rest(text, value, power, end)
        found = _scale(text, end)
    return value, end


def _scale(text: Text, at: int) -> tuple[str, int] | None:
    """Read a scale word, unless a longer unit begins with it: mille marin, 兆瓦."""
    scale, unit = text.find(at, Kind.SCALE), text.find(at, Kind.UNIT)
    return None if scale and unit and unit[1] > scale[1] else scale


def _rest(text: Text, value: str, power: int, at: int) -> tuple[str, int]:
    """Put what follows a scale word into the noughts that it stands for: 1万2500."""
    rest = _figures(text, at, power)
    whole, point, decimals = rest.value.partition(".")
    if value.endswith("0" * power) and "." not in value and len(whole) <= power:
        return f"{value[:-power]}{whole.zfill(power)}{point}{decimals}", rest.end
    return value, at


def _words(text: Text, at: int) -> ReadAmount | None:
    """Read number words: the longest run that makes sense."""
    ends: list[int] = []
    value, used = compose(_parts(text, at, ends))
    if not used:
        return None
    end = ends[used - 1]
    lone = used == 1 and text.find(at, Kind.WEAK) is not None
    return ReadAmount(decimal(f"{value:f}"), end, weak=lone, words=True)


def _parts(text: Text, at: int, ends: list[int]) -> Iterator[tuple[Kind, Decimal]]:
    """Give the number words from a token on, one by one; note where each ends."""
    first = True
    while True:
        found = _part(text, at)
        if not found and not first:
            found = _part(text, text.skip(at, Kind.JOINER))
        if not found:
            return
        if first and found[0][0] is not Kind.NUMBER and not text.find(at, Kind.ALONE):
            return
        for kind, value, end in found:
            ends.append(end)
            yield kind, value
        at, first = ends[-1], False


def _part(text: Text, at: int) -> list[tuple[Kind, Decimal, int]]:
    known = text.meanings(at)
    for kind in _SAID if known else ():
        if kind in known:
            meaning, end = known[kind]
            return [(kind, Decimal(meaning or 0), end)]
    tokens = text.tokens
    if at < len(tokens.raw) and tokens.kinds[at] == "w":
        glued = text.grammar.glued.read(tokens.words[at])
        return [(kind, Decimal(value), at + 1) for kind, value in glued]
    return []
