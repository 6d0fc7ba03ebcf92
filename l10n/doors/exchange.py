"""Packages for translators elsewhere: out, and in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.store.workspace import Workspace
    from l10n.workflow.packing import Packed
    from l10n.workflow.unpacking import Packages


@dataclass(frozen=True, slots=True)
class ExchangeDoor:
    """Packages of a project for other tools."""

    workspace: Workspace

    @named
    def pack(
        self,
        article: str,
        language: str,
        *,
        made_as: str = "xliff12",
        out: Path | None = None,
        reviewer: str = "",
        force: bool = False,
    ) -> Packed:
        """Write a package of an article for another tool; only a `reviewer`'s brings approvals."""
        from l10n.workflow.packing import Shipment, pack

        return pack(self.workspace, Shipment(article, language, made_as, out, reviewer, force))

    @named
    def unpack(
        self,
        files: Sequence[Path | str],
        *,
        article: str | None = None,
        to: str | None = None,
        dry_run: bool = False,
    ) -> Packages:
        """Take packages in that came back; what is not as it was sent is refused, unit by unit."""
        from l10n.workflow.unpacking import unpack

        paths = [Path(file) for file in files]
        return unpack(self.workspace, paths, article, to, dry_run=dry_run)
