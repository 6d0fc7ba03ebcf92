"""Romanian as the news agencies write it (Agerpres, DOOM): ora 19.30, 25 de lei, 1 mai."""

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
    group=".",
    group_from=4,
    scales=MappingProxyType(
        {
            3: Forms("mii", one="mie", also="de mii|miile"),
            6: Forms("de milioane", one="milion", few="milioane", also="milioane|mil.|milioanele"),
            9: Forms("de miliarde", one="miliard", few="miliarde", also="miliarde|mld.|mld"),
            12: Forms("de trilioane", one="trilion", few="trilioane", also="trilioane"),
        }
    ),
    scale_to=9,
)

WORDS: Final = NumberWords(
    ones=(
        "zero unu/un/una/o doi/două trei patru cinci șase/şase șapte/şapte opt nouă zece"
        " unsprezece doisprezece/douăsprezece treisprezece paisprezece cincisprezece"
        " șaisprezece/şaisprezece șaptesprezece/şaptesprezece optsprezece nouăsprezece"
    ),
    tens=(
        "douăzeci treizeci patruzeci cincizeci șaizeci/şaizeci șaptezeci/şaptezeci optzeci nouăzeci"
    ),
    multiples=MappingProxyType({"sută": "100", "sute": "100", "duzină": "12"}),
    values=MappingProxyType(
        {
            "jumătate": "0.5",
            "o sută": "100",
            "o mie": "1000",
            "un milion": "1000000",
            "un miliard": "1000000000",
            "o duzină": "12",
        }
    ),
    joiners="și|şi|de",
    weak="zero|unu|un|una|o|doi|două|nouă|jumătate",
    alone="",
    half="și jumătate|şi jumătate",
    minus="minus",
)

ORDINALS: Final = Ordinals(
    patterns=("al {n}-lea", "a {n}-a"),
    suffixes="-lea|-a|lea",
    words=(
        "primul/prima/primii/primele/întâi/întâia doilea/doua treilea/treia"
        " patrulea/patra cincilea/cincea șaselea/șasea șaptelea/șaptea optulea/opta nouălea/noua"
        " zecelea/zecea"
    ),
    roman="secolul|secolului|secol",
    feminine=MappingProxyType({"*": ("a {n}-a",)}),
    genders=MappingProxyType(
        {
            "m": "minute seconde année place dent voiture",
            "f": "jour mois anniversaire",
        }
    ),
    kin=True,
    century=("al {roman}-lea", "{roman}"),
)

DATES: Final = Dates(
    full=("{day} {month} {year}", "{day} {mon} {year}"),
    day_month=("{day} {month}", "{day} {mon}"),
    month_year=("{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day}-{last} {month}",
        "{day}–{last} {month}",
        "{day} până la {last} {month}",
        "{day} la {last} {month}",
        "{day} și {last} {month}",
    ),
    same_month_year=(
        "{day}-{last} {month} {year}",
        "{day}–{last} {month} {year}",
        "{day} până la {last} {month} {year}",
        "{day} la {last} {month} {year}",
    ),
    between=(
        "{start} - {end}",
        "{start}-{end}",
        "{start} – {end}",
        "{start} până la {end}",
        "{start} la {end}",
        "{start} până pe {end}",
    ),
    decade=("anii '{decade}", "anii {year}", "anii {decade}", "anilor {year}", "anilor '{decade}"),
    mid_month=("mijlocul lunii {Month}", "jumătatea lunii {Month}"),
    mid_month_year=("mijlocul lunii {Month} {year}", "jumătatea lunii {Month} {year}"),
    numeric=("{d}.{m}.{year}", "{dd}.{mm}.{year}", "{d}/{m}/{year}"),
    numeric_short=("{d}.{m}", "{d}/{m}"),
    first_day="1",
    weekdays=MappingProxyType(
        {
            1: "lunea",
            2: "marți|marți|marţi|marțea",
            3: "miercurea",
            4: "joia",
            5: "vinerea",
            6: "sâmbăta|sîmbătă",
            7: "duminica",
        }
    ),
    cues=(
        "în|din|până în|pe|la|de la|anul|anului|vara|iarna|primăvara|toamna|sfârșitul|începutul|"
        "lunii|luna|între|după|înainte de|către|("
    ),
    doubtful="mai",
    lists="și|sau|,|şi|și pe|sau pe",
    through="la",
)

