"""Names that every language of Latin script surely keeps, so that a target can be asked for them.

Acronyms and words of the language are translated, and so are countries and regions, or their
adjectives stand for them. In doubt a name is not kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.names.words import begins_sentence
from l10n.language.names.origin import is_regnal
from l10n.language.names.places import is_country, is_region
from l10n.language.source import is_common, is_first_name, is_number_word
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.names.words import Word
    from l10n.model.placeable import Placeable

_ELIDED: Final = compiled(r"\bd'|'(?![A-ZÀ-Þ])")
"""Jeanne d'Arc is Joan of Arc; but N'Golo and O'Brien stay."""

_FOREIGN: Final = compiled(r"[kw]")
"""Letters that French words hardly have."""

_ARTICLE: Final = compiled(
    r"(?:^|\W)(?:l['’]|(?:les?|la|une?|des?|du|aux?|ce|cet|cette|ces|son|sa|ses|leurs?|d['’]))\s*$",
    re.IGNORECASE,
)
_LONG: Final = 5
"""Letters from which a word without an accent is seldom one of French."""


def is_kept(name: Placeable, words: tuple[Word, ...], before: str) -> bool:
    """Tell whether languages of Latin script surely keep a name; `before` is what precedes it."""
    if any(map(_is_translated, words)):
        return False
    if name.type is PlaceableType.PERSON:
        return _is_kept_person(name, words)
    if len(words) == 1 and begins_sentence(before):
        return False  # a capital by its place
    if name.type is PlaceableType.PLACE:
        return _is_kept_place(name, words)
    return _is_kept_firm(words, before)


def _is_translated(word: Word) -> bool:
    """Tell an acronym, a number, a word of the language: la guerre de Trente Ans, la Chambre."""
    low = word.text.lower()
    return word.text.isupper() or is_common(low) or is_number_word(low)


def _is_kept_person(name: Placeable, words: tuple[Word, ...]) -> bool:
    """Keep persons, but for kings, saints and peoples."""
    first = words[0]
    people = len(words) == 1 and first.romanized.endswith("s") and not is_first_name(first.text)
    return not (people or _is_king(name) or _ELIDED.search(fold(name.text)))


def _is_king(name: Placeable) -> bool:
    _, space, number = name.text.rpartition(" ")
    return bool(space) and is_regnal(number)


def _is_kept_place(name: Placeable, words: tuple[Word, ...]) -> bool:
    whole = len(words) == name.text.count(" ") + 1
    return whole and not is_country(name.text) and not is_region(name.text)


def _is_kept_firm(words: tuple[Word, ...], before: str) -> bool:
    """Keep a name of several words, and one that no article makes a word: Northvolt."""
    if not all(word.text.isascii() and len(word.text) >= _LONG for word in words):
        return False
    if len(words) > 1 or any(_FOREIGN.search(word.romanized) for word in words):
        return True
    return _ARTICLE.search(before) is None and not is_first_name(words[0].text)
