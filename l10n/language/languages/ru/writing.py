"""How Russian is written."""

from __future__ import annotations

from types import MappingProxyType
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
    name="Russian",
    scripts=frozenset({"cyrillic"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(
        preferred=("«", "»"),
        nested=("„", "“"),
        accepted=(("„", "“"), ("„", "”"), ("“", "”")),
        shares_closing=True,
    ),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Машинный перевод без проверки",
        untranslated="На французском, ещё не переведено",
        corrected="Исправлено. В прежней версии говорилось: {old}",
        unreviewed="Часть этой страницы не проверена.",
        key_points="Главное",
        pinned="Закреплено",
        top="Наверх",
        updated="Обновлено: {time}",
        original="Читать оригинал на французском",
        languages="Другие языки",
        embed="Материал с сайта {site}",
    ),
    length=Length(0.91),
    not_its_letters="",
    telling_letters=MappingProxyType({"uk": "ыэъё"}),
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
