"""How German is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="German",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=True,
    nouns_are_capital=True,
    reduplicates=False,
    quotes=Quotes(preferred=("„", "“"), nested=("‚", "‘"), accepted=(("»", "«"), ("«", "»"))),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Maschinelle Übersetzung, nicht geprüft",
        untranslated="Auf Französisch, noch nicht übersetzt",
        corrected="Berichtigt. In einer früheren Fassung stand: {old}",
        unreviewed="Teile dieser Seite wurden nicht geprüft.",
        key_points="Das Wichtigste",
        pinned="Angeheftet",
        top="Nach oben",
        updated="Aktualisiert: {time}",
        original="Original auf Französisch lesen",
        languages="Andere Sprachen",
        embed="Inhalt von {site}",
    ),
    length=Length(0.99),
    not_its_letters="àâçèéêëîïôûùœ",
    telling_letters=NOTHING,
)
