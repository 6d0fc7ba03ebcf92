"""Catalan as the press writes it (IEC, ésAdir)."""

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
            3: Forms("mil", also="milers"),
            6: Forms("milions", one="milió", many="milions"),
            12: Forms("bilions", one="bilió"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "zero un/una/u dos/dues tres quatre cinc sis set vuit/huit nou deu onze dotze tretze"
        " catorze quinze setze disset/desset divuit/devuit dinou/denou"
    ),
    tens="vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
    hundreds=(
        "cent dos-cents/dues-centes tres-cents/tres-centes quatre-cents/quatre-centes"
        " cinc-cents/cinc-centes sis-cents/sis-centes set-cents/set-centes vuit-cents/vuit-centes"
        " nou-cents/nou-centes"
    ),
    values=MappingProxyType(
        {
            "mig": "0.5",
            "una desena": "10",
            "una dotzena": "12",
            "una vintena": "20",
            "una trentena": "30",
            "un centenar": "100",
            "un miler": "1000",
        }
    ),
    joiners="-|-i-|i",
    weak="zero|un|una|u|set|nou|deu|mig|sis",
    alone="mil",
    half="i mig|i mitja",
    minus="menys",
    no_minus="al|lo|o|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}è", "{n}a", "{n}é"),
    special=MappingProxyType(
        {
            "1": ("{n}r", "{n}a"),
            "2": ("{n}n", "{n}a"),
            "3": ("{n}r", "{n}a"),
            "4": ("{n}t", "{n}a"),
        }
    ),
    suffixes="è|é|a|r|n|t|ns|rs|es|ena",
    words=(
        "primer/primera/primers/primeres segon/segona/segons/segones"
        " tercer/tercera/tercers/terceres"
        " quart/quarta/quarts/quartes cinquè/cinquena/cinquens sisè/sisena setè/setena"
        " vuitè/vuitena novè/novena"
    ),
    tens=(
        "desè/desena vintè/vintena trentè/trentena quarantè/quarantena cinquantè/cinquantena"
        " seixantè/seixantena setantè/setantena vuitantè/vuitantena norantè/norantena"
    ),
    roman="segle|segles",
    feminine=MappingProxyType({"*": ("{n}a",)}),
    genders=MappingProxyType(
        {
            "m": "minute seconde année équipe place affaire voiture attaque couleur",
            "f": "sommet amendement sondage",
        }
    ),
    kin=True,
    century=("{roman}",),
)

# CLDR: "9 de maig del 2020"; the IEC allows "de 2020".
DATES: Final = Dates(
    full=("{day} {month} del {year}", "{day} {month} de {year}", "{day} {month} {year}"),
    day_month=("{day} {month}",),
    month_year=("{Month} del {year}", "{Month} de {year}", "{Month} {year}"),
    same_month=(
        "{day} al {last} {month}",
        "{day}-{last} {month}",
    ),
    same_month_year=(
        "{day} al {last} {month} del {year}",
        "{day} al {last} {month} de {year}",
        "{day}-{last} {month} del {year}",
    ),
    between=("{start} al {end}", "{start} a {end}", "{start} fins al {end}", "{start} - {end}"),
    decade=("anys {decade}", "anys {year}", "dècada del {year}", "dècada dels {decade}"),
    mid_month=("mitjan {Month}", "mitjans {month}"),
    mid_month_year=("mitjan {Month} del {year}", "mitjan {Month} de {year}"),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}"),
    numeric_short=("{d}/{m}",),
    weekdays=MappingProxyType({6: "dissabtes", 7: "diumenges"}),
    cues=(
        "el|l'|des de|des del|fins al|de|del|d'|en|a|entre|i|estiu del|hivern del|tardor del|"
        "primavera del|principis de|mitjan|final de|finals de|any|anys|abans de|després de|("
    ),
    lists="i|o|,|i el|i l'|i del",
    through="al",
)

