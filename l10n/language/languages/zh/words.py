"""Chinese words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Adapting, Amounts, RelativeDays, Stances, Words

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
    stances=Stances(
        denies=r"""
            \S*(?:否认|驳斥|辟谣)
        """,
        affirms=r"""
            \S*(?:证实|確認|确认|承认|承認)
        """,
    ),
    denial_signs="不 没 沒 无 無 未 非 莫 勿 否 拒 缺 免 别 別 禁 失 难 難 零 绝 絕 停 反",
    frames=UNKNOWN,
    amounts=Amounts(
        part_of="(?!)",
        points_of_percent="个?百分点",
        basis_points="个?基点",
        rises=r"\S*(?:上涨|上升|增长|增加|攀升|走高|飙升|涨了)",
        falls=r"\S*(?:下跌|下降|减少|下滑|走低|跌了|暴跌|缩水)",
        fractions=MappingProxyType(
            {
                "1/2": r"\S*(?:一半|半数|二分之一)",
                "1/3": r"\S*三分之一",
                "2/3": r"\S*三分之二",
                "1/4": r"\S*四分之一",
                "3/4": r"\S*四分之三",
                "1/5": r"\S*五分之一",
                "1/10": r"\S*十分之一",
            }
        ),
        whole_first=r"\S*(?:当中|之中|其中|中的|中有|里有|中)",
    ),
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
