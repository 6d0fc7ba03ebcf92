"""Names that every language of Latin script surely keeps, so that a target can be asked for them.

Acronyms and words of the language are translated, and so are countries and regions, or their
adjectives stand for them. In doubt a name is not kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.names.words import begins_sentence
from l10n.language.names.origin import is_regnal
from l10n.language.names.places import is_city, is_country, is_region
from l10n.language.source import (
    is_body,
    is_common,
    is_firm,
    is_first_name,
    is_number_word,
    is_region_name,
    towns,
)
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.names.words import Word
    from l10n.model.placeable import Placeable

_ELIDED: Final = compiled(r"\bd'|'(?![A-ZÀ-Þ])")
"""Jeanne d'Arc is Joan of Arc; but N'Golo and O'Brien stay."""

_FOREIGN: Final = compiled(
    r"[kw]|y[bcdfghlmnprst]|^y|q(?!u)|[^aeiouy]ing$|sh|oo|\w{3}[bcdfgklmnprstvz][ao]$"
)
"""Letters that French words hardly have."""

_ARTICLE: Final = compiled(
    r"(?:^|\W)(?:l['’]|(?:les?|la|une?|des|du|aux?|ce|cet|cette|ces|son|sa|ses|leurs?|d['’]))\s*$",
    re.IGNORECASE,
)
_MANY: Final = compiled(r"\b(?:les|des|aux|ces|ses|leurs|de) (?:[^\W\d_]+ )?$", re.IGNORECASE)
"""Before a people: les anciens Mayas."""

_ANTIQUE: Final = compiled(r"(?:us|ons|ez)$")
"""How names end that languages end otherwise (Pyrrhus, Pirro), and verbs that are no names."""

_TRANSLATED: Final = compiled(
    r"^(?:Grande?|Petite?|Basse?|Haute?|Nouvelle|Nouveau|Vieux|Vieille)[- ]|^[a-zà-ÿ].*\bSainte?\b"
    r"|(?:ie|gne|ène|ande|ique|ance|aine|urie|alie|enne)$"
)
"""Places that languages call by names of their own, as they do most of their kind: Basse-Saxe."""

_SHORT: Final = 3
_LONG: Final = 5
"""Letters from which a word without an accent is seldom one of French."""


def is_foreign(word: Word) -> bool:
    """Tell whether a word has letters, or an end, that French words hardly have."""
    return _FOREIGN.search(word.romanized) is not None


def is_kept(name: Placeable, words: tuple[Word, ...], before: str) -> bool:
    """Tell whether languages of Latin script surely keep a name; `before` is what precedes it."""
    if is_body(name.text) or any(map(_is_translated, words)):
        return False
    if name.type is PlaceableType.PERSON:
        return _is_kept_person(name, words, before)
    if len(words) == 1 and begins_sentence(before):
        return is_firm(name.text)  # else a capital by its place
    if name.type is PlaceableType.PLACE:
        return _is_kept_place(name, words)
    return is_firm(name.text) or _is_kept_firm(words, before)


def _is_translated(word: Word) -> bool:
    """Tell an acronym, a number, a word of the language: la guerre de Trente Ans, la Chambre."""
    low = word.text.lower()
    return word.text.isupper() or is_common(low) or is_number_word(low)


def _is_kept_person(name: Placeable, words: tuple[Word, ...], before: str) -> bool:
    """Keep persons, but for kings, saints and peoples."""
    first = words[0]
    alone = len(words) == 1 and not is_first_name(first.text)
    people = alone and first.romanized.endswith("s") and _MANY.search(before)
    people = people or (alone and _ANTIQUE.search(first.romanized))
    king = _is_king(name) and is_first_name(first.text)
    return not (people or king or _ELIDED.search(fold(name.text)))


def _is_king(name: Placeable) -> bool:
    _, space, number = name.text.rpartition(" ")
    return bool(space) and is_regnal(number)


def _is_kept_place(name: Placeable, words: tuple[Word, ...]) -> bool:
    whole = len(words) == name.text.count(" ") + 1
    if not whole or is_country(name.text) or is_region(name.text) or is_region_name(name.text):
        return False
    return is_city(name.text) or name.text in towns() or not _TRANSLATED.search(name.text)


def _is_kept_firm(words: tuple[Word, ...], before: str) -> bool:
    """Keep a name of several words, and one that no article makes a word: Northvolt."""
    foreign = any(map(is_foreign, words))
    shortest = _LONG - foreign if len(words) == 1 else _SHORT if foreign else _LONG
    if not all(word.text.isascii() and len(word.text) >= shortest for word in words):
        return False
    if len(words) > 1 or foreign:
        return True
    return _ARTICLE.search(before) is None
