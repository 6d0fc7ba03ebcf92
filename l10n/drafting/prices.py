"""What services asked for when somebody last looked: a newsroom writes its own over it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from l10n.drafting.spending import Price

if TYPE_CHECKING:
    from collections.abc import Mapping

PRICES: Final[Mapping[str, Price]] = {
    "deepl": Price(characters=20.0, currency="EUR", date=dt.date(2026, 11, 1)),
    "libre": Price(date=dt.date(2026, 11, 1)),
    "google": Price(date=dt.date(2026, 11, 1)),
    "mymemory": Price(date=dt.date(2026, 11, 1)),
    "ollama": Price(date=dt.date(2026, 11, 1)),
}
"""By engine, for a million. Of models behind `openai` nothing is known: each has its own."""
