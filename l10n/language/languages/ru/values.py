"""Russian as the news agencies write it."""

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


def _counted(forms: str, also: str = "") -> Forms:
    """Give a noun as one, two and five of it ask: рубль/рубля/рублей; fractions are as two."""
    one, two, five = forms.split("/")
    return Forms(two, one=one, few=two, many=five, also=also)


# Milchin: figures are grouped from five digits on, by a no-break space.
NUMERALS: Final = Numerals(
    decimal=",",
    group="\u00a0",
    group_from=5,
    scales=MappingProxyType(
        {
            3: _counted(
                "тысяча/тысячи/тысяч",
                also="тыс.|тыс|тысячу|тысячам|тысячами|тысячах|тысячей|тысяче",
            ),
            6: _counted(
                "миллион/миллиона/миллионов",
                also="млн|млн.|миллиону|миллионом|миллионе|миллионам|миллионами|миллионах",
            ),
            9: _counted(
                "миллиард/миллиарда/миллиардов",
                also="млрд|млрд.|миллиарду|миллиардом|миллиарде|миллиардам|миллиардами|миллиардах",
            ),
            12: _counted(
                "триллион/триллиона/триллионов",
                also="трлн|трлн.|триллиону|триллионом|триллионе|триллионам",
            ),
        }
    ),
)

_OF_PEOPLE: Final = """
полтора=1.5 полторы=1.5 полутора=1.5 двое=2 обоих=2 трое=3 троих=3 четверо=4 четверых=4 пятеро=5
пятерых=5 десяток=10 сотня=100 сотню=100
"""

WORDS: Final = NumberWords(
    ones=(
        "ноль/нуль/нуля один/одна/одно/одного/одной/одному/одним/одном/одну два/две/двух/двум/двумя"
        " три/трех/трёх/трем/трём/тремя четыре/четырех/четырёх/четырем/четырём/четырьмя"
        " пять/пяти/пятью шесть/шести/шестью семь/семи/семью восемь/восьми/восемью"
        " девять/девяти/девятью"
        " десять/десяти/десятью одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати"
        " четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати"
        " семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати"
    ),
    tens=(
        "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока"
        " пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти"
        " восемьдесят/восьмидесяти девяносто/девяноста"
    ),
    hundreds=(
        "сто/ста двести/двухсот/двумстам триста/трехсот/трёхсот/тремстам"
        " четыреста/четырехсот/четырёхсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот"
        " восемьсот/восьмисот девятьсот/девятисот"
    ),
    values=MappingProxyType(dict(one.split("=") for one in _OF_PEOPLE.split())),
    weak=(
        "ноль|нуль|один|одна|одно|одного|одной|одному|одним|одном|одну|семью|три|обоих|ста|"
        "полтора|полторы|полутора"
    ),
    alone="тысяча|тысячу|миллион|миллиард",
    half="с половиной",
    minus="минус",
    no_minus="плюс|или|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}-й", "{n}-я", "{n}-е", "{n}-го", "{n}-ю", "{n}-м"),
    suffixes="й|я|е|го|му|м|ю|х|ми|ая|ый|ой|ого",
    words=(
        "первый/первая/первое/первого/первой/первому/первым/первом/первую/первые/первых"
        " второй/вторая/второе/второго/второму/вторым/втором/вторую/вторые/вторых"
        " третий/третья/третье/третьего/третьей/третьему/третьим/третьем/третью/третьи"
        " четвертый/четвёртый/четвертая/четвёртая/четвертого/четвёртого/четвертой"
        "/четвёртой/четвертую/четвёртую/четвертом/четвёртом"
        " пятый/пятая/пятое/пятого/пятой/пятому/пятым/пятом/пятую"
        " шестой/шестая/шестое/шестого/шестому/шестым/шестом/шестую"
        " седьмой/седьмая/седьмое/седьмого/седьмому/седьмым/седьмом/седьмую"
        " восьмой/восьмая/восьмое/восьмого/восьмому/восьмым/восьмом/восьмую"
        " девятый/девятая/девятое/девятого/девятой/девятым/девятом/девятую"
        " десятый/десятая/десятое/десятого/десятой/десятом/десятую"
        " одиннадцатый/одиннадцатая/одиннадцатого двенадцатый/двенадцатая/двенадцатого"
        " тринадцатый/тринадцатая/тринадцатого четырнадцатый/четырнадцатая/четырнадцатого"
        " пятнадцатый/пятнадцатая/пятнадцатого шестнадцатый/шестнадцатая/шестнадцатого"
        " семнадцатый/семнадцатая/семнадцатого восемнадцатый/восемнадцатая/восемнадцатого"
        " девятнадцатый/девятнадцатая/девятнадцатого"
    ),
    tens=(
        "десятому двадцатый/двадцатая/двадцатого/двадцатой/двадцатом"
        " тридцатый/тридцатая/тридцатого/тридцатой сороковой/сороковая пятидесятый/пятидесятая"
        " шестидесятый/шестидесятая семидесятый/семидесятая восьмидесятый девяностый"
    ),
    feminine=MappingProxyType({"*": ("{n}-я",)}),
    neuter=MappingProxyType({"*": ("{n}-е",)}),
    genders=MappingProxyType(
        {
            "f": (
                "brigade armée flotte minute seconde semaine nuit ligne page chapitre victoire "
                "défaite rencontre course médaille vague dose rue amendement série république "
                "équipe tentative fusée conférence séance guerre école marche audience olympiade "
                "victime chambre brebis amitié"
            ),
            "n": "place rang édition anniversaire génération réunion dimanche condition solution",
            "m": "circonscription question explosion arrestation sortie",
        }
    ),
    century=("{roman}",),
    roman="век|веком|века|веке|веков|веках|веку|в.|вв.|столетие|столетия|столетии",
)

