"""Danish as the dailies write it (Dansk Sprognævn, Ritzau): dots in the clock, 14. juli."""

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
            3: Forms("tusind", also="tusinde|tusinder"),
            6: Forms("millioner", one="million", also="mio.|mio"),
            9: Forms("milliarder", one="milliard", also="mia.|mia|mia.er"),
            12: Forms("billioner", one="billion"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "nul en/et/én/ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten"
        " seksten sytten atten nitten"
    ),
    tens="tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    multiples=MappingProxyType({"hundrede": "100", "hundred": "100", "dusin": "12"}),
    values=MappingProxyType(
        {
            "halvanden": "1.5",
            "halvandet": "1.5",
            "en snes": "20",
            "et hundrede": "100",
            "et tusind": "1000",
        }
    ),
    joiners="og",
    glued=True,
    inner="og",
    weak="nul|en|et|én|ét|to|tres|firs|halvanden|halvandet",
    alone="hundrede|tusind",
    half="og en halv|og et halvt",
    minus="minus",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}.",),
    suffixes="te|de|nde|ende",
    words=(
        "første anden/andet/andre tredje fjerde femte sjette syvende ottende niende tiende"
        " ellevte/elvte tolvte trettende fjortende femtende sekstende syttende attende nittende"
    ),
    tens="tiende tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende",
    dot=True,
    openers="Det|Den|De|Der|Da|Han|Hun|I|På|Men|Og|En|Et|Vi|Som|Efter|Ifølge|Til|Ved|Med|For|Fra|Så",
    roman="århundrede",
)

DATES: Final = Dates(
    full=("{day}. {month} {year}", "den {day}. {month} {year}", "{day}. {mon} {year}"),
    day_month=("{day}. {month}", "den {day}. {month}", "{day}. {mon}"),
    month_year=("{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day}.-{last}. {month}",
        "{day}.–{last}. {month}",
        "{day}. til {last}. {month}",
        "{day}. til den {last}. {month}",
        "{day}. og {last}. {month}",
    ),
    same_month_year=(
        "{day}.-{last}. {month} {year}",
        "{day}.–{last}. {month} {year}",
        "{day}. til {last}. {month} {year}",
        "{day}. til den {last}. {month} {year}",
    ),
    between=(
        "{start} til {end}",
        "{start} til den {end}",
        "{start}-{end}",
        "{start} - {end}",
        "{start} – {end}",
    ),
    decade=("{year}'erne", "{decade}'erne", "{year}erne"),
    mid_month=("midten af {Month}", "midt i {Month}"),
    mid_month_year=("midten af {Month} {year}", "midt i {Month} {year}"),
    numeric=("{d}/{m} {year}", "{d}.{m}.{year}", "{dd}.{mm}.{year}", "{d}-{m}-{year}"),
    numeric_short=("{d}/{m}", "{d}.{m}."),
    weekdays=MappingProxyType(
        {
            1: "mandagen|mandagens|mandage|mandags|mandag aften|mandag morgen",
            2: "tirsdagen|tirsdagens|tirsdage|tirsdags",
            3: "onsdagen|onsdagens|onsdage|onsdags",
            4: "torsdagen|torsdagens|torsdage|torsdags",
            5: "fredagen|fredagens|fredage|fredags",
            6: "lørdagen|lørdagens|lørdage|lørdags",
            7: "søndagen|søndagens|søndage|søndags",
        }
    ),
    words=MappingProxyType(
        {
            "halvtredserne": "195X",
            "tresserne": "196X",
            "halvfjerdserne": "197X",
            "firserne": "198X",
            "halvfemserne": "199X",
        }
    ),
    cues=(
        "i|siden|fra|til|før|efter|om|sommeren|vinteren|foråret|efteråret|året|årene|og|mellem|"
        "inden|medio|primo|ultimo|af|("
    ),
    lists="og|eller|,|og den|eller den",
    through="til",
)

