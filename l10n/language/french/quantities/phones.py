"""Read telephone numbers: 09 72 67 50 29, 0800 12 34 56, 01.42.34.56.78, +33 6 12 34 56 78, 3635.

The value is the international form (`+33972675029`); short numbers stay as they are (`3635`).
"""

from __future__ import annotations

import re
from typing import Final

from l10n.language.french.tables.phones import CALLS, DRAWS, SHORT
from l10n.language.text.spans import CONTEXT, Found, alternatives
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

_END: Final = r"(?![0-9]|[.,-][0-9])"
_ABROAD: Final = compiled(
    rf"(?:\+|00 ?)(?P<n>[1-9][0-9]{{0,2}}(?: ?\(0\))?(?:[ .-]?[0-9]{{1,4}}){{2,6}}){_END}"
)
_AT_HOME: Final = compiled(
    r"0(?P<n>[1-9](?P<by>[ .-]?)[0-9]{2}(?:(?P=by)[0-9]{2}){3}"
    rf"|[ .]?8[0-9]{{2}}(?:[ .][0-9]{{2,3}}){{2,3}}){_END}"
)
_SHORT: Final = compiled(rf"(?:3[0-9](?: ?[0-9]{{2}})|11[68] ?[0-9]{{3}}|{SHORT}){_END}(?! ?[€%])")
_CALL: Final = compiled(rf"(?<!\w)(?:{alternatives(CALLS)})", re.IGNORECASE)
_DRAW: Final = compiled(rf"(?<!\w)(?:{alternatives(DRAWS)})", re.IGNORECASE)
_PRONOUN: Final = compiled(r"(?:le|au|du|les|ou|et|:) ?$")
_GROUPED: Final = compiled(r"[0-9]{1,3}(?: [0-9]{3})+")
"""As numbers are written too: +10 000 000."""

_TRUNK: Final = "(0)"
_FRANCE: Final = "+33"
_HOME_LENGTH: Final = 9
_LENGTHS: Final = range(8, 16)
"""Digits of an international number, the country's among them."""


def read_phone(text: str, start: int) -> Found | None:
    """Read the telephone number whose first digit stands at `start`."""
    plus = start > 0 and text[start - 1] == "+"
    abroad = _ABROAD.match(text, start - plus)
    if abroad:
        number = f"+{_digits(abroad['n'].replace(_TRUNK, ''))}"
        fits = len(number) - 1 in _LENGTHS and not text[start - plus - 1 : start - plus].isalnum()
        if _GROUPED.fullmatch(abroad["n"]) and not _CALL.search(_before(text, start)):
            return None
        return _found(start - plus, abroad.end(), number) if fits else None
    home = None if plus else _AT_HOME.match(text, start)
    if home:
        national = _digits(home["n"])
        fits = len(national) == _HOME_LENGTH and not _DRAW.search(_before(text, start))
        return _found(start, home.end(), _FRANCE + national) if fits else None
    return _read_short(text, start)


def _read_short(text: str, start: int) -> Found | None:
    """Read a number of few digits where the words before it are of calling: appelez le 3635."""
    match = _SHORT.match(text, start)
    if not match:
        return None
    before = _before(text, start)
    if not (_PRONOUN.search(before) and _CALL.search(before)):
        return None
    return _found(start, match.end(), _digits(match[0]))


def _before(text: str, start: int) -> str:
    before = text[max(0, start - CONTEXT) : start]
    return before[before.rfind("\n") + 1 :]


def _digits(written: str) -> str:
    return re.sub(r"[^0-9]", "", written)


def _found(start: int, end: int, number: str) -> Found:
    return Found(PlaceableType.PHONE, start, end, number)
