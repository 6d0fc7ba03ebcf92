"""Read dates: 15 août, vendredi 1er septembre 2025, 14 au 15 août, 15/08/2025, mi-août, 1939-1945.

Values are calendar dates with X for what the text does not say, as in TIMEX3 and EDTF:
`2025-08-15`, `XXXX-08-15`, `2025-08`, `XXXX-08`, `2025`, `198X` (a decade), ranges `A/B`, and
`XXXX-08-1X` (mid-August: a day in the teens).
"""

from __future__ import annotations

import calendar
import re
from types import MappingProxyType
from typing import Final

from l10n.language.french.quantities.following import counts, ends
from l10n.language.french.quantities.number_words import read_words
from l10n.language.french.tables.calendar import (
    AFTER_MONTH,
    BEFORE_MONTH,
    BEFORE_YEAR,
    MONTHS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    YEARS_IN_WORDS,
)
from l10n.language.text.spans import (
    Found,
    alternatives,
    word_after,
    words_before,
)
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

UNKNOWN_YEAR: Final = "XXXX"
_LEAP: Final = 2000
_RECENT: Final = range(1900, 2101)
_LAST_DAY: Final = 31

MONTH: Final = rf"(?i:{alternatives(MONTHS)})(?!\w)"
WEEKDAY: Final = rf"(?i:{alternatives(WEEKDAYS)})"
_DAY: Final = r"(?:1er|premier|[12][0-9]|3[01]|0?[1-9])"
_YEAR: Final = r"(?:1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9]| [0-9]{3}(?![0-9]))"
SHORT_WEEKDAY: Final = rf"(?i:{alternatives(WEEKDAYS_SHORT)})"
_ON: Final = rf"(?:(?:{WEEKDAY}|{SHORT_WEEKDAY}) )?"

_FULL: Final = compiled(rf"{_ON}(?P<d>{_DAY})[ -](?P<m>{MONTH})(?: (?P<y>{_YEAR}))?")
_RANGE: Final = compiled(
    rf"{_ON}(?P<d1>{_DAY})(?: (?P<m1>{MONTH})(?: (?P<y1>{_YEAR}))?)?"
    rf"(?: au | ?[-–] ?){_ON}(?P<d>{_DAY}) (?P<m>{MONTH})(?: (?P<y>{_YEAR}))?"
)
_LISTED: Final = compiled(
    rf"{_ON}(?P<d>{_DAY})"
    rf"(?=(?:, (?:le )?{_ON}{_DAY}){{0,6}},? (?:et|ou|puis) (?:le |au )?{_ON}{_DAY} "
    rf"(?P<m>{MONTH})(?: (?P<y>{_YEAR}))?)"
)
_NUMERIC: Final = compiled(
    r"(?:(?P<d>0?[1-9]|[12][0-9]|3[01])(?P<s>[/.-])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<y>[12][0-9]{3})"
    r"|(?P<y2>[12][0-9]{3})-(?P<m2>[01][0-9])-(?P<d2>[0-3][0-9]))(?![0-9/])"
)
_SHORT: Final = compiled(r"(?P<d>0[1-9]|[12][0-9]|3[01])/(?P<m>0[1-9]|1[0-2])(?![0-9/])")
_MONTH_YEAR: Final = compiled(rf"(?P<mid>mi-)?(?P<m>{MONTH})(?: (?P<y>{_YEAR}))?", re.IGNORECASE)
_YEARS: Final = compiled(r"(1[0-9]{3}|20[0-9]{2})[-–/](1[0-9]{3}|20[0-9]{2}|[0-9]{2})(?![0-9/-])")
_ONE_YEAR: Final = compiled(_YEAR + r"(?!\w|-[^\W_])")
_DECADES: Final = MappingProxyType(
    {
        "vingt": 2,
        "trente": 3,
        "quarante": 4,
        "cinquante": 5,
        "soixante-dix": 7,
        "soixante": 6,
        "quatre-vingt-dix": 9,
        "quatre-vingts": 8,
        "quatre-vingt": 8,
    }
)
_DECADE: Final = compiled(
    rf"années (?:(1[0-9]{{2}}|20[0-9])0|([2-9])0|({'|'.join(_DECADES)}))(?![\w-])", re.IGNORECASE
)
_SEA: Final = compiled(r"(?i:mer)\. ")
_BEFORE_SEA: Final = frozenset(
    ["la", "de", "en", "par", "sur", "haute", "pleine", "d'outre", "l'outre"]
)
_MONTH_AFTER: Final = compiled(rf" (?P<m>{MONTH})(?: (?P<y>{_YEAR}))?")
_WRITTEN_YEARS: Final = range(1100, 2101)
_BEFORE_SHORT: Final = frozenset(["le", "du", "au", "jusqu'au"])


def _iso(year: str | None, month: int, day: int) -> str | None:
    """Return the value of a day, or None where the calendar has no such day."""
    number = int(year) if year else _LEAP
    if not 1 <= day <= calendar.monthrange(number, month)[1]:
        return None
    return f"{year or UNKNOWN_YEAR}-{month:02}-{day:02}"


