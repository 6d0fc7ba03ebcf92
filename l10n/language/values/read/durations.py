"""Read lengths of time."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.values.read.amounts import read_amount, worded_minus
from l10n.language.values.read.kinds import Kind
from l10n.model.decimals import decimal, shift
from l10n.model.kinds import PlaceableType
from l10n.model.value import Duration, duration, parse

if TYPE_CHECKING:
    from l10n.language.values.read.grammar import Text
    from l10n.language.values.read.numbers import ReadAmount

_ORDER: Final = ("C", "X", "Y", "M", "W", "D", "TH", "TM", "TS")
_YEARS: Final = MappingProxyType({"C": 2, "X": 1})
"""Centuries and decades are years: powers of ten."""

YEARS: Final = range(1500, 2100)
"""A bare number in this span is believed to be a year where the words around it allow."""

_COLON: Final = MappingProxyType({"TH": "TM", "TM": "TS"})
_TWO_FIGURES: Final = 2
_MINUTES: Final = "'’′"
_SECONDS: Final = '"”″'

_HALVES: Final = MappingProxyType({"Y": ("M", "6"), "D": ("TH", "12"), "TH": ("TM", "30")})
"""What half of a unit is: two and a half years are P2Y6M."""


def read_duration(text: Text, at: int) -> tuple[Duration, int] | None:
    """Read the duration that starts at a token: its value and end."""
    minus = worded_minus(text, at)
    if minus and not text.digits(minus):
        found = read_duration(text, minus)
        if not found or found[0].negative:
            return None
        return duration(dict(found[0].lengths), negative=True), found[1]
    timed = _with_colon(text, at) or _with_marks(text, at)
    if timed:
        return timed
    phrase = text.find(at, Kind.PHRASE)
    parts, end = _parts(text, at)
    if phrase and phrase[1] > end:
        return length_of(phrase[0]), phrase[1]
    return (duration(parts), end) if parts else None


def _with_colon(text: Text, at: int) -> tuple[Duration, int] | None:
    """Read figures with a colon before their unit: 4:12 minutes, 4:12,35 Minuten, 2:15 hours."""
    first, second = text.digits(at), text.digits(at + 2)
    if not (first and len(second) == _TWO_FIGURES and text.sign(at + 1, ":")):
        return None
    end, tenths = at + 3, ""
    if text.sign(end, ".,") and text.digits(end + 1) and text.tokens.touches(end + 1):
        end, tenths = end + 2, f".{text.digits(end + 1)}"
    unit = text.find(end, Kind.LENGTH)
    smaller = _COLON.get(unit[0]) if unit else None
    if not unit or not smaller or (tenths and smaller != "TS"):
        return None
    parts = {unit[0]: decimal(first), smaller: decimal(second + tenths)}
    return duration(parts), unit[1]


def _with_marks(text: Text, at: int) -> tuple[Duration, int] | None:
    """Read a race time with its marks: 1'18"33, 5h12'40". Two parts alone may be feet."""
    hours = text.digits(at) if text.sign(at + 1, "hH") else ""
    first = at + 2 if hours else at
    minutes, seconds = text.digits(first), text.digits(first + 2)
    if not (text.sign(first + 1, _MINUTES) and len(seconds) == _TWO_FIGURES):
        return None
    if not minutes or not text.sign(first + 3, _SECONDS):
        return None
    tenths = text.digits(first + 4) if text.tokens.touches(first + 4) else ""
    if not (hours or tenths):
        return None
    parts = {"TH": hours} if hours else {}
    parts |= {"TM": decimal(minutes), "TS": decimal(f"{seconds}.{tenths}" if tenths else seconds)}
    return duration(parts), first + 4 + bool(tenths)


def length_of(phrase: str) -> Duration:
    """Read the length of a phrase, as tables write it: a fortnight is `P14D`."""
    length = parse(PlaceableType.DURATION, phrase)
    return length if isinstance(length, Duration) else duration({})


def _parts(text: Text, at: int) -> tuple[dict[str, str], int]:
    """Read "1 hour and 30 minutes": parts that grow smaller."""
    parts: dict[str, str] = {}
    end, last, start = at, -1, at
    while True:
        found = _part(text, start)
        if not found or _ORDER.index(found[1]) <= last:
            return parts, end
        number, designator, end = found
        last = _ORDER.index(designator)
        _add(parts, designator, number)
        start = text.skip(end, Kind.LENGTH_JOINER)


def _part(text: Text, at: int) -> tuple[str, str, int] | None:
    """Read one part: the number, the designator, the end."""
    amount = read_amount(text, at)
    unit = text.find(noun(text, amount), Kind.LENGTH) if amount else None
    if not amount or not unit:
        return _whole(text, at)
    if amount.year and unit[0] == "Y" and not text.asked and int(amount.value) in YEARS:
        return None
    half = text.find(unit[1], Kind.HALF)
    if half and amount.value.isdecimal():
        return f"{amount.value}.5h", unit[0], half[1]
    spelled = "h" if amount.words and amount.value.endswith(".5") else ""
    return amount.value + spelled, unit[0], unit[1]


def _whole(text: Text, at: int) -> tuple[str, str, int] | None:
    """Read a word that says number and unit; "an hour" counts only where more is said."""
    found = text.find(at, Kind.WHOLE)
    if not found:
        return None
    number, _, designator = found[0].partition(" ")
    joined = text.find(found[1], Kind.LENGTH_JOINER)
    sure = text.asked or number != "1" or (joined and text.digits(joined[1]))
    return (number, designator, found[1]) if sure else None


def _add(parts: dict[str, str], designator: str, number: str) -> None:
    """Add one part; a half said in words ("2.5h") spills into the next unit."""
    if designator in _YEARS:
        number, designator = shift(number.rstrip("h"), _YEARS[designator]), "Y"
    whole = number.removesuffix(".5h")
    if whole == number or designator not in _HALVES:
        parts[designator] = number.rstrip("h")
        return
    smaller, half = _HALVES[designator]
    parts[smaller] = half
    if whole != "0":
        parts[designator] = whole


def noun(text: Text, amount: ReadAmount) -> int:
    """Give the token where the noun after a number may start: "two-hour", "millones de"."""
    end = amount.end
    if text.sign(end, "-") and text.tokens.touches(end):
        return end + 1
    return text.skip(end, Kind.OF)
