"""Take compounds of several names apart: Durand-Martin, Paris-Clermont-Ferrand, anti-Durand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.lexicon import KnownName
from l10n.language.french.names.tokens import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.language.french.names.lexicon import Key

    Lookup = Callable[[Key], KnownName | None]
    Part = tuple[int, int, KnownName]

_MOST: Final = 8
_PAIR: Final = 2


def split(word: str, start: int, lookup: Lookup) -> tuple[Part, ...]:
    """Return the known names that a hyphenated word is made of, or nothing if one part is unknown.

    Each part is its start, its end (counted from where the word starts, `start`) and its entry. A
    prefix of lower case may stand before: anti-, ex-, pro-.
    """
    pieces = _pieces(word, start)
    if len(pieces) > _MOST:
        return ()
    at = 1 if len(pieces) > 1 and pieces[0][2].islower() else 0
    found: list[Part] = []
    while at < len(pieces):
        step = _longest(pieces, at, lookup)
        if not step:
            return ()
        entry, last = step
        found.append((pieces[at][0], pieces[last - 1][1], entry))
        at = last
    return tuple(found)


def split_pair(word: str, lookup: Lookup) -> tuple[tuple[str, KnownName], ...]:
    """Split a word into two names where one is known and the other must be of its kind."""
    pieces = word.split("-")
    if len(pieces) != _PAIR:
        return ()
    entries = [lookup(key_of(piece)) for piece in pieces]
    kind = next((entry.type for entry in entries if entry), None)
    if kind is None:
        return ()
    return tuple(
        (piece, entry or KnownName(kind, piece))
        for piece, entry in zip(pieces, entries, strict=True)
    )


def _pieces(word: str, start: int) -> list[tuple[int, int, str]]:
    pieces = []
    for piece in word.split("-"):
        pieces.append((start, start + len(piece), piece))
        start += len(piece) + 1
    return pieces


def _longest(
    pieces: Sequence[tuple[int, int, str]], at: int, lookup: Lookup
) -> tuple[KnownName, int] | None:
    for last in range(len(pieces), at, -1):
        entry = lookup(tuple(part for _, _, word in pieces[at:last] for part in key_of(word)))
        if entry:
            return entry, last
    return None
