"""Who is at which desk, and how its files were when somebody last looked."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.store.clock import elapsed

if TYPE_CHECKING:
    from l10n.model.key import CatalogueKey
    from l10n.workflow.desk.opening import Desks

CLAIM: Final = 90.0
"""Seconds that somebody is taken to be at a text after the last sign of it."""

PACE: Final = 1.0
"""Seconds between two looks at the files."""


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody at a text of a desk; `unit` is empty where at none."""

    name: str
    unit: str
    at: float


class Attendance:
    """Who is at which desk, and how each desk's files were at the last look."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._here: dict[CatalogueKey, dict[str, Presence]] = {}
        self._looks: dict[CatalogueKey, tuple[float, str]] = {}

    def come(self, key: CatalogueKey, session: str, presence: Presence) -> None:
        """Take down that somebody is at a text."""
        with self._lock:
            self._here.setdefault(key, {})[session] = presence

    def here(self, key: CatalogueKey) -> dict[str, Presence]:
        """Return who is at a desk, by session; whoever gave no sign for long is not."""
        with self._lock:
            known = self._here.get(key, {})
            fresh = {i: one for i, one in known.items() if elapsed() - one.at < CLAIM}
            self._here[key] = fresh
            return dict(fresh)

    def version(self, desks: Desks, key: CatalogueKey) -> str:
        """Return the version of a desk's files, looked at once a second for all who ask."""
        at, version = self._looks.get(key, (0.0, ""))
        if not version or elapsed() - at >= PACE / 2:
            version = desks.version(key)
            self._looks[key] = elapsed(), version
        return version
