"""Whether an edit changed the accent of a name: to whoever prints it, that is another name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import unaccented_word
from l10n.language.french.changes.vocabulary import is_known
from l10n.language.french.finder import find_placeables
from l10n.language.names.places import is_french
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.french.changes.tokens import EditToken
    from l10n.model.placeable import Placeable

_NAMES: Final = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)


def changed_accents(old: str, new: str) -> bool:
    """Tell whether a name has other accents now; in both texts it must be told for a name.

    Not so for capitals, which French may leave bare, for words that name nobody (le Président), and
    for places that other languages call otherwise. Law: symmetric.
    """
    pairs = tuple(_pairs(old, new))
    if not pairs:
        return False
    named = [
        [found for found in find_placeables(fold(text)) if found.type in _NAMES]
        for text in (old, new)
    ]
    return any(
        _is_told(before, named[0], after) and _is_told(after, named[1], before)
        for before, after in pairs
    )


def _pairs(old: str, new: str) -> Iterator[tuple[EditToken, EditToken]]:
    """Give the words that differ in accents alone, each with what stands in its place."""
    for region in regions(old, new):
        for before in words(region.before):
            for after in words(region.after):
                if _differ(before.text, after.text):
                    yield before, after


def _differ(one: str, other: str) -> bool:
    if one.islower() or other.islower() or unaccented_word(one) != unaccented_word(other):
        return False
    shouted = any(text.isupper() and len(text) > 1 for text in (one, other))
    return not shouted and _capitals_bare(one) != _capitals_bare(other)


def _capitals_bare(word: str) -> str:
    """Take the accents off capitals."""
    return "".join(unaccented_word(c).upper() if c.isupper() else c for c in word)


def _is_told(token: EditToken, named: list[Placeable], other: EditToken) -> bool:
    found = next((p for p in named if p.start <= token.start and token.end <= p.end), None)
    if found is None:
        return False
    if found.type is PlaceableType.PERSON:
        return True
    forms = (token.text, other.text)
    return not any(is_known(form) or is_french(form) for form in forms)
