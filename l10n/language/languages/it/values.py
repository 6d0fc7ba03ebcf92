"""Italian as the dailies write it."""

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
            3: Forms("mila", also="mille|migliaia"),
            6: Forms("milioni", one="milione", also="mln"),
            9: Forms("miliardi", one="miliardo", also="mld|mrd"),
            12: Forms("bilioni", one="bilione"),
        }
    ),
    scale_to=9,
)

WORDS: Final = NumberWords(
    ones=(
        "zero uno/un/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici"
        " quattordici quindici sedici diciassette diciotto diciannove"
    ),
    tens=(
        "venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant"
        " settanta/settant ottanta/ottant novanta/novant"
    ),
    multiples=MappingProxyType({"cento": "100"}),
    values=MappingProxyType(
        {
            "mezzo": "0.5",
            "una decina": "10",
            "una dozzina": "12",
            "una ventina": "20",
            "una trentina": "30",
            "una cinquantina": "50",
            "un centinaio": "100",
            "un migliaio": "1000",
        }
    ),
    joiners="e",
    glued=True,
    weak="zero|uno|un|una|sei|mezzo|vent|trent",
    alone="cento|mille",
    half="e mezzo|e mezza",
    minus="meno",
    no_minus="lo|o|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}º", "{n}ª", "{n}°"),
    suffixes="º|ª|°|esimo|esima|mo|ma|a|o",
    words=(
        "primo/prima/primi/prime secondo/seconda/secondi/seconde terzo/terza/terzi/terze"
        " quarto/quarta/quarti/quarte quinto/quinta/quinti/quinte sesto/sesta/sesti/seste"
        " settimo/settima/settimi/settime ottavo/ottava/ottavi/ottave nono/nona/noni/none"
    ),
    tens="decimo/decima/decimi/decime",
    endings="esimo|esima|esimi|esime",
    roman="secolo|secoli",
    feminine=MappingProxyType({"*": ("{n}ª",)}),
    genders=MappingProxyType(
        {
            "m": (
                "minute seconde année étage place affaire dent mer tour sommet amendement"
                " sondage fleur"
            ),
            "f": "match",
        }
    ),
    kin=True,
    century=("{roman}",),
)