_MONTHS: Final = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"
_WEEKDAYS: Final = """
понедельника|понедельнику|понедельником вторника|вторнику|вторником среду
четверга|четвергу|четвергом пятницу|пятницы|пятнице|пятницей субботу|субботы|субботе|субботой
воскресенья|воскресенью|воскресеньем
"""


def _declined(month: str) -> str:
    """Give the cases of a month that are none of CLDR's: мае, маю, маем."""
    hard, plain = month in {"март", "август"}, month in {"апрел", "ма", "июн", "июл"}
    endings = "е у ом" if hard else "е ю ем" if plain else "е ю ем ём"
    return "|".join(month + ending for ending in endings.split())


DATES: Final = Dates(
    full=(
        "{day} {month} {year} года",
        "{day} {month} {year}\u202fг.",
        "{day} {month} {year} г.",
        "{day} {month} {year}",
    ),
    day_month=("{day} {month}", "{day}-го {month}"),
    month_year=("{Month} {year} года", "{Month} {year} г.", "{Month} {year}"),
    same_month=(
        "{day}–{last} {month}",
        "{day}-{last} {month}",
        "{day} по {last} {month}",
        "{day} на {last} {month}",
    ),
    same_month_year=(
        "{day}–{last} {month} {year} года",
        "{day}-{last} {month} {year} года",
        "{day} по {last} {month} {year} года",
        "{day} на {last} {month} {year} года",
        "{day}–{last} {month} {year}",
    ),
    between=("{start} – {end}", "{start} по {end}", "{start} до {end}", "{start} - {end}"),
    decade=(
        "{year}-е годы",
        "{year}-х годов",
        "{year}-х годах",
        "{year}-х",
        "{year}-е",
        "{decade}-е годы",
        "{decade}-х годов",
        "{decade}-х годах",
    ),
    mid_month=("середина {month}", "середине {month}", "середины {month}", "середину {month}"),
    mid_month_year=("середина {month} {year} года", "середине {month} {year} года"),
    year=("{year}", "{year} год", "{year} года", "{year} году", "{year} г.", "{year} годом"),
    years=(
        "{year}–{end}",
        "{year}-{end}",
        "{year}/{end}",
        "{year}–{end} годы",
        "{year}–{end} годов",
        "{year}-{end} годов",
        "{year}–{end} гг.",
    ),
    numeric=("{dd}.{mm}.{year}", "{d}.{m}.{year}"),
    numeric_short=("{dd}.{mm}", "{d}.{m}"),
    months=MappingProxyType(dict(enumerate(map(_declined, _MONTHS.split()), 1))),
    weekdays=MappingProxyType(dict(enumerate(_WEEKDAYS.split(), 1))),
    doubtful="среда|мая|мае",
    cues=(
        "в|во|с|до|по|к|от|после|перед|около|весной|летом|осенью|зимой|начале|конце|середине|"
        "начала|конца|сезон|сезона|между|и|("
    ),
    lists="и|или|,",
    through="по",
    overnight="на",
    months_in=" ".join(f"{month}е" for month in _MONTHS.split()),
    decade_in=("{year}-х годах", "{decade}-х годах"),
    decade_of=("{year}-х годов", "{decade}-х годов"),
)

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "{HH}.{mm}", "{H}.{mm}"),
    am="утра",
    pm="вечера",
    full12=("{h}:{mm} {ampm}", "{h}.{mm} {ampm}"),
    sharp12=("{h} {ampm}", "{h} часов {ampm}"),
    parts=MappingProxyType(
        {"утра": "am", "дня": "pm", "вечера": "evening", "ночи": "night", "пополудни": "pm"}
    ),
    noon="полдень|полдня",
    midnight="полночь|полуночи",
    weak=("{H}", "{HHmm}", "{H} часов", "{H} час", "{H} часа"),
    read=(
        "{H} часов {mm} минут",
        "{h} {part}",
        "{h} часов {part}",
        "{h} часа {part}",
        "{h}:{mm} {part}",
        "{h}.{mm} {part}",
    ),
    cues="в|к|около|до|с|после|на|примерно в",
    cued=("{H} часов", "{H} час", "{H} часа", "{H} часам"),
    fractions=MappingProxyType(
        {
            "в половине {h}": -30,
            "половина {h}": -30,
            "в четверть {h}": -45,
            "четверть {h}": -45,
            "без четверти {h}": -15,
        }
    ),
    counted=MappingProxyType(
        {
            "без {min} {h}": "-",
            "без {lone} {h}": "-",
            "без {min} минут {h}": "-",
            "{min} минут {h}": "-60+?",
            "{h} {min}": "+?",
            "{h} часов {min} минут": "+",
            "{h} часа {min} минут": "+",
            "{h} час {min} минут": "+",
        }
    ),
    halves=MappingProxyType(
        {"am": "утром|с утра", "pm": "вечером|днём|днем|после обеда", "night": "ночью"}
    ),
)

