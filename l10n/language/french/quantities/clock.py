"""Read times of day: 19h, 19 h 30, 19H00 GMT, 20h00 heure de Paris, midi, 7 heures du soir.

Values: `19:00Z` (GMT, UTC, TU), `18:00+02:00` (GMT+2), `20:00 Europe/Paris`, `19:30 CEST`,
`T19:30` without a zone. A zone is never computed or converted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.quantities.following import closes, ends, minutes_in_words
from l10n.language.french.quantities.zones import read_zone
from l10n.language.french.tables.calendar import (
    AFTER_DURATION,
    BEFORE_CLOCK,
    DAYPARTS,
    JOURNALS,
    LASTING,
    WEEKDAYS,
)
from l10n.language.text.spans import CONTEXT, Found, alternatives, opens, words_before
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

NOON: Final = 12
LAST_HOUR: Final = 24
_MORNING: Final = 6

CLOCK: Final = compiled(
    r"(?P<h>[01]?[0-9]|2[0-4]) ?[hH](?: ?(?P<m>[0-5][0-9])(?=[A-ZÀ-Þ][a-zà-ÿ])"
    r"|(?: ?(?P<m0>[0-5][0-9]))?(?!\w))"
    r"|(?P<h2>[01]?[0-9]|2[0-4]):(?P<m2>[0-5][0-9])(?::(?P<s>[0-5][0-9]))?(?![\w:]|,[0-9])"
)
_HOURS: Final = compiled(
    r" (?P<unit>heures?)(?!\w)(?: (?:(?:et )?(?P<m>[0-5][0-9])(?![0-9]|[.,][0-9])"
    r"|et (?P<part>demie|quart)(?!\w)|moins le (?P<to>quart)(?!\w)))?",
)

if TYPE_CHECKING:
    from l10n.language.french.quantities.numerals import Numeral
_PARTS: Final = {"demie": 30, "demi": 30, "quart": 15}
_NOON: Final = compiled(
    r"(?P<w>midi|minuit)(?!\w|-)(?: et (?P<part>demie?|quart)| moins le (?P<to>quart))?",
    re.IGNORECASE,
)
_DAYPART: Final = compiled(rf" ({alternatives(DAYPARTS)})(?!\w)")
_LENGTH: Final = compiled(
    r" (?:de |d')(?!l'après|la nuit|la mati)(?=[^\W\d_])|,? par (?:jour|nuit|semaine|mois|an)(?!\w)"
)
_OF_SOMETHING: Final = compiled(r" (?:de |d')(?!l'après|la nuit|la mati)(?=[a-zà-ÿœ])")
_TO_THE_HOUR: Final = compiled(r" moins (?:le quart|(5|10|20|25))(?![\w%]|[.,][0-9])")
_THIS: Final = compiled(r" (?:(ce matin|cette nuit)|ce soir|cet(?:te)? après-midi)(?!\w)")
_ONE_FIGURE: Final = compiled(r" ?([2-9])(?![\w:]|[.,][0-9])")
_POINTED: Final = compiled(r"(?P<h>[01][0-9]|2[0-3])\.(?P<m>[0-5][05])(?![\w:%€$/]|[.,][0-9])")
_FROM: Final = frozenset(["de", "entre", *WEEKDAYS])
_AT: Final = frozenset(["à", "dès", "vers", "jusqu'à"])
_VALUED: Final = compiled(
    r"(?<!\w)(?:cours|taux|indice|titre|action|euro|dollar|litre|prix|note|moyenne|côt|cot|pib)",
    re.IGNORECASE,
)
_SECONDS: Final = compiled(
    r"(?P<h>[01]?[0-9]|2[0-3]) ?[hH] ?(?P<m>[0-5][0-9]) ?(?:min|mn|m|['′])? ?"
    r"(?P<s>[0-5][0-9])(?: ?s(?:ec)?(?!\w)|''|\"|″)"
)
_MINUTES_BEHIND: Final = compiled(r"(?: et)? (?P<minus>moins )?(?=[^\W\d_])")
_IN_MINUTES: Final = compiled(r" minutes?(?!\w)")
_MINUTES_UNIT: Final = compiled(r" ?(?:min|mn)(?!\w)")
_FIRST_HOUR: Final = compiled(
    r"([01]?[0-9]|2[0-4])(?= (?:à|et) (?:[01]?[0-9]|2[0-4]) ?(?:h|heures)(?!\w)"
    r"(?! (?:de|par) [^\W\d_]))"
)
_UNTIL: Final = compiled(
    r" heures?(?: [0-5][0-9])? (?:à|et|jusqu'à) (?:midi|minuit"
    r"|[0-9]{1,2} ?h(?:eures?)?(?: ?[0-5][0-9])?(?!\w)(?! (?:de|par) [a-zà-ÿ]| d'))"
)
_STANDS_ALONE: Final = compiled(
    r" heures?(?: [0-5][0-9])? ?(?:[.,:;)\n|–—-]|$|(?<= )à (?=[A-ZÀ-Þ]))"
)
_TO_ANOTHER: Final = compiled(r" ?(?:à|-|–|au) ?[0-9]")
_OR: Final = frozenset(["voire", "sinon", "plutôt", "peut-être", "être"])
_RATHER: Final = compiled(
    r"(?:à|vers|avant|après|dès) [^ ]{1,12} (?:h|heures),? (?:voire|sinon|plutôt|peut-être) $"
)
_NEXT: Final = compiled(r"(?:à|vers|avant|après|dès) [^ ]{1,12} (?:h|heures), $")
"""Before another hour of the clock: à 20 heures, 18 heures dans les villages."""

_LATER: Final = compiled(r" (?:plus|après|avant|durant|pendant|de)(?!\w)")
_IT_WAS: Final = compiled(
    r"(?<!\w)[Ii]l (?:est|était|sera) (?:déjà |alors )?(?:un peu |bien )?(?:plus|moins|près) de $"
)
_IT_IS: Final = compiled(
    r"(?<!\w)[Ii]l (?:n')?(?:est|était|sera) (?:pas encore |encore )?"
    r"(?:presque|bientôt|à peine|environ|déjà|tout juste|que|seulement|pile|exactement) $"
)
_LENGTHS: Final = compiled(r"(?:(\w+) )?[0-9]{1,2} à $")
"""Hours with one unit: de 2 à 3 heures is of the clock, 2 à 3 heures a length."""

_COMPARED: Final = compiled(
    rf"(?<!\w)(?:{alternatives(AFTER_DURATION)}) [0-9]{{1,2}} ?[hH](?: ?[0-5][0-9])?,? contre $"
)
"""Before what a length is compared with: en 2h20 contre 2h25."""

_BETWEEN: Final = compiled(r"(?:entre|de) [^.;\n]{1,24}$")


def read_clock(text: str, start: int) -> Found | None:
    """Read a time in digits at `start`, unless the words around it make it a length."""
    match = CLOCK.match(text, start)
    if not match:
        return _read_first_hour(text, start)
    if match["h2"]:
        hour, minute = int(match["h2"]), int(match["m2"])
        if _is_past_the_day(hour, minute) or (hour == LAST_HOUR and match["s"]):
            return Found(None, start, match.end())
        return _finish(text, start, match.end(), (hour, minute), match["s"])
    if _is_length(text, start, match.end()) or _MINUTES_UNIT.match(text, match.end()):
        return None
    minute, end = int(match["m"] or match["m0"] or 0), match.end()
    single = None if match["m"] or match["m0"] else _ONE_FIGURE.match(text, end)
    if single and closes(text, single.end()):
        minute, end = int(single[1]), single.end()
    hour = int(match["h"])
    to = None if minute else _TO_THE_HOUR.match(text, end)
    if to and closes(text, to.end()):
        hour, minute, end = (hour - 1) % LAST_HOUR, 60 - int(to[1] or 15), to.end()
    if _is_past_the_day(hour, minute):
        return _past_the_day(text, start, end)
    return _finish(text, start, end, (hour, minute))


def read_pointed(text: str, start: int) -> Found | None:
    """Read an hour with a full stop where only a time stands: à 21.30."""
    match = _POINTED.match(text, start)
    if not match or not closes(text, match.end()):
        return None
    if words_before(text, start)[1] not in _AT or _VALUED.search(
        text, max(0, start - CONTEXT), start
    ):
        return None
    return _finish(text, start, match.end(), (int(match["h"]), int(match["m"])))


def read_to_the_second(text: str, start: int) -> Found | None:
    """Read a time with its seconds in letters where "à" or its like stands before: 14h05min33s."""
    match = _SECONDS.match(text, start)
    if not match or words_before(text, start)[1] not in BEFORE_CLOCK - AFTER_DURATION - {"pour"}:
        return None
    return _finish(text, start, match.end(), (int(match["h"]), int(match["m"])), match["s"])


def _is_past_the_day(hour: int, minute: int) -> bool:
    """Say whether an hour stands beyond the day's last: 24h30 of a schedule, or of a length."""
    return hour == LAST_HOUR and minute > 0


