"""Read times of day with their zone. Nothing is converted but the twelve-hour clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.values.read.amounts import read_amount
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.patterns import COUNTED
from l10n.language.values.read.tries import matches
from l10n.model.value import Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.language.values.read.grammar import Text

_NOON: Final = 12
_EVENING: Final = 6
_HOURS: Final = 24
_MINUTES: Final = 60
_FIVES: Final = frozenset(map(str, range(5, 60, 5)))
"""Minutes as they are said in words."""

_TWO: Final = 2
_MARKS: Final = ".,;:!?)\n\"'。」』"
_SHORT: Final = 3
"""Letters of a word that is no noun: in, am, на."""


def read_time(text: Text, at: int) -> tuple[Time, int] | None:
    """Read the time that starts at a token: its value and end."""
    zone = _zone(text, at)
    best: tuple[Time, int] | None = None
    for clock, end, sure in _clocks(text, zone[1] if zone else at):
        found = (zone[0], end) if zone else _joined(text, end)
        if not (found or sure or text.asked):
            continue
        value, last = (replace(clock, zone=found[0]), found[1]) if found else (clock, end)
        if not best or last > best[1]:
            best = (value, last)
    return best


def _joined(text: Text, at: int) -> tuple[str, int] | None:
    """Read the zone behind a time: "GMT", "(GMT)", ", GMT"."""
    if text.sign(at, "("):
        inner = _zone(text, at + 1)
        return (inner[0], inner[1] + 1) if inner and text.sign(inner[1], ")") else None
    found = _zone(text, at + 1 if text.sign(at, ",") else at)
    local = text.find(at, Kind.LOCAL) if text.asked and not found else None
    return ("", local[1]) if local else found


def _zone(text: Text, at: int) -> tuple[str, int] | None:
    found = text.find(at, Kind.ZONE)
    if found and found[0] == "Z" and text.sign(found[1], "+-") and text.digits(found[1] + 1):
        return _offset(text, found[1]) or found
    return found


def _offset(text: Text, at: int) -> tuple[str, int] | None:
    """Read what follows GMT in GMT+2, UTC-03:30."""
    hours = text.digits(at + 1)
    if len(hours) > _TWO:
        return None
    minutes, end = "00", at + 2
    if text.sign(end, ":") and len(text.digits(end + 1)) == _TWO:
        minutes, end = text.digits(end + 1), end + 2
    return f"{text.tokens.raw[at]}{int(hours):02}:{minutes}", end


def _clocks(text: Text, at: int) -> Iterator[tuple[Time, int, bool]]:
    """Give the times that start at a token: the clock, its end, whether it needs no zone."""
    alone = text.find(at, Kind.CLOCK_ALONE) if text.asked else None
    word = text.find(at, Kind.CLOCK) or alone
    if word:
        yield Time(int(word[0][:2]), 0), word[1], True

    def read(name: str, index: int) -> tuple[str, int] | None:
        return _READERS[name](text, index)

    patterns = text.grammar.patterns.times
    if text.tokens.kinds[at : at + 1] == "w" and not text.may_be_number(at):
        patterns = patterns.from_words
    for name, end, fields in matches(patterns, text.tokens, at, read):
        clock = _build(name, fields)
        if clock:
            yield clock, end, _sure(text, name, at, end)


def _sure(text: Text, name: str, at: int, end: int) -> bool:
    """Tell whether a pattern needs no zone to be a time."""
    if name == "cued":
        return _cued(text, at, end)
    if name.startswith(COUNTED):
        return _reckons(text, name, at, end)
    return name != "weak"


def _reckons(text: Text, name: str, at: int, end: int) -> bool:
    """Tell whether minutes and an hour are a time: no range (2 to 4 p.m.), and nothing counted."""
    figures = sum(map(bool, map(text.digits, range(at, end))))
    if name.endswith("?"):
        worded = figures == 0 or (figures == 1 and name.endswith("-?"))
        if not (worded and _after_cue(text, at)):
            return False
    said = any(text.find(place, Kind.PART) for place in range(at, end))
    return said or _stands(text, end)


def _stands(text: Text, end: int) -> bool:
    """Tell whether no noun follows that would be counted: a mark, the end, or a short word."""
    tokens = text.tokens
    if end >= len(tokens.raw) or tokens.unspaced(end):
        return True
    if tokens.kinds[end] == "w":
        return len(tokens.raw[end]) <= _SHORT
    return text.sign(end, _MARKS)


def _cued(text: Text, at: int, end: int) -> bool:
    """Tell whether a bare hour is one: a cue before it and no noun after it."""
    if end < len(text.tokens.raw) and not text.sign(end, _MARKS):
        return False
    return _after_cue(text, at)


def _after_cue(text: Text, at: int) -> bool:
    for length in (1, 2):
        found = text.find(at - length, Kind.CLOCK_CUE) if at >= length else None
        if found and found[1] == at:
            return True
    return False


def _build(name: str, fields: Mapping[str, str]) -> Time | None:
    digits = fields.get("HHmm", "")
    hour = int(digits[:_TWO] or fields.get("noon") or fields["h"])
    minute = int(digits[_TWO:] or fields.get("minute", "0"))
    seconds = fields.get("second") or fields.get("sec")
    second = int(seconds) if seconds else None
    if name.lstrip("-").isdecimal():
        hour, minute = _fraction(hour, int(name))
    elif name.startswith(COUNTED):
        hour, minute = _fraction(hour, _reckoned(name, int(fields.get("min") or fields["lone"])))
    part = fields.get("ampm") or fields.get("part")
    if part:
        hour = moved(hour, part)
    if hour == _HOURS and (minute or second):
        return None
    return Time(hour, minute, second)


def _fraction(hour: int, minutes: int) -> tuple[int, int]:
    """Move an hour by minutes: half past seven; German halb acht is half past seven too."""
    return divmod((hour * _MINUTES + minutes) % (_HOURS * _MINUTES), _MINUTES)


def _reckoned(name: str, minutes: int) -> int:
    """Reckon minutes from the hour: "+" past it, "-" to it, "-30+" past half an hour before."""
    base, sign = name.removeprefix(COUNTED).rstrip("?")[:-1], name.rstrip("?")[-1]
    return int(base or 0) + (minutes if sign == "+" else -minutes)


def moved(hour: int, part: str) -> int:
    """Put an hour of the twelve-hour clock into its part of the day."""
    if hour == _NOON:
        return _NOON if part == "pm" else 0  # and twelve in the evening is midnight
    if part == "am" and hour > _NOON:
        return hour - _NOON  # 23:45 a.m. contradicts itself, and is not 23:45
    late = part in {"pm", "evening"} or (part == "night" and hour >= _EVENING)
    return hour + _NOON if late and hour < _NOON else hour


def _hour(text: Text, at: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    if digits:
        return (digits, at + 1) if len(digits) <= _TWO and int(digits) <= _HOURS else None
    named = _noon(text, at)
    if named:
        return named
    # A lone word: "siete y media" is no hour of seven and a half.
    word = text.find(at, Kind.NUMBER)
    if word and word[0].isdecimal() and len(word[0]) <= _TWO:
        return word if int(word[0]) <= _HOURS else None
    ordinal = text.find(at, Kind.ORDINAL)
    return ordinal if ordinal and int(ordinal[0]) <= _NOON else None


def _noon(text: Text, at: int) -> tuple[str, int] | None:
    """Read noon or midnight where an hour stands: half past midnight."""
    word = text.find(at, Kind.CLOCK) or text.find(at, Kind.CLOCK_ALONE)
    return (str(int(word[0][:_TWO])), word[1]) if word else None


def _counted(text: Text, at: int) -> tuple[str, int] | None:
    """Read minutes in words, or in one or two figures."""
    digits = text.digits(at)
    if digits:
        return (digits, at + 1) if len(digits) <= _TWO and int(digits) < _MINUTES else None
    amount = read_amount(text, at)
    fits = amount and amount.value in _FIVES
    return (amount.value, amount.end) if amount and fits else None


def _lone(text: Text, at: int) -> tuple[str, int] | None:
    """Read minutes in one word, where the next is the hour: без двадцати пять."""
    word = text.find(at, Kind.NUMBER)
    return word if word and word[0] in _FIVES else None


def _sixty(text: Text, at: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    return (digits, at + 1) if len(digits) == _TWO and int(digits) < _MINUTES else None


def _four(text: Text, at: int) -> tuple[str, int] | None:
    digits = text.digits(at)
    if len(digits) != 2 * _TWO or int(digits[:_TWO]) > _HOURS or int(digits[_TWO:]) >= _MINUTES:
        return None
    return digits, at + 1


def _ampm(text: Text, at: int) -> tuple[str, int] | None:
    return text.find(at, Kind.AMPM)


def _part(text: Text, at: int) -> tuple[str, int] | None:
    return text.find(at, Kind.PART)


_READERS: Final = {
    "HHmm": _four,
    "h": _hour,
    "minute": _sixty,
    "second": _sixty,
    "ampm": _ampm,
    "part": _part,
    "noon": _noon,
    "min": _counted,
    "lone": _lone,
    "sec": _counted,
}