_TIMES_OF_CITIES: Final = """
Europe/Paris=парижскому/французскому Europe/London=лондонскому/британскому
Europe/Berlin=берлинскому/немецкому Europe/Brussels=брюссельскому/бельгийскому
Europe/Madrid=мадридскому/испанскому Europe/Rome=римскому/итальянскому
Europe/Moscow=московскому/Москве Europe/Kiev=киевскому/украинскому/Киеву
Europe/Istanbul=стамбульскому/турецкому Europe/Minsk=минскому/белорусскому
Europe/Warsaw=варшавскому/польскому Europe/Vienna=венскому/австрийскому
Europe/Zurich=швейцарскому/цюрихскому Europe/Lisbon=лиссабонскому/португальскому
Europe/Athens=афинскому/греческому Europe/Prague=пражскому/чешскому
Asia/Tbilisi=тбилисскому/грузинскому Asia/Jerusalem=иерусалимскому/израильскому
Asia/Tehran=тегеранскому/иранскому Asia/Baghdad=багдадскому/иракскому
Asia/Beirut=бейрутскому/ливанскому Asia/Qatar=катарскому Asia/Calcutta=индийскому
Asia/Tokyo=токийскому/японскому Asia/Shanghai=пекинскому/китайскому Asia/Seoul=сеульскому/корейскому
Africa/Cairo=каирскому/египетскому America/New_York=нью-йоркскому/вашингтонскому
America/Chicago=чикагскому America/Los_Angeles=тихоокеанскому
"""
"""Zones, and whose time they are in Russian: по киевскому времени."""


def _cities() -> dict[str, str]:
    """Say the time of each zone: по киевскому времени|по украинскому времени|по Киеву."""
    said = dict(row.split("=") for row in _TIMES_OF_CITIES.split())
    return {
        zone: "|".join(f"по {x} времени" if x.islower() else f"по {x}" for x in whose.split("/"))
        for zone, whose in said.items()
    }


