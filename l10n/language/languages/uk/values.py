"""Ukrainian as the press writes it."""

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
    group="\u00a0",
    group_from=5,
    scales=MappingProxyType(
        {
            3: Forms(
                "тисячі", one="тисяча", few="тисячі", many="тисяч", also="тис.|тис|тисячу|тисячам"
            ),
            6: Forms(
                "мільйона", one="мільйон", few="мільйони", many="мільйонів", also="млн|мільйонам"
            ),
            9: Forms(
                "мільярда", one="мільярд", few="мільярди", many="мільярдів", also="млрд|мільярдам"
            ),
            12: Forms("трильйона", one="трильйон", few="трильйони", many="трильйонів", also="трлн"),
        }
    ),
)

WORDS: Final = NumberWords(
    ones=(
        "нуль один/одна/одне/одного/однієї/одному/одну два/дві/двох/двом/двома"
        " три/трьох/трьом/трьома"
        " чотири/чотирьох/чотирьом п'ять/п'яти/п'ятьох шість/шести/шістьох сім/семи/сімох"
        " вісім/восьми/вісьмох дев'ять/дев'яти десять/десяти/десятьох одинадцять/одинадцяти"
        " дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти"
        " п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти"
        " вісімнадцять/вісімнадцяти дев'ятнадцять/дев'ятнадцяти"
    ),
    tens=(
        "двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят/п'ятдесяти"
        " шістдесят/шістдесяти сімдесят/сімдесяти вісімдесят/вісімдесяти дев'яносто/дев'яноста"
    ),
    hundreds=(
        "сто/ста двісті/двохсот триста/трьохсот чотириста/чотирьохсот п'ятсот/п'ятисот"
        " шістсот/шестисот сімсот/семисот вісімсот/восьмисот дев'ятсот/дев'ятисот"
    ),
    values=MappingProxyType(
        {"півтора": "1.5", "півтори": "1.5", "двоє": "2", "троє": "3", "четверо": "4"}
    ),
    weak="нуль|один|одна|одне|одного|однієї|одному|одну|три|сім|ста|півтора|півтори",
    alone="тисяча|тисячу|мільйон|мільярд",
    half="з половиною",
    minus="мінус",
    no_minus="плюс|або|чи|T",
)

ORDINALS: Final = Ordinals(
    patterns=("{n}-й", "{n}-та", "{n}-а", "{n}-го", "{n}-ту"),
    suffixes="й|та|а|те|е|го|ї|ту|у|м|х|ий|ому|ша|га|тя|ма|ва|ше|ге|тє|ме|ве|гу|тю|шу|му",
    words=(
        "перший/перша/перше/першого/першої/першому/першу другий/друга/друге/другого/другої/другу"
        " третій/третя/третє/третього/третьої четвертий/четверта/четверте/четвертого"
        " п'ятий/п'ята/п'яте/п'ятого шостий/шоста/шосте/шостого сьомий/сьома/сьоме/сьомого"
        " восьмий/восьма/восьмого дев'ятий/дев'ята/дев'ятого"
    ),
    tens="десятий/десята/десятого двадцятий/двадцята/двадцятого тридцятий/тридцята/тридцятого",
    roman="століття|столітті|ст.",
    feminine=MappingProxyType(
        {
            "*": ("{n}-та", "{n}-а"),
            "*1": ("{n}-ша",),
            "*2": ("{n}-га",),
            "*3": ("{n}-тя",),
            "*7": ("{n}-ма",),
            "*8": ("{n}-ма",),
            "40": ("{n}-ва",),
            **{f"*{n}": ("{n}-та",) for n in (11, 12, 13, 17, 18)},
        }
    ),
    neuter=MappingProxyType(
        {
            "*": ("{n}-те", "{n}-е"),
            "*1": ("{n}-ше",),
            "*2": ("{n}-ге",),
            "*3": ("{n}-тє",),
            "*7": ("{n}-ме",),
            "*8": ("{n}-ме",),
            "40": ("{n}-ве",),
            **{f"*{n}": ("{n}-те",) for n in (11, 12, 13, 17, 18)},
        }
    ),
    genders=MappingProxyType(
        {
            "f": (
                "brigade armée flotte minute seconde nuit heure page victoire défaite "
                "rencontre course médaille vague dose rue amendement série république équipe "
                "tentative ligne séance guerre école marche anniversaire dimanche conférence "
                "olympiade victime amitié"
            ),
            "n": "place rang édition génération réunion question solution décision invasion",
            "m": "circonscription explosion arrestation sortie",
        }
    ),
    century=("{roman}",),
)

