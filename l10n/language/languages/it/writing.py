"""How Italian is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="Italian",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),)),
    speech_is_unmarked=True,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Traduzione automatica, non revisionata",
        untranslated="In francese, non ancora tradotto",
        corrected="Correzione. Una versione precedente diceva: {old}",
        unreviewed="Parti di questa pagina non sono state revisionate.",
        key_points="Punti chiave",
        pinned="In evidenza",
        top="Torna su",
        updated="Aggiornato: {time}",
        original="Leggi l’originale in francese",
        languages="Altre lingue",
        embed="Contenuto di {site}",
    ),
    length=Length(0.98),
    not_its_letters="âçêëîïôûœ",
    telling_letters=NOTHING,
)
