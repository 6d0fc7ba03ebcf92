"""How the services of a project are reached: its settings, and keys that are no part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.drafting.wire import Setup
from l10n.store.keys import read_key

if TYPE_CHECKING:
    from l10n.store.workspace import Workspace


def setup_of(workspace: Workspace, name: str) -> Setup:
    """Say how a service is reached. Raises ProjectProblem for a key file that is none."""
    address = workspace.config.addresses.get(name, "")
    return Setup(address=address, key=read_key(name))
