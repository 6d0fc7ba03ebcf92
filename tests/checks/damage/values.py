"""Damage of numbers, sums and shares."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tests.checks.damage.pair import Damaged, pick, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair

NUMBER: Final = re.compile(r"(?<![\w.,:])\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?(?![\w:]|[.,]\d)")
YEAR: Final = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,])")
PERCENT: Final = re.compile(
    r"\s?(?:%|percent\b|per cent\b|Prozent\b|por ciento\b|процент\w*|procent\w*|٪)"
)
SCALE: Final = {
    "en": ("million", "billion"),
    "de": ("Million", "Milliarde"),
    "ru": ("миллион", "миллиард"),
    "it": ("milion", "miliard"),
    "pl": ("milion", "miliard"),
    "pt": ("milhões", "bilhões"),
}
_GERMAN: Final = {
    "Millionen": "Milliarden",
    "Milliarden": "Millionen",
    "Million": "Milliarde",
    "Milliarde": "Million",
}
CURRENCY: Final = (
    (r"€", "$"),
    (r"\$", "€"),
    (r"£", "€"),
    (r"\bdollars?\b", "euros"),
    (r"\bDollar\b", "Euro"),
    (r"\bdólar(?:es)?\b", "euros"),
    (r"\bdollari\b", "euro"),
    (r"\bдоллар(?:ов|а)?\b", "фунтов"),
    (r"\bdolar(?:ów|y)\b", "funtów"),
    (r"\beuros?\b", "yen"),
    (r"\bEuro\b", "Dollar"),
    (r"\bевро\b", "рублей"),
    (r"\bpounds?\b", "dollars"),
)
_MONEY: Final = re.compile(r"€|\$|£|\b(?:dollar|euro|livre)s?\b|\b[A-Z]{3}\b")


def _numbers(pair: Pair) -> list[re.Match[str]]:
    """Return numbers in figures that stand in both texts, whatever the grouping; no years."""
    said = {re.sub(r"\D", "", m[0]) for m in NUMBER.finditer(pair.source)}
    found = (m for m in NUMBER.finditer(pair.target) if re.sub(r"\D", "", m[0]) in said)
    return [m for m in found if not YEAR.fullmatch(m[0])]


def digit_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change one digit of a number."""
    match = pick(_numbers(pair), chance)
    if match is None:
        return None
    places = [i for i, c in enumerate(match[0]) if c.isdecimal()]
    place = chance.choice(places)
    old = match[0][place]
    options = [d for d in "123456789" if d != old]
    new = match[0][:place] + chance.choice(options) + match[0][place + 1 :]
    return replaced(pair, match.span(), new)


def zero_appended(pair: Pair, chance: random.Random) -> Damaged | None:
    """Make a number ten times as large."""
    plain = [m for m in _numbers(pair) if m[0].isdecimal() and len(m[0]) < 4]
    match = pick(plain, chance)
    return replaced(pair, match.span(), match[0] + "0") if match else None


