"""How Chinese is written."""

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
    name="Chinese",
    scripts=frozenset({"han"}),
    unspaced=True,
    joint="",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=True,
    quotes=Quotes(
        preferred=("“", "”"), nested=("‘", "’"), accepted=(("「", "」"), ("『", "』"), ("《", "》"))
    ),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="机器翻译，未经审校",
        untranslated="法语原文，尚未翻译",
        corrected="更正：先前版本为：{old}",
        unreviewed="本页部分内容未经审校。",
        key_points="要点",
        pinned="置顶",
        top="返回顶部",
        updated="更新：{time}",
        original="阅读法语原文",
        languages="其他语言",
        embed="来自 {site} 的内容",
    ),
    length=Length(0.3, is_estimated=True),
    not_its_letters="",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