def _past_the_day(text: str, start: int, end: int) -> Found | None:
    """Leave an hour beyond the day unread after "à" and its like: no value says it. Else None."""
    before = words_before(text, start)[1]
    return Found(None, start, end) if before in BEFORE_CLOCK else None


def _read_first_hour(text: str, start: int) -> Found | None:
    """Read the first of two hours with one unit: de 14 à 16 heures."""
    match = _FIRST_HOUR.match(text, start)
    if not match or words_before(text, start)[1] not in {"de", "entre"}:
        return None
    return Found(PlaceableType.TIME, start, match.end(1), f"T{int(match[1]):02}:00")


def _is_length(text: str, start: int, end: int) -> bool:
    """Say whether 2h05 is a duration: en 2h05, 1h30 de retard."""
    before = words_before(text, start)
    if text.startswith(" durant", end):
        return True
    if before[1] == "contre" and _COMPARED.search(text, max(0, start - CONTEXT), start):
        return True
    if before[1] in BEFORE_CLOCK and before[1] not in AFTER_DURATION:
        return _OF_SOMETHING.match(text, end) is not None and before[1] in {"à", "après", "pour"}
    if before[1] in AFTER_DURATION:
        return True
    if before[1] in {"de", "d'"} and before[0] in AFTER_DURATION | LASTING:
        return not _TO_ANOTHER.match(text, end)
    return _OF_SOMETHING.match(text, end) is not None


