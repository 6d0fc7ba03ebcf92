"""Dutch as the press writes it (Taalunie, Onze Taal)."""

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
    group_from=5,
    scales=MappingProxyType(
        {
            3: Forms("duizend", also="duizenden"),
            6: Forms("miljoen", also="miljoenen|mln|mln."),
            9: Forms("miljard", also="miljarden|mld|mld."),
            12: Forms("biljoen", also="biljoenen"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"
        " vijftien zestien zeventien achttien negentien"
    ),
    tens="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    multiples=MappingProxyType({"honderd": "100", "dozijn": "12"}),
    values=MappingProxyType({"anderhalf": "1.5", "anderhalve": "1.5", "tweeënhalf": "2.5"}),
    joiners="en",
    glued=True,
    inner="en|ën",
    weak="nul|een|één|anderhalf|anderhalve|tweeënhalf|acht",
    alone="honderd|duizend",
    half="en een half|en een halve",
    minus="min",
    no_minus="of|plus|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}e", "{n}ste", "{n}de"),
    suffixes="e|ste|de",
    words="eerste tweede derde vierde vijfde zesde zevende achtste negende",
    tens="tiende twintigste dertigste veertigste vijftigste",
    endings="ste|de",
    roman="eeuw",
)

DATES: Final = Dates(
    full=("{day} {month} {year}", "{day} {mon} {year}"),
    day_month=("{day} {month}", "{day} {mon}"),
    month_year=("{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day} tot {last} {month}",
        "{day} op {last} {month}",
        "{day} tot en met {last} {month}",
        "{day}-{last} {month}",
        "{day}–{last} {month}",
    ),
    same_month_year=(
        "{day} tot {last} {month} {year}",
        "{day} op {last} {month} {year}",
        "{day} tot en met {last} {month} {year}",
        "{day}-{last} {month} {year}",
    ),
    between=("{start} tot {end}", "{start} tot en met {end}", "{start} - {end}", "{start} – {end}"),
    decade=("jaren {decade}", "jaren {year}", "jaren '{decade}"),
    mid_month=("half {Month}", "medio {Month}"),
    mid_month_year=("half {Month} {year}", "medio {Month} {year}"),
    numeric=("{d}-{m}-{year}", "{dd}-{mm}-{year}", "{d}/{m}/{year}"),
    numeric_short=("{d}-{m}", "{d}/{m}"),
    weekdays=MappingProxyType(
        {
            1: "maandagavond|maandagochtend|maandagmiddag",
            2: "dinsdagavond|dinsdagochtend|dinsdagmiddag",
            3: "woensdagavond|woensdagochtend|woensdagmiddag",
            4: "donderdagavond|donderdagochtend|donderdagmiddag",
            5: "vrijdagavond|vrijdagochtend|vrijdagmiddag",
            6: "zaterdagavond|zaterdagochtend|zaterdagmiddag",
            7: "zondagavond|zondagochtend|zondagmiddag",
        }
    ),
    cues="in|sinds|vanaf|tot|voor|na|van|uit|eind|begin|zomer|winter|najaar|voorjaar|jaar|en|tussen|(",
    lists="en|of|,",
    through="tot",
    overnight="op",
)

