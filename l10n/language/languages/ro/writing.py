"""How Romanian is written."""

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
    name="Romanian",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("„", "”"), nested=("«", "»"), accepted=(("“", "”"), ("«", "»"))),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Traducere automată, neverificată",
        untranslated="În franceză, încă netradus",
        corrected="Rectificare. O versiune anterioară spunea: {old}",
        unreviewed="Părți ale acestei pagini nu au fost verificate.",
        key_points="Puncte cheie",
        pinned="Fixat",
        top="Înapoi sus",
        updated="Actualizat: {time}",
        original="Citiți originalul în franceză",
        languages="Alte limbi",
        embed="Conținut de pe {site}",
    ),
    length=Length(0.97, is_estimated=True),
    not_its_letters="àçèêëéïôùûœ",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
