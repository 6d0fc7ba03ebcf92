"""German as dpa and the German dailies write it."""

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

# Duden: figures are grouped from five digits on.
NUMERALS: Final = Numerals(
    decimal=",",
    group=".",
    group_from=5,
    scales=MappingProxyType(
        {
            3: Forms("Tausend", also="Tsd.|Tausende|Tausenden"),
            6: Forms("Millionen", one="Million", also="Mio.|Mio"),
            9: Forms("Milliarden", one="Milliarde", also="Mrd.|Mrd"),
            12: Forms("Billionen", one="Billion", also="Bio."),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "null eins/ein/eine/einen/einem/einer/eines zwei/zwo drei vier fünf sechs sieben acht neun"
        " zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    ),
    tens="zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    multiples=MappingProxyType({"hundert": "100", "Dutzend": "12"}),
    values=MappingProxyType(
        {
            "anderthalb": "1.5",
            "eineinhalb": "1.5",
            "zweieinhalb": "2.5",
            "dreieinhalb": "3.5",
            "viereinhalb": "4.5",
            "eine halbe": "0.5",
            "einer halben": "0.5",
        }
    ),
    joiners="und",
    glued=True,
    inner="und",
    weak=(
        "null|eins|ein|eine|einen|einem|einer|eines|anderthalb|eineinhalb|zweieinhalb|dreieinhalb|"
        "viereinhalb|eine halbe|einer halben"
    ),
    alone="hundert|tausend",
    half="einhalb",
    no_minus="oder|plus|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}.",),
    words=(
        "erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem"
        " dritte/dritten/dritter/drittes/drittem vierte/vierten/vierter/viertes/viertem"
        " fünfte/fünften/fünfter/fünftes/fünftem sechste/sechsten/sechster/sechstes/sechstem"
        " siebte/siebten/siebter/siebtes/siebtem achte/achten/achter/achtes/achtem"
        " neunte/neunten/neunter/neuntes/neuntem zehnte/zehnten/zehnter/zehntes/zehntem"
    ),
    endings="sten|ster|stes|stem|ste|ten|ter|tes|tem|te",
    dot=True,
    openers=(
        "der|die|das|den|dem|er|sie|es|wir|ich|ein|eine|in|im|am|an|auf|auch|und|aber|doch|so|nach|"
        "bei|mit|von|vor|zu|zum|zur|für|als|dies|diese|dieser|dieses|damit|danach|dort|hier|nun|man"
    ),
    roman="Jahrhundert|Jahrhunderts",
)

DATES: Final = Dates(
    full=("{day}. {month} {year}", "{day}. {mon} {year}", "{day} {month} {year}"),
    day_month=("{day}. {month}", "{day}. {mon}", "{day} {month}"),
    month_year=("{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day}. bis {last}. {month}",
        "{day}. bis zum {last}. {month}",
        "{day}.-{last}. {month}",
        "{day}.–{last}. {month}",
        "{day}. auf den {last}. {month}",
        "{day}./{last}. {month}",
    ),
    same_month_year=(
        "{day}. bis {last}. {month} {year}",
        "{day}. bis zum {last}. {month} {year}",
        "{day}.-{last}. {month} {year}",
        "{day}.–{last}. {month} {year}",
        "{day}. auf den {last}. {month} {year}",
    ),
    between=("{start} bis {end}", "{start} bis zum {end}", "{start} – {end}", "{start} - {end}"),
    decade=(
        "{year}er Jahre",
        "{year}er-Jahre",
        "{year}er Jahren",
        "{year}er-Jahren",
        "{year}ern",
        "{decade}er Jahre",
        "{decade}er-Jahre",
        "{decade}er Jahren",
        "{decade}er-Jahren",
    ),
    mid_month=("Mitte {Month}",),
    mid_month_year=("Mitte {Month} {year}",),
    years=("{year}-{end}", "{year}–{end}", "{year}/{end}", "{year} bis {end}"),
    numeric=("{d}.{m}.{year}", "{dd}.{mm}.{year}"),
    numeric_short=("{d}.{m}.", "{dd}.{mm}."),
    months=MappingProxyType(
        {1: "Jänner|Januars", 3: "Mrz.", 5: "Mais", 6: "Juno", 7: "Julei", 8: "Augusts"}
    ),
    weekdays=MappingProxyType(
        {
            1: "montags|Montagabend|Montagmorgen|Montagnachmittag|Montagmittag|Montagnacht",
            2: "dienstags|Dienstagabend|Dienstagmorgen|Dienstagnachmittag|Dienstagmittag",
            3: "mittwochs|Mittwochabend|Mittwochmorgen|Mittwochnachmittag|Mittwochmittag",
            4: "donnerstags|Donnerstagabend|Donnerstagmorgen|Donnerstagnachmittag",
            5: "freitags|Freitagabend|Freitagmorgen|Freitagnachmittag|Freitagmittag",
            6: "samstags|Samstagabend|Samstagmorgen|Samstagnachmittag|Sonnabend|Sonnabends",
            7: "sonntags|Sonntagabend|Sonntagmorgen|Sonntagnachmittag|Sonntagmittag",
        }
    ),
    cues=(
        "im Jahr|im Jahre|Jahr|Jahre|Jahres|seit|ab|bis|vor|nach|von|Anfang|Mitte|Ende|Sommer|"
        "Herbst|"
        "Winter|Frühjahr|Frühling|zwischen|und|um|in|Saison|Wahl"
    ),
    lists="und|oder|,|und der|und den|und dem",
    through="bis",
    overnight="auf den",
)

# Duden, dpa: 19 Uhr, 19.30 Uhr; DIN 5008: 19:30 Uhr.
TIMES: Final = Times(
    clock="24h",
    full24=("{H}.{mm} Uhr", "{H}:{mm} Uhr", "{HH}.{mm} Uhr", "{HH}:{mm} Uhr", "{HH}:{mm}"),
    sharp24=("{H} Uhr", "{HH} Uhr"),
    parts=MappingProxyType(
        {
            "morgens": "am",
            "früh": "am",
            "vormittags": "am",
            "am Morgen": "am",
            "am Vormittag": "am",
            "mittags": "pm",
            "nachmittags": "pm",
            "am Nachmittag": "pm",
            "abends": "evening",
            "am Abend": "evening",
            "nachts": "night",
            "in der Nacht": "night",
        }
    ),
    noon="zwölf Uhr mittags|12 Uhr mittags",
    noon_alone="Mittag",
    midnight="Mitternacht|0 Uhr nachts",
    weak=("{HH}.{mm}", "{H}", "{HHmm}"),
    am="a.m.|A.M.",  # "am" is a preposition: in einem am 13. August erschienenen Bericht
    read=("{H} Uhr {mm}", "{h} Uhr {part}", "{h}.{mm} Uhr {part}", "{h}:{mm} Uhr {part}"),
    fractions=MappingProxyType(
        {
            "halb {h}": -30,
            "halb {h} Uhr": -30,
            "viertel nach {h}": 15,
            "viertel vor {h}": -15,
            "dreiviertel {h}": -15,
            "drei Viertel {h}": -15,
        }
    ),
    counted=MappingProxyType(
        {
            "{min} nach {h}": "+?",
            "{min} vor {h}": "-?",
            "{min} Minuten nach {h}": "+?",
            "{min} Minuten vor {h}": "-?",
            "{min} vor halb {h}": "-30-",
            "{min} nach halb {h}": "-30+",
            "{H} Uhr {min}": "+",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "Morgen|Vormittag|morgens|vormittags|früh",
            "pm": "Nachmittag|Abend|abends|nachmittags|mittags",
            "night": "Nacht|nachts",
        }
    ),
    cues="um|bis|gegen|ab|seit|kurz vor|kurz nach",
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|WEZ|Weltzeit|mittlerer Greenwich-Zeit|koordinierter Weltzeit",
    city=("Ortszeit in {city}", "Ortszeit {city}", "{city}er Zeit"),
    names=MappingProxyType(
        {
            "CET": "MEZ|CET",
            "CEST": "MESZ|CEST",
            "EET": "OEZ|EET",
            "EEST": "OESZ|EEST",
            "MSK": "Moskauer Zeit (MSK)|MSK",
        }
    ),
    cities=MappingProxyType(
        {
            "Europe/Paris": "Pariser Zeit|französischer Zeit",
            "Europe/London": "Londoner Zeit|britischer Zeit",
            "Europe/Berlin": "Berliner Zeit|deutscher Zeit",
            "Europe/Brussels": "Brüsseler Zeit|belgischer Zeit",
            "Europe/Zurich": "Zürcher Zeit|Schweizer Zeit",
            "Europe/Rome": "römischer Zeit|italienischer Zeit",
            "Europe/Madrid": "Madrider Zeit|spanischer Zeit",
            "Asia/Jerusalem": "Jerusalemer Zeit|israelischer Zeit",
            "Asia/Shanghai": "Pekinger Zeit|chinesischer Zeit",
            "Asia/Tokyo": "Tokioter Zeit|japanischer Zeit",
            "Europe/Kiev": "Kiewer Zeit|Kyjiwer Zeit|ukrainischer Zeit",
            "Europe/Moscow": "Moskauer Zeit|russischer Zeit",
            "Europe/Istanbul": "Istanbuler Zeit|türkischer Zeit|Ankaraer Zeit",
            "Europe/Warsaw": "Warschauer Zeit|polnischer Zeit",
            "Europe/Vienna": "Wiener Zeit|österreichischer Zeit",
            "Europe/Lisbon": "Lissabonner Zeit|portugiesischer Zeit",
            "Europe/Athens": "Athener Zeit|griechischer Zeit",
            "Europe/Minsk": "Minsker Zeit|belarussischer Zeit",
            "Europe/Prague": "Prager Zeit|tschechischer Zeit",
            "Europe/Budapest": "Budapester Zeit|ungarischer Zeit",
            "Europe/Bucharest": "Bukarester Zeit|rumänischer Zeit",
            "Asia/Tbilisi": "Tifliser Zeit|georgischer Zeit",
            "Asia/Tehran": "Teheraner Zeit|iranischer Zeit",
            "Asia/Baghdad": "Bagdader Zeit|irakischer Zeit",
            "Asia/Beirut": "Beiruter Zeit|libanesischer Zeit",
            "Asia/Kabul": "Kabuler Zeit|afghanischer Zeit",
            "Asia/Seoul": "Seouler Zeit|koreanischer Zeit",
            "Africa/Cairo": "Kairoer Zeit|ägyptischer Zeit",
            "America/Chicago": "Chicagoer Zeit",
            "America/New_York": "New Yorker Zeit|Washingtoner Zeit|Ostküstenzeit",
        }
    ),
    local="Ortszeit",
    towns=MappingProxyType({"Washington": "Washingtoner Zeit", "Ankara": "Ankaraer Zeit"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "Jahren|Jahres|jährige|jähriger|jähriges|jährigen|jährigem",
            "M": "Monaten|Monats|monatige|monatiger|monatigen|monatiges|monatigem",
            "W": "wöchige|wöchiger|wöchigen|wöchiges|wöchigem",
            "D": "Tagen|Tages|tägige|tägiger|tägigen|tägiges|tägigem",
            "TH": "Std.|Std|stündige|stündiger|stündigen|stündiges|stündigem",
            "TM": "Min.|Min|minütige|minütiger|minütigen|minütiges|minütigem",
            "TS": "Sek.|Sek|sekündige|sekündiger|sekündigen",
            "X": "Jahrzehnt|Jahrzehnte|Jahrzehnten",
            "C": "Jahrhunderte|Jahrhunderten",
        }
    ),
    joiners=" | und |, ",
    phrases=MappingProxyType(
        {
            "eine halbe Stunde": "PT30M",
            "einer halben Stunde": "PT30M",
            "halbe Stunde": "PT30M",
            "halben Stunde": "PT30M",
            "eine Viertelstunde": "PT15M",
            "einer Viertelstunde": "PT15M",
            "Viertelstunde": "PT15M",
            "eine Dreiviertelstunde": "PT45M",
            "Dreiviertelstunde": "PT45M",
            "ein halbes Jahrhundert": "P50Y",
            "ein halbes Jahr": "P6M",
            "einem halben Jahr": "P6M",
        }
    ),
)

# dpa writes the word; the sign takes a space (DIN 5008).
MEASURES: Final = Measures(
    percent=("{n} Prozent", "{n}\u00a0%", "{n}%"),
    percent_words="%|Prozent|v. H.|prozentige|prozentigen|prozentiger",
    falls=(
        "s[aiu]nk|gesunk|f(?:ie|ä|a)ll?|gefall|verlier|verlor|verlust|rückg|zurück|"
        "minus|abgen|abnahm|nachgeg|gab|geben|schrumpf|geschrumpf|eingebüß|einbuß|"
        "niedriger|weniger|tiefer|büß"
    ),
    below="unter null|unter Null|unter dem Gefrierpunkt|minus|Frost",
    also=MappingProxyType(
        {
            "‰": "Promille|pro Mille|vom Tausend",
            "g/l": "Gramm pro Liter|Gramm je Liter",
            "mg/l": "Milligramm pro Liter|Milligramm je Liter",
            "µg/l": "Mikrogramm pro Liter|Mikrogramm je Liter",
            "µg/m³": "Mikrogramm pro Kubikmeter|Mikrogramm je Kubikmeter",
            "mg/m³": "Milligramm pro Kubikmeter|Milligramm je Kubikmeter",
            "m³/s": "Kubikmeter pro Sekunde|Kubikmeter je Sekunde",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("Euro", also="Euros"),
            "USD": Forms("Dollar", also="Dollars|US-Dollars|amerikanische Dollar"),
            "GBP": Forms("Pfund", also="britische Pfund|Pfund Sterling"),
            "RUB": Forms("Rubel", also="russische Rubel"),
            "UAH": Forms("Hrywnja", also="Griwna|Hrywna"),
            "JPY": Forms("Yen"),
            "CHF": Forms("Schweizer Franken", also="Franken|Schweizer Franke"),
            "XOF": Forms("CFA-Franc", also="CFA-Francs|CFA-Franken"),
            "CNY": Forms("Yuan", also="Renminbi"),
        }
    ),
    abbreviations=MappingProxyType({"M": "6"}),
    units=MappingProxyType(
        {
            "°C": Forms("Grad Celsius", also="Grad|Celsius-Grad"),
            "km": Forms("Kilometer", also="Kilometern|Kilometers"),
            "m": Forms("Meter", also="Metern|Meters"),
            "cm": Forms("Zentimeter", also="Zentimetern"),
            "mm": Forms(
                "Millimeter",
                also=(
                    "Millimetern|Liter pro Quadratmeter|Litern pro Quadratmeter|"
                    "Liter je Quadratmeter"
                ),
            ),
            "t": Forms("Tonnen", one="Tonne"),
            "kg": Forms("Kilogramm", also="Kilo"),
            "ha": Forms("Hektar", also="Hektare|Hektaren"),
            "km²": Forms("Quadratkilometer", also="Quadratkilometern"),
            "m²": Forms("Quadratmeter", also="Quadratmetern"),
            "km/h": Forms(
                "Kilometer pro Stunde",
                also="Stundenkilometer|Stundenkilometern|Kilometern pro Stunde",
            ),
            "bbl": Forms("Barrel", also="Barrels|Fass"),
            "ch": Forms("PS"),
        }
    ),
)

VALUES: Final = Values(
    code="de",
    cldr="de",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
    score=":",
)
