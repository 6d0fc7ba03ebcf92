"""How Arabic is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    UNKNOWN,
    Labels,
    Length,
    Quotes,
    Writing,
)

WRITING: Final = Writing(
    name="Arabic",
    scripts=frozenset({"arabic"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),)),
    speech_is_unmarked=True,
    opening_marks=NOTHING,
    labels=Labels(
        machine="ترجمة آلية غير مراجعة",
        untranslated="بالفرنسية، لم يُترجم بعد",
        corrected="تصويب. ورد في نسخة سابقة: {old}",
        unreviewed="أجزاء من هذه الصفحة لم تُراجَع.",
        key_points="أبرز النقاط",
        pinned="مثبّت",
        top="العودة إلى الأعلى",
        updated="آخر تحديث: {time}",
        original="اقرأ النص الأصلي بالفرنسية",
        languages="لغات أخرى",
        embed="محتوى من {site}",
    ),
    length=Length(0.74),
    not_its_letters="",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