def scale_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Make the scale that the source says, million or milliard, the other one.

    Of two nobody could tell; and a target that says another scale than the source is not right.
    """
    said = set(re.findall(r"\b(million|milliard)", pair.source))
    if len(said) != 1 or pair.language not in SCALE:
        return None
    old, new = SCALE[pair.language][:: 1 if said == {"million"} else -1]
    match = pick(list(re.finditer(rf"{old}(?:e?n\b)?", pair.target)), chance)
    if not match:
        return None
    return replaced(pair, match.span(), _GERMAN[match[0]] if pair.language == "de" else new)


def number_invented(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put a number where none was."""
    spaces = [m.start() for m in re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", pair.target)]
    if not spaces or "37" in pair.source:
        return None
    at = chance.choice(spaces)
    return replaced(pair, (at, at), " 37")


def number_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a number out."""
    match = pick(_numbers(pair), chance)
    if match is None:
        return None
    end = match.end() + (pair.target[match.end() : match.end() + 1] == " ")
    return replaced(pair, (match.start(), end), "")


def numbers_swapped(pair: Pair, _: random.Random) -> Damaged | None:
    """Let two numbers change places."""
    found = _numbers(pair)
    for one, other in pairwise(found):
        if re.sub(r"\D", "", one[0]) != re.sub(r"\D", "", other[0]):
            middle = pair.target[one.end() : other.start()]
            return replaced(pair, (one.start(), other.end()), f"{other[0]}{middle}{one[0]}")
    return None


def year_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another year."""
    said = {m[0] for m in YEAR.finditer(pair.source)}
    match = pick([m for m in YEAR.finditer(pair.target) if m[0] in said], chance)
    return (
        replaced(pair, match.span(), str(int(match[0]) + chance.choice([-7, -1, 1, 4])))
        if match
        else None
    )


def percent_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a percent sign out."""
    match = pick(list(PERCENT.finditer(pair.target)), chance)
    return replaced(pair, match.span(), "") if match else None


def currency_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Name another currency."""
    if not _MONEY.search(pair.source) or not re.search(r"\d", pair.source):
        return None
    for old, new in CURRENCY:
        if match := re.search(old, pair.target):
            return replaced(pair, match.span(), new)
    return None


_INVENTED: Final = (" 12 %", " 75 €", " 13 km", " 19:40", " (1987)")


def value_invented(pair: Pair, chance: random.Random) -> Damaged | None:
    """Add a percentage, a sum of money, a length, a time or a year that is not in the source."""
    if re.search(r"\d", pair.source) or re.search(r"\d", pair.target):
        return None
    return Damaged(pair.source, f"{pair.target}{chance.choice(_INVENTED)}", pair.target)


def phone_lost(pair: Pair, _: random.Random) -> Damaged:
    """Leave a telephone number out."""
    number = " (05 61 22 33 44)"
    return Damaged(f"{pair.source}{number}", pair.target, f"{pair.target}{number}")


def rank_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Let a rank become another."""
    if pair.language != "en":
        return None
    return Damaged(f"{pair.source} (75e)", f"{pair.target} (74th)", f"{pair.target} (75th)")


def value_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a percentage, a sum of money, a length, a time or a year out."""
    if re.search(r"\d", pair.source) or re.search(r"\d", pair.target):
        return None
    french = {" 19:40": " 19h40"}
    value = chance.choice(_INVENTED)
    source = f"{pair.source}{french.get(value, value)}"
    return Damaged(source, pair.target, f"{pair.target}{value}")


TURNED: Final = {
    "en": (" The index is down 3%.", " The index is up 3%."),
    "de": (" Der Index fällt um 3 Prozent.", " Der Index steigt um 3 Prozent."),
    "es": (" El índice cae un 3 %.", " El índice sube un 3 %."),
}
PARTED: Final = {
    "en": (" A third of the seats are empty.", " A quarter of the seats are empty."),
    "de": (" Ein Drittel der Sitze ist leer.", " Ein Viertel der Sitze ist leer."),
    "es": (" Un tercio de los asientos está vacío.", " Un cuarto de los asientos está vacío."),
}
"""Sentences as they are right and wrong, for French ones that follow the source."""


def _followed(pair: Pair, french: str, sentences: tuple[str, str] | None) -> Damaged | None:
    if sentences is None or re.search(r"\d|%", pair.source + pair.target):
        return None
    right, wrong = (pair.target + sentence for sentence in sentences)
    return Damaged(pair.source + french, wrong, right)


def direction_turned(pair: Pair, _: random.Random) -> Damaged | None:
    """Let an index rise that falls."""
    return _followed(pair, " L'indice recule de 3 %.", TURNED.get(pair.language))


def fraction_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Make a third a quarter."""
    return _followed(pair, " Un tiers des sièges est vide.", PARTED.get(pair.language))
