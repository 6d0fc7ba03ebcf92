"""Times of entries that may be another instant than they seem to be."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from l10n.language.values.instants import instant
from l10n.lazy import compiled
from l10n.model.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.article import Article

_DAY: Final = compiled(r"\A\d{4}-\d\d-\d\d")
_WINTER: Final = dt.date(2025, 1, 15)
"""A day on which no zone changes its clock."""


def unclear_times(article: Article, date: dt.date | None, zone: str | None) -> Iterator[Finding]:
    """Report times that the clock showed twice or never on their day: only an offset tells."""
    for entry in article.entries:
        time = entry.time
        if time is None or instant(time, date, zone) is not None:
            continue
        dated = date is not None or _DAY.match(time)
        if dated and instant(_DAY.sub(str(_WINTER), time), _WINTER, zone) is not None:
            message = f"{time} was shown twice or never that night: write its offset"
            yield Finding("time-unclear", Severity.WARNING, message)
