"""The merge driver: git hands over three versions of a file and takes what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.catalogue.versions.driver import join
from l10n.errors import CatalogueProblem
from l10n.store.clock import utc_minute
from l10n.store.files.replacing import replace_files
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.catalogue import Catalogue


def merge_versions(base: Path, ours: Path, theirs: Path, name: str) -> tuple[str, ...]:
    """Merge theirs into ours, in ours; returns the units that hold two texts and need work.

    `name` is the file's path in the repository. Raises CatalogueProblem where a version cannot be
    read: git then leaves the conflict to a person, and ours is as it was.
    """
    start, *both = (read_file(path, MAX_CATALOGUE) for path in (base, ours, theirs))
    before = codec.read(start, name) if start else None
    mine, other = (codec.read(data, name) for data in both)
    _refuse_two_languages(mine, other, name)
    joined = join(before, mine, other, utc_minute())
    source = mine.header.source or other.header.source or ""
    data = codec.write(joined.catalogue, source)
    codec.read(data, name)
    replace_files({ours: data}, ours.parent, {})
    return joined.conflicts


def _refuse_two_languages(mine: Catalogue, other: Catalogue, name: str) -> None:
    ours, theirs = mine.header.language, other.header.language
    if ours and theirs and ours != theirs:
        remedy = "take one of the two, or correct its Language header"
        raise CatalogueProblem(name, f"one version is in {ours}, the other in {theirs}", remedy)
