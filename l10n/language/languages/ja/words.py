"""Japanese words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Adapting, RelativeDays, Words

WORDS: Final = Words(
    grammar="",
    news="",
    like_french=False,
    doubled=UNKNOWN,
    after_comma=UNKNOWN,
    once=UNKNOWN,
    never_last=UNKNOWN,
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials=UNKNOWN,
    no_denials_for=UNKNOWN,
    no_denials=UNKNOWN,
    equivalents=UNKNOWN,
    only=UNKNOWN,
    converses=UNKNOWN,
    frames=UNKNOWN,
    amounts=UNKNOWN,
    denials_are_doubtful=UNKNOWN,
    question_words=UNKNOWN,
    relative_days=RelativeDays("昨日|きのう", "明日|あした"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="パーセント|点",
    counted=UNKNOWN,
    adapting=Adapting(
        names=True,
        persons="彼|女|男|夫人|夫|妻|嬢",
        roles="大統領|首相|大臣|市長|国王|女王|教皇|議員|報道官|監督|首都|主席",
        numbers=(0, 0),
    ),
    echoes=MappingProxyType(
        {
            "0.5": "半",
            "2": "両 二 双",
            "10": "十",
            "100": "百",
            "1000": "千",
            "10000": "万",
        }
    ),
)
