"""How far an archive is, as its ledger has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import replace
from l10n.store.records.archive import ENDS, TRIED_AGAIN, ArchiveLedger, Stage
from l10n.store.records.journal import JournalFile
from l10n.workflow.archive.wishes import ArchiveStanding
from l10n.workflow.engine_setup import purse_of

if TYPE_CHECKING:
    from l10n.store.workspace import Workspace


def stand(workspace: Workspace) -> ArchiveStanding:
    """Tell how far the archive of a project is: what waits, what failed and why, what it cost."""
    layout = workspace.layout
    if not layout.has_archive:
        return ArchiveStanding()
    ledger = ArchiveLedger(layout.archive, layout.root)
    try:
        found = standing_of(workspace, ledger)
        return replace(found, failures=tuple(ledger.fates((Stage.REFUSED, *TRIED_AGAIN))))
    finally:
        ledger.close()


def standing_of(
    workspace: Workspace,
    ledger: ArchiveLedger,
    rate: float = 0.0,
    warnings: tuple[str, ...] = (),
    *,
    interrupted: bool = False,
) -> ArchiveStanding:
    """Tell how far a run is that ends so many articles a minute."""
    counts, run = ledger.counts(), ledger.told("run")
    left = sum(counts.values()) - sum(counts.get(stage, 0) for stage in ENDS)
    layout = replace(workspace.layout, lane=f"{run}/standing")
    journal = JournalFile.within(workspace.root, layout.journal)
    try:
        purse = purse_of(replace(workspace, layout=layout), journal)
        return ArchiveStanding(
            run,
            counts,
            rate,
            60.0 * left / rate if rate else 0.0,
            purse.spent.characters,
            purse.told,
            warnings=warnings,
            interrupted=interrupted,
        )
    finally:
        journal.close()
