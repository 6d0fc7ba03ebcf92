"""What was done at the desks since the server was started, for who looks at a text's history."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.store.clock import utc_minute

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.key import CatalogueKey
    from l10n.workflow.desk.deciding import Deed

_MOST: Final = 5_000
"""Deeds that are remembered: a long evening of a large desk."""


@dataclass(frozen=True, slots=True)
class ToldDeed:
    """A deed, by whom, and in which UTC minute."""

    key: CatalogueKey
    at: str
    who: str
    deed: Deed


class Chronicle:
    """Deeds in the order in which they were done, those of all browsers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: deque[ToldDeed] = deque(maxlen=_MOST)

    def note(self, key: CatalogueKey, who: str, deeds: Iterable[Deed]) -> None:
        """Take down what somebody did; what changed nothing is no deed."""
        at = utc_minute()
        with self._lock:
            self._told.extend(
                ToldDeed(key, at, who, deed) for deed in deeds if deed.before != deed.after
            )

    def of(self, key: CatalogueKey, unit: str) -> tuple[ToldDeed, ...]:
        """List what was done with a text, the last first."""
        with self._lock:
            told = tuple(self._told)
        return tuple(one for one in reversed(told) if one.key == key and one.deed.after.id == unit)
