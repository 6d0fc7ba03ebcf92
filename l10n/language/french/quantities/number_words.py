"""Read French number words: deux cents, quatre-vingt-dix-sept, mille neuf cent quatre-vingt-un."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from l10n.language.french.tables.number_words import SCALES, TENS, UNITS
from l10n.language.text.spans import alternatives

WORDS: Final = (*UNITS, *TENS, *SCALES, "cent", "cents", "zéro")
WORD: Final = rf"(?:{alternatives(WORDS)})"
_NEXT: Final = re.compile(rf"(?:[ -](et)[ -]|[ -])({WORD})(?!\w)", re.IGNORECASE)
_FIRST: Final = re.compile(rf"({WORD})(?!\w)", re.IGNORECASE)
_FOUR: Final = 4
_TEN: Final = 10
_AFTER_SIXTY: Final = 20
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_MILLION: Final = 10**6
_OPEN: Final = 10**15
_AFTER_TEN: Final = frozenset([7, 8, 9])
_AFTER_ET: Final = frozenset(["un", "une", "onze"])


@dataclass(frozen=True, slots=True)
class _Reading:
    """A number half read: what is done, the group below a thousand, what may still be added.

    `room` bounds the next addend from above, `unit` is the last unit word (or 0), `limit` bounds
    the next scale word from above.
    """

    done: int = 0
    group: int = 0
    room: int = _THOUSAND
    unit: int = 0
    limit: int = _OPEN


def read_words(text: str, start: int) -> tuple[int, int] | None:
    """Return the value and the end of the longest number in words at `start`, or None."""
    match = _FIRST.match(text, start)
    if not match:
        return None
    word = match[1].lower()
    if word == "zéro":
        return 0, match.end()
    end, reading, more = start, _Reading(), _take(_Reading(), word)
    while more:
        reading, end = more, match.end()
        match = _NEXT.match(text, end)
        if not match:
            break
        word = match[2].lower()
        more = None if match[1] and word not in _AFTER_ET else _take(reading, word)
    return (reading.done + reading.group, end) if end > start else None


def _take(reading: _Reading, word: str) -> _Reading | None:
    """Add a word, or return None where the number cannot go on with it."""
    if word in UNITS:
        return _take_unit(reading, UNITS[word])
    if word in TENS:
        return _take_tens(reading, TENS[word])
    if word in {"cent", "cents"}:
        return _take_hundred(reading)
    return _take_scale(reading, SCALES[word]) if word in SCALES else None


def _take_unit(reading: _Reading, unit: int) -> _Reading | None:
    if reading.unit == _TEN:  # dix-sept
        possible, room = unit in _AFTER_TEN, 0
    else:
        possible, room = unit < reading.room, 1
    if not possible:
        return None
    return _Reading(reading.done, reading.group + unit, room, unit, reading.limit)


def _take_tens(reading: _Reading, tens: int) -> _Reading | None:
    if tens == TENS["vingt"] and reading.unit == _FOUR and reading.room == 1:
        group = reading.group - _FOUR + TENS["octante"]
        return _Reading(reading.done, group, _AFTER_SIXTY, 0, reading.limit)
    if tens >= reading.room:
        return None
    room = _AFTER_SIXTY if tens == TENS["soixante"] else _TEN
    return _Reading(reading.done, reading.group + tens, room, 0, reading.limit)


def _take_hundred(reading: _Reading) -> _Reading | None:
    if reading.group == 0:
        group = _HUNDRED
    elif 1 < reading.group < _TEN:
        group = reading.group * _HUNDRED
    else:
        return None
    return _Reading(reading.done, group, _HUNDRED, 0, reading.limit)


def _take_scale(reading: _Reading, scale: int) -> _Reading | None:
    done, group, limit = reading.done, reading.group, reading.limit
    if group == 0 and limit == _THOUSAND and scale >= _MILLION and done < _MILLION:
        return _Reading(done * scale, 0, _THOUSAND, 0, scale)  # cent mille milliards
    if scale >= limit or (group == 0 and (done or scale > _THOUSAND)):
        return None
    return _Reading(done + (group or 1) * scale, 0, _THOUSAND, 0, scale)