def read_hours(text: str, amount: Numeral) -> Found | None:
    """Read "N heures" as a time of day where the words around it say so, else None."""
    hour = int(amount.value)
    if amount.value != hour or not 0 <= hour <= LAST_HOUR:
        return None
    match = _HOURS.match(text, amount.end)
    if not match:
        return None
    hour, minute, end = _with_minutes(text, match, hour)
    inner = _IN_MINUTES.match(text, end) if minute else None
    end = inner.end() if inner else end
    if _is_past_the_day(hour, minute):
        return _past_the_day(text, amount.start, end)
    to_the_hour = not inner and " moins " in text[amount.end : end]
    if not (to_the_hour or _has_suffix(text, end) or _at_the_hour(text, amount, end)):
        return None
    return _finish(text, amount.start, end, (hour, minute))


def _with_minutes(text: str, match: re.Match[str], hour: int) -> tuple[int, int, int]:
    """Return hour and minute and where they end; figures that count something are no minutes."""
    if match["to"]:
        return (hour - 1) % LAST_HOUR, 45, match.end()
    if match["part"]:
        return hour, _PARTS[match["part"]], match.end()
    if not match["m"]:
        return _behind(text, match.end(), hour)
    if ends(text, match.end()) or _IN_MINUTES.match(text, match.end()):
        return hour, int(match["m"]), match.end()
    return hour, 0, match.end("unit")


