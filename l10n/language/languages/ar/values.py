"""Arabic as the news agencies write it, in Latin figures (CLDR "ar")."""

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
    group_from=5,
    scales=MappingProxyType(
        {
            3: Forms("ألف", few="آلاف", many="ألف", also="ألفا|الف|آلف|الاف"),
            6: Forms("مليون", few="ملايين", many="مليون", also="مليونا|ملايين"),
            9: Forms("مليار", few="مليارات", many="مليار", also="مليارا|بليون"),
            12: Forms("تريليون", few="تريليونات", many="تريليون", also="تريليونا"),
        }
    ),
)

_ONES: Final = (
    "واحد/واحدة/إحدى اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع"
    " ثمانية/ثمان تسعة/تسع"
)
_TENS: Final = (
    "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين"
    " تسعون/تسعين"
)
_ONES_OF_ORDINALS: Final = (
    "الحادي/الحادية الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة"
    " السابع/السابعة الثامن/الثامنة التاسع/التاسعة"
)


def _compounds(ones: str, tens: str, joiner: str) -> dict[str, str]:
    """Compose 21 to 99, whose ones go before the tens: eight and twenty."""
    return {
        f"{one} {joiner}{ten}": str(10 * step + number)
        for step, variants in enumerate(tens.split(), 2)
        for number, forms in enumerate(ones.split(), 1)
        for ten in variants.split("/")
        for one in forms.split("/")
    }


def _ordinals() -> str:
    """List the ordinals from 21 to 99, as `Ordinals` wants them."""
    words: dict[int, list[str]] = {n: [] for n in range(21, 100)}
    tens = " ".join("/".join(ten.split("/")[::-1]) for ten in _TENS.split())  # as behind a noun
    for form, number in _compounds(_ONES_OF_ORDINALS, tens, "وال").items():
        words[int(number)].append(form.replace(" ", "_"))
    for step, variants in enumerate(tens.split(), 2):
        words.setdefault(10 * step, []).extend(f"ال{ten}" for ten in variants.split("/"))
    return " ".join("/".join(words[n]) for n in range(21, 100))


WORDS: Final = NumberWords(
    ones=(
        "صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع/اربعة خمسة/خمس ستة/ست"
        " سبعة/سبع"
        " ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر أحد_عشر/إحدى_عشرة اثنا_عشر/اثني_عشر/اثنتي_عشرة"
        " ثلاثة_عشر/ثلاث_عشرة أربعة_عشر/أربع_عشرة خمسة_عشر/خمس_عشرة ستة_عشر/ست_عشرة"
        " سبعة_عشر/سبع_عشرة ثمانية_عشر/ثماني_عشرة تسعة_عشر/تسع_عشرة"
    ),
    tens=_TENS,
    hundreds=(
        "مئة/مائة مئتان/مئتين/مائتين ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة"
        " ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة تسعمئة/تسعمائة"
    ),
    values=MappingProxyType(
        {
            "مليونان": "2000000",
            "مليونين": "2000000",
            "مليارين": "2000000000",
            "ألفين": "2000",
            "مليوني": "2000000",
            "ألفان": "2000",
            "ألفي": "2000",
            "نصف مليون": "500000",
            "نصف المليون": "500000",
            "نصف مليار": "500000000",
            "نصف المليار": "500000000",
            **_compounds(_ONES, _TENS, "و"),
        }
    ),
    joiners="و",
    weak="صفر|واحد|واحدة|عشر|ست",
    alone="ألف|مليون|مليار",
    half="ونصف|و نصف",
    minus="ناقص",
)

_NAMES_OF_DECADES: Final = (
    "عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات"
)


def _decades() -> dict[str, str]:
    """Name the decades from the 1920s on: the nineties, the nineties of the last century."""
    named = {f"19{ten}X": name for ten, name in enumerate(_NAMES_OF_DECADES.split(), 2)}
    forms = ("ال{}", "{} القرن العشرين", "{} القرن الماضي")
    return {form.format(name): decade for decade, name in named.items() for form in forms}


