"""Whether a live-blog is read from its newest entry or from its oldest."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.model.article import Article

_CLOCK: Final = compiled(r"(?:\A|T)(\d\d):(\d\d)")
_DAY: Final = 24 * 60


class Order(StrEnum):
    """How entries follow each other; the values of `order` in front matter."""

    NEWEST = "newest"
    OLDEST = "oldest"
    UNKNOWN = "unknown"


def reading_order(article: Article, said: str | None = None) -> Order:
    """Tell the order of entries: as `said`, or from the majority of steps between their times.

    A step of more than half a day is taken as one across midnight, the other way round.
    """
    if said in {Order.NEWEST, Order.OLDEST}:
        return Order(said)
    clocks = [
        int(found[1]) * 60 + int(found[2])
        for entry in article.entries
        if entry.time and (found := _CLOCK.search(entry.time))
    ]
    steps = [(after - before + _DAY // 2) % _DAY - _DAY // 2 for before, after in pairwise(clocks)]
    later = sum(step > 0 for step in steps)
    earlier = sum(step < 0 for step in steps)
    if later == earlier:
        return Order.UNKNOWN
    return Order.OLDEST if later > earlier else Order.NEWEST
