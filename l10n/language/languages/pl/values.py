"""Polish as the press writes it."""

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

# PWN: figures of four digits are not grouped.
NUMERALS: Final = Numerals(
    decimal=",",
    group="\u00a0",
    group_from=5,
    scales=MappingProxyType(
        {
            3: Forms(
                "tysiąca", one="tysiąc", few="tysiące", many="tysięcy", also="tys.|tys|tysiącom"
            ),
            6: Forms("miliona", one="milion", few="miliony", many="milionów", also="mln|milionom"),
            9: Forms("miliarda", one="miliard", few="miliardy", many="miliardów", also="mld"),
            12: Forms("biliona", one="bilion", few="biliony", many="bilionów", also="bln"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "zero jeden/jedna/jedno/jednego/jednej/jednym/jedną"
        " dwa/dwie/dwaj/dwóch/dwoje/dwu/dwom/dwoma"
        " trzy/trzej/trzech/trzem/trzema/troje cztery/czterej/czterech/czterem/czworo"
        " pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu"
        " dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu"
        " czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu"
        " osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu"
    ),
    tens=(
        "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu"
        " pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu"
        " osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu"
    ),
    hundreds=(
        "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset"
        " sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset"
    ),
    values=MappingProxyType({"półtora": "1.5", "półtorej": "1.5"}),
    weak="zero|jeden|jedna|jedno|jednego|jednej|jednym|jedną|półtora|półtorej",
    alone="tysiąc|milion|miliard",
    half="i pół",
    no_minus="lub|plus|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}.",),
    words=(
        "pierwszy/pierwsza/pierwsze/pierwszego/pierwszej/pierwszym/pierwszą"
        " drugi/druga/drugie/drugiego/drugiej/drugim/drugą"
        " trzeci/trzecia/trzecie/trzeciego/trzeciej"
        " czwarty/czwarta/czwartego/czwartej piąty/piąta/piątego/piątej"
        " szósty/szósta/szóstego/szóstej siódmy/siódma/siódmego/siódmej ósmy/ósma/ósmego/ósmej"
        " dziewiąty/dziewiąta/dziewiątego/dziewiątej dziesiąty/dziesiąta/dziesiątego/dziesiątej"
        " jedenasty/jedenasta/jedenastego/jedenastej dwunasty/dwunasta/dwunastego/dwunastej"
    ),
    tens=(
        "dziesiąty/dziesiąta/dziesiątego dwudziesty/dwudziesta/dwudziestego/dwudziestej"
        " trzydziesty/trzydziesta/trzydziestego/trzydziestej czterdziesty/czterdziesta"
        " pięćdziesiąty/pięćdziesiąta/pięćdziesiątej sześćdziesiąty/sześćdziesiąta"
        " siedemdziesiąty/siedemdziesiąta osiemdziesiąty/osiemdziesiąta"
        " dziewięćdziesiąty/dziewięćdziesiąta setny/setna/setne/setnego/setnej/setnym"
    ),
    dot=True,
    openers="w|na|to|nie|po|od|do|ale|i|a|jak|jest|są|był|była|było|ten|ta|te|z|o|za",
    roman="wiek|wieku|wieków|w.",
    century=("{roman}",),
)

DATES: Final = Dates(
    full=("{day} {month} {year} roku", "{day} {month} {year} r.", "{day} {month} {year}"),
    day_month=("{day} {month}",),
    month_year=("{Month} {year} roku", "{Month} {year} r.", "{Month} {year}"),
    same_month=(
        "{day}–{last} {month}",
        "{day}-{last} {month}",
        "{day} do {last} {month}",
        "{day} na {last} {month}",
    ),
    same_month_year=(
        "{day}–{last} {month} {year} roku",
        "{day}-{last} {month} {year} roku",
        "{day}–{last} {month} {year} r.",
        "{day} na {last} {month} {year} roku",
        "{day}–{last} {month} {year}",
        "{day} do {last} {month} {year} roku",
    ),
    between=("{start} – {end}", "{start} do {end}", "{start} - {end}"),
    decade=("lata {decade}.", "lata {year}.", "latach {decade}.", "lat {decade}.", "lata {year}"),
    mid_month=("połowa {month}", "połowie {month}", "połowy {month}"),
    mid_month_year=("połowa {month} {year} roku", "połowie {month} {year} roku"),
    year=("{year}", "{year} rok", "{year} roku", "{year} r."),
    years=("{year}–{end}", "{year}-{end}", "{year}/{end}"),
    numeric=("{d}.{mm}.{year}", "{dd}.{mm}.{year}", "{d}.{m}.{year}"),
    numeric_short=("{d}.{mm}",),
    months=MappingProxyType(
        {
            1: "styczniu|styczniem",
            2: "lutym",
            3: "marcu|marcem",
            4: "kwietniu|kwietniem",
            5: "maju|majem",
            6: "czerwcu|czerwcem",
            7: "lipcu|lipcem",
            8: "sierpniu|sierpniem",
            9: "wrześniu|wrześniem",
            10: "październiku|październikiem",
            11: "listopadzie|listopadem",
            12: "grudniu|grudniem",
        }
    ),
    weekdays=MappingProxyType(
        {
            1: "poniedziałku|poniedziałek",
            2: "wtorku",
            3: "środę|środy",
            4: "czwartku",
            5: "piątku",
            6: "sobotę|soboty",
            7: "niedzielę|niedzieli",
        }
    ),
    cues="w|od|do|z|po|przed|wiosną|latem|jesienią|zimą|początku|końcu|koniec|roku|sezonie|i|a|(",
    lists="i|oraz|lub|,",
    through="do",
    overnight="na",
    months_in=(
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku"
        " listopadzie grudniu"
    ),
    decade_in=("latach {decade}.", "latach {year}."),
    decade_of=("lat {decade}.", "lat {year}."),
)

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "{H}.{mm}", "{HH}.{mm}"),
    am="rano",
    pm="wieczorem",
    full12=("{h}:{mm} {ampm}",),
    sharp12=("{h} {ampm}",),
    parts=MappingProxyType(
        {
            "rano": "am",
            "po południu": "pm",
            "wieczorem": "evening",
            "w nocy": "night",
            "nad ranem": "am",
            "w południe": "pm",
        }
    ),
    noon="w południe",
    midnight="o północy",
    noon_alone="południe",
    midnight_alone="północ|północy",
    weak=("{H}", "{HHmm}", "godz. {H}", "godzina {H}"),
    read=(
        "{h} {part}",
        "{h}:{mm} {part}",
        "{h}.{mm} {part}",
        "godz. {H}.{mm}",
        "godz. {H}:{mm}",
        "godziny {H}.{mm}",
        "godziny {H}:{mm}",
        "godzinie {H}.{mm}",
        "godzinie {H}:{mm}",
    ),
    cues="o|o godzinie|o godz.|godz.|od|do|około|po",
    cued=("godzinie {H}", "godz. {H}"),
    fractions=MappingProxyType(
        {
            "wpół do {h}": -30,
            "pół do {h}": -30,
            "kwadrans po {h}": 15,
            "za kwadrans {h}": -15,
        }
    ),
    counted=MappingProxyType(
        {
            "za {min} {h}": "-",
            "{min} po {h}": "+",
            "{min} minut po {h}": "+",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "rano|rankiem|nad ranem|przed południem",
            "pm": "po południu|wieczorem|dziś wieczorem",
            "night": "w nocy|nocą",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|czasu Greenwich|czasu uniwersalnego",
    city=("czasu lokalnego ({city})", "czasu {city}"),
    cities=MappingProxyType(
        {
            "Europe/Warsaw": "czasu polskiego|czasu warszawskiego",
            "Europe/Paris": "czasu paryskiego|czasu francuskiego",
            "Europe/London": "czasu londyńskiego|czasu brytyjskiego",
            "Europe/Berlin": "czasu berlińskiego|czasu niemieckiego",
            "Europe/Moscow": "czasu moskiewskiego",
            "Europe/Kiev": "czasu kijowskiego|czasu ukraińskiego",
            "Europe/Istanbul": "czasu stambulskiego|czasu tureckiego|czasu w Ankarze",
            "Europe/Rome": "czasu rzymskiego|czasu włoskiego",
            "Europe/Madrid": "czasu madryckiego|czasu hiszpańskiego",
            "Europe/Brussels": "czasu brukselskiego|czasu belgijskiego",
            "Europe/Vienna": "czasu wiedeńskiego|czasu austriackiego",
            "Europe/Lisbon": "czasu lizbońskiego|czasu portugalskiego",
            "Europe/Athens": "czasu ateńskiego|czasu greckiego",
            "Europe/Minsk": "czasu mińskiego|czasu białoruskiego",
            "Europe/Vilnius": "czasu wileńskiego|czasu litewskiego",
            "Asia/Jerusalem": "czasu jerozolimskiego|czasu izraelskiego",
            "Asia/Tehran": "czasu teherańskiego|czasu irańskiego",
            "Asia/Tokyo": "czasu tokijskiego|czasu japońskiego",
            "Asia/Shanghai": "czasu pekińskiego|czasu chińskiego",
            "Asia/Seoul": "czasu seulskiego|czasu koreańskiego",
            "Africa/Cairo": "czasu kairskiego|czasu egipskiego",
            "America/New_York": "czasu nowojorskiego|czasu wschodniego|czasu waszyngtońskiego",
        }
    ),
    local="czasu lokalnego|czasu miejscowego",
    towns=MappingProxyType({"Washington": "czasu waszyngtońskiego", "Ankara": "czasu w Ankarze"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "latach|latom|latek|latka|latkę|letni|letnia|letniego|letniej|letnią|roku|rok",
            "M": "miesiącach|miesiącom|mies.",
            "W": "tygodniach|tygodni|tydzień|tygodnia|tygodnie",
            "D": "dniach|dniom|doba|doby|dób|dobę",
            "TH": "godzinach|godzinę|godz.|godz",
            "TM": "minutach|minutę|min.|min",
            "TS": "sekundach|sekundę|sek.",
            "X": "dekada|dekady|dekad|dekadę",
        }
    ),
    joiners=" | i ",
    phrases=MappingProxyType(
        {
            "pół godziny": "PT30M",
            "kwadrans": "PT15M",
            "półtorej godziny": "PT1H30M",
            "pół roku": "P6M",
            "pół wieku": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} proc.", "{n} procent"),
    percent_words="%|proc.|procent|procenta|procentu|procentów|procentom",
    falls="spad|strac|trac|obniż|zmniejsz|niż|zmal|mniej|ubył",
    below="mrozu|poniżej zera|na minusie",
    also=MappingProxyType(
        {
            "kg": "kilo|kilogramami|kilogramach",
            "mm": "litrów na metr kwadratowy|l/m²",
            "‰": "promil|promila|promile|promili",
            "g/l": "grama na litr|gramów na litr|gramy na litr",
            "mg/l": "miligramów na litr|miligrama na litr|miligramy na litr",
            "µg/l": "mikrogramów na litr",
            "µg/m³": "mikrogramów na metr sześcienny|mikrogramy na metr sześcienny",
            "mg/m³": "miligramów na metr sześcienny",
            "m³/s": "metrów sześciennych na sekundę",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euro"),
            "USD": Forms(
                "dolara",
                one="dolar",
                few="dolary",
                many="dolarów",
                also="dolarów amerykańskich|dolarom",
            ),
            "GBP": Forms(
                "funta", one="funt", few="funty", many="funtów", also="funtów szterlingów"
            ),
            "RUB": Forms("rubla", one="rubel", few="ruble", many="rubli"),
            "UAH": Forms("hrywny", one="hrywna", few="hrywny", many="hrywien"),
            "JPY": Forms("jena", one="jen", few="jeny", many="jenów"),
            "CHF": Forms(
                "franka szwajcarskiego", few="franki szwajcarskie", many="franków szwajcarskich"
            ),
            "CNY": Forms("juana", one="juan", few="juany", many="juanów"),
            "XOF": Forms("franka CFA", one="frank CFA", few="franki CFA", many="franków CFA"),
            "PLN": Forms("złotego", one="złoty", few="złote", many="złotych", also="zł"),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms(
                "kilometra", one="kilometr", few="kilometry", many="kilometrów", also="kilometrach"
            ),
            "°C": Forms(
                "stopnia Celsjusza",
                one="stopień Celsjusza",
                few="stopnie Celsjusza",
                many="stopni Celsjusza",
                also="stopień|stopnia|stopnie|stopni",
            ),
            "ch": Forms("KM"),
        }
    ),
    doubtful="in|a|t",
    never="cal|km/godz.",
)

VALUES: Final = Values(
    code="pl",
    cldr="pl",
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
