"""What an edition has to correct: reviewed texts that an earlier one printed and that were wrong.

The manifest beside an edition remembers what was printed from reviewed units, and every correction
since. It is the only memory: without it nothing can be known, and nothing is made up.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from l10n.language.changes import classify
from l10n.language.typography import fold
from l10n.model.edition import Correction
from l10n.model.unit import GRAVE, ChangeClass, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.model.edition import Edition, EditionEntry, EditionUnit

_FIELDS: Final = ("unit", "class", "at", "old_source", "old_target", "new_source", "new_target")


@dataclass(frozen=True, slots=True)
class Memory:
    """What the last manifest knows: printed sources and targets by unit id, and corrections."""

    printed: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()


def read_memory(manifest: str) -> Memory:
    """Read what a manifest remembers; one that an older version wrote remembers nothing.

    Raises ValueError where the text is no manifest.
    """
    document = json.loads(manifest)
    if not isinstance(document, dict):
        msg = "no JSON object"
        raise ValueError(msg)  # noqa: TRY004 - whatever is wrong with the file is one thing
    try:
        printed = {
            str(unit): (str(pair["source"]), str(pair["target"]))
            for unit, pair in document.get("printed", {}).items()
        }
        made = tuple(_read(item) for item in document.get("corrections", ()))
    except (AttributeError, KeyError, TypeError) as error:
        msg = "what was printed cannot be read"
        raise ValueError(msg) from error
    return Memory(printed, made)


def _read(item: Mapping[str, object]) -> Correction:
    unit, change, *texts = (str(item[name]) for name in _FIELDS)
    return Correction(unit, ChangeClass(change), *texts)


def document(correction: Correction) -> dict[str, object]:
    """Say a correction in JSON; a `new_target` that is empty is still to come."""
    values = (
        correction.unit,
        correction.change,
        correction.at,
        correction.old_source,
        correction.old_target,
        correction.new_source,
        correction.new_target,
    )
    return dict(zip(_FIELDS, values, strict=True))


def corrected(edition: Edition, memory: Memory, at: str) -> tuple[Edition, Memory]:
    """Add to an edition what it has to correct; returns it with what its manifest remembers.

    Corrections stay as long as their unit stands in the article. One whose new text is not yet
    reviewed is open, and goes when the old text comes back. Law: a second time with what the
    first returned changes nothing.
    """
    units = {
        unit.id: unit for entry in edition.entries for block in entry.blocks for unit in block.units
    }
    printed = dict(_printed(edition))
    known = {i: text for i, text in memory.printed.items() if i in units}
    settled = [c for c in memory.corrections if c.unit in units and c.new_target]
    still_open = {c.unit: c for c in memory.corrections if not c.new_target}
    made = [
        _since(correction, still_open.get(i))
        for i, text in known.items()
        if (correction := _correction(units[i], text, at, printed=i in printed))
    ]
    corrections = (*settled, *made)
    entries = tuple(
        replace(entry, corrections=tuple(c for c in corrections if c.unit in _ids(entry)))
        for entry in edition.entries
    )
    return replace(edition, entries=entries), Memory({**known, **printed}, corrections)


def _ids(entry: EditionEntry) -> frozenset[str]:
    return frozenset(unit.id for block in entry.blocks for unit in block.units)


def _printed(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give source and target of every reviewed unit that readers see in their language."""
    for entry in edition.entries:
        for block in entry.blocks:
            if not entry.omitted and block.language == edition.language:
                for unit in block.units:
                    if unit.state is State.REVIEWED:
                        yield unit.id, (unit.source, unit.text)


def _correction(
    unit: EditionUnit, before: tuple[str, str], at: str, *, printed: bool
) -> Correction | None:
    source, target = before
    if fold(source) == fold(unit.source):
        return None
    change = classify(source, unit.source)
    if change not in GRAVE:
        return None
    now = unit.text if printed else ""
    return Correction(unit.id, change, at, source, target, unit.source, now)


def _since(made: Correction, known: Correction | None) -> Correction:
    """Date a correction from when its new source was first seen."""
    same = known is not None and known.new_source == made.new_source
    return replace(made, at=known.at) if known and same else made