TIMES: Final = Times(
    clock="24h",
    full24=("{H}.{mm}", "{HH}.{mm}", "{H}:{mm}", "{HH}:{mm}", "ora {H}.{mm}", "ora {HH}:{mm}"),
    parts=MappingProxyType(
        {
            "dimineața": "am",
            "dimineaţa": "am",
            "după-amiaza": "pm",
            "după-amiază": "pm",
            "seara": "pm",
            "noaptea": "night",
            "a.m.": "am",
            "p.m.": "pm",
        }
    ),
    noon="prânz|amiază",
    midnight="miezul nopții",
    weak=("{H}", "{HHmm}"),
    read=("ora {H}", "orele {H}", "ora {h} {part}", "{h} {part}", "{h}.{mm} {part}", "{h} fix"),
    fractions=MappingProxyType(
        {
            "ora {h} și jumătate": 30,
            "ora {h} și un sfert": 15,
            "ora {h} fără un sfert": -15,
            "{h} și jumătate": 30,
        }
    ),
    cues="la|ora|orele|la ora|la orele|până la|după ora|de la|în jurul orei|orei|între",
    cued=("{H}", "{H}.{mm}"),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|ora Greenwich",
    city=("ora {city}", "ora locală din {city}", "ora din {city}"),
    cities=MappingProxyType(
        {
            "Europe/Bucharest": "ora României|ora Bucureștiului|ora București",
            "Europe/Paris": "ora Parisului|ora Franței",
            "Europe/London": "ora Londrei|ora britanică",
            "Europe/Berlin": "ora Berlinului|ora Germaniei",
            "Europe/Moscow": "ora Moscovei",
            "Europe/Kyiv": "ora Kievului|ora Ucrainei",
            "America/New_York": "ora New Yorkului|ora Washingtonului|ora de pe Coasta de Est",
            "Europe/Istanbul": "ora Istanbulului|ora Ankarei",
            "Asia/Shanghai": "ora Beijingului",
        }
    ),
    local="ora locală",
    towns=MappingProxyType({"Washington": "ora Washingtonului", "Ankara": "ora Ankarei"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "ani|anul|ani de|anilor",
            "M": "luni|luna|lunilor",
            "W": "săptămâni|săptămâna|săptămânilor",
            "D": "zile|ziua|zilelor",
            "TH": "ore|ora|orele|orelor",
            "TM": "min.|min|minute|minutul",
            "TS": "sec.|sec|secunde|secunda",
            "X": "decenii|deceniu",
            "C": "secole|secol|veacuri",
        }
    ),
    joiners=" și | ",
    phrases=MappingProxyType(
        {
            "o jumătate de oră": "PT30M",
            "jumătate de oră": "PT30M",
            "o oră și jumătate": "PT1H30M",
            "un sfert de oră": "PT15M",
            "sfert de oră": "PT15M",
            "trei sferturi de oră": "PT45M",
            "jumătate de an": "P6M",
            "o jumătate de secol": "P50Y",
            "jumătate de secol": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} la sută", "{n} procente", "{n} de procente"),
    percent_words="%|la sută|procente|de procente|procent",
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("de euro", one="euro", few="euro", also="euro"),
            "USD": Forms(
                "de dolari", one="dolar", few="dolari", also="dolari|de dolari americani|dolari SUA"
            ),
            "GBP": Forms("de lire sterline", one="liră sterlină", few="lire sterline"),
            "RUB": Forms("de ruble", one="rublă", few="ruble", also="ruble"),
            "UAH": Forms("de grivne", one="grivnă", few="grivne", also="hrivne|de hrivne"),
            "JPY": Forms("de yeni", one="yen", few="yeni", also="yeni"),
            "CHF": Forms("de franci elvețieni", one="franc elvețian", few="franci elvețieni"),
            "CNY": Forms("de yuani", one="yuan", few="yuani", also="yuani"),
            "XOF": Forms("de franci CFA", one="franc CFA", few="franci CFA", also="franci CFA"),
            "RON": Forms("de lei", one="leu", few="lei", also="lei"),
        }
    ),
    abbreviations=MappingProxyType({"mil.": "6", "mld.": "9"}),
    units=MappingProxyType(
        {
            "°C": Forms(
                "de grade Celsius",
                one="grad Celsius",
                few="grade Celsius",
                also="grade|de grade|grad",
            ),
            "km/h": Forms("km/h", also="kilometri pe oră|de kilometri pe oră|km pe oră"),
            "ch": Forms("CP", also="cai putere|de cai putere"),
            "bbl": Forms("de barili", one="baril", few="barili", also="barili"),
            "t": Forms("de tone", one="tonă", few="tone", also="tone|tone metrice|de tone metrice"),
        }
    ),
    also=MappingProxyType({"km": "kilometri|de kilometri", "m": "metri|de metri"}),
    doubtful="in|a|t",
)

VALUES: Final = Values(
    code="ro",
    cldr="ro",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
