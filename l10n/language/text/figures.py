"""Figures in any language: what the digits of a text may say, without knowing its words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from unicodedata import decimal

from l10n.frozen import dataclass
from l10n.language.text.addresses import read_web
from l10n.language.text.codes import find_codes
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRENCH: Final = compiled(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?")
_ANY: Final = compiled(r"\d+(?:[.,:'’٫٬]\d+|[ \u00a0\u202f]\d{3}(?!\d))*")
_GROUPED: Final = compiled(r"\d{1,3}(?:[^\d:]\d{3})+")
"""Thousands, or three decimals, but surely one number; no decimals end in a nought."""

_SPACE: Final = compiled(r"\s")

LONGEST: Final = 24
"""Digits; a longer run is no number, and more than decimals are exact for."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Digits of a text that stand together, and the numbers that they may say.

    `start` and `end` are code points from 0, end exclusive; the first reading is the likeliest.
    """

    start: int
    end: int
    readings: tuple[Decimal, ...]


def french_figures(text: str) -> list[Figure]:
    """Read the figures of a French text: a comma before decimals, spaces between thousands."""
    return [
        Figure(*match.span(), (_number(match[0].replace(",", ".")),))
        for match in _found(_FRENCH, text)
    ]


def any_figures(text: str) -> list[Figure]:
    """Read the figures of a text whose language is not known, in digits of any script.

    A point or a comma may stand before decimals, between thousands or between two numbers.
    """
    return [Figure(*m.span(), tuple(dict.fromkeys(_readings(m[0])))) for m in _found(_ANY, text)]


def _found(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Find numbers outside of addresses and of codes of programs."""
    if not any(map(str.isdecimal, text)):
        return
    chars = list(text)
    spans = [(found.start, found.end) for found in read_web(text)]
    for start, end in [*spans, *((code.start, code.end) for code in find_codes(text))]:
        chars[start:end] = "_" * (end - start)
    for match in pattern.finditer("".join(chars)):
        if len(match[0]) <= LONGEST:
            yield match


def _readings(text: str) -> Iterator[Decimal]:
    groups = re.findall(r"\d+", text)
    whole = "".join(groups)
    if len(groups) == 1:
        yield _number(whole)
    elif _GROUPED.fullmatch(text):
        yield _number(whole)
        if not (whole.endswith("0") or _SPACE.search(text)):
            yield _number(f"{whole[:-3]}.{whole[-3:]}")
    else:
        yield _number(f"{''.join(groups[:-1])}.{groups[-1]}")
        yield from map(_number, (whole, *groups))


def _number(text: str) -> Decimal:
    """Read digits of any script, with a point before decimals."""
    digits = (str(decimal(c)) if c.isdecimal() else c for c in text)
    return Decimal("".join(c for c in digits if c == "." or c.isdecimal())).normalize()
