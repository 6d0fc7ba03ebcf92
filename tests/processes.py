"""Programs that tests start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def interruptible(command: Sequence[str]) -> list[str]:
    """Let a program hear SIGINT where who runs the tests ignores it, as nohup does."""
    return ["env", "--default-signal=INT", *command]
