"""What is not known of a language, so that whoever checks in it can say what was not checked."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.language.languages import PARTLY_KNOWN, folder_of, knowledge
from l10n.language.languages.schema.unknown import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.language.languages.schema import Language


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


def _either(one: object, other: object) -> object:
    return other if one is UNKNOWN else one


_FIELDS: Final[Mapping[Area, Callable[[Language], object]]] = {
    Area.VALUES: lambda known: known.values,
    Area.NAMES: lambda known: known.names.keeps,
    Area.NEGATION: lambda known: _either(known.words.denials, known.words.denial_signs),
    Area.QUOTATION_MARKS: lambda known: known.writing.quotes,
    Area.LETTERS: lambda known: known.writing.scripts,
    Area.PASSAGES: lambda known: known.words.grammar,
    Area.LENGTH: lambda known: known.writing.length,
    Area.LAST_WORDS: lambda known: known.words.never_last,
    Area.RELATIVE_DAYS: lambda known: known.words.relative_days,
    Area.LABELS: lambda known: known.writing.labels,
}
"""What must be known of a language for each area."""


def coverage(tag: str) -> tuple[Area, ...]:
    """List what is not known of a language; regions have what their language has."""
    if (own := folder_of(tag)) and own not in PARTLY_KNOWN:
        return ()
    return missing(tag)


def missing(tag: str) -> tuple[Area, ...]:
    """Look through all that is known of a language, and list what is not."""
    language = knowledge(tag)
    return tuple(area for area, field in _FIELDS.items() if field(language) is UNKNOWN)
