"""Lore that is held in memory, through JSON as on a disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class HeldLore:
    """Keeps what jobs find out, under the seed of each."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, str]] = {}

    def recall(self, job: str, seed: str) -> Any:  # noqa: ANN401 - plain values
        """Return what was kept under this very seed."""
        known, data = self.kept.get(job, ("", ""))
        return json.loads(data) if data and known == seed else None

    def keep(self, job: str, seed: str, found: Callable[[], Any]) -> None:
        """Keep it."""
        self.kept[job] = seed, json.dumps(found())