# Dansk Sprognævn: klokken 19.30, kl. 19.
TIMES: Final = Times(
    clock="24h",
    full24=("kl. {H}.{mm}", "klokken {H}.{mm}", "{H}.{mm}", "{HH}.{mm}", "{HH}:{mm}", "{H}:{mm}"),
    sharp24=("kl. {H}", "klokken {H}"),
    am="om morgenen",
    pm="om aftenen",
    full12=("kl. {h}.{mm} {ampm}", "{h}.{mm} {ampm}"),
    sharp12=("kl. {h} {ampm}", "klokken {h} {ampm}", "{h} {ampm}"),
    parts=MappingProxyType(
        {
            "om morgenen": "am",
            "om formiddagen": "am",
            "om eftermiddagen": "pm",
            "om aftenen": "pm",
            "om natten": "night",
        }
    ),
    noon="middag",
    midnight="midnat",
    weak=("{H}", "{HHmm}"),
    read=("kl. {HH}.{mm}", "klokken {h} {part}", "kl. {h} {part}", "klokken {h}.{mm} {part}"),
    fractions=MappingProxyType(
        {"halv {h}": -30, "kvart over {h}": 15, "kvart i {h}": -15, "kvarter i {h}": -15}
    ),
    cues="klokken|kl.|kl|omkring|fra|til|inden|efter|før|mellem|ved",
    cued=("{H}",),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|Greenwich-tid",
    city=("{city}-tid", "lokal tid i {city}", "tid i {city}"),
    names=MappingProxyType({}),
    cities=MappingProxyType(
        {
            "Europe/Copenhagen": "dansk tid|københavnsk tid",
            "Europe/Paris": "fransk tid|parisisk tid|Paris-tid",
            "Europe/London": "britisk tid|engelsk tid|London-tid",
            "Europe/Berlin": "tysk tid|Berlin-tid",
            "Europe/Moscow": "Moskva-tid|moskovitisk tid",
            "Asia/Shanghai": "Beijing-tid|kinesisk tid",
            "Europe/Istanbul": "Istanbul-tid|tyrkisk tid|Ankara-tid",
            "Europe/Kyiv": "ukrainsk tid|Kyiv-tid",
            "America/New_York": "New York-tid|Washington-tid|amerikansk østkysttid",
        }
    ),
    local="lokal tid|lokaltid",
    towns=MappingProxyType(
        {"Washington": "Washington-tid", "Ankara": "Ankara-tid", "Paris": "Paris-tid"}
    ),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "årig|årige|årigt|års|årene",
            "M": "måneders|måneden",
            "W": "ugers|ugen",
            "D": "døgn|dages|dagene|døgnet",
            "TH": "timers|timen",
            "TM": "min.|min|minutters|minuttet",
            "TS": "sek.|sek|sekunders",
            "X": "årtier|årti",
            "C": "århundreder|århundrede|hundredår",
        }
    ),
    joiners=" og | ",
    phrases=MappingProxyType(
        {
            "en halv time": "PT30M",
            "halv time": "PT30M",
            "en halv times": "PT30M",
            "halvanden time": "PT1H30M",
            "et kvarter": "PT15M",
            "kvarter": "PT15M",
            "tre kvarter": "PT45M",
            "et halvt år": "P6M",
            "halvt år": "P6M",
            "halvandet år": "P1Y6M",
            "et halvt århundrede": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n} procent", "{n}\u00a0%", "{n} pct.", "{n}%"),
    percent_words="%|procent|pct.|pct|procents",
    money=("{n} {name}", "{n}\u00a0{sign}", "{sign}{n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euro", also="euros"),
            "USD": Forms("dollar", also="dollars|amerikanske dollar|us-dollar"),
            "GBP": Forms("pund", also="britiske pund|pund sterling"),
            "RUB": Forms("rubler", one="rubel"),
            "UAH": Forms("hryvnia", also="hryvnja"),
            "JPY": Forms("yen"),
            "CHF": Forms("schweizerfranc", also="schweiziske franc|schweizerfrancs"),
            "CNY": Forms("yuan"),
            "XOF": Forms("CFA-franc", also="CFA-francs"),
            "DKK": Forms("kroner", one="krone", also="danske kroner|kr.|kr"),
        }
    ),
    abbreviations=MappingProxyType({"mio.": "6", "mia.": "9", "mio": "6", "mia": "9"}),
    units=MappingProxyType(
        {
            "°C": Forms("grader", one="grad", also="grader celsius|graders"),
            "km/h": Forms("kilometer i timen", also="km/t|km/t.|kilometer timen|km i timen"),
            "km²": Forms("kvadratkilometer", also="km2"),
            "m²": Forms("kvadratmeter", also="m2|kvm"),
            "ch": Forms("hestekræfter", also="hk"),
            "bbl": Forms("tønder", one="tønde"),
            "t": Forms("tons", one="ton", also="ton"),
        }
    ),
    also=MappingProxyType({"km": "kilometers", "m": "meters"}),
    doubtful="in|i|a|t",
)

VALUES: Final = Values(
    code="da",
    cldr="da",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
