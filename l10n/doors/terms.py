"""The glossary as other tools have it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from l10n.store.workspace import Workspace
    from l10n.workflow.terms import TermsGiven, TermsTaken


@dataclass(frozen=True, slots=True)
class TermsDoor:
    """The glossary of a project, from and for other tools."""

    workspace: Workspace

    @named
    def take(self, file: Path | str, *, dry_run: bool = False) -> TermsTaken:
        """Add the terms of a TBX file or a table to the glossary; what stands there stays."""
        from l10n.workflow.terms import take_terms

        return take_terms(self.workspace, Path(file), dry_run=dry_run)

    @named
    def give(
        self, *, made_as: str = "", out: Path | None = None, force: bool = False
    ) -> TermsGiven:
        """Write the glossary as TBX for another tool."""
        from l10n.workflow.terms import give_terms

        return give_terms(self.workspace, made_as, out, force=force)