ORDINALS: Final = Ordinals(
    century=("{word}",),
    patterns=("الـ{n}", "الـ {n}", "ال{n}"),
    words=(
        "الأول/الأولى/أول/الواحدة الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة"
        " السادس/السادسة"
        " السابع/السابعة الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة الحادي_عشر/الحادية_عشرة"
        " الثاني_عشر/الثانية_عشرة الثالث_عشر/الثالثة_عشرة الرابع_عشر/الرابعة_عشرة"
        " الخامس_عشر/الخامسة_عشرة السادس_عشر/السادسة_عشرة السابع_عشر/السابعة_عشرة"
        " الثامن_عشر/الثامنة_عشرة التاسع_عشر/التاسعة_عشرة العشرين/العشرون " + _ordinals()
    ),
)

DATES: Final = Dates(
    full=(
        "{day} {month} {year}",
        "{day} {month}، {year}",
        "{day} من {month} {year}",
        "{day} {month} من عام {year}",
        "{day} {month} عام {year}",
    ),
    day_month=("{day} {month}", "{day} من {month}"),
    month_year=("{Month} {year}", "{Month} من عام {year}"),
    same_month=("{day} إلى {last} {month}", "{day}-{last} {month}"),
    same_month_year=(
        "{day} إلى {last} {month} {year}",
        "{day}-{last} {month} {year}",
    ),
    between=("{start} إلى {end}", "{start} حتى {end}", "{start} - {end}"),
    decade=("سنوات {year}", "عقد {year}"),
    mid_month=("منتصف {Month}",),
    mid_month_year=("منتصف {Month} {year}",),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}"),
    numeric_short=("{d}/{m}",),
    months=MappingProxyType(
        {
            1: "كانون الثاني|جانفي",
            2: "شباط|فيفري",
            3: "آذار|اذار",
            4: "نيسان|ابريل|أفريل|إبريل",
            5: "أيار|ايار|ماي",
            6: "حزيران|جوان|يونيه",
            7: "تموز|جويلية|يوليه",
            8: "آب|اغسطس|أوت|غشت",
            9: "أيلول|ايلول|شتنبر",
            10: "تشرين الأول|اكتوبر",
            11: "تشرين الثاني|نونبر",
            12: "كانون الأول|دجنبر",
        }
    ),
    words=MappingProxyType(_decades()),
    named_decades=True,
    weekdays=MappingProxyType({1: "الإثنين", 3: "الاربعاء", 7: "الاحد"}),
    # "The two", "the one": days of the week only beside a word that says so.
    doubtful="الاثنين|الإثنين|الأحد",
    cues="يوم|مساء|صباح|ليلة|ظهر|فجر|غد|أمس|عام|سنة|العام|في|منذ|حتى|قبل|بعد|بين|و|من|(",
    lists="و|أو|،",
)

# The agencies (AFP, Reuters in Arabic) use the 24-hour clock beside Greenwich; CLDR says 7:00 م.
TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "الساعة {HH}:{mm}"),
    am="صباحا|ص|صباحًا",
    pm="مساء|م|مساءً",
    parts=MappingProxyType(
        {"صباحا": "am", "فجرا": "am", "ظهرا": "pm", "عصرا": "pm", "مساء": "pm", "ليلا": "night"}
    ),
    midnight="منتصف الليل",
    noon="منتصف النهار",
    weak=("{HH},{mm}", "{H}", "الساعة {H}"),
    read=(
        "{h} {part}",
        "الساعة {h} {part}",
        "{h}:{mm} {part}",
        "الساعة {h}:{mm} {part}",
        "الساعة {h}:{mm} {ampm}",
        "الساعة {h} {ampm}",
    ),
    cues="الساعة",
    cued=("{H}",),
    fractions=MappingProxyType(
        {
            "الساعة {h} والنصف": 30,
            "الساعة {h} والربع": 15,
            "الساعة {h} والثلث": 20,
            "الساعة {h} إلا ربعا": -15,
            "الساعة {h} إلا الربع": -15,
            "الساعة {h} إلا ثلثا": -20,
        }
    ),
    counted=MappingProxyType(
        {
            "الساعة {h} {min} دقائق": "+",
            "الساعة {h} {min} دقيقة": "+",
            "الساعة {h} إلا {min} دقائق": "-",
        }
    ),
    halves=MappingProxyType(
        {
            "am": "صباح|الصباح|صباحا|فجر",
            "pm": "مساء|المساء|هذا المساء|عصر|ظهر",
            "night": "ليلا|الليلة",
        }
    ),
)

