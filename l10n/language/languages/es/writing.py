"""How Spanish is written."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import NOTHING, Labels, Length, Quotes, Writing

WRITING: Final = Writing(
    name="Spanish",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),)),
    speech_is_unmarked=True,
    opening_marks=MappingProxyType({"?": "¿", "!": "¡"}),
    labels=Labels(
        machine="Traducción automática, sin revisar",
        untranslated="En francés, aún sin traducir",
        corrected="Corregido. Una versión anterior decía: {old}",
        unreviewed="Partes de esta página no han sido revisadas.",
        key_points="Puntos clave",
        pinned="Fijado",
        top="Volver arriba",
        updated="Actualizado: {time}",
        original="Leer el original en francés",
        languages="Otros idiomas",
        embed="Contenido de {site}",
    ),
    length=Length(0.98),
    not_its_letters="àâçèêëîïôûùœ",
    telling_letters=NOTHING,
)
