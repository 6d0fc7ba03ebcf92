"""Arabic words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Adapting, RelativeDays, Unfinished, Words

WORDS: Final = Words(
    grammar="",
    news="",
    like_french=False,
    doubled="جدا شيئا رويدا يوما واحدا من بي سي إن دي تي إم",
    after_comma="",
    once="أن في إلى على عن",
    never_last="""
        في من إلى على عن و أو أن إن بين مع حتى لكن بل ثم الذي التي الذين لأن عند منذ خلال غير بدون
        حول ضد لم لن قد كل أي نحو تحت فوق دون داخل ذات قبل لكل
        إلا بعض جميع معظم كافة عدة إحدى بسبب لمدة شرق غرب
        مثل عبر لدى ضمن أثناء طوال وفق حسب نحو قرب إزاء تجاه حيال عدم شبه نفس ذو ذوي بمثابة مجرد
        بشكل بصورة بطريقة بواسطة السيد السيدة الدكتور تشرين كانون سلالة عبد أبو آل بن
        وفي ومن وعلى وإلى وعن ومع وبين فيما حيث بينما إذا لو كي لكي كما عندما حينما بأن
        وأن أنه أنها أنهم
        بأنه بأنها لأنه لأنها لكنه لكنها فإن والذي والتي والذين اللذين اللتين حوالي قرابة زهاء رغم
    """,
    unfinished=(
        Unfinished(before="الحرب", last="العالمية"),
        Unfinished(before="(?!وإلا)[ء-ي]{3,}", last="لا"),
        Unfinished(before="في خلال منذ أواخر أوائل نهاية بداية مطلع منتصف", last="القرن"),
        Unfinished(
            before="شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب وسط",
            last="مدينة بلدة قرية محافظة ولاية مقاطعة منطقة إقليم جزيرة",
        ),
    ),
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        لا لم لن ليس ليست غير عدم دون بدون ولا ولم ولن وليس وليست ليسوا لست بلا ألا بألا وألا لئلا
    """,
    no_denials_for=MappingProxyType({}),
    no_denials="""
        لا_يزال$ لا_تزال$ لا_زال$ لا_زالت$ لا_سيما$ ولا_سيما$ لا_بد$ غير_أن$
    """,
    equivalents=r"""
        [وفبلك]{0,2}(?:ال)?[يتن]?(?:عدم|غير|دون|بدون|سوى|إلا$|فقط$|رفض|منع|نفى|نفي|فشل|فقد|قليل|نادر|
        تجنب|حظر|مستحيل|بل$|قلما|انعدام|خلو|خالي|بالكاد) [وف]?ما$
    """,
    only="فقط$",
    converses=UNKNOWN,
    stances=UNKNOWN,
    denial_signs=UNKNOWN,
    frames=UNKNOWN,
    amounts=UNKNOWN,
    denials_are_doubtful=True,
    question_words=UNKNOWN,
    relative_days=RelativeDays("أمس|الأمس|بالأمس", "غدا|غداً|الغد"),
    weekdays_exchange=False,
    month_stems=UNKNOWN,
    percent_stems="المائة|المئة",
    counted=MappingProxyType(
        {
            "dead": "قتيل قتلى",
            "wounded": "جريح جرحى",
            "missing": "مفقود-",
            "men": "رجل رجال",
            "women": "نساء امراة",
            "children": "طفل اطفال",
            "soldiers": "جندي جنود",
            "people": "شخص اشخاص",
            "years": "سنة عام",
            "months": "شهر اشهر",
            "days": "يوم ايام",
            "hours": "ساعة",
            "minutes": "دقيقة",
            "planes": "طائرة",
            "countries": "دولة دول",
            "points": "نقطة",
            "euros": "يورو",
            "dollars": "دولار",
        }
    ),
    adapting=Adapting(names=False, persons=None, numbers=(0, 0)),
    echoes=MappingProxyType(
        {
            "0.5": "نصف النصف",
            "1": "واحد واحدة الأول الأولى أول أحد إحدى",
            "2": "اثنان اثنين اثنتين اثنتان كلا كلتا ضعف الثاني الثانية ثاني ثنائي مرتين زوج",
            "3": "ثلاث- الثلاث- ثلث ثلثي الثالث- ثالث-",
            "4": "أربع- الأربع- ربع الربع الرابع- رابع-",
            "5": "خمس- الخمس- الخامس- خامس-",
            "6": "ست- الست- السادس- سادس-",
            "7": "سبع- السبع- السابع- سابع- أسبوع",
            "8": "ثمان- الثمان- الثامن- ثامن-",
            "9": "تسع- التسع- التاسع- تاسع-",
            "10": "عشر- العشر- عقد عقود العقد عقدٍ",
            "12": "دزينة",
            "20": "عشرين- العشرين- عشرون",
            "100": "مائة مئة مئات قرن القرن",
            "1000": "ألف آلاف الآلاف",
            "1000000": "مليون ملايين",
            "1000000000": "مليار مليارات",
        }
    ),
)