DATES: Final = Dates(
    full=("{day} {month} {year}", "{day} {month} del {year}", "{day} {mon} {year}"),
    day_month=("{day} {month}", "{day} di {month}", "{day} {mon}"),
    month_year=("{Month} {year}", "{Month} del {year}", "{mon} {year}"),
    same_month=(
        "{day}-{last} {month}",
        "{day}–{last} {month}",
        "{day} al {last} {month}",
        "{day} all’{last} {month}",
    ),
    same_month_year=(
        "{day}-{last} {month} {year}",
        "{day}–{last} {month} {year}",
        "{day} al {last} {month} {year}",
        "{day} all’{last} {month} {year}",
    ),
    between=(
        "{start}-{end}",
        "{start} al {end}",
        "{start} all’{end}",
        "{start} - {end}",
        "{start} – {end}",
    ),
    decade=("anni '{decade}", "anni {year}", "anni {decade}"),
    mid_month=("metà {Month}",),
    mid_month_year=("metà {Month} {year}",),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}"),
    numeric_short=("{d}/{m}",),
    first_day="1º",
    weekdays=MappingProxyType({7: "domeniche"}),
    cues=(
        "nel|dal|del|al|il|in|fino al|tra il|e il|estate|autunno|inverno|primavera|inizio|metà|"
        "fine|"
        "anno|stagione|verso il|a|da|di|("
    ),
    words=MappingProxyType(
        {
            "anni Venti": "192X",
            "anni Trenta": "193X",
            "anni Quaranta": "194X",
            "anni Cinquanta": "195X",
            "anni Sessanta": "196X",
            "anni Settanta": "197X",
            "anni Ottanta": "198X",
            "anni Novanta": "199X",
        }
    ),
    lists="e|o|,|e il|e del|e al|e l'",
    through="al|all’",
    named_decades=True,
)

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "{HH}.{mm}", "{H}.{mm}", "ore {H}.{mm}", "ore {HH}:{mm}"),
    parts=MappingProxyType(
        {
            "di mattina": "am",
            "del mattino": "am",
            "della mattina": "am",
            "del pomeriggio": "pm",
            "di pomeriggio": "pm",
            "di sera": "evening",
            "della sera": "evening",
            "di notte": "night",
            "della notte": "night",
        }
    ),
    noon="mezzogiorno",
    midnight="mezzanotte",
    weak=("{H}", "{HHmm}"),
    read=("ore {H}", "{h} {part}", "{h}.{mm} {part}", "{h}:{mm} {part}", "{h} in punto"),
    cues="alle|alle ore|dalle|dalle ore|ore|verso le|fino alle|entro le",
    cued=("{H}", "{H}.{mm}"),
    fractions=MappingProxyType(
        {
            "le {h} e mezza": 30,
            "all'{h} e mezza": 30,
            "l'{h} e mezza": 30,
            "all'{h} e mezzo": 30,
            "all'{h} e un quarto": 15,
            "l'{h} e un quarto": 15,
            "all'{h} meno un quarto": -15,
            "alle {h} e mezza": 30,
            "alle {h} e un quarto": 15,
            "le {h} e un quarto": 15,
            "alle {h} e mezzo": 30,
            "le {h} e mezzo": 30,
            "alle {h} meno un quarto": -15,
            "le {h} meno un quarto": -15,
            "alle {h} e tre quarti": 45,
            "{noon} e mezza": 30,
            "{noon} e mezzo": 30,
            "{noon} e un quarto": 15,
        }
    ),
    counted=MappingProxyType(
        {
            "alle {h} e {min}": "+",
            "all'{h} e {min}": "+",
            "all'{h} meno {min}": "-",
            "le {h} e {min}": "+",
            "dalle {h} e {min}": "+",
            "alle {h} meno {min}": "-",
            "le {h} meno {min}": "-",
            "dalle {h} meno {min}": "-",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "al mattino|mattina|stamattina|stamane|mattino",
            "pm": "pomeriggio|nel pomeriggio|sera|stasera|in serata|serata",
            "night": "notte|stanotte",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|ora di Greenwich|tempo universale|ora media di Greenwich",
    city=("ora di {city}", "ora locale di {city}"),
    cities=MappingProxyType(
        {
            "Europe/Rome": "ora italiana|ora di Roma",
            "Europe/Paris": "ora di Parigi|ora francese",
            "Europe/London": "ora di Londra|ora britannica",
            "America/New_York": "ora di New York|ora di Washington|ora della costa orientale",
            "Europe/Istanbul": "ora di Istanbul|ora di Ankara",
            "Asia/Shanghai": "ora di Pechino|ora di Shanghai",
        }
    ),
    local="ora locale",
    towns=MappingProxyType({"Washington": "ora di Washington", "Ankara": "ora di Ankara"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "X": "decenni|decennio",
            "C": "secoli",
            "TM": "min|min.",
            "TS": "sec|sec.",
            "Y": "enne|enni",
        }
    ),
    joiners=" e | ",
    phrases=MappingProxyType(
        {
            "mezz'ora": "PT30M",
            "mezza ora": "PT30M",
            "un'ora": "PT1H",
            "un'ora e mezza": "PT1H30M",
            "un quarto d'ora": "PT15M",
            "quarto d'ora": "PT15M",
            "tre quarti d'ora": "PT45M",
            "mezzo secolo": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} per cento"),
    percent_words="%|per cento",
    falls=("perd|cal[aoi]|scen|sces|diminu|ridu|ridot|ribass|croll|arretr|ced|fless|in meno"),
    below="sotto zero|sotto lo zero",
    also=MappingProxyType(
        {
            "kg": "chilo|chili",
            "mm": "litri per metro quadrato|litri per metro quadro|l/m²",
            "‰": "per mille",
            "g/l": "grammi per litro|grammi al litro|grammo per litro",
            "mg/l": "milligrammi per litro|milligrammi al litro",
            "µg/l": "microgrammi per litro",
            "µg/m³": "microgrammi per metro cubo|microgrammi al metro cubo",
            "mg/m³": "milligrammi per metro cubo",
            "m³/s": "metri cubi al secondo",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euro"),
            "USD": Forms("dollari", one="dollaro", also="dollari americani|dollari Usa"),
            "GBP": Forms("sterline", one="sterlina", also="sterlina britannica|lire sterline"),
            "RUB": Forms("rubli", one="rublo"),
            "UAH": Forms("grivnie", one="grivnia", also="grivne|grivna|hryvnia"),
            "JPY": Forms("yen"),
            "FRF": Forms("franchi", one="franco", also="franchi francesi"),
            "CHF": Forms("franchi svizzeri", one="franco svizzero"),
            "CNY": Forms("yuan"),
            "XOF": Forms("franchi CFA", one="franco CFA"),
        }
    ),
    of="di ",
    abbreviations=MappingProxyType({"mln": "6", "mld": "9"}),
    units=MappingProxyType(
        {
            "°C": Forms("gradi Celsius", one="grado Celsius", also="gradi|gradi centigradi"),
            "km/h": Forms("chilometri all'ora", also="chilometri orari|km all'ora"),
            "ch": Forms("CV"),
            "t": Forms("tonnellate", one="tonnellata", also="tonnellate metriche"),
            "bbl": Forms("barili", one="barile"),
        }
    ),
    doubtful="ha|in|a",
)

VALUES: Final = Values(
    code="it",
    cldr="it",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
