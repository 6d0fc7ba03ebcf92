"""Ids of entries and units: opaque, short, minted once, never used again.

Never made of a time or a position, and never renewed: in real live-blogs times, headings and
positions repeat and change. Two clones that sync the same version mint the same ids, so an id is
made of the text that an entry first began with.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING, Final

from l10n.language.text.typography import fold
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.catalogue import Slot

LONGEST: Final = 24
"""Code points of an entry id."""

_FOREIGN: Final = compiled(r"[^A-Za-z0-9_-]+")


def entry_id(first: str) -> str:
    """Make a short entry id of the text that an entry begins with, where the source gives none."""
    return _digest(fold(first))


def shorten(native: str) -> str:
    """Make an entry id of the id that the source gives: safe in a comment line, and short.

    What cannot be kept as it is gets a digest, so that different ids stay different.
    """
    safe = _FOREIGN.sub("-", native).strip("-")
    if safe == native and len(safe) <= LONGEST:
        return safe
    return f"{safe[-(LONGEST - 7) :].strip('-')}-{_digest(native)}".strip("-")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]


def home_of(slot: Slot) -> str:
    """Return the entry that a unit stands in, or stood in last as far as that is known."""
    return slot.place.entry if slot.place else slot.unit.id.rpartition(".")[0]


class Mint:
    """Give out ids that no entry and no unit of the article ever had."""

    def __init__(self, used: Iterable[Slot]) -> None:
        self._counters: dict[str, int] = {}
        counters = self._counters
        for slot in used:
            entry, _, counter = slot.unit.id.rpartition(".")
            if counter.isdecimal() and (number := int(counter)) > counters.get(entry, -1):
                counters[entry] = number
            if slot.place:
                counters.setdefault(slot.place.entry, 0)

    def entry(self, first: str) -> str:
        """Return the id of an entry that begins with this text; with a number where it is taken."""
        wanted = entry_id(first)
        names = (wanted if number == 1 else f"{wanted}-{number}" for number in count(1))
        fresh = next(name for name in names if name not in self._counters)
        self._counters[fresh] = 0
        return fresh

    def unit(self, entry_id: str) -> str:
        """Return the id of a new unit of an entry."""
        self._counters[entry_id] = self._counters.get(entry_id, 0) + 1
        return f"{entry_id}.{self._counters[entry_id]}"
