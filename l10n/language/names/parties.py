"""Parties, unions and clubs of France that a text of any language names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.names.tables.parties import CLUBS, PARTIES, TELLING, UNIONS
from l10n.language.text.folding import unaccented
from l10n.language.text.words import lowered

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_WORD: Final = "(?!)"


def party_of(name: str) -> str | None:
    """Return the party that a French name or sign is of; None for any other name."""
    return _by_name().get(name)


def may_name_party(text: str) -> bool:
    """Tell quickly whether a French text holds the letters of a party's name or sign."""
    return _names().search(text) is not None


def parties_in(text: str) -> dict[str, tuple[int, int]]:
    """Find the parties that a text says, each where it says it first.

    Of a text whose letters come apart without their accents no place is known: all of it.
    """
    plain = unaccented(lowered(text))
    found = {party: match.span() for party in PARTIES if (match := _pattern(party).search(plain))}
    if len(plain) != len(text):
        found = dict.fromkeys(found, (0, len(text)))
    signs = {party: match.span() for party in PARTIES if (match := _signs(party).search(text))}
    return found | signs


def may_replace(one: str, other: str, said: str) -> bool:
    """Tell whether a text that says another party may mean it in the place of one.

    Both are parties, both unions or both clubs; `said` is what stands there, a sign or a name with
    capitals that tells.
    """
    same = all((one in kind) == (other in kind) for kind in (UNIONS, CLUBS))
    return same and (said.isupper() or (other in TELLING | CLUBS and said[:1].isupper()))


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _by_name()))})(?!\w)")


@cache
def _by_name() -> Mapping[str, str]:
    return {name: party for party in PARTIES for name in party.split("|")}


@cache
def _pattern(party: str) -> re.Pattern[str]:
    stems = "|".join(stem for stem in PARTIES[party].split() if not stem.isupper())
    return re.compile(rf"(?<!\w)(?:{stems or _NO_WORD})")


@cache
def _signs(party: str) -> re.Pattern[str]:
    signs = "|".join(stem for stem in PARTIES[party].split() if stem.isupper())
    return re.compile(rf"(?<![\w-])(?:{signs or _NO_WORD})(?![\w-])")
