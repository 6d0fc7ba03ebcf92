"""English as American newsrooms write it (Associated Press)."""

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
    decimal=".",
    group=",",
    group_from=4,
    scales=MappingProxyType(
        {
            3: Forms("thousand", also="thousands"),
            6: Forms("million", also="millions"),
            9: Forms("billion", also="billions"),
            12: Forms("trillion", also="trillions"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "zero one/a/an two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen"
    ),
    tens="twenty thirty forty fifty sixty seventy eighty ninety",
    multiples=MappingProxyType({"hundred": "100", "dozen": "12"}),
    values=MappingProxyType({"half a": "0.5"}),
    joiners="and|-",
    weak="zero|one|a|an|half a",
    half="and a half",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}th",),
    special=MappingProxyType(
        {
            "*11": ("{n}th",),
            "*12": ("{n}th",),
            "*13": ("{n}th",),
            "*1": ("{n}st",),
            "*2": ("{n}nd",),
            "*3": ("{n}rd",),
        }
    ),
    suffixes="th|st|nd|rd",
    words=(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    ),
    tens="tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    " hundredth",
)

# Order and comma: AP ("May 9, 2020"); the British order is read as well.
DATES: Final = Dates(
    full=(
        "{month} {day}, {year}",
        "{mon} {day}, {year}",
        "{month} {nth}, {year}",
        "{month} {day} {year}",
        "{day} {month} {year}",
        "{day} {mon} {year}",
        "{nth} of {month} {year}",
        "{nth} of {month}, {year}",
        "{day} {month}, {year}",
    ),
    day_month=(
        "{month} {day}",
        "{mon} {day}",
        "{month} {nth}",
        "{day} {month}",
        "{day} {mon}",
        "{nth} {month}",
        "{nth} of {month}",
    ),
    month_year=("{Month} {year}", "{mon} {year}", "{Month}, {year}", "{Month} of {year}"),
    same_month=(
        "{month} {day}-{last}",
        "{month} {day}–{last}",
        "{mon} {day}-{last}",
        "{month} {day} to {last}",
        "{day}-{last} {month}",
        "{day}–{last} {month}",
        "{day} to {last} {month}",
        "{nth} to {last} of {month}",
        "{nth} to the {last} of {month}",
        "{month} {nth} to {last}",
    ),
    same_month_year=(
        "{month} {day}-{last}, {year}",
        "{month} {day}–{last}, {year}",
        "{month} {day} to {last}, {year}",
        "{day}-{last} {month} {year}",
        "{day}–{last} {month} {year}",
        "{day} to {last} {month} {year}",
        "{nth} to the {last} of {month} {year}",
        "{nth} to the {last} of {month}, {year}",
    ),
    between=("{start} to {end}", "{start}-{end}", "{start}–{end}", "{start} – {end}"),
    decade=("{year}s", "{year}'s"),
    mid_month=("mid-{Month}", "mid {Month}", "the middle of {Month}"),
    mid_month_year=("mid-{Month} {year}", "the middle of {Month} {year}"),
    numeric=("{m}/{d}/{year}", "{year}-{mm}-{dd}"),
    numeric_short=("{m}/{d}",),
    months=MappingProxyType(
        {
            1: "Jan.",
            2: "Feb.",
            8: "Aug.",
            9: "Sept.|Sept",
            10: "Oct.",
            11: "Nov.",
            12: "Dec.",
        }
    ),
    words=MappingProxyType(
        {
            "twenties": "192X",
            "thirties": "193X",
            "forties": "194X",
            "fifties": "195X",
            "sixties": "196X",
            "seventies": "197X",
            "eighties": "198X",
            "nineties": "199X",
        }
    ),
    weekdays_short=MappingProxyType(
        {1: "Mon.", 2: "Tue|Tues", 3: "Wed", 4: "Thu|Thur|Thurs", 5: "Fri", 6: "Sat.", 7: "Sun."}
    ),
    doubtful="may|march|august",
    cues=(
        "in|since|by|until|till|before|after|from|to|of|between|and|during|early|late|mid|end|"
        "start|beginning|summer|winter|spring|autumn|fall|year|next|last|this|around|circa|("
    ),
    lists="and|or|,|and the",
    through="to",
)

