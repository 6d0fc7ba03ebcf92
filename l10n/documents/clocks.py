"""Times at the head of a line that date an entry: `19:05 -`, `[19h05 GMT]`, `88' :`."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from l10n.frozen import dataclass, replace
from l10n.language.source import read_play_minute, read_post_time, says_time, zone_of_all
from l10n.language.text.marks import EMOJI
from l10n.lazy import compiled

_TAG: Final = r"<(?:b|strong|em|i|u|span|time|mark)(?:\s[^<>]{0,120})?>"
_OPENING: Final = compiled(rf"(?:[{EMOJI}]\ufe0f?\s?(?=[*_\[(<])){{0,2}}(?:\*\*|__|[\[(]|{_TAG})*")
_CLOSING: Final = compiled(r"\s?(?:[—–|:.-]\s?)?(?:\*\*|__|[\])]|</\w{1,6}>)+")
_STAMP: Final = compiled(
    r"\[?<time datetime=\"(?P<value>\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]{0,14}(?:Z|[+-]\d\d:?\d\d))\">"
    r"[^<>]{1,60}</time>\]?"
)
_STRONG: Final = compiled(
    r"\s*(?:[—–|]|(?<=\s)-|-(?=\s))\s*|\s*[→➜➔➡➤➞⇒►▶▸‣•·∙]\ufe0f?\s*|\s(?:/|//|>|>>|»|::)\s+|\s*\Z"
    rf"|\s+(?=[{EMOJI}])"
)
_WEAK: Final = compiled(r"\s?[:.](?:\s+|\Z)")


class Strength(Enum):
    """How surely a time at the head of a line dates an entry."""

    SURE = auto()
    """It is enclosed, or a dash, a bar or the end of the line follows."""
    LIKELY = auto()
    """Only a colon or a full stop follows, as in a sentence."""
    BARE = auto()
    """Text follows at once: a date only where the line is a marked heading."""


@dataclass(frozen=True, slots=True)
class HeadTime:
    """A time at the head of a line: its value, how it is written, and where the rest begins.

    A minute of play has no value. `doubtful` is one that may be a rank ("2e -"), `spoken` a time
    behind "À", which may begin a sentence.
    """

    value: str | None
    written: str
    rest: int
    strength: Strength
    doubtful: bool = False
    spoken: bool = False


def read_head_time(text: str, start: int, end: int) -> HeadTime | None:
    """Read the time that stands at `start` of a line that ends at `end`; None without one.

    A range ("19h - 20h") dates nothing. One in `<time datetime="...">` is that instant, whatever is
    shown of it.
    """
    if stamp := _STAMP.match(text, start, end):
        rest, _ = _separate(text, stamp.end(), end, enclosed=False)
        return HeadTime(stamp["value"], stamp[0], rest, Strength.SURE)
    opening = _OPENING.match(text, start, end)
    at = opening.end() if opening else start
    found = read_post_time(text, at, end)
    if found is None:
        return _read_minute(text, at, end, enclosed=at > start)
    rest, strength = _separate(text, found.end, end, enclosed=at > start)
    if strength is Strength.SURE and rest < end and says_time(text, rest, end):
        return None
    opens = rest < end and (text[rest].isupper() or text[rest].isdigit() or text[rest] in "«“")
    if found.informal and not opens and (strength is not Strength.SURE or rest < end):
        return None
    if text[found.end : found.end + 1].isalpha():
        strength = Strength.SURE
    if found.spoken:
        strength = Strength.LIKELY
    return HeadTime(found.value, found.written, rest, strength, spoken=found.spoken)


def _read_minute(text: str, at: int, end: int, *, enclosed: bool) -> HeadTime | None:
    found = read_play_minute(text, at, end)
    if found is None:
        return None
    rest, strength = _separate(text, found.end, end, enclosed=enclosed)
    closed = enclosed and _CLOSING.match(text, found.end, end)
    doubtful = found.doubtful and not closed
    if doubtful and strength is Strength.BARE:
        return None
    return HeadTime(None, found.written, rest, strength, doubtful)


def zoned(clock: HeadTime, zone: str) -> HeadTime:
    """Give a time without a zone the one that its page says once for all."""
    if not zone or clock.value is None or not clock.value.startswith("T"):
        return clock
    written = f"{clock.written} {zone}"
    found = read_post_time(written, 0, len(written))
    return replace(clock, value=found.value, written=written) if found else clock


def page_zone(text: str) -> str:
    """Give the zone that the head of a page says for all its times; empty where none."""
    return zone_of_all(text)


def _separate(text: str, at: int, end: int, *, enclosed: bool) -> tuple[int, Strength]:
    closing = _CLOSING.match(text, at, end) if enclosed else None
    strong = _STRONG.match(text, closing.end() if closing else at, end)
    weak = _WEAK.match(text, closing.end() if closing else at, end)
    rest = next((mark.end() for mark in (strong, weak, closing) if mark), at)
    while rest < end and text[rest].isspace():
        rest += 1
    if strong or closing or rest == end:
        return rest, Strength.SURE
    return rest, Strength.LIKELY if weak else Strength.BARE
