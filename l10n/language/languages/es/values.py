"""Spanish as the press of Spain writes it (RAE, Fundéu)."""

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
            3: Forms("mil", also="miles"),
            6: Forms("millones", one="millón", also="mill."),
            12: Forms("billones", one="billón"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
        " quince dieciséis diecisiete dieciocho diecinueve"
    ),
    tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundreds=(
        "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas"
        " quinientos/quinientas seiscientos/seiscientas setecientos/setecientas"
        " ochocientos/ochocientas novecientos/novecientas"
    ),
    values=MappingProxyType(
        {
            "veintiuno": "21",
            "veintiún": "21",
            "veintiuna": "21",
            "veintidós": "22",
            "veintitrés": "23",
            "veinticuatro": "24",
            "veinticinco": "25",
            "veintiséis": "26",
            "veintisiete": "27",
            "veintiocho": "28",
            "veintinueve": "29",
            "medio": "0.5",
            "una decena": "10",
            "una docena": "12",
            "una veintena": "20",
            "una treintena": "30",
            "un centenar": "100",
            "un millar": "1000",
        }
    ),
    joiners="y",
    weak="cero|uno|un|una|medio",
    alone="mil",
    half="y medio|y media",
    minus="menos",
    no_minus="al|lo|o|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}.º", "{n}.ª", "{n}º", "{n}ª"),
    suffixes=".º|.ª|º|ª|.er|er|ero|era|°|.°|.o|.a|ro|do|to|mo|vo|no|ra|da|ta|ma|va|na",
    words=(
        "primero/primera/primer/primeros/primeras segundo/segunda/segundos/segundas"
        " tercero/tercera/tercer/terceros/terceras cuarto/cuarta/cuartos/cuartas"
        " quinto/quinta/quintos/quintas sexto/sexta/sextos/sextas séptimo/séptima/séptimos/séptimas"
        " octavo/octava/octavos/octavas noveno/novena/novenos/novenas"
    ),
    tens=(
        "décimo/décima/décimos/décimas vigésimo/vigésima trigésimo/trigésima"
        " cuadragésimo/cuadragésima quincuagésimo/quincuagésima sexagésimo/sexagésima"
        " septuagésimo/septuagésima octogésimo/octogésima nonagésimo/nonagésima"
    ),
    roman="siglo|siglos",
    feminine=MappingProxyType({"*": ("{n}.ª", "{n}ª")}),
    genders=MappingProxyType(
        {
            "m": "minute seconde année équipe place rencontre affaire voiture dent attaque couleur",
            "f": "tour sommet amendement sondage",
        }
    ),
    kin=True,
    century=("{roman}",),
)

DATES: Final = Dates(
    full=(
        "{day} de {month} de {year}",
        "{day} de {month} del {year}",
        "{day} {month} {year}",
        "{day} de {month} {year}",
        "{day} de {mon} de {year}",
    ),
    day_month=("{day} de {month}", "{day} {month}", "{day} de {mon}", "{nth} de {month}"),
    month_year=("{Month} de {year}", "{Month} del {year}", "{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day} al {last} de {month}",
        "{day} a {last} de {month}",
        "{day}-{last} de {month}",
    ),
    same_month_year=(
        "{day} al {last} de {month} de {year}",
        "{day} a {last} de {month} de {year}",
        "{day}-{last} de {month} de {year}",
    ),
    between=("{start} al {end}", "{start} a {end}", "{start} hasta el {end}", "{start} - {end}"),
    decade=(
        "años {decade}",
        "años {year}",
        "años de {year}",
        "década de {year}",
        "década de los {decade}",
    ),
    mid_month=("mediados de {Month}",),
    mid_month_year=("mediados de {Month} de {year}",),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}"),
    numeric_short=("{d}/{m}",),
    months=MappingProxyType({9: "setiembre"}),
    weekdays=MappingProxyType({6: "sábados", 7: "domingos"}),
    cues=(
        "en|desde|hasta|de|del|en el|año|años|a|entre|y|verano de|otoño de|invierno de|"
        "primavera de|principios de|mediados de|finales de|hacia|antes de|después de|temporada|("
    ),
    lists="y|o|,|y el|y del|y al",
    through="al",
)

