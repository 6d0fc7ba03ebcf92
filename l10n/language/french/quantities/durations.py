"""Read durations: trois jours, deux heures et demie, 1h45, 4 minutes et 17 secondes, 44 ans."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.french.quantities.following import ends, minutes_in_words
from l10n.language.french.quantities.numerals import decimal, read_digits, read_spelled
from l10n.language.french.tables.measures import DURATIONS
from l10n.language.text.spans import Found, alternatives, words_before
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

_UNIT: Final = compiled(rf"( de | d'| ?)({alternatives(DURATIONS)})(?![\w'²³/])(?!-lumi)")
_HALF: Final = compiled(r" et (?:(demie?)|(quart))(?!\w)")
_MINUTES: Final = compiled(r" ?([0-5][0-9])(?![0-9\w]|[.,][0-9])")
_JOINT: Final = compiled(r"(?:,? et |,? )(?=[^\W_])")
_COMPACT: Final = compiled(
    r"(?P<h>[0-9]{1,3}) ?[hH](?: ?(?P<m>[0-5][0-9]))?(?: ?(?:min|mn))?(?!\w)"
)
_PHRASES: Final = compiled(
    r"(?:une (?P<half>demi-heure)|(?P<quarter>(?:un quart|1/4|¼) d'heure)"
    r"|(?P<three>(?:trois quarts|3/4|¾) d'heure))"
    r"(?!\w)",
    re.IGNORECASE,
)

if TYPE_CHECKING:
    from l10n.language.french.quantities.numerals import Numeral
_ORDER: Final = ("Y", "M", "W", "D", "TH", "TM", "TS")
_YEARS: Final = {"C": 100, "X": 10}
_SMALLER: Final = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
_AMBIGUOUS_ONE: Final = frozenset(["jour", "seconde", "journées"])
_ONE_DAY: Final = compiled(r" (?:plus|après|avant|de plus|de moins|de retard|et demi)(?!\w)")
_ONE_SECOND: Final = compiled(r" (?:de|d'|plus|après|avant|et|pour)(?!\w)|[.,;]")

_PRIMES: Final = compiled(
    r"(?:(?P<m>[0-9]{1,2})['′])?(?P<s>[0-5]?[0-9])(?:(?:\"|''|″)(?P<f>[0-9]{1,3})?)?(?![0-9\w])"
)
_LONG_RACE: Final = compiled(
    r"(?P<h>[0-9]{1,2}) ?[hH] ?(?P<m>[0-5]?[0-9])['′] ?"
    r"(?P<s>[0-5]?[0-9])(?:\"|''|″)(?P<f>[0-9]{1,3})?(?![0-9\w])"
)
"""2h05'12"."""

_RACE: Final = compiled(
    r"(?:(?P<h>[0-9]{1,2}) ?[hH] ?)?(?:(?P<m>[0-5]?[0-9]) ?(?:min|mn|m) ?)?"
    r"(?P<s>[0-5]?[0-9]) ?s(?:ec)?(?: ?(?P<f>[0-9]{1,3}))?(?![0-9\w]|[.,][0-9])"
)
"""21h34m15s, 1 min 51 s 21, 9 s 58."""

_ONE_UNIT: Final = compiled(r"(PT?)[0-9.]+([A-Z])")

Parts = dict[str, Decimal]


def read_phrase(text: str, start: int) -> Found | None:
    """Read the fixed parts of an hour at `start`: une demi-heure, trois quarts d'heure."""
    match = _PHRASES.match(text, start)
    if not match:
        return None
    minutes = 30 if match["half"] else 15 if match["quarter"] else 45
    return Found(PlaceableType.DURATION, start, match.end(), f"PT{minutes}M")


def read_compact(text: str, start: int) -> Found | None:
    """Read hours and minutes at `start`: 1h45, 48h. Times of day have been taken before."""
    match = _COMPACT.match(text, start)
    if not match:
        return None
    parts = {"TH": Decimal(match["h"]), "TM": Decimal(match["m"] or 0)}
    return Found(PlaceableType.DURATION, start, match.end(), iso(parts))


def read_primes(text: str, start: int) -> Found | None:
    """Read minutes and seconds of a race at `start`: 2'10", 1'51"21, 21''04."""
    match = _PRIMES.match(text, start)
    if not match or not (match["m"] or match["f"]):
        return None
    return _race(match, match.end())