TIMES: Final = Times(
    clock="24h",
    full24=(
        "{H}:{mm}",
        "{H}.{mm} h",
        "{H}:{mm} h",
        "{HH}:{mm}",
        "{H}.{mm} hores",
        "{H}:{mm} hores",
    ),
    sharp24=(),
    am="a. m.|a.m.|am",
    pm="p. m.|p.m.|pm",
    parts=MappingProxyType(
        {
            "del matí": "am",
            "de la matinada": "am",
            "del migdia": "pm",
            "de la tarda": "pm",
            "del vespre": "pm",
            "de la nit": "night",
        }
    ),
    noon="migdia",
    midnight="mitjanit",
    weak=("{H}.{mm}", "{H}", "{HHmm}", "{H} h", "{H} hores"),
    read=("{h} {part}", "{h}:{mm} {part}", "{h}.{mm} {part}", "{h} en punt", "{H}h"),
    cues="a les|les|cap a les|des de les|fins a les|a la",
    cued=("{H} h", "{H} hores", "{H}", "{H}.{mm}"),
    fractions=MappingProxyType(
        {
            "un quart de {h}": -45,
            "dos quarts de {h}": -30,
            "tres quarts de {h}": -15,
            "un quart d'{h}": -45,
            "dos quarts d'{h}": -30,
            "tres quarts d'{h}": -15,
            "les {h} i mitja": 30,
            "les {h} i quart": 15,
            "les {h} menys quart": -15,
            "{noon} i mitja": 30,
        }
    ),
    counted=MappingProxyType(
        {
            "les {h} i {min}": "+",
            "la {h} i {min}": "+",
            "les {h} menys {min}": "-",
            "la {h} menys {min}": "-",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "al matí|aquest matí|de matinada|matinada",
            "pm": "a la tarda|aquesta tarda|tarda|al vespre|aquest vespre|vespre",
            "night": "a la nit|aquesta nit|nit",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|hora de Greenwich|temps universal",
    city=("hora de {city}", "hora d'{city}", "hora local de {city}"),
    cities=MappingProxyType(
        {
            "Europe/Madrid": "hora peninsular|hora catalana|hora de Madrid|hora espanyola",
            "Europe/Paris": "hora de París|hora francesa",
            "America/New_York": "hora de Nova York|hora de Washington|hora de la costa est",
            "Europe/Istanbul": "hora d'Istanbul|hora d'Ankara",
            "Asia/Shanghai": "hora de Pequín|hora de Xangai",
        }
    ),
    local="hora local",
    towns=MappingProxyType({"Washington": "hora de Washington", "Ankara": "hora d'Ankara"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {"X": "dècades|dècada|decennis", "C": "segles", "TM": "min|min.", "TS": "seg"}
    ),
    joiners=" i | ",
    phrases=MappingProxyType(
        {
            "mitja hora": "PT30M",
            "un quart d'hora": "PT15M",
            "tres quarts d'hora": "PT45M",
            "hora i mitja": "PT1H30M",
            "mig segle": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} per cent"),
    percent_words="%|per cent",
    falls="perd|cau|caig|caigu|baix|retroc|disminu|descen|redu|ced|menys",
    below="sota zero|per sota de zero",
    also=MappingProxyType(
        {
            "kg": "quilo|quilos",
            "mm": "litres per metre quadrat|l/m²",
            "‰": "per mil",
            "g/l": "grams per litre|gram per litre",
            "mg/l": "mil·ligrams per litre|mil·ligram per litre",
            "µg/l": "micrograms per litre",
            "µg/m³": "micrograms per metre cúbic",
            "mg/m³": "mil·ligrams per metre cúbic",
            "m³/s": "metres cúbics per segon",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euros", one="euro"),
            "USD": Forms("dòlars", one="dòlar", also="dòlars americans|dòlars dels Estats Units"),
            "GBP": Forms("lliures", one="lliura", also="lliures esterlines"),
            "RUB": Forms("rubles", one="ruble"),
            "UAH": Forms("hrívnies", one="hrívnia", also="grivnes"),
            "JPY": Forms("iens", one="ien"),
            "FRF": Forms("francs", one="franc", also="francs francesos"),
            "CHF": Forms("francs suïssos", one="franc suís"),
            "CNY": Forms("iuans", one="iuan", also="yuans|yuan"),
            "XOF": Forms("francs CFA", one="franc CFA"),
        }
    ),
    of="de |d’",
    abbreviations=MappingProxyType({"M": "6"}),
    units=MappingProxyType(
        {
            "°C": Forms("graus Celsius", one="grau Celsius", also="graus|graus centígrads"),
            "km/h": Forms("quilòmetres per hora", also="quilòmetres hora"),
            "ch": Forms("CV"),
            "t": Forms("tones", one="tona", also="tones mètriques"),
        }
    ),
    doubtful="ha|in|a|t",
)

VALUES: Final = Values(
    code="ca",
    cldr="ca",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
