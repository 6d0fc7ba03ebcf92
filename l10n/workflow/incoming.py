"""Files that come in, each by what it is: a catalogue, a memory, a table of pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.errors import UsageProblem
from l10n.frozen import dataclass
from l10n.workflow.aligning import take_pairs
from l10n.workflow.guard import Faults
from l10n.workflow.importing import Imports, import_files
from l10n.workflow.remembering import import_memory

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.store.workspace import Workspace
    from l10n.workflow.importing import Given, ImportReport
    from l10n.workflow.pairs import PairsTaken
    from l10n.workflow.remembering import Adopted

_MEMORY: Final = ".tmx"
_TABLES: Final = (".tsv", ".csv")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What became of each file: catalogues in `files`, memories, tables of pairs, and failures."""

    files: tuple[ImportReport, ...]
    memories: tuple[Adopted, ...] = ()
    pairs: tuple[PairsTaken, ...] = ()
    failures: tuple[L10nError, ...] = ()


def take_in_files(
    workspace: Workspace,
    files: Sequence[Path],
    given: Given,
    *,
    force: bool = False,
    dry_run: bool = False,
) -> Incoming:
    """Take in files of all kinds; one that fails stops no other, and where all fail it raises."""
    faults = Faults()
    memories: list[Adopted] = []
    pairs: list[PairsTaken] = []
    for path in files:
        with faults.apart(str(path)):
            if path.suffix.lower() == _MEMORY:
                memories.append(_memory(workspace, path, force=force, dry_run=dry_run))
            elif path.suffix.lower() in _TABLES:
                where = given.article, given.language
                pairs.append(take_pairs(workspace, path, where, force=force, dry_run=dry_run))
    others = [path for path in files if path.suffix.lower() not in {_MEMORY, *_TABLES}]
    found = Imports(())
    if others:
        with faults.apart(""):
            found = import_files(workspace, others, given, dry_run=dry_run)
    failures = (*faults.found, *found.failures)
    if failures and not (memories or pairs or found.files):
        raise failures[0]
    return Incoming(found.files, tuple(memories), tuple(pairs), failures)


def _memory(workspace: Workspace, path: Path, *, force: bool, dry_run: bool) -> Adopted:
    if dry_run:
        raise UsageProblem(str(path), "a memory is copied as it is", "leave out --dry-run")
    return import_memory(workspace, path, force=force)
