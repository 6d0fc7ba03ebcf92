"""What is not known of a language, so that whoever checks in it can say what was not checked."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.language.names.press import LANGUAGES as TRANSCRIBED
from l10n.language.names.tables.keeping import KEEPING
from l10n.language.tables.common_grammar import GRAMMAR_WORDS
from l10n.language.tables.labels import MACHINE
from l10n.language.tables.last_words import NEVER_LAST
from l10n.language.tables.lengths import MEANS
from l10n.language.tables.negations import DENIALS
from l10n.language.tables.quotes import QUOTES
from l10n.language.tables.relative_days import RELATIVE_DAYS
from l10n.language.tables.scripts import SCRIPT_OF
from l10n.language.text.scripts import LATIN
from l10n.language.values.tables import LANGUAGES as RENDERED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Area(StrEnum):
    """What there is to know of a language; the value is what people read."""

    VALUES = "values"
    NAMES = "names"
    NEGATION = "negation"
    QUOTATION_MARKS = "quotation marks"
    LETTERS = "letters"
    PASSAGES = "passages in other languages"
    LENGTH = "length"
    LAST_WORDS = "last words"
    RELATIVE_DAYS = "yesterday and tomorrow"
    LABELS = "labels"
    """Of an edition; where they are not known they are English."""


_TOLD_BY_SCRIPT: Final = frozenset(tag for tag, scripts in SCRIPT_OF.items() if scripts != LATIN)

_KNOWN: Final[Mapping[Area, frozenset[str]]] = {
    Area.VALUES: frozenset(RENDERED),
    Area.NAMES: KEEPING | TRANSCRIBED,
    Area.NEGATION: frozenset(DENIALS),
    Area.QUOTATION_MARKS: frozenset(QUOTES),
    Area.LETTERS: frozenset(SCRIPT_OF),
    Area.PASSAGES: _TOLD_BY_SCRIPT.union(GRAMMAR_WORDS),
    Area.LENGTH: frozenset(MEANS),
    Area.LAST_WORDS: frozenset(NEVER_LAST),
    Area.RELATIVE_DAYS: frozenset(RELATIVE_DAYS),
    Area.LABELS: frozenset(MACHINE),
}
"""The languages that have a table of each kind."""


def coverage(tag: str) -> tuple[Area, ...]:
    """List what is not known of a language; regions have what their language has."""
    base = tag.replace("_", "-").partition("-")[0]
    return tuple(area for area, languages in _KNOWN.items() if base not in languages)


def not_checked(tags: Iterable[str]) -> dict[str, tuple[Area, ...]]:
    """List, for each language, what no check looks at for want of knowledge."""
    return {tag: tuple(a for a in coverage(tag) if a is not Area.LABELS) for tag in tags}
