"""What time it is, for marks that say when."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def utc_now() -> dt.datetime:
    """Return the present instant."""
    return dt.datetime.now(dt.UTC)


def utc_minute() -> str:
    """Return the present UTC minute, as marks write it: `2025-08-15T18:04Z`."""
    return utc_now().strftime("%Y-%m-%dT%H:%MZ")


def utc_second(at: float | None = None) -> str:
    """Return the present UTC second, as logs write it: `2025-08-15T18:04:07Z`.

    `at` is another instant, in seconds since the epoch.
    """
    instant = utc_now() if at is None else dt.datetime.fromtimestamp(at, dt.UTC)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def today() -> str:
    """Return the present UTC day: `2025-08-15`."""
    return utc_now().date().isoformat()


def saved_at(path: Path) -> float:
    """Return when a file was saved, in seconds since the epoch."""
    return path.stat().st_mtime


def now() -> float:
    """Return the seconds since the epoch."""
    return time.time()


def elapsed() -> float:
    """Return seconds that only grow, whatever the clock is set to; while the machine sleeps too."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