def read_race(text: str, start: int) -> Found | None:
    """Read a time of a race with its letters at `start`: 21h34m15s, 1 min 51 s 21, 9 s 58."""
    match = _LONG_RACE.match(text, start) or _RACE.match(text, start)
    if not match or not (match["h"] or match["m"] or match["f"]):
        return None
    if match["f"] and not ends(text, match.end()):
        return None
    return _race(match, match.end())


def _race(match: re.Match[str], end: int) -> Found:
    read = match.groupdict()
    parts = {f"T{unit}": Decimal(read.get(key) or 0) for unit, key in (("H", "h"), ("M", "m"))}
    parts["TS"] = Decimal(f"{match['s']}.{match['f'] or 0}")
    return Found(PlaceableType.DURATION, match.start(), end, iso(parts))


def read_duration(text: str, amount: Numeral) -> Found | None:
    """Read the unit of time after a number, and the smaller ones after it."""
    size = replace(amount, value=-amount.value) if amount.value < 0 else amount
    step = _component(text, size, None)
    if not step:
        return None
    parts, unit, end = step
    while True:
        more = _next_component(text, end, unit)
        if not more:
            break
        parts, unit, end = {**parts, **more[0]}, more[1], more[2]
    sign = "-" if amount.value < 0 else ""
    return Found(PlaceableType.DURATION, amount.start, end, sign + iso(parts))


def _component(text: str, amount: Numeral, above: str | None) -> tuple[Parts, str, int] | None:
    """Read one number with its unit, which must be smaller than `above`."""
    match = _UNIT.match(text, amount.end)
    if not match or _refused(text, amount, match):
        return None
    unit, value = DURATIONS[match[2]], amount.value
    if unit in _YEARS:
        value, unit = value * _YEARS[unit], "Y"
    if above and _ORDER.index(unit) <= _ORDER.index(above):
        return None
    half = _HALF.match(text, match.end())
    if half and unit in _SMALLER:
        smaller, size = _SMALLER[unit]
        portion = Decimal(size) / (2 if half[1] else 4)
        return {unit: value, smaller: portion}, smaller, half.end()
    if half and half[1]:
        return {unit: value + Decimal("0.5")}, unit, half.end()
    minutes = _minutes(text, amount, match.end()) if unit == "TH" else None
    if minutes:
        return {unit: value, "TM": Decimal(minutes[0])}, "TM", minutes[1]
    return {unit: value}, unit, match.end()


def _minutes(text: str, amount: Numeral, end: int) -> tuple[int, int] | None:
    """Read minutes behind hours, in figures or as the hours in words: une heure trente."""
    if amount.spelled and text[end : end + 1] == " ":
        return minutes_in_words(text, end + 1)
    figures = _MINUTES.match(text, end)
    return (int(figures[1]), figures.end()) if figures and ends(text, figures.end()) else None


def _refused(text: str, amount: Numeral, match: re.Match[str]) -> bool:
    """Say whether unit and number do not go together: un jour, une seconde vague, deux s."""
    joint, unit = match[1].strip(), match[2]
    if bool(joint) != amount.scaled or (len(unit) == 1 and amount.spelled):
        return True
    if amount.spelled and match[1] == "":
        return True
    if not amount.bare_one or unit not in _AMBIGUOUS_ONE:
        return False
    if unit == "seconde":
        return not _ONE_SECOND.match(text, match.end())
    return words_before(text, amount.start)[1] != "en" and not _ONE_DAY.match(text, match.end())


def _next_component(text: str, end: int, above: str) -> tuple[Parts, str, int] | None:
    joint = _JOINT.match(text, end)
    if not joint or above == _ORDER[-1]:
        return None
    position = joint.end()
    read = read_digits if text[position].isdigit() else read_spelled
    amount = read(text, position)
    return _component(text, amount, above) if amount else None


def same_length(last: str, value: Decimal) -> str | None:
    """Write a number as a length in the one unit of another: PT25M and 20 make PT20M. Else None."""
    match = _ONE_UNIT.fullmatch(last)
    return f"{match[1]}{decimal(value)}{match[2]}" if match else None


def iso(parts: Parts) -> str:
    """Write ISO 8601: P3D, PT2H30M. Parts of nothing are left out."""
    date = "".join(decimal(parts[unit]) + unit for unit in _ORDER[:4] if parts.get(unit))
    time = "".join(decimal(parts[unit]) + unit[1] for unit in _ORDER[4:] if parts.get(unit))
    if not date and not time:
        unit = next(iter(parts))
        return f"P{'T' if unit in _ORDER[4:] else ''}0{unit[-1]}"
    return f"P{date}" + (f"T{time}" if time else "")
