"""How Dutch is written."""

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
    name="Dutch",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=True,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("“", "”"), nested=("‘", "’"), accepted=(("„", "”"),)),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Machinevertaling, niet nagekeken",
        untranslated="In het Frans, nog niet vertaald",
        corrected="Gecorrigeerd. In een eerdere versie stond: {old}",
        unreviewed="Delen van deze pagina zijn niet nagekeken.",
        key_points="De hoofdpunten",
        pinned="Vastgezet",
        top="Naar boven",
        updated="Bijgewerkt: {time}",
        original="Lees het origineel in het Frans",
        languages="Andere talen",
        embed="Inhoud van {site}",
    ),
    length=Length(0.98, is_estimated=True),
    not_its_letters="àâçêîôûùœ",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
