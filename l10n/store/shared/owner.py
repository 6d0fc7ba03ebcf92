"""Who puts pairs into a shared memory."""

from __future__ import annotations

import os
from hashlib import blake2b
from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Owner:
    """A project by its name, and one folder on one machine that holds it."""

    project: str
    checkout: str


def owner_of(project: str, root: Path) -> Owner:
    """Return who a folder is among those of all machines."""
    said = f"{os.uname().nodename}\x1f{root.resolve()}"
    return Owner(
        project, blake2b(said.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    )
