"""How Turkish is written."""

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
    name="Turkish",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=True,
    quotes=Quotes(preferred=("“", "”"), nested=("‘", "’")),
    speech_is_unmarked=True,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Makine çevirisi, gözden geçirilmedi",
        untranslated="Fransızca, henüz çevrilmedi",
        corrected="Düzeltme. Önceki sürümde şöyle deniyordu: {old}",
        unreviewed="Bu sayfanın bazı bölümleri gözden geçirilmedi.",
        key_points="Öne çıkanlar",
        pinned="Sabitlendi",
        top="Başa dön",
        updated="Güncellendi: {time}",
        original="Fransızca aslını okuyun",
        languages="Diğer diller",
        embed="Kaynak: {site}",
    ),
    length=Length(0.88, is_estimated=True),
    not_its_letters="àâèéêëîïôùœ",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
