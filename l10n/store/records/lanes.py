"""What lanes found out, put together with what the project knows."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

from l10n.store.paths import inside
from l10n.store.records.ledger import Ledger
from l10n.store.records.version import version_of

if TYPE_CHECKING:
    from l10n.store.layout import Layout


def gather(layout: Layout) -> None:
    """Take what all lanes noted into the ledgers of the project, and take the lanes away.

    Nothing of it is the truth: what cannot be read or written is found out again.
    """
    folder = layout.lanes
    if not folder.is_dir() or folder.is_symlink():
        return
    for into in (layout.ledger, layout.released):
        notes = sorted(folder.glob(f"*/*/{into.name}"), key=lambda path: path.stat().st_mtime_ns)
        if notes:
            ledger = Ledger(into, layout.root, version_of())
            for one in notes:
                ledger.adopt(one)
            ledger.save()
    with contextlib.suppress(OSError):
        shutil.rmtree(inside(folder, layout.root))
