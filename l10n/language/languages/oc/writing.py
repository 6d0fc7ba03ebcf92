"""How Occitan is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, UNKNOWN, Labels, Quotes, Writing

WRITING: Final = Writing(
    name=UNKNOWN,
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=UNKNOWN,
    nouns_are_capital=False,
    reduplicates=UNKNOWN,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),), spaced=True),
    speech_is_unmarked=UNKNOWN,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Traduccion automatica, pas revisada",
        untranslated="En francés, pas encara revirat",
        corrected="Corregit. Una version precedenta disiá: {old}",
    ),
    length=UNKNOWN,
    not_its_letters=UNKNOWN,
    telling_letters=UNKNOWN,
)
