"""Read what a source says of itself, in whatever format it says it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from l10n.lazy import compiled

_ADDRESS: Final = compiled(r"https?://[^\s<>\"\x00-\x20]+")


def read_date(written: str | None) -> dt.date | None:
    """Read the day of an article; None where there is none, or none that can be."""
    try:
        return dt.datetime.fromisoformat(written).date() if written else None
    except ValueError:
        return None


def is_address(written: str) -> bool:
    """Tell whether a text is the address of a page."""
    return _ADDRESS.fullmatch(written) is not None
