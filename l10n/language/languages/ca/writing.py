"""How Catalan is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="Catalan",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),)),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Traducció automàtica, sense revisar",
        untranslated="En francès, encara sense traduir",
        corrected="Correcció. Una versió anterior deia: {old}",
        unreviewed="Parts d’aquesta pàgina no s’han revisat.",
        key_points="Punts clau",
        pinned="Fixat",
        top="Torna a dalt",
        updated="Actualitzat: {time}",
        original="Llegeix l’original en francès",
        languages="Altres llengües",
        embed="Contingut de {site}",
    ),
    length=Length(0.96, is_estimated=True),
    not_its_letters="âêëîôûùœ",
    telling_letters=NOTHING,
)
