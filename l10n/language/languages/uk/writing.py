"""How Ukrainian is written."""

from __future__ import annotations

from types import MappingProxyType
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
    name="Ukrainian",
    scripts=frozenset({"cyrillic"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(
        preferred=("«", "»"),
        nested=("„", "“"),
        accepted=(("„", "“"), ("„", "”"), ("“", "”")),
        shares_closing=True,
    ),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Машинний переклад без перевірки",
        untranslated="Французькою, ще не перекладено",
        corrected="Виправлено. У попередній версії йшлося: {old}",
        unreviewed="Частину цієї сторінки не перевірено.",
        key_points="Головне",
        pinned="Закріплено",
        top="Нагору",
        updated="Оновлено: {time}",
        original="Читати оригінал французькою",
        languages="Інші мови",
        embed="Матеріал із сайту {site}",
    ),
    length=Length(0.9, is_estimated=True),
    not_its_letters="",
    telling_letters=MappingProxyType({"ru": "іїєґ"}),
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
