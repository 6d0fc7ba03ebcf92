"""Sentences that another one swallowed: their targets, for the translator of that one.

Where an edit joins two sentences, one of the two units goes on and the other leaves the article,
and its target with it. What it said is shown where it is needed, as a note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import is_untouched_draft
from l10n.frozen import dataclass
from l10n.language.text.typography import fold
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.model.catalogue import Slot
    from l10n.model.unit import Unit

JOINED: Final = "joined: "
"""How a note begins that shows what a swallowed sentence was and how it was translated."""

_WORD: Final = compiled(r"\w+")
_SAYS_SOMETHING: Final = 3
"""Words from which a sentence is known by most of them; a shorter one has to be there whole."""

_SHARE: Final = 0.7
"""Share of its words, of which a join drops a subject or a conjunction."""


@dataclass(frozen=True, slots=True)
class Left:
    """What left the article with a target of a person: each unit, and the entry it stood in.

    `present` are the entries that are still there: a sentence goes into one of its own entry, or,
    when that is gone, into any.
    """

    units: tuple[tuple[str, Unit], ...] = ()
    present: frozenset[str] = frozenset()

    @classmethod
    def of(cls, template: Iterable[Slot], units: Mapping[str, Slot], language: str) -> Left:
        """Find what left by the template, as the catalogue has it."""
        slots = [slot for slot in template if slot.place]
        return cls(
            tuple(
                (slot.place.entry, units[slot.unit.id].unit)
                for slot in slots
                if slot.place and slot.unit.obsolete and slot.unit.id in units
                if _is_worth(units[slot.unit.id].unit, language)
            ),
            frozenset(s.place.entry for s in slots if s.place and not s.unit.obsolete),
        )

    def joined_into(self, unit: Unit, entry: str) -> tuple[str, ...]:
        """Say which of them a unit swallowed that waits for its translator, one note each."""
        if unit.target and unit.previous is None:
            return ()
        return tuple(
            f"{JOINED}{_line(gone.source)} -> {_line(gone.target)}"
            for home, gone in self.units
            if home == entry or home not in self.present
            if _is_in(gone.source, unit.source, unit.previous or "")
        )


def _is_worth(unit: Unit, language: str) -> bool:
    return bool(unit.target) and not unit.fuzzy and not is_untouched_draft(unit, language)


def _is_in(text: str, now: str, before: str) -> bool:
    """Tell whether a text stands in another one as it is now, and did not as it was before."""
    words, new, old = _words(text), _words(now), _words(before)
    if len(words) < _SAYS_SOMETHING:
        said = fold(text).casefold().strip(" .!?…")
        return said in fold(now).casefold() and said not in fold(before).casefold()
    most = len(words & new) >= _SHARE * len(words)
    return most and 2 * len(words & (new - old)) > len(words)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text).casefold()))


def _line(text: str) -> str:
    return " ".join(text.split())
