"""Portuguese as the Brazilian press writes it; European forms are read."""

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
            3: Forms("mil", also="milhares"),
            6: Forms("milhões", one="milhão", also="mi"),
            9: Forms("bilhões", one="bilhão", also="bi"),
            12: Forms("trilhões", one="trilhão", also="biliões|bilião"),
        }
    ),
)
"""Brazil counts bilhões (10^9); Portugal says mil milhões and means 10^12 by biliões."""

WORDS: Final = NumberWords(
    ones=(
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze"
        " quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito"
        " dezenove/dezanove"
    ),
    tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundreds=(
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas"
        " quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas"
        " novecentos/novecentas"
    ),
    values=MappingProxyType(
        {
            "meio": "0.5",
            "uma dezena": "10",
            "uma dúzia": "12",
            "meia dúzia": "6",
            "uma centena": "100",
            "um milhar": "1000",
        }
    ),
    joiners="e",
    weak="zero|um|uma|meio",
    alone="mil",
    half="e meio|e meia",
    minus="menos",
    no_minus="pelo|ao|o|ou|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}º", "{n}ª", "{n}.º", "{n}.ª"),
    suffixes="º|ª|.º|.ª|°|o|a",
    words=(
        "primeiro/primeira/primeiros/primeiras segundo/segunda/segundos/segundas"
        " terceiro/terceira/terceiros/terceiras quarto/quarta/quartos/quartas"
        " quinto/quinta/quintos/quintas sexto/sexta/sextos/sextas sétimo/sétima/sétimos/sétimas"
        " oitavo/oitava/oitavos/oitavas nono/nona/nonos/nonas"
    ),
    tens=(
        "décimo/décima/décimos/décimas vigésimo/vigésima trigésimo/trigésima"
        " quadragésimo/quadragésima quinquagésimo/quinquagésima sexagésimo/sexagésima"
        " septuagésimo/septuagésima octogésimo/octogésima nonagésimo/nonagésima centésimo/centésima"
    ),
    roman="século|séculos",
    feminine=MappingProxyType({"*": ("{n}ª", "{n}.ª")}),
    genders=MappingProxyType(
        {
            "m": ("minute seconde année place étage affaire dent mer voiture arrondissement tour"),
            "f": "sommet amendement sondage",
        }
    ),
    kin=True,
    century=("{roman}",),
)

DATES: Final = Dates(
    full=(
        "{day} de {month} de {year}",
        "{day} {month} {year}",
        "{nth} de {month} de {year}",
        "{day} de {month} {year}",
        "{day} de {month}, de {year}",
    ),
    day_month=("{day} de {month}", "{nth} de {month}", "{day} {month}"),
    month_year=("{Month} de {year}", "{Month} {year}", "{mon} {year}"),
    same_month=(
        "{day} a {last} de {month}",
        "{day} ao dia {last} de {month}",
        "{day} para {last} de {month}",
        "{day}-{last} de {month}",
    ),
    same_month_year=(
        "{day} a {last} de {month} de {year}",
        "{day} para {last} de {month} de {year}",
        "{day}-{last} de {month} de {year}",
    ),
    between=("{start} a {end}", "{start} até {end}", "{start} - {end}", "{start} – {end}"),
    decade=("anos {decade}", "anos {year}", "década de {year}", "década de {decade}"),
    mid_month=("meados de {Month}",),
    mid_month_year=("meados de {Month} de {year}",),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}"),
    numeric_short=("{d}/{m}",),
    first_day="1º",
    weekdays=MappingProxyType(
        {1: "segundas-feiras", 2: "terças-feiras", 6: "sábados", 7: "domingos"}
    ),
    cues=(
        "em|desde|até|de|do|da|ano|anos|a|entre|e|verão de|outono de|inverno de|primavera de|"
        "início de|meados de|fim de|final de|antes de|depois de|após|temporada|("
    ),
    lists="e|ou|,|e o|e do|e no",
    through="a",
)

