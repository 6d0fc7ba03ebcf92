"""Ids of entries and units: opaque, short, minted once, never used again.

Never made of a time, a heading or a position: in real live-blogs all three repeat and change.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from l10n.catalogue.units import Slot

LONGEST: Final = 24
"""Code points of an entry id."""

_FOREIGN: Final = re.compile(r"[^A-Za-z0-9_-]+")


def mint_id() -> str:
    """Make a short random entry id, for a source that gives none."""
    return os.urandom(3).hex()


def shorten(native: str) -> str:
    """Make an entry id of the id that the source gives: safe in a comment line, and short.

    What cannot be kept as it is gets a digest, so that different ids stay different.
    """
    safe = _FOREIGN.sub("-", native).strip("-")
    if safe == native and len(safe) <= LONGEST:
        return safe
    digest = sha256(native.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{safe[-(LONGEST - 7) :].strip('-')}-{digest}".strip("-")


class Mint:
    """Give out ids that no entry and no unit of the article ever had."""

    def __init__(self, used: Iterable[Slot], mint: Callable[[], str] = mint_id) -> None:
        self._mint = mint
        self._counters: defaultdict[str, int] = defaultdict(int)
        for slot in used:
            entry, _, counter = slot.unit.id.rpartition(".")
            if counter.isdecimal():
                self._counters[entry] = max(self._counters[entry], int(counter))
            if slot.place:
                self._counters.setdefault(slot.place.entry, 0)

    def entry(self) -> str:
        """Return the id of an entry that nobody names."""
        while (fresh := self._mint()) in self._counters:
            pass
        self._counters[fresh] = 0
        return fresh

    def unit(self, entry_id: str) -> str:
        """Return the id of a new unit of an entry."""
        self._counters[entry_id] += 1
        return f"{entry_id}.{self._counters[entry_id]}"
