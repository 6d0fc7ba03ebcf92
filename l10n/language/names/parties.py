"""Parties, unions and clubs of France that a text of any language names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.names.tables.parties import PARTIES
from l10n.language.text.folding import unaccented
from l10n.language.text.words import lowered

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHORT: Final = 4
"""Letters up to which what says a party is a whole word."""


def party_of(name: str) -> str | None:
    """Return the party that a French name or sign is of; None for any other name."""
    return _by_name().get(name)


@lru_cache(maxsize=16)
def may_name_party(text: str) -> bool:
    """Tell quickly whether a French text holds the letters of a party's name or sign."""
    return _names().search(text) is not None


def parties_in(text: str) -> dict[str, tuple[int, int]]:
    """Find the parties that a text says, each where it says it first.

    Of a text whose letters come apart without their accents no place is known: all of it.
    """
    plain = unaccented(lowered(text))
    found = {party: match.span() for party in PARTIES if (match := _pattern(party).search(plain))}
    return found if len(plain) == len(text) else dict.fromkeys(found, (0, len(text)))


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _by_name()))})(?!\w)")


@cache
def _by_name() -> Mapping[str, str]:
    return {name: party for party in PARTIES for name in party.split("|")}


@cache
def _pattern(party: str) -> re.Pattern[str]:
    stems = (f"{x}(?!\\w)" if len(x) <= _SHORT else x for x in PARTIES[party].split())
    return re.compile(rf"(?<!\w)(?:{'|'.join(stems)})")
