"""Chinese words that rules ask for."""

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
    relative_days=RelativeDays("昨天|昨日", "明天|明日"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="百分|点",
    counted=UNKNOWN,
    adapting=Adapting(
        names=True,
        persons="[他她]|先生|女士|小姐|夫人|太太|男|女",
        roles="总统|总理|首相|主席|部长|市长|国王|女王|教皇|议员|发言人|教练|首都|[国英美德法俄中日]籍",
        numbers=(0, 0),
    ),
    echoes=MappingProxyType(
        {
            "0.5": "半",
            "2": "两 二 双 倆 俩",
            "10": "十",
            "100": "百",
            "1000": "千",
            "10000": "万",
        }
    ),
)
