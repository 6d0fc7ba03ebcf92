"""What an edition changes for readers of the one before, entry by entry."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from l10n.assembly.manifest import digests_of
from l10n.frozen import dataclass, field
from l10n.model.edition import Absence, Tombstone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.model.edition import Edition, EditionEntry


class EntryFate(StrEnum):
    """What becomes of an entry."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"
    """It was printed, and is not any more."""


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What becomes of one entry; `reason` tells why one is gone."""

    entry: str
    change: EntryFate
    reason: Absence | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """The last edition as its manifest has it: digests of printed entries, and its tombstones.

    A digest is None where an older version wrote none down.
    """

    printed: Mapping[str, str | None] = field(default_factory=dict)
    tombstones: tuple[Tombstone, ...] = ()


def read_before(manifest: Mapping[str, object] | None) -> Before:
    """Read which entries a manifest says were printed. Raises ValueError where it is none."""
    if manifest is None:
        return Before()
    try:
        entries = manifest["entries"]
        printed = {str(e["id"]): e.get("digest") for e in entries if not e["omitted"]}  # type: ignore[attr-defined] # read from JSON: anything else is caught below
        stones = manifest.get("tombstones", ())
        kept = (Tombstone(str(s["id"]), Absence(s["reason"])) for s in stones)  # type: ignore[attr-defined] # as above
        return Before(printed, tuple(kept))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        msg = "which entries were printed cannot be read"
        raise ValueError(msg) from error


def tombstones(edition: Edition, before: Before) -> tuple[Tombstone, ...]:
    """Say what is left of entries that nobody may read: hidden ones, and those that are gone."""
    present = {entry.id for entry in edition.entries}
    hidden = [_stone(entry) for entry in edition.entries if entry.is_hidden]
    gone = [Tombstone(i, Absence.WITHDRAWN) for i in before.printed if i not in present]
    kept = [stone for stone in before.tombstones if stone.id not in present]
    return tuple({stone.id: stone for stone in (*kept, *gone, *hidden)}.values())


def _stone(entry: EditionEntry) -> Tombstone:
    early = entry.absence is Absence.EMBARGOED
    return Tombstone(
        entry.id, entry.absence or Absence.WITHHELD, entry.post.until if early else None
    )


def differences(
    edition: Edition, before: Before, digests: Sequence[str | None] | None = None
) -> tuple[EntryChange, ...]:
    """Tell what becomes of every entry that is printed or was, in the order of the article.

    `digests` are those of the edition's entries, where somebody has them.
    """
    return tuple(_changes(edition, before, digests or digests_of(edition)))


def _changes(
    edition: Edition, before: Before, digests: Sequence[str | None]
) -> Iterator[EntryChange]:
    for entry, digest in zip(edition.entries, digests, strict=True):
        if entry.omitted:
            if entry.id in before.printed:
                yield EntryChange(entry.id, EntryFate.GONE, entry.absence)
        elif entry.id not in before.printed:
            yield EntryChange(entry.id, EntryFate.NEW)
        else:
            same = before.printed[entry.id] == digest
            yield EntryChange(entry.id, EntryFate.SAME if same else EntryFate.CHANGED)
    present = {entry.id for entry in edition.entries}
    for name in before.printed:
        if name not in present:
            yield EntryChange(name, EntryFate.GONE, Absence.WITHDRAWN)