def _day(text: str) -> int:
    return 1 if text in {"1er", "premier"} else int(text)


def _found(start: int, end: int, value: str | None) -> Found | None:
    return Found(PlaceableType.DATE, start, end, value) if value else None


def read_date(text: str, start: int) -> Found | None:
    """Read a date with a day at `start`, where a digit or a weekday stands."""
    return (
        _read_range(text, start)
        or _read_full(text, start)
        or _read_numeric(text, start)
        or _read_listed(text, start)
    )


def read_on_weekday(text: str, start: int) -> Found | None:
    """Read a date with its day of the week at `start`, unless a sentence ends there: la mer."""
    sea = _SEA.match(text, start) and words_before(text, start)[1] in _BEFORE_SEA
    return None if sea else read_date(text, start)


def _read_range(text: str, start: int) -> Found | None:
    match = _RANGE.match(text, start)
    if not match:
        return None
    last_month = MONTHS[match["m"].lower()]
    first_month = MONTHS[match["m1"].lower()] if match["m1"] else last_month
    last_year = match["y"]
    first_year = match["y1"] or last_year
    if last_year and not match["y1"] and first_month > last_month:
        first_year = str(int(last_year) - 1)
    first = _iso(first_year, first_month, _day(match["d1"]))
    last = _iso(last_year, last_month, _day(match["d"]))
    return _found(start, match.end(), f"{first}/{last}") if first and last else None


def _read_full(text: str, start: int) -> Found | None:
    match = _FULL.match(text, start)
    if not match:
        return None
    value = _iso(match["y"], MONTHS[match["m"].lower()], _day(match["d"]))
    return _found(start, match.end(), value)


def _read_listed(text: str, start: int) -> Found | None:
    match = _LISTED.match(text, start)
    if not match:
        return None
    value = _iso(match["y"], MONTHS[match["m"].lower()], _day(match["d"]))
    return _found(start, match.end(), value)


def _read_numeric(text: str, start: int) -> Found | None:
    match = _NUMERIC.match(text, start)
    if match:
        day, month = match["d"] or match["d2"], match["m"] or match["m2"]
        year = match["y"] or match["y2"]
        value = _iso(year, int(month), int(day)) if 1 <= int(month) <= len(_MONTHS) else None
        return _found(start, match.end(), value)
    match = _SHORT.match(text, start)
    if match and words_before(text, start)[1] in _BEFORE_SHORT:
        return _found(start, match.end(), _iso(None, int(match["m"]), int(match["d"])))
    return None


_MONTHS: Final = range(1, 13)


def read_month(text: str, start: int) -> Found | None:
    """Read a month at `start`, with its year or where the words around it make it a date."""
    match = _MONTH_YEAR.match(text, start)
    if not match:
        return None
    year = match["y"]
    if not (year or match["mid"]) and not _dates(text, start, match.end()):
        return None
    value = f"{year or UNKNOWN_YEAR}-{MONTHS[match['m'].lower()]:02}"
    return _found(start, match.end(), value + "-1X" if match["mid"] else value)


def _dates(text: str, start: int, end: int) -> bool:
    """Say whether a bare month name is a date: in lower case, after or before a telling word."""
    if text[start].isupper():
        return False
    before = words_before(text, start)[1]
    return before in BEFORE_MONTH or before.isdigit() or word_after(text, end) in AFTER_MONTH


def read_decade(text: str, start: int) -> Found | None:
    """Read a decade at `start`: années 1980, années 90."""
    match = _DECADE.match(text, start)
    if not match:
        return None
    decade = match[1] or f"19{match[2] or _DECADES[match[3].lower()]}"
    return _found(start, match.end(), f"{decade}X")


def read_years(text: str, start: int) -> Found | None:
    """Read two years or a single one at `start`: 1939-1945, 2024/25, en 2020."""
    match = _YEARS.match(text, start)
    if match:
        first, last = match[1], match[2]
        if len(last) < len(first):
            last = first[:2] + last
        return _found(start, match.end(), f"{first}/{last}" if first < last else None)
    match = _ONE_YEAR.match(text, start)
    if not match or counts(text, match.end()):
        return None
    before = words_before(text, start)[1]
    if before in BEFORE_YEAR or (int(match[0]) in _RECENT and before != "."):
        return _found(start, match.end(), match[0])
    return None


def read_in_words(text: str, start: int) -> Found | None:
    """Read a day or a year in words: le quatorze juillet, en mille neuf cent quatre-vingts."""
    read = read_words(text, start)
    if not read:
        return None
    number, end = read
    month = _MONTH_AFTER.match(text, end) if number <= _LAST_DAY else None
    if month:
        value = _iso(month["y"], MONTHS[month["m"].lower()], number)
        return _found(start, month.end(), value)
    if number not in _WRITTEN_YEARS or not ends(text, end):
        return None
    before = words_before(text, start)[1]
    return _found(start, end, str(number)) if before in YEARS_IN_WORDS else None