# RAE: 24 hours, two dots or one; the same in the whole text. Fundéu: "19 h", "las 19".
TIMES: Final = Times(
    clock="24h",
    full24=(
        "{H}:{mm}",
        "{H}.{mm} h",
        "{H}:{mm} h",
        "{HH}:{mm}",
        "{H}:{mm} horas",
        "{H}.{mm} horas",
    ),
    sharp24=(),
    full12=("{h}:{mm} {ampm}", "{h}.{mm} {ampm}"),
    am="a. m.|a.m.|am",
    pm="p. m.|p.m.|pm",
    parts=MappingProxyType(
        {
            "de la mañana": "am",
            "de la madrugada": "am",
            "de la tarde": "pm",
            "de la noche": "night",
            "del mediodía": "pm",
        }
    ),
    noon="mediodía",
    midnight="medianoche",
    weak=("{H}.{mm}", "{H}", "{HHmm}", "{H} horas", "{H} h"),
    read=("{h} {part}", "{h}:{mm} {part}", "{h}.{mm} {part}", "{h} en punto", "{H}h"),
    cues="a las|las|a la|hacia las|desde las|hasta las|sobre las",
    cued=("{H} horas", "{H} h", "{H}", "{H}.{mm}"),
    fractions=MappingProxyType(
        {
            "las {h} y media": 30,
            "{h} y media {part}": 30,
            "las {h} y cuarto": 15,
            "las {h} menos cuarto": -15,
            "la {h} y media": 30,
            "la {h} y cuarto": 15,
            "la {h} menos cuarto": -15,
            "{noon} y media": 30,
            "{noon} y cuarto": 15,
            "cuarto para las {h}": -15,
        }
    ),
    counted=MappingProxyType(
        {
            "las {h} y {min}": "+",
            "la {h} y {min}": "+",
            "las {h} menos {min}": "-",
            "la {h} menos {min}": "-",
            "{min} para las {h}": "-?",
            "{h} y {min}": "+?",
            "{h} menos {min}": "-?",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "por la mañana|esta mañana|de madrugada|madrugada",
            "pm": "por la tarde|esta tarde|tarde|al atardecer",
            "night": "por la noche|esta noche|anoche|noche",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|TUC|hora de Greenwich|hora media de Greenwich|tiempo universal",
    city=("hora de {city}", "hora en {city}", "horario de {city}"),
    cities=MappingProxyType(
        {
            "Europe/Madrid": (
                "hora peninsular|hora peninsular española|hora de Madrid|hora española"
            ),
            "Europe/Paris": "hora de París|hora francesa",
            "Europe/London": "hora de Londres|hora británica",
            "America/New_York": "hora de Nueva York|hora de Washington|hora del este",
            "Europe/Istanbul": "hora de Estambul|hora de Ankara",
            "Asia/Shanghai": "hora de Pekín|hora de Shanghái",
        }
    ),
    local="hora local",
    towns=MappingProxyType({"Washington": "hora de Washington", "Ankara": "hora de Ankara"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {"X": "décadas|década", "C": "siglos", "TM": "min|min.", "TS": "seg|seg.", "TH": "hrs"}
    ),
    joiners=" y | ",
    phrases=MappingProxyType(
        {
            "media hora": "PT30M",
            "un cuarto de hora": "PT15M",
            "cuarto de hora": "PT15M",
            "tres cuartos de hora": "PT45M",
            "hora y media": "PT1H30M",
            "medio siglo": "P50Y",
            "medio año": "P6M",
        }
    ),
)

# RAE: a space before the sign; newspapers often leave it out.
MEASURES: Final = Measures(
    percent=("{n}\u00a0%", "{n}%", "{n} por ciento"),
    percent_words="%|por ciento|por cien",
    falls=(
        "pierd|perd|pérd|ca[eyí]|baj|retroced|retroces|disminu|descen|desciend|desplom|"
        "redu|menos|ced|recort"
    ),
    below="bajo cero|por debajo de cero",
    also=MappingProxyType(
        {
            "kg": "kilo|kilos",
            "mm": "litros por metro cuadrado|litro por metro cuadrado|l/m²",
            "‰": "por mil",
            "g/l": "gramos por litro|gramo por litro",
            "mg/l": "miligramos por litro|miligramo por litro",
            "µg/l": "microgramos por litro",
            "µg/m³": "microgramos por metro cúbico",
            "mg/m³": "miligramos por metro cúbico",
            "m³/s": "metros cúbicos por segundo",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euros", one="euro"),
            "USD": Forms("dólares", one="dólar", also="dólares americanos|dólares de EE. UU."),
            "GBP": Forms("libras", one="libra", also="libras esterlinas|libra esterlina"),
            "RUB": Forms("rublos", one="rublo", also="rublos rusos"),
            "UAH": Forms("grivnas", one="grivna", also="jrivnias"),
            "JPY": Forms("yenes", one="yen"),
            "FRF": Forms("francos", one="franco", also="francos franceses"),
            "CHF": Forms("francos suizos", one="franco suizo"),
            "CNY": Forms("yuanes", one="yuan", also="yuan"),
            "XOF": Forms("francos CFA", one="franco CFA"),
        }
    ),
    of="de ",
    abbreviations=MappingProxyType({"M": "6"}),
    units=MappingProxyType(
        {
            "°C": Forms("grados Celsius", one="grado Celsius", also="grados|grados centígrados"),
            "km/h": Forms("kilómetros por hora", one="kilómetro por hora"),
            "ch": Forms("CV"),
        }
    ),
    doubtful="ha|in|a|t",
)

VALUES: Final = Values(
    code="es",
    cldr="es",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
