"""How Esperanto is written."""

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
    quotes=Quotes(
        preferred=("“", "”"), nested=("‘", "’"), accepted=(("«", "»"), ("„", "“"), ("„", "”"))
    ),
    speech_is_unmarked=UNKNOWN,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Maŝina traduko, ne kontrolita",
        untranslated="En la franca, ankoraŭ ne tradukita",
        corrected="Korektita. Pli frua versio diris: {old}",
        unreviewed="Partoj de ĉi tiu paĝo ne estas kontrolitaj.",
        key_points="Ĉefaj punktoj",
        pinned="Alpinglita",
        top="Reen supren",
        updated="Ĝisdatigita: {time}",
        original="Legi la originalon en la franca",
        languages="Aliaj lingvoj",
        embed="Enhavo de {site}",
    ),
    length=UNKNOWN,
    not_its_letters=UNKNOWN,
    telling_letters=UNKNOWN,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