ZONES: Final = Zones(
    greenwich="GMT|по Гринвичу|UTC|мирового времени|по всемирному времени",
    city=("по времени города {city}", "по времени {city}"),
    names=MappingProxyType({"MSK": "мск|МСК|MSK"}),
    cities=MappingProxyType(_cities()),
    local="по местному времени|местного времени",
    towns=MappingProxyType({"Washington": "по вашингтонскому времени"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": (
                "годам|годами|годах|годов|летний|летняя|летнего|летней|летнему|летним|летнюю|летие"
            ),
            "M": "месяцам|месяцами|месяцах|мес.|месячный|месячного|месячной",
            "W": "недель|недели|неделям|неделями|неделю|недельный|недельного",
            "D": "дням|днями|днях|сутки|суток|дневный|дневного|дневной",
            "TH": "часам|часами|часах|ч|ч.|часовой|часовые|часового|часовых",
            "TM": "минутам|минутами|минутах|минуту|мин|мин.|минутный",
            "TS": "секундам|секундами|секунду|сек|сек.",
            "X": "десятилетие|десятилетия|десятилетий",
            "C": "столетий|веков",
        }
    ),
    joiners=" | и ",
    phrases=MappingProxyType(
        {
            **dict.fromkeys(("полчаса", "получаса"), "PT30M"),
            **dict.fromkeys(("четверть часа", "четверти часа"), "PT15M"),
            **dict.fromkeys(("полтора часа", "полутора часов"), "PT1H30M"),
            **dict.fromkeys(("полгода", "полугода"), "P6M"),
            "полвека": "P50Y",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} проц.", "{n} процентов"),
    percent_words=(
        "%|проц.|процент|процента|процентов|проценту|процентам|процентами|процентах|процентный"
    ),
    falls=("упал|упад|пада|сни[зж]|пониз|потер|теря|сокра|уменьш|просе|проса|минус|обвал|ниже"),
    below="мороза|ниже нуля",
    also=MappingProxyType(
        {
            "‰": "промилле",
            "g/l": "г/л|грамма на литр|граммов на литр|грамм на литр",
            "mg/l": "мг/л|миллиграммов на литр|миллиграмма на литр|миллиграмм на литр",
            "µg/l": "мкг/л|микрограммов на литр",
            "µg/m³": (
                "мкг/м³|мкг/м3|микрограммов на кубический метр|"
                "микрограмма на кубический метр|микрограмм на кубический метр|"
                "микрограммов на кубометр"
            ),
            "mg/m³": "мг/м³|мг/м3|миллиграммов на кубический метр",
            "m³/s": "м³/с|м3/с|кубометров в секунду|кубических метров в секунду",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("евро"),
            "USD": _counted(
                "доллар/доллара/долларов",
                also="долларов США|доллару|долларам|долларами|долл.|американских долларов",
            ),
            "GBP": _counted(
                "фунт/фунта/фунтов", also="фунтов стерлингов|фунта стерлингов|фунт стерлингов"
            ),
            "RUB": _counted("рубль/рубля/рублей", also="руб.|руб|рублю|рублям|рублями|рублях"),
            "UAH": _counted("гривна/гривны/гривен", also="гривну|гривнам"),
            "JPY": _counted("иена/иены/иен", also="йен|иену"),
            "CHF": Forms(
                "швейцарского франка",
                one="швейцарский франк",
                few="швейцарских франка",
                many="швейцарских франков",
            ),
            "CNY": _counted("юань/юаня/юаней"),
            "XOF": _counted("франк КФА/франка КФА/франков КФА"),
        }
    ),
    units=MappingProxyType(
        {
            "km": _counted(
                "километр/километра/километров", also="километрам|километрах|километрами|км"
            ),
            "m": _counted("метр/метра/метров", also="метрам|метрах"),
            "t": _counted("тонна/тонны/тонн", also="тонну"),
            "ha": _counted("гектар/гектара/гектаров", also="га"),
            "°C": _counted(
                "градус Цельсия/градуса Цельсия/градусов Цельсия",
                also="градус|градуса|градусов|градусам|градусах",
            ),
            "ch": Forms("л. с."),
            "km/s": Forms("км/с"),
            "km/h": _counted("километр в час/километра в час/километров в час"),
        }
    ),
    worded="km/s",
)

VALUES: Final = Values(
    code="ru",
    cldr="ru",
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
