"""The manifest: what an edition is made of, entry by entry. Nothing is silent."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.assembly.remembered import by_state
from l10n.frozen import asdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.assembly.remembered import Memory
    from l10n.model.edition import Byline, Edition, EditionEntry, Tombstone

_DIGITS: Final = 12


def manifest(
    edition: Edition,
    made_as: str,
    source: tuple[str, str],
    memory: Memory,
    digests: Sequence[str | None] | None = None,
) -> dict[str, object]:
    """Account for an edition as JSON values; docs/manifest.schema.json says what there may be.

    `made_as` is the name of a format, `source` the source's path and digest, `digests` are those of
    the entries, where somebody has them. Holds no date but
    those of corrections and embargoes, so the same edition has the same manifest.
    """
    path, digest = source
    states = Counter(
        unit.state for entry in edition.entries for block in entry.blocks for unit in block.units
    )
    own, whole = edition.share
    return {
        "article": edition.article,
        "language": edition.language,
        "format": made_as,
        "source": {"path": path, "language": edition.source_language, "sha256": digest}
        | _shape_of_byline(edition.byline),
        "accept": list(edition.accept),
        "missing": edition.missing,
        "minimum": edition.minimum,
        "share": {"translated": own, "of": whole},
        "segments": dict(sorted(states.items())),
        "entries": [
            _entry(entry, edition, seen)
            for entry, seen in zip(edition.entries, digests or digests_of(edition), strict=True)
        ],
        "tombstones": [_tombstone(stone) for stone in edition.tombstones],
        "corrections": by_state(memory.corrections),
        "printed": {
            unit: {"source": printed.source, "target": printed.target}
            for unit, printed in memory.printed.items()
        },
    }


def _shape_of_byline(byline: Byline) -> dict[str, object]:
    return {key: value for key, value in asdict(byline).items() if value is not None}


def _tombstone(stone: Tombstone) -> dict[str, object]:
    shape: dict[str, object] = {"id": stone.id, "reason": stone.reason}
    return shape | ({"until": stone.until} if stone.until else {})


def _entry(entry: EditionEntry, edition: Edition, digest: str | None) -> dict[str, object]:
    states = Counter(unit.state for block in entry.blocks for unit in block.units)
    return {
        "id": entry.id,
        "kind": entry.kind,
        "time": entry.instant or entry.time,
        "states": dict(sorted(states.items())),
        "omitted": entry.omitted,
        "absence": entry.absence,
        "in_source": list(entry.in_other_than(edition.language)),
        "previous": list(entry.as_before(edition.language)),
        "machine": list(entry.by_machine(edition.language)),
        "digest": digest,
    }


def digests_of(edition: Edition) -> tuple[str | None, ...]:
    """Digest what readers see of each entry; None for one that is left out."""
    return tuple(None if entry.omitted else digest_of(entry) for entry in edition.entries)


def digest_of(entry: EditionEntry) -> str:
    """Digest what readers see of an entry: two with the same digest read the same."""
    blocks = [
        [
            str(block.role),
            block.language,
            block.marker,
            block.text,
            [[unit.text, unit.machine] for unit in block.units],
        ]
        for block in entry.blocks
    ]
    told = [[c.id, c.old_target, c.state] for c in entry.corrected]
    marks = [entry.post.pinned, entry.post.key]
    seen = [entry.time, entry.instant, entry.minute, *marks, blocks, told]
    seen += [entry.label] if entry.label else []
    text = json.dumps(seen, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
