"""How French newsrooms mark the structure of a live-blog: the time of a post, the day of many.

Value of a time: `19:05Z` (GMT, UTC, TU), `21:05+02:00` (GMT+2), `19:05 Europe/Paris`, `19:05 CEST`,
`T19:05` without a zone, and an ISO 8601 instant as written.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.quantities.zones import read_zone, zone_of
from l10n.language.french.tables import zones
from l10n.language.french.tables.calendar import MONTHS, WEEKDAYS
from l10n.language.french.tables.stamps import (
    AGENCIES,
    BYLINES,
    LABELS,
    SAID_HOURS,
    SAME_LABELS,
)
from l10n.language.text.marks import EMOJI
from l10n.language.text.typography import fold
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("'", "['’]") for word in longest_first)


_PLACES: Final = {"Paris": "Europe/Paris", **zones.CITIES, **zones.REGIONS}
_UPPER: Final = "A-ZÀ-ÖØ-ÞŒ"
_LOWER: Final = "a-zß-öø-ÿœ"
_TIME: Final = (
    r"(?P<hour>[01]?\d|2[0-3])"
    r"(?:\s?[hH]\s?(?P<minute>[0-5]\d)|:(?P<minute2>[0-5]\d)(?::[0-5]\d)?|\s?[hH]"
    r"|(?P<words>\sheures?(?:\s(?P<minute3>[0-5]\d))?))"
    # A stamp may be glued to its text: "19h05Le ministre".
    rf"(?:(?![^\W_])|(?<=\d\d)(?=[{_UPPER}][{_LOWER}'’]|À\s))"
)
_INSTANT: Final = (
    r"(?P<instant>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)(?!\w)"
)
_SAID: Final = (
    rf"(?P<said>(?i:{'|'.join(SAID_HOURS)}))(?P<half>\s(?:trente|et\sdemie))?(?=\s?[:–—-]\s|\])"
)
"""An hour in words, which is one only where a dash, a colon or a bracket follows."""

_DAY_OF_MONTH: Final = rf"(?:1er|[0-3]?\d)\s(?:{'|'.join(map(re.escape, MONTHS))})(?:\s\d{{4}})?"
_DATE: Final = (
    r"(?:(?:[Ll]e\s)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?:\sà|,|\s[–—-])?\s"
    rf"|(?P<date>(?i:(?:le\s)?(?:(?:{'|'.join(WEEKDAYS)})(?:\s{_DAY_OF_MONTH})?|{_DAY_OF_MONTH})"
    r"(?:\sà|,|\s[–—-])?\s)))?"
)
_SIGNS: Final = rf"(?:[{EMOJI}▶◀▪◼⬛⭕][\ufe0f\u200d\U0001f3fb-\U0001f3ff]?\s?){{0,3}}"
_LABELS: Final = _any_of(LABELS)
_LABEL: Final = (
    rf"(?:(?:(?P<loud>[(\[]?(?:{_any_of(map(str.upper, LABELS))})[)\]]?)"
    rf"|(?P<label>[(\[]?(?i:{_LABELS})[)\]]?))"
    # In small letters "à" goes on to a time that text follows: a page's own stamp ends there.
    rf"(?:\s?[:–—|-]\s|\s)(?(loud)(?:[àÀ]\s)?|(?:à\s(?=\S{{2,5}}(?:\s?[:–—-]\s\S|\])))?){_SIGNS})?"
)
_AT: Final = r"(?P<at>[ÀA]\s(?=\d{1,2}\s?(?:[hH]|:|heures)\s?\d{0,2}\s?[:–—|-]\s))?"
"""Before a time that a colon or a dash follows: "À 14h02 : ..."."""

_WRITTEN: Final = compiled(
    rf"\s?{_AT}(?P<written>{_SIGNS}{_LABEL}(?:{_INSTANT}|{_DATE}(?:{_TIME}|{_SAID})))"
)
_LABELLED: Final = compiled(rf"{_SIGNS}[(\[]?(?P<label>(?i:{_LABELS}))(?!\w)")
_MINUTE: Final = compiled(
    rf"\s?(?:{_SIGNS})(?P<written>(?:1[0-3]\d|\d{{1,2}})"
    r"(?:(?P<prime>\s?['’′](?:\s?\+\s?\d{1,2}['’′]?)?|\s?\+\s?\d{1,2}\s?['’′]"
    r"|(?:re|ère|e|è|ème)\sminute|\s?(?:min|mn)\.?)|(?:e|è|ème)(?:\s?\+\s?\d{1,2})?))(?!\w)"
)
_CITY: Final = rf"(?P<city>[{_UPPER}][\w'’-]+(?:\s[{_UPPER}][\w'’-]+)?)"
_CORE: Final = (
    rf"(?:(?P<universal>{_any_of(zones.UNIVERSAL)})"
    rf"|[Hh]eures?\s(?:locales?\s)?(?P<place>(?:{_any_of(zones.ADJECTIVES)})"
    rf"|(?:de\s|d['’]|à\s)(?:{_any_of(_PLACES)}|{_CITY})))"
    r"(?!\w)"
)
_ZONES_OF_ALL: Final = (
    compiled(
        rf"[Hh](?<!\w.)(?<!\d\s.)(?:eures|oraires)\b[^.!?\r\n]{{0,60}}?[\s('’]{_CORE}",
    ),
    compiled(rf"[(\[](?<=\s.)(?<![\dhH]\s.)(?<!heures\s.)(?:en\s)?{_CORE}"),
    compiled(rf"^\s{{0,9}}(?=[Hh]eures?\s){_CORE}", re.MULTILINE),
)
"""Behind "heures", in brackets, on a line of its own; each begins with what is quickly found."""

_BYLINE: Final = compiled(rf"(?i:{_any_of(BYLINES)})(?!\w)(?P<rest>.*)", re.DOTALL)
_NAME: Final = rf"[{_UPPER}][\w'’-]+(?:\s[{_UPPER}][\w'’-]+){{1,3}}"
_SIGNED: Final = compiled(
    rf"(?i:par)(?:\s(?:et\s)?[{_UPPER}]\.(?:-?[{_UPPER}]\.)?,?){{1,8}}"
    rf"|{_NAME}(?:(?:,\s|\set\s){_NAME}){{0,3}}"
    rf"(?:,?\s(?:avec|et)\s(?:l['’])?(?:{'|'.join(AGENCIES)})"
    r"|,?\s(?:nos?\s|notre\s)?(?:envoyée?s?\sspécia(?:l|le|les|ux)|correspondante?s?)\b[^.!?:]{0,60}"
    rf"|\s\((?:à|au|en|avec)\s(?:l['’])?[{_UPPER}][^()]{{1,40}}\))"
)
"""A line of initials, or of names with an agency or a place: "Par J. C.", "Julie Colin, avec AFP",
"Julie Colin, envoyée spéciale à Lens"."""

_LONGEST_BYLINE: Final = 120
_SPACE: Final = compiled(r"\s")
_LONGEST_ZONE: Final = 60
_CLOCK: Final = compiled(_TIME)
_DAY: Final = compiled(
    rf"(?:(?:{'|'.join(WEEKDAYS)})\s+)?(?:1er|[0-3]?\d)\s+"
    rf"(?:{'|'.join(map(re.escape, MONTHS))})(?:\s+\d{{4}})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PostTime:
    """The time of a post: its value, how it is written, and where what follows begins."""

    value: str
    written: str
    end: int
    informal: bool
    """In words, or behind a label or day in words: it dates a post only before a capital."""

    spoken: bool = False
    """Behind "À", as in a sentence."""


@dataclass(frozen=True, slots=True)
class PlayMinute:
    """A minute of play: how it is written, where what follows begins, whether it may be a rank."""

    written: str
    end: int
    doubtful: bool


def read_post_time(text: str, start: int, end: int) -> PostTime | None:
    """Read the time, with its date and zone, that stands at `start`, a space at most before it."""
    found = _WRITTEN.match(text, start, end)
    if found is None:
        return None
    spoken = bool(found["at"])
    informal = spoken or any(found[key] for key in ("words", "said", "label", "date"))
    if found["instant"]:
        value = found["instant"].replace(" ", "T")
        return PostTime(value, found["written"], found.end(), informal)
    clock = _clock(found)
    after = text[found.end() : min(end, found.end() + _LONGEST_ZONE)]
    zone = read_zone(_SPACE.sub(" ", fold(after)), 0, heads=True)
    if zone is None:
        return PostTime(f"T{clock}", found["written"], found.end(), informal, spoken)
    stop = found.end() + zone.end
    return PostTime(clock + zone.token, text[found.start("written") : stop], stop, informal, spoken)


def read_post_label(written: str) -> str:
    """Return the label before the time of a post, `MISE À JOUR` or `Mise à jour`, or nothing.

    Labels that say the same are one.
    """
    found = _LABELLED.match(written)
    if found is None:
        return ""
    plain = " ".join(found["label"].lower().split())
    label = SAME_LABELS.get(plain, plain)
    return label.upper() if found["label"].isupper() else label.capitalize()


def _clock(found: re.Match[str]) -> str:
    """Give hour and minute, in figures or words."""
    if found["said"]:
        hour = SAID_HOURS[" ".join(found["said"].lower().split())]
        return f"{hour:02}:{'30' if found['half'] else '00'}"
    minute = found["minute"] or found["minute2"] or found["minute3"] or "00"
    return f"{int(found['hour']):02}:{minute}"


def read_play_minute(text: str, start: int, end: int) -> PlayMinute | None:
    """Read the minute of play at `start`: 88', 90'+4, 67e; an ordinal alone may be a rank."""
    found = _MINUTE.match(text, start, end)
    return PlayMinute(found["written"], found.end(), not found["prime"]) if found else None


def zone_of_all(text: str) -> str:
    """Give the zone that a page says once for all its times, as one says it behind a time.

    "Les heures sont données en heure de Paris", "(heure de Paris)"; empty where it says none.
    """
    all_found = chain.from_iterable(pattern.finditer(text) for pattern in _ZONES_OF_ALL)
    for found in sorted(all_found, key=re.Match.start):
        city = found["city"]
        if not city or zone_of(city) or city in _PLACES:
            return found["universal"] or f"heure {found['place']}"
    return ""


def is_byline(text: str) -> bool:
    """Tell whether a line says who wrote a text, or when: "Par Claire Dubourg, à Lens"."""
    if len(text) > _LONGEST_BYLINE:
        return False
    if _SIGNED.fullmatch(text):
        return True
    found = _BYLINE.fullmatch(text)
    if found is None or text.endswith((".", "!", "?", ":")):
        return False
    rest = found["rest"].strip().removeprefix("à ")
    return not rest or rest[0].isupper() or rest[0].isdigit() or rest[0] in "(:"


def says_time(text: str, start: int, end: int) -> bool:
    """Tell whether a time of day stands at `start`: the second of a range."""
    return _CLOCK.match(text, start, end) is not None


def is_day(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of text is a day and nothing else: vendredi 15 août 2025."""
    return _DAY.fullmatch(text, start, end) is not None