# Onze Taal: 19.00 uur, 19.30 uur.
TIMES: Final = Times(
    clock="24h",
    full24=("{HH}.{mm} uur", "{HH}:{mm} uur", "{H}.{mm} uur", "{H}:{mm} uur", "{HH}:{mm}"),
    am="'s ochtends",
    pm="'s avonds",
    full12=("{h}.{mm} uur {ampm}",),
    sharp12=("{h} uur {ampm}",),
    parts=MappingProxyType(
        {
            "'s ochtends": "am",
            "'s morgens": "am",
            "'s middags": "pm",
            "'s avonds": "evening",
            "'s nachts": "night",
        }
    ),
    noon="12 uur 's middags",
    midnight="middernacht",
    weak=("{H} uur", "{HH}.{mm}", "{H}", "{HHmm}"),
    read=("{h} uur {part}", "{h}.{mm} uur {part}"),
    cues="om|rond|vanaf|tot|tegen|omstreeks",
    cued=("{H} uur",),
    fractions=MappingProxyType(
        {
            "half {h}": -30,
            "kwart over {h}": 15,
            "kwart voor {h}": -15,
        }
    ),
    counted=MappingProxyType(
        {
            "{min} over {h}": "+?",
            "{min} voor {h}": "-?",
            "{min} over half {h}": "-30+",
            "{min} voor half {h}": "-30-",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "ochtend|vanochtend|morgen|'s ochtends|'s morgens",
            "pm": "middag|vanmiddag|avond|vanavond|'s avonds|'s middags",
            "night": "nacht|vannacht|'s nachts",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|Greenwichtijd",
    city=("lokale tijd in {city}", "tijd in {city}", "{city}se tijd"),
    cities=MappingProxyType(
        {
            "Europe/Amsterdam": "Nederlandse tijd|Amsterdamse tijd",
            "Europe/Brussels": "Belgische tijd|Brusselse tijd",
            "Europe/Paris": "Parijse tijd|Franse tijd",
            "Europe/London": "Londense tijd|Britse tijd",
            "Europe/Berlin": "Berlijnse tijd|Duitse tijd",
            "Europe/Moscow": "Moskouse tijd",
            "Europe/Kiev": "Kievse tijd|Kyivse tijd|Oekraïense tijd",
            "Europe/Istanbul": "lokale tijd in Istanbul|Turkse tijd|lokale tijd in Ankara",
            "Europe/Rome": "Romeinse tijd|Italiaanse tijd",
            "Europe/Madrid": "Madrileense tijd|Spaanse tijd",
            "Europe/Lisbon": "lokale tijd in Lissabon|Portugese tijd",
            "Europe/Warsaw": "lokale tijd in Warschau|Poolse tijd",
            "Europe/Athens": "lokale tijd in Athene|Griekse tijd",
            "Asia/Jerusalem": "lokale tijd in Jeruzalem|Israëlische tijd",
            "Asia/Tokyo": "lokale tijd in Tokio|Japanse tijd|Tokiose tijd",
            "Asia/Shanghai": "lokale tijd in Peking|Chinese tijd|Pekingse tijd",
            "America/New_York": "New Yorkse tijd|tijd in New York|lokale tijd in Washington",
        }
    ),
    local="lokale tijd|plaatselijke tijd",
    towns=MappingProxyType(
        {"Washington": "lokale tijd in Washington", "Ankara": "lokale tijd in Ankara"}
    ),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "jarige|jaren|jaars",
            "M": "maands",
            "D": "daagse|etmaal|etmalen",
            "TH": "uren|uurs",
            "TM": "min.|min",
            "X": "decennia|decennium",
            "C": "eeuwen",
        }
    ),
    joiners=" en | ",
    phrases=MappingProxyType(
        {
            "half uur": "PT30M",
            "een half uur": "PT30M",
            "halfuur": "PT30M",
            "een halfuur": "PT30M",
            "een kwartier": "PT15M",
            "kwartier": "PT15M",
            "anderhalf uur": "PT1H30M",
            "half jaar": "P6M",
            "een half jaar": "P6M",
            "halve eeuw": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n} procent", "{n}%", "{n}\u00a0%"),
    percent_words="%|procent",
    falls=("daal|daling|gedaald|verlo|verlie|zak|gezakt|lager|minder|kromp|krimp|afgenomen|kelder"),
    below="onder nul|onder het vriespunt|vorst",
    also=MappingProxyType(
        {
            "kg": "kilo|kilo's",
            "‰": "promille",
            "g/l": "gram per liter",
            "mg/l": "milligram per liter",
            "µg/l": "microgram per liter",
            "µg/m³": "microgram per kubieke meter",
            "mg/m³": "milligram per kubieke meter",
            "m³/s": "kubieke meter per seconde",
        }
    ),
    money=("{n} {name}", "{sign}\u00a0{n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euro", also="euro's"),
            "USD": Forms("dollar", also="dollars|Amerikaanse dollar"),
            "GBP": Forms("pond", also="ponden|pond sterling"),
            "RUB": Forms("roebel", also="roebels"),
            "UAH": Forms("hryvnia", also="grivna"),
            "JPY": Forms("yen"),
            "CHF": Forms("Zwitserse frank", also="Zwitserse franken"),
            "CNY": Forms("yuan"),
            "XOF": Forms("CFA-frank", also="CFA-franken|CFA-franc"),
            "XAF": Forms("Centraal-Afrikaanse CFA-frank"),
        }
    ),
    units=MappingProxyType(
        {
            "°C": Forms("graden Celsius", one="graad Celsius", also="graden|graad"),
            "ch": Forms("pk"),
            "t": Forms("ton", also="metrische ton"),
        }
    ),
    doubtful="in|a|t",
)

VALUES: Final = Values(
    code="nl",
    cldr="nl",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
