"""Notes of the minute from which units wait: read and written.

They stand in `.l10n/` and are never the truth: where one is missing or cannot be read, ages start
anew.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.store.files.replacing import replace_files
from l10n.store.paths import inside
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.store.layout import Layout

_MINUTE: Final = compiled(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", re.ASCII)
"""As we write it; to load what reads all else takes milliseconds."""

_EARLIEST: Final = "2020-01-01T00:00Z"
"""A clock that says less is wrong: this program did not exist."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The digest of the source that a unit waits with, and when a sync brought it."""

    source: str
    since: str


@lru_cache(maxsize=1024)
def instant(minute: str) -> dt.datetime | None:
    """Read a UTC minute; None where it is none, or cannot be right."""
    if minute < _EARLIEST:
        return None
    try:
        if _MINUTE.fullmatch(minute):
            return dt.datetime.fromisoformat(minute)
        return dt.datetime.strptime(minute, "%Y-%m-%dT%H:%M%z")
    except ValueError:
        return None


def load_waits(layout: Layout, name: str, language: str) -> dict[str, Wait]:
    """Read what the last sync noted; what cannot be read is as good as none."""
    try:
        data = read_file(inside(layout.waits(name, language), layout.root), MAX_CATALOGUE)
        told = json.loads(data).items()
        right = {since for since in {since for _, (_, since) in told} if instant(since)}
        return {unit: Wait(source, since) for unit, (source, since) in told if since in right}
    except (StorageProblem, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def keep_waits(layout: Layout, name: str, language: str, waits: Mapping[str, Wait]) -> None:
    """Write notes down where they changed; where that fails ages start anew."""
    document = {unit: [wait.source, wait.since] for unit, wait in waits.items()}
    data = json.dumps(document, separators=(",", ":"), sort_keys=True).encode("utf-8")
    with contextlib.suppress(StorageProblem):
        replace_files({layout.waits(name, language): data}, layout.root, {})