DATES: Final = Dates(
    full=(
        "{day} {month} {year} року",
        "{day} {month} {year}\u202fр.",
        "{day} {month} {year} р.",
        "{day} {month} {year}",
    ),
    day_month=("{day} {month}",),
    month_year=("{Month} {year} року", "{Month} {year} р.", "{Month} {year}"),
    same_month=(
        "{day}–{last} {month}",
        "{day}-{last} {month}",
        "{day} по {last} {month}",
        "{day} на {last} {month}",
    ),
    same_month_year=(
        "{day}–{last} {month} {year} року",
        "{day}-{last} {month} {year} року",
        "{day} на {last} {month} {year} року",
        "{day}–{last} {month} {year}",
        "{day} по {last} {month} {year} року",
    ),
    between=("{start} – {end}", "{start} по {end}", "{start} до {end}", "{start} - {end}"),
    decade=("{year}-ті роки", "{year}-х років", "{year}-х роках", "{year}-х", "{decade}-х років"),
    mid_month=("середина {month}", "середині {month}", "середини {month}"),
    mid_month_year=("середина {month} {year} року", "середині {month} {year} року"),
    year=("{year}", "{year} рік", "{year} року", "{year} році", "{year} р."),
    years=(
        "{year}–{end}",
        "{year}-{end}",
        "{year}/{end}",
        "{year}–{end} роки",
        "{year}–{end} років",
    ),
    numeric=("{dd}.{mm}.{year}", "{d}.{m}.{year}"),
    numeric_short=("{dd}.{mm}",),
    months=MappingProxyType(
        {
            1: "січнем|січні|січню",
            2: "лютому|лютим",
            3: "березнем|березні|березню",
            4: "квітнем|квітні|квітню",
            5: "травнем|травні|травню",
            6: "червнем|червні|червню",
            7: "липнем|липні|липню",
            8: "серпнем|серпні|серпню",
            9: "вереснем|вересні|вересню",
            10: "жовтнем|жовтні|жовтню",
            11: "листопадом|листопаді|листопаду",
            12: "груднем|грудні|грудню",
        }
    ),
    weekdays=MappingProxyType(
        {
            1: "понеділка|понеділку",
            2: "вівторка|вівторку",
            3: "середу|середи",
            4: "четверга|четвергу",
            5: "п'ятницю|п'ятниці",
            6: "суботу|суботи",
            7: "неділю|неділі",
        }
    ),
    doubtful="лютого|лютому|лютий|лютим|листопада|листопаді|середи",
    cues="у|в|з|із|до|по|від|після|на початку|навесні|влітку|восени|взимку|кінці|сезон|між|і|та|(",
    lists="і|та|й|або|,",
    through="по",
    months_in=(
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні"
    ),
    decade_in=("{year}-х роках",),
    decade_of=("{year}-х років",),
)

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "{HH}.{mm}", "{H}.{mm}"),
    am="ранку",
    pm="вечора",
    full12=("{h}:{mm} {ampm}",),
    sharp12=("{h} {ampm}",),
    parts=MappingProxyType({"ранку": "am", "дня": "pm", "вечора": "pm", "ночі": "night"}),
    noon="полудень|опівдні",
    midnight="північ|опівночі",
    weak=("{H}", "{HHmm}"),
    read=("{h} {part}", "{h}:{mm} {part}", "{h} годині {part}"),
    cues="о|об|до|з|після|близько|на",
    cued=("{H} годині", "{H} години", "{H} год."),
)

