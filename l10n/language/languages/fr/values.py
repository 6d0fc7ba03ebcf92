"""French as the press writes it: for hints, and for editions in French of France."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    Dates,
    Durations,
    Forms,
    Measures,
    NumberWords,
    Numerals,
    Ordinals,
    Times,
    Values,
    Zones,
)

NUMERALS: Final = Numerals(
    decimal=",",
    group="\u202f",
    group_from=4,
    scales=MappingProxyType(
        {
            3: Forms("mille", also="mil"),
            6: Forms("millions", one="million"),
            9: Forms("milliards", one="milliard", also="Md|Mds|mds"),
            12: Forms("billions", one="billion"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze"
        " seize dix-sept dix-huit dix-neuf"
    ),
    tens=(
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts"
        " quatre-vingt-dix"
    ),
    multiples=MappingProxyType({"cent": "100", "cents": "100"}),
    values=MappingProxyType(
        {
            "soixante et onze": "71",
            "soixante-douze": "72",
            "soixante-treize": "73",
            "soixante-quatorze": "74",
            "soixante-quinze": "75",
            "soixante-seize": "76",
            "quatre-vingt-onze": "91",
            "quatre-vingt-douze": "92",
            "quatre-vingt-treize": "93",
            "quatre-vingt-quatorze": "94",
            "quatre-vingt-quinze": "95",
            "quatre-vingt-seize": "96",
            "une dizaine": "10",
            "une douzaine": "12",
            "une centaine": "100",
            "un millier": "1000",
        }
    ),
    joiners="-|et|-et-",
    weak="zéro|un|une|neuf",
    alone="cent|mille",
    half="et demi|et demie",
    minus="moins",
    no_minus="au|du|le|ou|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}e", "{n}ème", "{n}es"),
    special=MappingProxyType(
        {"1": ("{n}er", "{n}re", "{n}ère"), "2": ("{n}e", "{n}ème", "{n}nd", "{n}nde")}
    ),
    suffixes="e|er|re|ère|ème|eme|nd|nde|ers|res|es|èmes",
    words=(
        "premier/première/premiers/premières deuxième/second/seconde troisième quatrième"
        " cinquième sixième septième huitième neuvième dixième onzième douzième treizième"
        " quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième"
    ),
    tens=(
        "dixième vingtième trentième quarantième cinquantième soixantième soixante-dixième"
        " quatre-vingtième quatre-vingt-dixième"
    ),
    roman="siècle|siècles",
)

DATES: Final = Dates(
    full=("{day} {month} {year}",),
    day_month=("{day} {month}",),
    month_year=("{Month} {year}",),
    same_month=("{day} au {last} {month}", "{day}-{last} {month}"),
    same_month_year=("{day} au {last} {month} {year}", "{day}-{last} {month} {year}"),
    between=("{start} au {end}", "{start} - {end}"),
    decade=("années {year}", "années {decade}"),
    mid_month=("mi-{Month}",),
    mid_month_year=("mi-{Month} {year}",),
    numeric=("{dd}/{mm}/{year}", "{d}/{m}/{year}"),
    numeric_short=("{dd}/{mm}",),
    first_day="1er",
    doubtful="mars|mai",
    cues="en|depuis|dès|avant|après|fin|début|courant|de|d'|à|entre|et|été|hiver|automne|printemps|(",
    lists="et|ou|,|et le|et au|et du",
)

TIMES: Final = Times(
    clock="24h",
    full24=("{H}h{mm}", "{HH}h{mm}", "{H} h {mm}", "{HH}:{mm}", "{H}H{mm}"),
    sharp24=(),
    parts=MappingProxyType(
        {"du matin": "am", "de l'après-midi": "pm", "du soir": "pm", "de la nuit": "am"}
    ),
    noon="midi",
    midnight="minuit",
    weak=("{H}",),
    read=("{H}h", "{H} h", "{H} heures {mm}", "{h} heures {part}", "{h}h {part}", "{h} h {part}"),
    cues="à|vers|dès|avant|après|jusqu'à",
    cued=("{H} heures",),
)

ZONES: Final = Zones(
    greenwich="GMT|TU|UTC",
    city=("heure de {city}", "heure d'{city}"),
    cities=MappingProxyType({"Europe/Paris": "heure de Paris|heure française"}),
    local="heure locale",
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {"Y": "ans|an|années", "TM": "min|mn", "X": "décennies|décennie", "C": "siècles"}
    ),
    joiners=" | et ",
    phrases=MappingProxyType(
        {
            "une demi-heure": "PT30M",
            "demi-heure": "PT30M",
            "un quart d'heure": "PT15M",
            "un demi-siècle": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}\u00a0%", "{n}%", "{n} pour cent"),
    percent_words="%|pour cent",
    also=MappingProxyType(
        {
            "‰": "pour mille",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euros", one="euro"),
            "USD": Forms("dollars", one="dollar"),
            "GBP": Forms("livres sterling", one="livre sterling", also="livres"),
            "RUB": Forms("roubles", one="rouble"),
            "UAH": Forms("hryvnias", one="hryvnia"),
            "JPY": Forms("yens", one="yen"),
            "CHF": Forms("francs suisses", one="franc suisse"),
            "CNY": Forms("yuans", one="yuan"),
        }
    ),
    of="de |d’",
    abbreviations=MappingProxyType({"M": "6", "Md": "9", "Mds": "9"}),
    units=MappingProxyType(
        {"°C": Forms("degrés Celsius", one="degré Celsius", also="degrés|degré")}
    ),
    doubtful="a|t",
)

VALUES: Final = Values(
    code="fr",
    cldr="fr",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
