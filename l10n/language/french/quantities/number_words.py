"""Read French number words: deux cents, quatre-vingt-dix-sept, mille neuf cent quatre-vingt-un."""

from __future__ import annotations

import re
from typing import Final

from l10n.frozen import dataclass
from l10n.language.french.tables.number_words import COMMA, ORDINALS, SCALES, TENS, UNITS
from l10n.language.text.spans import alternatives
from l10n.lazy import compiled

WORDS: Final = (*UNITS, *TENS, *SCALES, "cent", "cents", "zéro")
WORD: Final = rf"(?:{alternatives(WORDS)})"
_NEXT: Final = compiled(rf"(?:[ -](et)[ -]|[ -])({WORD})(?!\w)", re.IGNORECASE)
_ORDINAL: Final = rf"(?:{alternatives(ORDINALS)})"
_LAST: Final = compiled(
    rf"(?P<joint>(?P<et>[ -]et[ -])|[ -])?(?P<w>{_ORDINAL})(?![\w'-])", re.IGNORECASE
)
_COMMA: Final = compiled(rf" {COMMA} (?={WORD})", re.IGNORECASE)
_NOUGHT: Final = compiled(r"zéro[ -]", re.IGNORECASE)
_FIRST: Final = compiled(rf"({WORD})(?!\w)", re.IGNORECASE)
_FOUR: Final = 4
_TEN: Final = 10
_AFTER_SIXTY: Final = 20
_HUNDRED: Final = 100
THOUSAND: Final = 1000
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
    room: int = THOUSAND
    unit: int = 0
    limit: int = _OPEN


def read_words(text: str, start: int, *, below: int = _OPEN) -> tuple[int, int] | None:
    """Return the value and the end of the longest number in words at `start`, or None.

    `below` is the scale word from which on nothing is taken.
    """
    match = _FIRST.match(text, start)
    if match and match[1].lower() == "zéro":
        return 0, match.end()
    reading, end = _walk(text, start, _Reading(limit=below))
    return (reading.done + reading.group, end) if end > start else None


def read_ordinal_words(text: str, start: int) -> tuple[int, int] | None:
    """Return value and end of an ordinal in words at `start`: vingt et unième, deux centième."""
    reading, end = _walk(text, start, _Reading())
    last = _LAST.match(text, end)
    if not last or (last["joint"] is None) != (end == start):
        return None
    word = ORDINALS[last["w"].lower()]
    if (end == start and word == "un") or (last["et"] and word not in _AFTER_ET):
        return None
    more = _take(reading, word)
    return (more.done + more.group, last.end()) if more else None


def read_fraction(text: str, end: int) -> tuple[str, int] | None:
    """Return the decimals said behind a number and where they end: virgule zéro cinq."""
    comma = _COMMA.match(text, end)
    if not comma:
        return None
    position, noughts = comma.end(), ""
    while nought := _NOUGHT.match(text, position):
        position, noughts = nought.end(), noughts + "0"
    below = _Reading(room=_HUNDRED, limit=1)
    reading, last = _walk(text, position, below)
    return (noughts + str(reading.group), last) if last > position else None


def _walk(text: str, start: int, reading: _Reading) -> tuple[_Reading, int]:
    """Take number words from `start` on as long as they make one number."""
    end = start
    match = _FIRST.match(text, start)
    more = _take(reading, match[1].lower()) if match else None
    while match and more:
        reading, end = more, match.end()
        match = _NEXT.match(text, end)
        word = match[2].lower() if match else ""
        more = None if match and match[1] and word not in _AFTER_ET else _take(reading, word)
    return reading, end


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
    if reading.limit <= 1:
        return None
    if reading.group == 0:
        group = _HUNDRED
    elif 1 < reading.group < _TEN or (_TEN < reading.group < _AFTER_SIXTY and not reading.done):
        group = reading.group * _HUNDRED
    else:
        return None
    return _Reading(reading.done, group, _HUNDRED, 0, reading.limit)


def _take_scale(reading: _Reading, scale: int) -> _Reading | None:
    done, group, limit = reading.done, reading.group, reading.limit
    if group == 0 and limit == THOUSAND and scale >= _MILLION and done < _MILLION:
        return _Reading(done * scale, 0, THOUSAND, 0, scale)  # cent mille milliards
    if scale >= limit or (group == 0 and (done or scale > THOUSAND)):
        return None
    return _Reading(done + (group or 1) * scale, 0, THOUSAND, 0, scale)
