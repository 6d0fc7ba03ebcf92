"""How Occitan is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    UNKNOWN,
    Labels,
    Quotes,
    Writing,
)

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
        unreviewed="De partidas d’aquesta pagina son pas estadas revisadas.",
        key_points="Punts claus",
        pinned="Fixat",
        top="Tornar amont",
        updated="Actualizat: {time}",
        original="Legir l’original en francés",
        languages="Autras lengas",
        embed="Contengut de {site}",
    ),
    length=UNKNOWN,
    not_its_letters=UNKNOWN,
    telling_letters=UNKNOWN,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
