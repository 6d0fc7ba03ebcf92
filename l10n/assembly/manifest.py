"""The manifest: what an edition is made of, entry by entry. Nothing is silent."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from l10n.assembly.remembered import by_state

if TYPE_CHECKING:
    from l10n.assembly.remembered import Memory
    from l10n.model.edition import Byline, Edition, EditionEntry


def manifest(
    edition: Edition, made_as: str, source: tuple[str, str], memory: Memory
) -> dict[str, object]:
    """Account for an edition as JSON values.

    `made_as` is the name of a format, `source` the source's path and digest. Holds no date but
    those of corrections, so the same edition has the same manifest.
    """
    path, digest = source
    states = Counter(
        unit.state for entry in edition.entries for block in entry.blocks for unit in block.units
    )
    return {
        "article": edition.article,
        "language": edition.language,
        "format": made_as,
        "source": {"path": path, "language": edition.source_language, "sha256": digest}
        | _shape_of_byline(edition.byline),
        "accept": list(edition.accept),
        "missing": edition.missing,
        "segments": dict(sorted(states.items())),
        "entries": [_entry(entry, edition) for entry in edition.entries],
        "corrections": by_state(memory.corrections),
        "printed": {
            unit: {"source": printed.source, "target": printed.target}
            for unit, printed in memory.printed.items()
        },
    }


def _shape_of_byline(byline: Byline) -> dict[str, object]:
    return {key: value for key, value in asdict(byline).items() if value is not None}


def _entry(entry: EditionEntry, edition: Edition) -> dict[str, object]:
    states = Counter(unit.state for block in entry.blocks for unit in block.units)
    return {
        "id": entry.id,
        "kind": entry.kind,
        "time": entry.instant or entry.time,
        "states": dict(sorted(states.items())),
        "omitted": entry.omitted,
        "in_source": list(entry.in_other_than(edition.language)),
        "previous": list(entry.as_before(edition.language)),
        "machine": list(entry.by_machine(edition.language)),
    }
