"""What time it is, for marks that say when."""

from __future__ import annotations

import datetime as dt


def utc_minute() -> str:
    """Return the present UTC minute, as marks write it: `2025-08-15T18:04Z`."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%MZ")