# Brazil: 19h, 19h30; CLDR and Portugal: 19:00.
TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}h{mm}", "{HH}h{mm}", "{H}:{mm}", "{H}:{mm} horas"),
    sharp24=(),
    parts=MappingProxyType(
        {
            "da manhã": "am",
            "da madrugada": "am",
            "da tarde": "pm",
            "da noite": "night",
        }
    ),
    noon="meio-dia",
    midnight="meia-noite",
    weak=("{H}", "{HHmm}", "{H} horas", "{H}.{mm}"),
    read=("{h} {part}", "{h}h {part}", "{h}:{mm} {part}", "{h}h{mm} {part}", "{H}h"),
    cues="às|as|à|das|pelas|até às|desde as",
    cued=("{H} horas", "{H}"),
    fractions=MappingProxyType(
        {
            "às {h} e meia": 30,
            "às {h} e quinze": 15,
            "as {h} e meia": 30,
            "à {h} e meia": 30,
            "{noon} e meia": 30,
            "{noon} e meio": 30,
            "um quarto para as {h}": -15,
            "às {h} menos um quarto": -15,
            "{noon} e um quarto": 15,
        }
    ),
    counted=MappingProxyType(
        {
            "às {h} e {min}": "+",
            "as {h} e {min}": "+",
            "à {h} e {min}": "+",
            "às {h} menos {min}": "-",
            "{min} para as {h}": "-",
            "às {min} para as {h}": "-",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "de manhã|pela manhã|manhã|madrugada",
            "pm": "à tarde|tarde|esta tarde",
            "night": "à noite|noite|esta noite",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="GMT|UTC|TUC|hora de Greenwich|horário de Greenwich|tempo universal",
    city=("hora de {city}", "horário de {city}"),
    cities=MappingProxyType(
        {
            "America/Sao_Paulo": "horário de Brasília|hora de Brasília|hora de São Paulo",
            "Europe/Lisbon": "hora de Lisboa|horário de Lisboa",
            "Europe/Paris": "hora de Paris|horário de Paris|hora francesa",
            "America/New_York": "hora de Nova York|horário de Nova York|hora de Washington",
            "Europe/Istanbul": "hora de Istambul|hora de Ancara",
            "Asia/Shanghai": "hora de Pequim|horário de Pequim",
        }
    ),
    local="hora local|horário local|no horário local",
    towns=MappingProxyType({"Washington": "hora de Washington", "Ankara": "hora de Ancara"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {"X": "décadas|década", "C": "séculos", "TM": "min|min.", "TS": "seg", "TH": "hrs"}
    ),
    joiners=" e | ",
    phrases=MappingProxyType(
        {
            "meia hora": "PT30M",
            "um quarto de hora": "PT15M",
            "três quartos de hora": "PT45M",
            "meio século": "P50Y",
            "meio ano": "P6M",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} por cento"),
    percent_words="%|por cento",
    falls="perd|ca[ií]|caem|qued|baix|recu|diminu|desc|tomb|redu|ced|a menos",
    below="abaixo de zero|negativos",
    also=MappingProxyType(
        {
            "kg": "quilo|quilos",
            "mm": "litros por metro quadrado|l/m²",
            "‰": "por mil",
            "g/l": "gramas por litro|grama por litro",
            "mg/l": "miligramas por litro|miligrama por litro",
            "µg/l": "microgramas por litro",
            "µg/m³": "microgramas por metro cúbico",
            "mg/m³": "miligramas por metro cúbico",
            "m³/s": "metros cúbicos por segundo",
        }
    ),
    money=("{n} {name}", "{sign}\u00a0{n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("euros", one="euro"),
            "USD": Forms("dólares", one="dólar", also="dólares americanos"),
            "GBP": Forms("libras", one="libra", also="libras esterlinas"),
            "RUB": Forms("rublos", one="rublo"),
            "UAH": Forms("hryvnias", one="hryvnia", also="hrivnas|grívnias"),
            "JPY": Forms("ienes", one="iene", also="yenes"),
            "FRF": Forms("francos", one="franco", also="francos franceses"),
            "CHF": Forms("francos suíços", one="franco suíço"),
            "CNY": Forms("yuans", one="yuan", also="iuanes"),
            "BRL": Forms("reais", one="real"),
            "XOF": Forms("francos CFA", one="franco CFA"),
        }
    ),
    of="de ",
    abbreviations=MappingProxyType({"mi": "6", "bi": "9", "M": "6"}),
    units=MappingProxyType(
        {
            "°C": Forms("graus Celsius", one="grau Celsius", also="graus|graus centígrados"),
            "km": Forms("quilômetros", one="quilômetro", also="quilómetros|quilómetro"),
            "km/h": Forms("quilômetros por hora", also="quilómetros por hora"),
            "m": Forms("metros", one="metro"),
            "cm": Forms("centímetros", one="centímetro"),
            "ch": Forms("cv"),
            "t": Forms("toneladas", one="tonelada", also="toneladas métricas"),
        }
    ),
    doubtful="in|a|t",
    never="mi",
)

VALUES: Final = Values(
    code="pt",
    cldr="pt",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
