"""Whether an edit changed the accent of a name: to whoever prints it, that is another name."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import unaccented_word
from l10n.language.french.changes.vocabulary import is_known
from l10n.language.french.finder import find_placeables
from l10n.language.names.places import is_french
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    for region in regions(old, new):
        before, after = _by_letters(region.before), _by_letters(region.after)
        for letters in before.keys() & after.keys():
            if _differ(before[letters], after[letters], old, new):
                return True
    return False


def _by_letters(tokens: tuple[EditToken, ...]) -> dict[str, list[EditToken]]:
    """Sort the words that a capital or two may make names by their letters without accents."""
    found: dict[str, list[EditToken]] = {}
    for token in words(tokens):
        if not token.text.islower() and not (token.text.isupper() and len(token.text) > 1):
            found.setdefault(unaccented_word(token.text), []).append(token)
    return found


def _differ(before: Sequence[EditToken], after: Sequence[EditToken], old: str, new: str) -> bool:
    """Tell whether a name among words of the same letters stands for one with other accents."""
    if len({_capitals_bare(token.text) for token in (*before, *after)}) == 1:
        return False
    mine, yours = _told(before, old), _told(after, new)
    return any(
        _capitals_bare(one) != _capitals_bare(other)
        and _is_told(kind, one, other)
        and _is_told(as_kind, one, other)
        for one, kind in mine
        for other, as_kind in yours
    )


def _told(tokens: Sequence[EditToken], text: str) -> frozenset[tuple[str, PlaceableType]]:
    """Give the words that stand in names, each with the types of those: few, however many words."""
    names = _names_of(text)
    holders = ((token.text, _holder(token, names)) for token in tokens)
    return frozenset((word, name.type) for word, name in holders if name)


@lru_cache(maxsize=16)
def _names_of(text: str) -> tuple[Placeable, ...]:
    return tuple(found for found in find_placeables(fold(text)) if found.type in _NAMES)


def _holder(token: EditToken, names: Sequence[Placeable]) -> Placeable | None:
    at = bisect_right(names, token.start, key=lambda name: name.start) - 1
    return names[at] if at >= 0 and token.end <= names[at].end else None


def _capitals_bare(word: str) -> str:
    """Take the accents off capitals."""
    return "".join(unaccented_word(c).upper() if c.isupper() else c for c in word)


def _is_told(kind: PlaceableType, *forms: str) -> bool:
    known = any(is_known(form) or is_french(form) for form in forms)
    return kind is PlaceableType.PERSON or not known
