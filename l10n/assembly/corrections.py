"""What an edition may have to correct: reviewed texts that an earlier one printed.

The manifest beside an edition remembers what was printed from reviewed units, and every correction
that was proposed since. It is the only memory of that: without it nothing can be known, and nothing
is made up. What readers are told a person decides. See docs/adr/0014-corrections-are-proposals.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.assembly.remembered import Memory, Printed, identify
from l10n.frozen import dataclass, field, replace
from l10n.language.source import classify, is_correction
from l10n.language.text.typography import fold
from l10n.model.edition import Correction, CorrectionState
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.model.edition import Edition


@dataclass(frozen=True, slots=True)
class Now:
    """A unit as the article has it; `target` is empty where it is not reviewed and in print."""

    source: str
    target: str
    entry: str


@dataclass(frozen=True, slots=True)
class Situation:
    """An article in one language: its units by id, the UTC minute, and what people decided.

    `decided` are the corrections that somebody confirmed or dismissed, by their ids.
    """

    article: str
    language: str
    units: Mapping[str, Now]
    at: str
    decided: Mapping[str, Correction] = field(default_factory=dict)


def corrected(
    edition: Edition, memory: Memory, at: str, decided: Mapping[str, Correction]
) -> tuple[Edition, Memory]:
    """Add to an edition what it may have to correct; returns it with what its manifest remembers.

    Law: a second time with what the first returned changes nothing.
    """
    if not (memory.printed or memory.corrections or decided):
        return edition, Memory(_printed(edition))
    units = dict(_units(edition))
    corrections = settle(memory, Situation(edition.article, edition.language, units, at, decided))
    entries = tuple(
        replace(entry, corrections=tuple(c for c in corrections if units[c.unit].entry == str(n)))
        for n, entry in enumerate(edition.entries)
    )
    known = {i: text for i, text in memory.printed.items() if i in units}
    printed = {i: Printed(now.source, now.target) for i, now in units.items() if now.target}
    return replace(edition, entries=entries), Memory({**known, **printed}, corrections)


def _printed(edition: Edition) -> dict[str, Printed]:
    """Return what is in print and reviewed, of each unit that is."""
    return {
        unit.id: Printed(unit.source, unit.text)
        for entry in edition.printed
        for block in entry.blocks
        if block.language == edition.language
        for unit in block.units
        if unit.state is State.REVIEWED and unit.text
    }


def _units(edition: Edition) -> Iterator[tuple[str, Now]]:
    """Give every unit that may be read, with what readers see of it in their language.

    That is its target if it is reviewed. Of what was withdrawn nothing is remembered.
    """
    for n, entry in enumerate(edition.entries):
        for block in () if entry.is_hidden else entry.blocks:
            seen = not entry.omitted and block.language == edition.language
            for unit in block.units:
                target = unit.text if seen and unit.state is State.REVIEWED else ""
                yield unit.id, Now(unit.source, target, str(n))


def settle(memory: Memory, now: Situation) -> tuple[Correction, ...]:
    """List the corrections of an article, those whose new text was in print first.

    Corrections stay as long as their unit stands in the article. One whose new text is not yet
    reviewed is open: it goes when the source changes again or comes back, and another may come.
    """
    printed_since = [c for c in memory.corrections if c.unit in now.units and c.new_target]
    found = {c.id: c for c in (*_proposed(memory, now), *printed_since)}
    found |= {c.id: c for c in _recalled(now) if c.id not in found}
    order = {c.id: n for n, c in enumerate(printed_since)}
    ranked = sorted(found.values(), key=lambda c: (not c.new_target, order.get(c.id, len(order))))
    return tuple(_as_decided(c, now.decided.get(c.id)) for c in ranked)


def _proposed(memory: Memory, now: Situation) -> Iterator[Correction]:
    """Propose what takes back something that was in print."""
    still_open = {c.id: c for c in memory.corrections if not c.new_target}
    for unit, before in memory.printed.items():
        here = now.units.get(unit)
        if here is None or fold(before.source) == fold(here.source):
            continue
        if is_correction(before.source, here.source, _beside(unit, memory, now)):
            texts = (before.source, before.target, here.source)
            name = identify(now.article, now.language, unit, texts)
            change = classify(before.source, here.source)
            at = still_open[name].at if name in still_open else now.at
            yield Correction(name, now.article, now.language, unit, change, at, *texts, here.target)


def _beside(unit: str, memory: Memory, now: Situation) -> list[str]:
    """Give the other sentences of the unit's entry that were not in print as they are."""
    entry = now.units[unit].entry
    return [
        other.source
        for i, other in now.units.items()
        if i != unit
        and other.entry == entry
        and (i not in memory.printed or fold(memory.printed[i].source) != fold(other.source))
    ]


def _recalled(now: Situation) -> Iterator[Correction]:
    """Give what people confirmed where no manifest remembers it: `build/` may be deleted."""
    for decided in now.decided.values():
        here = now.units.get(decided.unit)
        if here is None or decided.state is not CorrectionState.CONFIRMED:
            continue
        if fold(here.source) == fold(decided.new_source):
            yield replace(decided, new_target=here.target or decided.new_target)
        elif decided.new_target:
            yield decided


def _as_decided(correction: Correction, decided: Correction | None) -> Correction:
    if decided is None:
        return replace(correction, state=CorrectionState.PROPOSED, by="")
    return replace(correction, state=decided.state, by=decided.by)
