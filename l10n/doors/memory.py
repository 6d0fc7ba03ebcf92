"""What was translated before: looked up, taken in, given on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from l10n.store.workspace import Workspace
    from l10n.workflow.remembering import Adopted, MemoryExport, MemoryStatus, Recalled


@dataclass(frozen=True, slots=True)
class MemoryDoor:
    """The translation memory of a project."""

    workspace: Workspace

    @named
    def search(self, text: str, language: str, *, most: int = 10) -> Recalled:
        """Look for translations of texts like this one, and for its words in approved texts."""
        from l10n.workflow.remembering import search

        return search(self.workspace, text, language, most=most)

    @named
    def status(self) -> MemoryStatus:
        """Tell how large the translation memory is, by language."""
        from l10n.workflow.remembering import memory_status

        return memory_status(self.workspace)

    @named
    def take(self, file: Path | str, *, force: bool = False) -> Adopted:
        """Take a TMX file into `memory/`, once it was read to its end."""
        from l10n.workflow.remembering import import_memory

        return import_memory(self.workspace, Path(file), force=force)

    @named
    def give(self, language: str, *, out: Path | None = None, force: bool = False) -> MemoryExport:
        """Write what people approved in this project as TMX."""
        from l10n.workflow.remembering import export_memory

        return export_memory(self.workspace, language, out, force=force)
