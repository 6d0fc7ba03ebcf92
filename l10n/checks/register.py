"""Every code that a finding may have: stable, never reused, and what it means in one line."""

from __future__ import annotations

from typing import Final

_TYPES: Final = ["number", "percent", "money", "date", "time", "duration", "quantity", "ordinal"]

CODES: Final[dict[str, str]] = {}
