"""Where the index of a project's memory is kept: in a file of its own, or in a shared database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.errors import StorageProblem
from l10n.memory.index import NoIndex
from l10n.store.records.memory import MemoryIndex

if TYPE_CHECKING:
    from l10n.memory.index import Index
    from l10n.store.workspace import Workspace


def open_index(workspace: Workspace) -> Index:
    """Open the index; of a shared one that cannot be used, `away` says why."""
    address = workspace.config.memory_database
    if not address:
        return MemoryIndex(workspace.root, workspace.layout.memory_index)
    try:
        from l10n.store.shared.memory import SharedMemory  # noqa: PLC0415 - an extra
    except ImportError:
        what = "the shared memory needs psycopg, which is not installed"
        return NoIndex(StorageProblem("l10n.toml", what, "pip install 'l10n[postgresql]'"))
    return SharedMemory(address, workspace.config.name, workspace.root)


def forget_shared(workspace: Workspace) -> None:
    """Take what a project has put into a shared memory out of it; the next sync puts in the rest.

    Raises StorageProblem where that cannot be.
    """
    if workspace.config.memory_database:
        index = open_index(workspace)
        try:
            index.clear()
            if index.away:
                raise index.away
        finally:
            index.close()