# AP: 7 p.m., 7:30 p.m., noon and midnight, never ":00".
TIMES: Final = Times(
    clock="12h",
    full24=("{HH}:{mm}", "{H}:{mm}"),
    full12=("{h}:{mm} {ampm}", "{h}.{mm} {ampm}"),
    sharp12=("{h} {ampm}", "{h} o'clock {ampm}"),
    parts=MappingProxyType(
        {
            "in the morning": "am",
            "in the afternoon": "pm",
            "in the evening": "evening",
            "at night": "night",
            "this morning": "am",
            "this afternoon": "pm",
            "this evening": "evening",
            "tonight": "night",
        }
    ),
    noon="noon|midday|12 noon|twelve noon|12:00 noon|12 midday",
    midnight="midnight|12 midnight|twelve midnight|12:00 midnight",
    words=True,
    weak=("{HH}.{mm}", "{HHmm}", "{HH}h", "{H}"),
    read=(
        "{HH}:{mm} hours",
        "{HH}h{mm}",
        "{h} o'clock {part}",
        "{h}:{mm} {part}",
        "{h} {part}",
        "{h} o'clock",
    ),
    fractions=MappingProxyType(
        {
            "half past {h}": 30,
            "a half past {h}": 30,
            "quarter past {h}": 15,
            "a quarter past {h}": 15,
            "quarter to {h}": -15,
            "a quarter to {h}": -15,
            "quarter after {h}": 15,
        }
    ),
    counted=MappingProxyType(
        {
            "{min} past {h}": "+",
            "{min} minutes past {h}": "+",
            "{min} after {h}": "+?",
            "{min} to {h}": "-?",
            "{min} minutes to {h}": "-",
            "{h} {min}": "+?",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "morning|dawn",
            "pm": "afternoon|evening|tonight",
            "night": "night",
        }
    ),
    cues="at|by|around|about|until|till|since|before|after|shortly after|shortly before",
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|UT|Greenwich Mean Time|Greenwich time|Coordinated Universal Time",
    city=("{city} time",),
    cities=MappingProxyType(
        {
            "America/New_York": "New York time|Washington time|Eastern time|Eastern Time|ET",
            "Asia/Shanghai": "Beijing time|Shanghai time|China time|Peking time",
            "Europe/Istanbul": "Istanbul time|Ankara time|Turkish time",
            "Asia/Jerusalem": "Jerusalem time|Israel time|Israeli time",
            "Asia/Qatar": "Qatar time|Doha time",
            "Asia/Calcutta": "India time|New Delhi time|Mumbai time",
            "America/Chicago": "Chicago time|Central time|Central Time|CT",
            "America/Los_Angeles": "Los Angeles time|Pacific time|Pacific Time|PT",
            "Europe/Paris": "Paris time|French time",
            "Europe/London": "London time|British time|UK time",
        }
    ),
    local="local time|local",
    towns=MappingProxyType(
        {
            "Washington": "Washington time",
            "Ankara": "Ankara time",
            "Doha": "Doha time",
            "New Delhi": "New Delhi time",
        }
    ),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "yr|yrs|year-old|years-old|years old|year-olds",
            "M": "month-old",
            "D": "day-old",
            "TH": "hr|hrs|hour's|hours'|hours-long|hour-long|h",
            "TM": "min|mins|minute-long",
            "TS": "sec|secs",
            "X": "decade|decades",
            "C": "century|centuries",
        }
    ),
    joiners=" | and |, |, and ",
    phrases=MappingProxyType(
        {
            "half an hour": "PT30M",
            "half hour": "PT30M",
            "half-hour": "PT30M",
            "an hour and a half": "PT1H30M",
            "a quarter of an hour": "PT15M",
            "a quarter hour": "PT15M",
            "three quarters of an hour": "PT45M",
            "half a century": "P50Y",
            "a year and a half": "P1Y6M",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n} %", "{n} percent", "{n} per cent"),
    percent_words="%|percent|per cent|pct",
    falls=(
        "fell|fall|lost|los(?:e|ing)|drop|declin|down|slid|slip|shed|plung|plummet|"
        "tumbl|shr[aiu]nk|decreas|s[aiu]nk|slump|dip|retreat|reduc|cut|lower|ease"
    ),
    below="below zero|below freezing|below nought|below 0|sub-zero",
    money=("{sign}{n}", "{n} {name}", "{code} {n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euros", one="euro"),
            "USD": Forms("dollars", one="dollar", also="US dollars|U.S. dollars|American dollars"),
            "GBP": Forms("pounds", one="pound", also="pounds sterling|pound sterling"),
            "RUB": Forms("rubles", one="ruble", also="rouble|roubles"),
            "UAH": Forms("hryvnias", one="hryvnia"),
            "JPY": Forms("yen"),
            "FRF": Forms("francs", one="franc", also="French francs|French franc"),
            "CHF": Forms("Swiss francs", one="Swiss franc"),
            "CNY": Forms("yuan", also="renminbi"),
            "XOF": Forms("CFA francs", one="CFA franc"),
        }
    ),
    also=MappingProxyType(
        {
            "‰": "per mille|per mil|per thousand|permille",
            "g/l": (
                "grams per liter|grams per litre|gram per liter|gram per litre|"
                "grams of alcohol per litre|grams of alcohol per liter"
            ),
            "mg/l": (
                "milligrams per liter|milligrams per litre|milligram per liter|milligram per litre"
            ),
            "µg/l": "micrograms per liter|micrograms per litre",
            "µg/m³": (
                "micrograms per cubic meter|micrograms per cubic metre|microgram per cubic meter"
            ),
            "mg/m³": "milligrams per cubic meter|milligrams per cubic metre",
            "m³/s": (
                "cubic meters per second|cubic metres per second|cubic meters a second|"
                "cubic metres a second"
            ),
            "km": "kilometre|kilometres|kilometer|kilometers",
            "m": "metre|metres|meter|meters",
            "cm": "centimetre|centimetres|centimeter|centimeters",
            "mm": (
                "millimetre|millimetres|millimeter|millimeters|"
                "litres per square metre|liters per square meter|l/m²"
            ),
            "kg": "kilo|kilos|kilogramme|kilogrammes",
            "km²": "square kilometres|square kilometers",
            "m²": "square metres|square meters",
            "L": "litre|litres|liter|liters",
            "t": "tonne|tonnes|ton|tons|metric ton|metric tons",
            "km/h": "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour",
            "mph": "mph|miles an hour|miles per hour",
        }
    ),
    units=MappingProxyType(
        {"°C": Forms("degrees Celsius", one="degree Celsius", also="degrees|degree")}
    ),
    abbreviations=MappingProxyType(
        {"k": "3", "K": "3", "m": "6", "mn": "6", "bn": "9", "tn": "12"}
    ),
)

VALUES: Final = Values(
    code="en",
    cldr="en",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
