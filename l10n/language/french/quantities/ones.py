"""Tell at low cost "un" and "une" that are articles, as nearly all are. For speed alone."""

from __future__ import annotations

import re
from typing import Final

from l10n.language.french.quantities.number_words import WORDS
from l10n.language.french.tables.calendar import MONTHS
from l10n.language.french.tables.fractions import PART, PARTS
from l10n.language.french.tables.measures import (
    AMBIGUOUS_CURRENCIES,
    CODES,
    CURRENCIES,
    DURATIONS,
    MAGNITUDES,
    UNITS,
)
from l10n.language.french.tables.number_words import (
    COLLECTIVES,
    COMMA,
    HALVES,
    LETTERS,
    ORDINALS,
)
from l10n.lazy import compiled

_LETTERS: Final = compiled(r"[^\W\d_]+")
_ONE: Final = compiled(r"une? ([^\W\d_]+)", re.IGNORECASE)
_COUNTED: Final = frozenset(
    run.lower()
    for phrases in (
        *(WORDS, ORDINALS, COLLECTIVES, HALVES, LETTERS, PART, PARTS, MONTHS),
        *(DURATIONS, UNITS, CURRENCIES, AMBIGUOUS_CURRENCIES, CODES, MAGNITUDES),
        (COMMA, "pour", "et", "de", "d", "demi", "demie", "quart", "heure", "heures"),
    )
    for phrase in phrases
    for run in _LETTERS.findall(phrase)[:1]
)
"""The words that what "un" may count, or be a part of, begins with."""


def is_article(text: str, start: int) -> bool:
    """Tell whether "un" or "une" stands before a word that no value goes on with."""
    match = _ONE.match(text, start)
    return match is not None and match[1].lower() not in _COUNTED
