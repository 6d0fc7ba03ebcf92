"""How Japanese is written."""

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
    name="Japanese",
    scripts=frozenset({"han", "kana"}),
    unspaced=True,
    joint="",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=True,
    quotes=Quotes(preferred=("「", "」"), nested=("『", "』"), accepted=(("『", "』"), ("“", "”"))),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="機械翻訳（未校閲）",
        untranslated="フランス語（未翻訳）",
        corrected="訂正：以前の版では次のように伝えていました。{old}",
        unreviewed="このページには校閲されていない部分があります。",
        key_points="要点",
        pinned="固定表示",
        top="先頭へ戻る",
        updated="更新：{time}",
        original="フランス語の原文を読む",
        languages="他の言語",
        embed="{site} のコンテンツ",
    ),
    length=Length(0.44, is_estimated=True),
    not_its_letters="",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
