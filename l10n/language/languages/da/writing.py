"""How Danish is written."""

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
    name="Danish",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=True,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(
        preferred=("”", "”"),
        nested=("’", "’"),
        accepted=(("»", "«"), ("«", "»"), ("“", "”"), ("„", "“")),
    ),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Maskinoversættelse, ikke gennemset",
        untranslated="På fransk, endnu ikke oversat",
        corrected="Rettet. I en tidligere udgave stod der: {old}",
        unreviewed="Dele af denne side er ikke gennemset.",
        key_points="Hovedpunkter",
        pinned="Fastgjort",
        top="Til toppen",
        updated="Opdateret: {time}",
        original="Læs originalen på fransk",
        languages="Andre sprog",
        embed="Indhold fra {site}",
    ),
    length=Length(0.9, is_estimated=True),
    not_its_letters="àâçèêëîïôùûœ",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
