"""Turkish as the press writes it."""

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
            3: Forms("bin", also="bine|bini|binin|binde|binden|binlik"),
            6: Forms("milyon", also="milyona|milyonu|milyonun|milyonda|milyondan|milyonluk"),
            9: Forms("milyar", also="milyara|milyarı|milyarın|milyarda|milyardan|milyarlık"),
            12: Forms(
                "trilyon", also="trilyona|trilyonu|trilyonun|trilyonda|trilyondan|trilyonluk"
            ),
        }
    ),
)

WORDS: Final = NumberWords(
    ones="sıfır bir iki üç dört beş altı yedi sekiz dokuz on",
    tens="yirmi otuz kırk elli altmış yetmiş seksen doksan",
    multiples=MappingProxyType({"yüz": "100"}),
    values=MappingProxyType({"bir buçuk": "1.5", "iki buçuk": "2.5", "yarım": "0.5"}),
    weak="sıfır|bir|altı|on|yüz|kırk|elli|bin|yarım",
    alone="yüz|bin",
    half="buçuk",
    minus="eksi",
    no_minus="artı|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}.", "{n}'inci", "{n}'ıncı", "{n}'uncu", "{n}'üncü"),
    suffixes="'inci|'ıncı|'uncu|'üncü|'nci|'ncı|inci|ıncı|uncu|üncü",
    words=("birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu"),
    tens="onuncu yirminci otuzuncu kırkıncı ellinci",
    dot=True,
    openers="bu|o|ve|ama|bir|da|de",
)

DATES: Final = Dates(
    full=("{day} {month} {year}", "{day} {month}, {year}"),
    day_month=("{day} {month}",),
    month_year=("{Month} {year}",),
    same_month=("{day}-{last} {month}", "{day}–{last} {month}"),
    same_month_year=("{day}-{last} {month} {year}", "{day}–{last} {month} {year}"),
    between=("{start} - {end}", "{start} – {end}", "{start}-{end}"),
    decade=("{year}'ler", "{year}'lar", "{year}'li yıllar", "{year}'lı yıllar"),
    mid_month=("{Month} ortası", "{Month} ortasında", "{Month} ayının ortası"),
    mid_month_year=("{Month} {year} ortası", "{Month} {year} ortasında"),
    numeric=("{dd}.{mm}.{year}", "{d}.{m}.{year}"),
    numeric_short=("{dd}.{mm}",),
    doubtful="ocak|ekim|pazar|mart",
    cues="yılı|(|geçen|bu",
    lists="ve|,",
)

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{HH}.{mm}", "{H}:{mm}", "{H}.{mm}"),
    am="ÖÖ",
    pm="ÖS",
    parts=MappingProxyType(
        {"sabah": "am", "öğleden sonra": "pm", "akşam": "pm", "gece": "night", "sabaha karşı": "am"}
    ),
    full12=("{ampm} {h}:{mm}",),
    sharp12=("{ampm} {h}",),
    noon="öğle",
    midnight="gece yarısı",
    weak=("{H}", "saat {H}"),
    read=("{part} {h}", "{part} saat {h}", "{part} {h}.{mm}", "{part} {h}:{mm}"),
    cues="saat",
    cued=("{H}.{mm}", "{H}"),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|Greenwich saatiyle",
    city=("{city} saatiyle", "{city} saati ile"),
    joined=("{zone} {time}",),
    local="yerel saatle|yerel saat ile",
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "yaşında|yaşındaki|yıllık|yıldır",
            "M": "aylık",
            "W": "haftalık",
            "D": "günlük",
            "TH": "saatlik",
            "TM": "dakikalık|dk",
        }
    ),
    joiners=" | ve ",
    phrases=MappingProxyType({"yarım saat": "PT30M", "bir buçuk saat": "PT1H30M"}),
)

MEASURES: Final = Measures(
    percent=("%{n}", "yüzde {n}", "% {n}"),
    percent_words="%",
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euro", also="avro|euronun|euroya|euroyu|eurodan|euroluk"),
            "USD": Forms("dolar", also="ABD doları|doların|dolara|doları|dolardan|dolarlık"),
            "GBP": Forms("sterlin", also="İngiliz sterlini|pound"),
            "RUB": Forms("ruble"),
            "UAH": Forms("grivna"),
            "JPY": Forms("yen"),
            "CHF": Forms("İsviçre frangı"),
            "CNY": Forms("yuan"),
            "XOF": Forms("CFA frangı"),
            "TRY": Forms("lira", also="Türk lirası|TL"),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms("kilometre"),
            "°C": Forms("derece", also="santigrat derece"),
            "ch": Forms("beygir gücü"),
        }
    ),
)

VALUES: Final = Values(
    code="tr",
    cldr="tr",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