def _behind(text: str, end: int, hour: int) -> tuple[int, int, int]:
    """Read minutes in words behind an hour: heures trente, heures moins vingt. Else as it was."""
    match = _MINUTES_BEHIND.match(text, end)
    read = minutes_in_words(text, match.end()) if match else None
    if not match or not read:
        return hour, 0, end
    if match["minus"]:
        return (hour - 1) % LAST_HOUR, 60 - read[0], read[1]
    return hour, read[0], read[1]


def _has_suffix(text: str, end: int) -> bool:
    """Say whether a part of the day or a zone follows."""
    after = text[end : end + 12]
    return bool(
        _DAYPART.match(text, end)
        or _THIS.match(text, end)
        or re.match(r" (?:pile|précises?|tapantes?|locales?|passées?)|,? \(?heures? ", after)
        or re.match(r" (?:GMT|UTC|TU)(?!\w)", after)
    )


def _at_the_hour(text: str, amount: Numeral, end: int) -> bool:
    """Weigh the words around "N heures": à 19 heures, but 2 heures, à 2 heures de route."""
    first, last = words_before(text, amount.start)
    if amount.bare_one or _LENGTH.match(text, end):
        return False
    if _IT_IS.search(text, max(0, amount.start - CONTEXT), amount.start):
        return True
    if last in {"de", "d'", "du", "des"}:
        told = _IT_WAS.search(text, max(0, amount.start - CONTEXT), amount.start)
        return first in JOURNALS or bool(told or _UNTIL.match(text, amount.end))
    if last in {"et", "à", "entre", *_OR}:
        return _is_one_of_two(text, amount, last)
    if last in BEFORE_CLOCK or (first, last) == ("il", "était"):
        return last != "pour" or int(amount.value) >= _MORNING
    return _stands_first(text, amount, end, last)


def _stands_first(text: str, amount: Numeral, end: int, last: str) -> bool:
    """Tell whether an hour opens a line, follows another or stands alone."""
    if last == "," and _NEXT.search(text, max(0, amount.start - CONTEXT), amount.start):
        return not _LATER.match(text, end)
    opens = last in {"", ",", "(", ":", "-", "–", "|"}
    return opens and bool(_STANDS_ALONE.match(text, amount.end))


def _is_one_of_two(text: str, amount: Numeral, last: str) -> bool:
    """Weigh the hour before it: de 2 à 3 heures is of the clock, 2 à 3 heures a length."""
    before = text[max(0, amount.start - 30) : amount.start]
    if last == "entre":
        return bool(_UNTIL.match(text, amount.end))
    if last == "à":
        lengths = _LENGTHS.search(before)
        return not lengths or (lengths[1] or "de") in _FROM
    return bool((_BETWEEN if last == "et" else _RATHER).search(before))


def read_noon(text: str, start: int) -> Found | None:
    """Read midi and minuit at `start`."""
    match = _NOON.match(text, start)
    before = words_before(text, start)[1]
    if not match or before == "du" or (match[0][0].isupper() and not opens(before)):
        return None  # le soleil du midi, le Midi
    hour = NOON if match["w"].lower() == "midi" else 0
    minute = _PARTS.get(match["part"] or "", 0)
    if match["to"]:
        return _finish(text, start, match.end(), ((hour - 1) % LAST_HOUR, 45))
    end = match.end()
    if not minute:
        hour, minute, end = _behind(text, end, hour)
    return _finish(text, start, end, (hour, minute))


def _finish(
    text: str, start: int, end: int, clock: tuple[int, int], second: str | None = None
) -> Found:
    """Take the part of the day and the zone that follow, and write the value."""
    hour, minute = clock
    part = _DAYPART.match(text, end) if hour <= NOON else None
    if part:
        end = part.end()
        hour = hour % NOON + DAYPARTS[part[1]]
    this = _THIS.match(text, end) if 0 < hour < NOON and not part else None
    if this and not this[1]:
        hour += NOON
    time = f"{hour:02}:{minute:02}" + (f":{second}" if second else "")
    zone = read_zone(text, end)
    if not zone:
        return Found(PlaceableType.TIME, start, end, f"T{time}")
    return Found(PlaceableType.TIME, start, zone.end, time + zone.token)
