"""Names known beforehand: CLDR's countries and cities, tables of general knowledge, a glossary."""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.names.tokens import key_of, name_tokens
from l10n.language.french.quantities.zones import tz_cities
from l10n.language.french.tables import organisations, places
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.french.names.tokens import NameToken

Key = tuple[str, ...]
_WORD: Final = r"(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]*|[a-zß-öø-ÿœ]+)"
_PLAIN: Final = compiled(rf"{_WORD}(?:[ -]{_WORD})*")
_LONGEST: Final = 12
_ONE: Final = (1,)
_NO_PLACES: Final = frozenset(["EU", "UN", "EZ", "QO", "ZZ", "XA", "XB"])


@dataclass(frozen=True, slots=True)
class KnownName:
    """What a known form means; `type` None keeps it from being a name (a term).

    `value` is empty where the form in the article is the value; `ambiguous` forms are also words or
    surnames, so the start of a sentence is no evidence. A `region` may take an adjective of
    nationality into its name: Kurdistan irakien.
    """

    type: PlaceableType | None
    value: str = ""
    ambiguous: bool = False
    region: bool = False


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """Forms by key, and for each first part of a key the lengths that begin so, longest first."""

    entries: Mapping[Key, KnownName]
    lengths: Mapping[str, tuple[int, ...]]

    def find(self, tokens: Sequence[NameToken], at: int) -> tuple[KnownName, int] | None:
        """Return the longest form that begins with token `at`, and the token after it."""
        lengths = self.lengths.get(tokens[at].key[0])
        if not lengths:
            return None
        if lengths == _ONE:
            entry = self.entries.get(tokens[at].key)
            return (entry, at + 1) if entry else None
        key: list[str] = []
        ends: dict[int, int] = {}
        for position in range(at, min(at + _LONGEST, len(tokens))):
            token = tokens[position]
            if position > at and (token.gap == "\n" or not (token.is_word or token.text == "…")):
                break
            key += token.key
            ends[len(key)] = position + 1
            if len(key) >= lengths[0]:
                break
        for length in lengths:
            entry = self.entries.get(tuple(key[:length])) if length in ends else None
            if entry:
                return entry, ends[length]
        return None


_ORGANISATION: Final = {
    doubtful: KnownName(PlaceableType.ORGANISATION, "", doubtful) for doubtful in (False, True)
}
_NOTHING: Final = PhraseIndex(MappingProxyType({}), MappingProxyType({}))


def index(entries: Mapping[Key, KnownName]) -> PhraseIndex:
    """Make the entries searchable from their first part."""
    if not entries:
        return _NOTHING
    lengths: dict[str, tuple[int, ...]] = {}
    for key in entries:
        if key:
            known, length = lengths.get(key[0], ()), len(key)
            if length not in known:
                lengths[key[0]] = tuple(sorted((*known, length), reverse=True))
    return PhraseIndex(MappingProxyType(dict(entries)), MappingProxyType(lengths))


def phrase_key(form: str) -> Key:
    """Return the key of a form of several words."""
    if form.isascii():  # most names: their letters are those of their keys
        words = form.replace("-", " ").split(" ")
        if all(word.isalpha() and (word.istitle() or word.islower()) for word in words):
            return tuple(["^" + word.lower() if word.istitle() else word for word in words])
    if _PLAIN.fullmatch(form):  # most forms: each word is a token, and no mark stands between
        return tuple(part for word in form.split(" ") for part in key_of(word))
    return tuple(part for token in name_tokens(fold(form)) if token.is_word for part in token.key)


@functools.cache
def general() -> PhraseIndex:
    """Return what is generally known. Built when first needed: it loads CLDR."""
    entries: dict[Key, KnownName] = {}
    # In order: of two spellings of one name the same one counts in every process.
    for name in sorted(organisations.NAMES):
        value = organisations.BOUND.get(name, "")
        entries[phrase_key(name)] = KnownName(PlaceableType.NAME, value)
    for name in sorted(organisations.ORGANISATIONS):
        ambiguous = name in organisations.AFTER_ARTICLE
        entries[phrase_key(name)] = _ORGANISATION[ambiguous]
    for name in _cldr_cities():
        entries[phrase_key(name)] = KnownName(PlaceableType.PLACE, name, ambiguous=True)
    for name in (*_cldr_territories(), *sorted(places.PLACES)):
        value = places.ALIASES.get(name, name)
        ambiguous, region = name in places.AMBIGUOUS, name in places.SHARED_REGIONS
        entries[phrase_key(name)] = KnownName(PlaceableType.PLACE, value, ambiguous, region)
    return index(entries)


def _cldr_territories() -> Iterable[str]:
    """Yield CLDR's French names of countries, territories and continents."""
    from l10n.language.values import cldr  # noqa: PLC0415  heavy, and most commands need no names

    for code, name in cldr.territories("fr"):
        plain = name.partition(" (")[0]
        if code.isalpha() and plain[:1].isupper() and code not in _NO_PLACES:
            yield plain


def _cldr_cities() -> Iterable[str]:
    """Yield CLDR's French names of the cities that stand for a time zone."""
    for city in tz_cities():
        plain = city.partition(" (")[0].partition(" [")[0]
        if plain[:1].isupper() and not plain.isupper() and "/" not in plain:
            yield plain