ZONES: Final = Zones(
    greenwich="GMT|за Гринвічем|UTC|всесвітнього часу",
    city=("за часом міста {city}", "за часом {city}"),
    names=MappingProxyType({"MSK": "мск|МСК|MSK"}),
    cities=MappingProxyType(
        {
            "Europe/Paris": "за паризьким часом",
            "Europe/London": "за лондонським часом",
            "Europe/Berlin": "за берлінським часом",
            "Europe/Moscow": "за московським часом",
            "Europe/Kiev": "за київським часом|за Києвом",
            "Europe/Istanbul": "за стамбульським часом|за турецьким часом|за часом Анкари",
            "Europe/Rome": "за римським часом|за італійським часом",
            "Europe/Madrid": "за мадридським часом|за іспанським часом",
            "Europe/Brussels": "за брюссельським часом|за бельгійським часом",
            "Europe/Warsaw": "за варшавським часом|за польським часом",
            "Europe/Vienna": "за віденським часом|за австрійським часом",
            "Europe/Minsk": "за мінським часом|за білоруським часом",
            "Europe/Vilnius": "за вільнюським часом|за литовським часом",
            "Europe/Athens": "за афінським часом|за грецьким часом",
            "Europe/Bucharest": "за бухарестським часом|за румунським часом",
            "Asia/Tbilisi": "за тбіліським часом|за грузинським часом",
            "Asia/Jerusalem": "за єрусалимським часом|за ізраїльським часом",
            "Asia/Tehran": "за тегеранським часом|за іранським часом",
            "Asia/Tokyo": "за токійським часом|за японським часом",
            "Asia/Shanghai": "за пекінським часом|за китайським часом",
            "Asia/Seoul": "за сеульським часом|за корейським часом",
            "Asia/Dubai": "за дубайським часом",
            "Africa/Cairo": "за каїрським часом|за єгипетським часом",
            "America/Chicago": "за чиказьким часом",
            "America/New_York": "за нью-йоркським часом|за вашингтонським часом",
        }
    ),
    local="за місцевим часом",
    towns=MappingProxyType({"Washington": "за вашингтонським часом", "Ankara": "за часом Анкари"}),
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "рокам|роках|роками|річний|річна|річного|річної|літній",
            "M": "місяцям|місяцях|міс.",
            "W": "тиждень|тижнів|тижня|тижням|тижнях",
            "D": "дням|днях|доба|доби|діб|добу",
            "TH": "годину|годинам|годинах|год|год.",
            "TM": "хвилину|хв|хв.|хвилинах",
            "TS": "секунду|сек|сек.",
            "X": "десятиліття|десятиліть",
        }
    ),
    joiners=" | і | та ",
    phrases=MappingProxyType(
        {"півгодини": "PT30M", "пів години": "PT30M", "півроку": "P6M", "пів року": "P6M"}
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}\u00a0%", "{n} відсотків"),
    percent_words="%|відсоток|відсотка|відсотки|відсотків|відсоткам|відсотками",
    also=MappingProxyType(
        {
            "‰": "проміле",
            "mg/l": "мг/л|міліграмів на літр",
            "g/l": "г/л|грамів на літр",
            "µg/m³": "мкг/м³|мікрограмів на кубічний метр",
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("євро"),
            "USD": Forms(
                "долара", one="долар", few="долари", many="доларів", also="доларам|дол.|доларів США"
            ),
            "GBP": Forms("фунта", one="фунт", few="фунти", many="фунтів", also="фунтів стерлінгів"),
            "RUB": Forms("рубля", one="рубль", few="рублі", many="рублів", also="руб."),
            "UAH": Forms(
                "гривні", one="гривня", few="гривні", many="гривень", also="грн|грн.|гривню"
            ),
            "JPY": Forms("єни", one="єна", few="єни", many="єн"),
            "CHF": Forms(
                "швейцарського франка", few="швейцарські франки", many="швейцарських франків"
            ),
            "CNY": Forms("юаня", one="юань", few="юані", many="юанів"),
            "XOF": Forms("франка КФА", one="франк КФА", few="франки КФА", many="франків КФА"),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms(
                "кілометра", one="кілометр", few="кілометри", many="кілометрів", also="кілометрах"
            ),
            "°C": Forms(
                "градуса Цельсія",
                one="градус Цельсія",
                few="градуси Цельсія",
                many="градусів Цельсія",
                also="градус|градуса|градуси|градусів",
            ),
            "ch": Forms("к. с."),
            "km/s": Forms("км/с"),
            "t": Forms("тонни", one="тонна", few="тонни", many="тонн", also="тонну|метричних тонн"),
        }
    ),
    worded="km/s",
)

VALUES: Final = Values(
    code="uk",
    cldr="uk",
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
