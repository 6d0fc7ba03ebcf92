"""How Portuguese is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="Portuguese",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("“", "”"), nested=("‘", "’"), accepted=(("«", "»"),)),
    speech_is_unmarked=True,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Tradução automática, não revista",
        untranslated="Em francês, ainda por traduzir",
        corrected="Corrigido. Uma versão anterior dizia: {old}",
        unreviewed="Partes desta página não foram revistas.",
        key_points="Pontos-chave",
        pinned="Fixado",
        top="Voltar ao topo",
        updated="Atualizado: {time}",
        original="Ler o original em francês",
        languages="Outras línguas",
        embed="Conteúdo de {site}",
    ),
    length=Length(0.93),
    not_its_letters="èëîïûùœ",
    telling_letters=NOTHING,
)
