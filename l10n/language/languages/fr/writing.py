"""How French is written."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    UNKNOWN,
    Quotes,
    Writing,
)

WRITING: Final = Writing(
    name="French",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("«", "»"), nested=("“", "”"), accepted=(("“", "”"),), spaced=True),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=UNKNOWN,
    length=UNKNOWN,
    not_its_letters="",
    telling_letters=NOTHING,
    joints=UNKNOWN,
    newsroom=UNKNOWN,
)
