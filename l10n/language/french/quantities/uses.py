"""Tell what a value is used for from the words beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables import uses as tables
from l10n.language.french.tables.calendar import MONTHS
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.use import Purpose, Use
from l10n.model.value import Date, DateRange, Duration, Ordinal, Time

if TYPE_CHECKING:
    from l10n.model.placeable import Placeable

_REACH: Final = 60
"""How many characters around a value are looked at."""


def _words(table: str) -> str:
    return "|".join(table.split())


def _phrases(table: str) -> str:
    return "|".join(" ".join(x.split()) for x in table.split("|"))


_FIGURE: Final = r"(?:[IVX]+|\d+)(?:er|re|ème|e)"
_CENTURY: Final = compiled(
    rf"(?: ?(?:et|ou|à|au|-|,|/|et au|et du|et le) ?{_FIGURE}){{0,3}}"
    r" (?:siècles?|millénaires?|s\.(?= (?:av|apr)\b|[ ,;.)]|$))"
)
_ROMAN: Final = compiled(r"[IVX]+(?:er|re|ème|e)")
_COUNTED: Final = compiled(r" ?((?:[^\W\d_]|[-'])+)(?: ((?:[^\W\d_]|[-'])+))?")
_DETERMINER: Final = compiled(r"(\w+) $")
_SAID_HOUR: Final = compiled(r"midi|minuit", re.IGNORECASE)
_CITY: Final = compiled(r"heures? (?:de |d'|à )(.+?)\)?$")
_JOINED: Final = compiled(r" (?:au|à|jusqu'au|et) ")
_NIGHT: Final = compiled(r"\bnuits? (?:du|de) $", re.IGNORECASE)
_LISTED: Final = (
    rf"(?:(?:{'|'.join(map(re.escape, MONTHS))})(?: \d{{4}})?(?:,| et| ou| à|-) ?){{0,3}}"
)
"""Months before the last one share its preposition: en mai ou juin."""
_CASES: Final = tuple(
    (purpose, compiled(rf"(?:^|[\s(])(?:{_phrases(cues)})(?<=['\w]) ?{_LISTED}$", re.IGNORECASE))
    for purpose, cues in ((Purpose.WITHIN, tables.WITHIN_CUES), (Purpose.OF, tables.OF_CUES))
)

_RANGE: Final = r"(?:(?:de |entre )?\d+(?: ans)? ?(?:à|et|ou|-) ?)?"
_PEOPLE_OF_PLACES: Final = r"(?-i:[A-ZÀ-Þ])\w+(?:ais|aise|ois|oise|ain|aine|ien)s?"
_AGED: Final = compiled(
    r"(?:"
    rf"\b[âa]gée?s? (?:de |d')(?:(?:{_phrases(tables.ABOUT)}) )?"
    r"|\bâge (?:de |d')|\bses |\bdès |\bà partir de "
    rf"|(?<!\by )\b(?:{_words(tables.HAVING)}) (?:(?:{_phrases(tables.ABOUT)}) )?"
    r"|\b(?:les|des|aux) (?:(?:plus|moins) de |(?=\d))|\bmineure?s? de "
    rf"|\b(?:(?:{_words(tables.PEOPLE)})s?|\w+(?:{'|'.join(tables.PERSONS_ENDINGS)})s?|{_PEOPLE_OF_PLACES})"
    rf"(?: (?!(?:{_words(tables.DETERMINED)}) )[^\W\d_]+){{0,2}}"
    r" (?:de |d')(?:(?:plus|moins|près) de )?"
    rf"){_RANGE}$",
    re.IGNORECASE,
)
_AT_AGE: Final = compiled(
    r"(?:(?P<before>[\w'-]+)\W{0,2} |^|[(«\"])à (?:peine |seulement )?$", re.IGNORECASE
)
_NO_AGE_AT: Final = compiled(_words(tables.NO_AGE_AT), re.IGNORECASE)
_BESIDE_NAME: Final = compiled(
    rf"(?:[A-ZÀ-Þ][\w'-]+|\b(?:{_words(tables.PEOPLE)})|\w+(?:{'|'.join(tables.PERSONS_ENDINGS)}))"
    r"(?:, | \()$"
)
_LENGTH: Final = compiled(
    r" (?:d'(?!une? )|(?:de|du|pour|devant|ferme|avec|plus tard|plus tôt|auparavant|après|avant|"
    r"durant|sans|à(?! peine))(?!\w))"
)
_AFTER_NAME: Final = compiled(r"[,).]| et ")


def use_of(text: str, value: Placeable) -> Use | None:
    """Tell what a value of a French text is used for; None where it is nothing special."""
    before = fold(text[max(0, value.start - _REACH) : value.start])
    after = fold(text[value.end : value.end + _REACH])
    said = fold(text[value.start : value.end])
    match value.meaning:
        case Ordinal():
            use = _ordinal(said, before, after)
        case Duration() as length if _is_age(length, before, after):
            use = Use(Purpose.AGE)
        case Time() as time:
            use = _time(time, said)
        case DateRange() if _JOINED.search(said):
            use = Use(Purpose.NIGHT if _NIGHT.search(before) else Purpose.SPAN)
        case Date() as date:
            use = _date(date, before)
        case _:
            use = None
    return use


def _ordinal(said: str, before: str, after: str) -> Use | None:
    if _CENTURY.match(after):
        return Use(Purpose.CENTURY)
    noun = _noun(after)
    purpose = Purpose.ROMAN if _ROMAN.fullmatch(said) else Purpose.COUNTED
    gender = _gender(noun, before)
    return Use(purpose, noun, gender) if noun or gender else None


def _noun(after: str) -> str:
    """Give the noun that an ordinal counts, in the singular."""
    match = _COUNTED.match(after)
    if not match:
        return ""
    first, second = match[1].lower(), (match[2] or "").lower()
    noun = second if first in tables.BEFORE_NOUNS and second else first
    return noun.removesuffix("s") if noun not in {"fois", "corps", "mois", "brebis"} else noun


def _gender(noun: str, before: str) -> str:
    """Tell the gender of a noun: by the word before the ordinal, else by the noun."""
    determiner = _DETERMINER.search(before)
    word = determiner[1].lower() if determiner else ""
    for gender, words in tables.DETERMINERS.items():
        if word in words.split():
            return gender
    if not noun or noun in tables.MASCULINE:
        return "m" if noun else ""
    feminine = noun in tables.FEMININE or noun.endswith(tables.FEMININE_ENDINGS)
    return "f" if feminine else "m"


def _is_age(length: Duration, before: str, after: str) -> bool:
    """Tell whether years are an age and no length of time."""
    if [name for name, _ in length.lengths] != ["Y"] or _LENGTH.match(after):
        return False
    if _AGED.search(before):
        return True
    if at := _AT_AGE.search(before):
        return not (at["before"] and _NO_AGE_AT.fullmatch(at["before"]))
    return bool(_BESIDE_NAME.search(before) and _AFTER_NAME.match(after))


def _time(time: Time, said: str) -> Use | None:
    zone = _CITY.search(said)
    city = zone[1] if zone else ""
    if not time.minute and _SAID_HOUR.match(said):
        return Use(Purpose.WORD, city)
    return Use(Purpose.CITY, city) if city else None


def _date(date: Date, before: str) -> Use | None:
    """Tell the case of a month or a decade from the word before it."""
    if date.day or date.weekday or date.middle or not (date.month or date.year.endswith("X")):
        return None
    return next((Use(purpose) for purpose, cues in _CASES if cues.search(before)), None)
