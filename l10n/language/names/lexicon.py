"""Names known by their Cyrillic form."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.language.names.keys import cyrillic_keys, french_key
from l10n.language.names.stress import mark, unmark
from l10n.language.names.tables import given, places, surnames

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Known:
    """A name in Cyrillic, the stressed vowel a capital; "" in a language that has none of its own.

    `strict`: beside this given name a surname is believed to be transcribed.
    """

    russian: str
    ukrainian: str
    strict: bool = False


@cache
def given_names(*, ukrainian: bool) -> Mapping[str, Known]:
    """Give the given names by the key of their Russian or Ukrainian form."""
    entries = [Known(mark(x[0]), mark(x[1]), strict=len(x) > 2) for x in given.PAIRS]  # noqa: PLR2004 - the star
    known = {unmark(entry.russian): entry for entry in entries}
    spelled = {french_key(french): known[name.lower()] for french, name in given.SPELLINGS.items()}
    return {**spelled, **_index(entries, ukrainian=ukrainian)}


@cache
def translated_names() -> Mapping[str, Known]:
    """Give the given names that French translates, by their French form: Pierre is Пётр."""
    known = {unmark(mark(x[0])): Known(mark(x[0]), mark(x[1])) for x in given.PAIRS}
    return {french: known[name.lower()] for french, name in given.TRANSLATED.items()}


@cache
def family_names(*, ukrainian: bool) -> Mapping[str, Known]:
    """Give the surnames by key: Ukrainian ones, or Russian ones."""
    if ukrainian:
        return _index((Known("", mark(x)) for x in surnames.UKRAINIAN.split()), ukrainian=True)
    return _index((Known(mark(x), "") for x in surnames.RUSSIAN.split()), ukrainian=False)


@cache
def city_names(*, ukrainian: bool) -> Mapping[str, Known]:
    """Give the cities by the key of their Russian or Ukrainian form."""
    entries = (Known(mark(x[0]), mark(x[1]) if len(x) > 1 else "") for x in places.CITIES)
    return _index(entries, ukrainian=ukrainian)


def _index(entries: Iterable[Known], *, ukrainian: bool) -> Mapping[str, Known]:
    found: dict[str, Known] = {}
    for entry in entries:
        name = unmark(entry.ukrainian if ukrainian else entry.russian)
        for key in cyrillic_keys(name, ukrainian=ukrainian) if name else ():
            found.setdefault(key, entry)
    return found
