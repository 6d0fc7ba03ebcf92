"""How English is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="English",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("“", "”"), nested=("‘", "’")),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Machine translation, not reviewed",
        untranslated="In French, not yet translated",
        corrected="Corrected. An earlier version said: {old}",
        unreviewed="Parts of this page have not been reviewed.",
        key_points="Key points",
        pinned="Pinned",
        top="Back to top",
        updated="Updated: {time}",
        original="Read the original in French",
        languages="Other languages",
        embed="Content from {site}",
    ),
    length=Length(0.87),
    not_its_letters="àâçèêëîïôûùœé",
    telling_letters=NOTHING,
)
