"""How Polish is written."""

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
    name="Polish",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("„", "”"), nested=("«", "»"), accepted=(("«", "»"),)),
    speech_is_unmarked=True,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Tłumaczenie maszynowe, niesprawdzone",
        untranslated="Po francusku, jeszcze nieprzetłumaczone",
        corrected="Poprawiono. We wcześniejszej wersji napisano: {old}",
        unreviewed="Części tej strony nie zostały sprawdzone.",
        key_points="Najważniejsze",
        pinned="Przypięte",
        top="Do góry",
        updated="Aktualizacja: {time}",
        original="Czytaj oryginał po francusku",
        languages="Inne języki",
        embed="Treść z {site}",
    ),
    length=Length(0.88),
    not_its_letters="àâçèéêëîïôûùœ",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