ZONES: Final = Zones(
    greenwich="بتوقيت غرينتش|بتوقيت جرينتش|بتوقيت غرينيتش|ت غ|ت.غ|GMT|UTC|بالتوقيت العالمي",
    city=("بتوقيت {city}", "بالتوقيت المحلي في {city}"),
    cities=MappingProxyType(
        {
            "Asia/Shanghai": "بتوقيت بكين|بتوقيت شنغهاي",
            "America/New_York": "بتوقيت نيويورك|بتوقيت واشنطن",
            "Europe/Istanbul": "بتوقيت إسطنبول|بتوقيت أنقرة",
        }
    ),
    towns=MappingProxyType({"Washington": "بتوقيت واشنطن", "Ankara": "بتوقيت أنقرة"}),
    local="بالتوقيت المحلي|التوقيت المحلي",
)

DURATIONS: Final = Durations(
    also=MappingProxyType(
        {
            "Y": "عاما|أعوام|عام|سنوات|سنين",
            "M": "شهور",
            "D": "يوما",
            "TH": "ساعات",
            "X": "عقود|عقدا",
            "C": "قرون",
        }
    ),
    joiners=" و|، ",
    phrases=MappingProxyType(
        {
            "نصف ساعة": "PT30M",
            "يومين": "P2D",
            "أسبوعين": "P2W",
            "شهرين": "P2M",
            "عامين": "P2Y",
            "سنتين": "P2Y",
            "ساعتين": "PT2H",
            "دقيقتين": "PT2M",
        }
    ),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n} في المئة", "{n} في المائة", "{n} بالمئة", "{n} بالمائة"),
    percent_words="%|في المئة|في المائة|بالمئة|بالمائة",
    falls="انخفض|تراجع|هبط|خسر|تهاو|انخفاض|هبوط|فقد",
    below="تحت الصفر|دون الصفر",
    also=MappingProxyType(
        {
            "kg": "كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كيلوجرامات|كغم|كغ",
            "L": "لترا|لترات",
            "‰": "في الألف|بالألف",
            "mg/l": "ملغم/لتر|ملغ/لتر|مليغراما في اللتر|ميليغراما في اللتر",
            "µg/m³": (
                "ميكروغراما في المتر المكعب|ميكروغرام في المتر المكعب|"
                "ميكروغرام لكل متر مكعب|ميكروغراما لكل متر مكعب"
            ),
        }
    ),
    money=("{n} {name}", "{n}\u00a0{sign}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("يورو"),
            "USD": Forms("دولار", few="دولارات", also="دولارا|دولار أميركي|دولار أمريكي"),
            "GBP": Forms("جنيه إسترليني", few="جنيهات إسترلينية", also="جنيه استرليني"),
            "RUB": Forms("روبل", also="روبلا"),
            "UAH": Forms("هريفنيا"),
            "JPY": Forms("ين"),
            "CHF": Forms("فرنك سويسري", also="فرنكا سويسريا"),
            "CNY": Forms("يوان"),
            "XOF": Forms(
                "فرنك أفريقي", few="فرنكات أفريقية", also="فرنك سيفا|فرنك إفريقي|فرنكا أفريقيا"
            ),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms(
                "كيلومتر",
                few="كيلومترات",
                many="كيلومترًا",
                also="كلم|كم|كيلومترا|كيلو متر|كيلومتراً",
            ),
            "m": Forms("متر", few="أمتار", many="مترًا", also="مترا"),
            "t": Forms("طن", few="أطنان", many="طنًا", also="طنا"),
            "ha": Forms("هكتار", few="هكتارات", many="هكتارًا", also="هكتارا"),
            "°C": Forms("درجة مئوية", few="درجات مئوية", also="درجة|درجات"),
            "ft": Forms("قدم", few="أقدام", many="قدمًا", also="قدما"),
            "mi": Forms("ميل", few="أميال", many="ميلًا", also="ميلا"),
            "in": Forms("بوصة", few="بوصات"),
            "lb": Forms("رطل", few="أرطال", many="رطلًا", also="رطلا"),
            "ch": Forms("حصان"),
            "km/h": Forms(
                "كيلومتر في الساعة",
                few="كيلومترات في الساعة",
                many="كيلومترا في الساعة",
                also="كلم في الساعة|كم في الساعة|كيلومترًا في الساعة|كيلومتراً في الساعة|كم/ساعة",
            ),
        }
    ),
    worded="km/h",
)

VALUES: Final = Values(
    code="ar",
    cldr="ar",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
    clitics="و",
)
