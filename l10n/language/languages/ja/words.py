"""Japanese words that rules ask for."""

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
            \S*(?:否定|否認)
        """,
        affirms=r"""
            \S*(?:認め|確認|自白)
        """,
    ),
    denial_signs="""
        ない なか なく なし なけれ なき なり なる ぬ ず ん 無 不 未 非 否 禁 拒 欠 失 絶 反 断念
        断る 断っ 見送 控え 避け 止 やめ だけ しか のみ
    """,
    frames=UNKNOWN,
    amounts=Amounts(
        part_of="(?!)",
        points_of_percent="ポイント パーセントポイント",
        basis_points="ベーシスポイント",
        rises=r"\S*(?:上昇|増加|増え|値上がり|急騰|上がっ|上がる|高騰)",
        falls=r"\S*(?:下落|低下|減少|減っ|減る|値下がり|急落|下がっ|下がる|縮小)",
        fractions=MappingProxyType(
            {
                "1/2": r"\S*(?:半分|半数|2分の1)",
                "1/3": r"\S*[3三]分の[1一]",
                "2/3": r"\S*[3三]分の[2二]",
                "1/4": r"\S*[4四]分の[1一]",
                "3/4": r"\S*[4四]分の[3三]",
                "1/5": r"\S*[5五]分の[1一]",
                "1/10": r"\S*(?:10|十)分の[1一]",
            }
        ),
        whole_first=r"\S*(?:のうち|の内|中の|中)",
    ),
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
