"""Phrases of values, drawn by a seed: sane ones, and what nobody writes but somebody will."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

_BEFORE: Final = (
    *("", "", "", "à ", "en ", "de ", "depuis ", "vers ", "dès ", "pendant ", "après ", "il y a "),
    *("Le ", "le ", "jusqu'à ", "entre ", "du ", "plus de ", "moins ", "environ ", "n° ", "le "),
    *("dans ", "pour ", "article ", "les années ", "vers les ", "François ", "Ariane ", "+", "€ "),
    *("$", "£", "au ", "la ", "heure ", "page ", "tous les ", "lundi ", "mi-", "fin "),
)
_SIGNS: Final = ("", "", "", "", "", "-", "- ", "−", "–", "+", "±", "--", "~", "<", "(")
_WORDS: Final = (
    *("un", "une", "deux", "sept", "neuf", "dix", "onze", "vingt", "vingt et un", "trente-deux"),
    *("quatre-vingt-dix-neuf", "cent", "deux cents", "mille", "mille neuf cent", "zéro", "trois"),
    *("un million", "deux millions et demi", "cent mille milliards", "une centaine", "demi"),
    *("la moitié", "un demi", "une douzaine", "quarante", "soixante et onze", "un milliard"),
    *("neuf cent quatre-vingt-dix-neuf mille milliards", "I", "IV", "XX", "XXXIX", "IXX"),
)
_SCALES: Final = (
    *("", "", "", "", " mille", " millions", " million", " milliards", " milliers", " billions"),
    *(" milliards de milliards", " mille milliards", " millions de milliards", " millions et demi"),
    *(" millions millions", " milliards et demi", " trillions", "k", " M", " Md", " Mds"),
)
_SPACES: Final = ("", " ", " ", " ", " ", "  ", "\u202f", "-", " de ", " d'", "\n", "\t", " d’")
_UNITS: Final = (
    *("h", "H", "heures", "heure", "h 30", "h30", "h05", "H 5", "h 60", "h19", "heures 30"),
    *("heures et demie", "heures et quart", "heures moins le quart", "min", "mn", "minutes", "s"),
    *("secondes", "jours", "jour", "semaines", "mois", "ans", "années", "siècles", "décennies"),
    *("ans et demi", "jours et demi", "heures 12 minutes", "'10\"", "':", "h30min", "h 30 min"),
    *("h 15 min 20 s", "minutes et 17 secondes", "mois et quart", "secondes et demie", "siècle"),
    *("%", " %", "pour cent", "points", "‰", "euros", "€", "$", "dollars", "livres", "yens"),
    *("centimes", "roubles", "M€", "k€", "Md€", "francs", "euros 50", "EUR", "USD", "€/MWh", "£"),
    *("milliards €", "millions €", "km", "m", "mètres", "kg", "tonnes", "km/h", "°C", "degrés"),
    *("m²", "km²", "m3", "hectares", "litres", "barils", "GW", "MWh", "mm", "cm", "nœuds", "°"),
    *("ème", "er", "e", "ᵉ", "res", "nd", "janvier", "mai 2025", "août", "/08/2025", "-08-15"),
    *("février 2023", "personnes", "voix", "morts", "-1", "-3", "/2", ",5", ".5", ":30", ":30:15"),
    *("GMT", "h GMT", "h30 GMT+2", "h UTC-12", "h TU+14", "h, heure de Paris", "h heure locale"),
    *(
        "h heure de Kiev",
        "h CEST",
        "heures du soir",
        "h du matin",
        "h pile",
        "heures de l'après-midi",
    ),
    *("av. J.-C.", "ap. J.-C.", "degrés Celsius", "tiers", "quarts", "dixièmes", "fois", "pages"),
)
_AFTER: Final = (
    *("", "", "", "", ".", ",", " de retard", " du soir", " du matin", " de l'après-midi", " GMT"),
    *(" GMT+99", " GMT-5", " heure de Paris", " plus tard", " de route", " et demie", " à midi"),
    *(" et quart", " pile", "%", " 000", " ans", " le 31 février", " environ", ")", " minuit"),
    *(" moins le quart", " 59", " 99", "h", "/8", "-2", "...", " d'euros", " de dollars", " de km"),
)
_JOINTS: Final = (" à ", " et ", "-", " - ", "–", "/", " sur ", " ou ", " contre ", ", ", " au ")


def phrases(random: Random, number: int) -> Iterator[str]:
    """Draw so many phrases; a third are two values in a row."""
    for _ in range(number):
        text = _value(random)
        if random.random() < 1 / 3:
            text += random.choice(_JOINTS) + _value(random)
        yield random.choice(_BEFORE) + text


def _value(random: Random) -> str:
    parts = (_SIGNS, (_number(random),), _SCALES, _SPACES, _UNITS, _AFTER)
    return "".join(random.choice(part) for part in parts)


def _number(random: Random) -> str:
    """Draw a number: of a clock, of a calendar, of any length, grouped, broken or in words."""
    return random.choice(_NUMBERS)(random)


def _grouped(random: Random) -> str:
    mark = random.choice((" ", "\u202f", ".", "\u00a0", ","))
    groups = (_digits(random, 3) for _ in range(random.randint(1, 8)))
    return mark.join((_digits(random, random.randint(1, 3)), *groups))


def _broken(random: Random) -> str:
    return f"{_digits(random, random.randint(1, 5))},{_digits(random, random.randint(1, 12))}"


def _digits(random: Random, length: int) -> str:
    kind = random.randrange(4)
    if kind == 0:
        return random.choice("1579") + "0" * (length - 1)
    if kind == 1:
        return random.choice("09") * length
    return "".join(random.choice("0123456789") for _ in range(length))


_NUMBERS: Final[tuple[Callable[[Random], str], ...]] = (
    lambda random: random.choice(_WORDS),
    *[lambda random: str(random.randint(0, 61))] * 3,
    lambda random: str(random.randint(1890, 2110)),
    lambda random: _digits(random, random.randint(1, 34)),
    _broken,
    *[_grouped] * 3,
)
