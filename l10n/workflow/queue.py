"""What waits for people, in the order in which it hurts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol, overload

from l10n.documents.order import Order
from l10n.frozen import dataclass, fields_of
from l10n.lazy import imported
from l10n.model.unit import GRAVE, ChangeClass, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.assembly.instants import entry_instants
    from l10n.documents.order import reading_order
    from l10n.store.files.spool import Spool
    from l10n.store.sources import Source
else:  # asked only where something changed
    entry_instants = imported("l10n.assembly.instants", "entry_instants")
    reading_order = imported("l10n.documents.order", "reading_order")
    Spool = imported("l10n.store.files.spool", "Spool")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A unit that waits for a person.

    `change` is the class of what its source became since the text that the target translates; a
    reviewed unit with one waits for a glance. `words` are those of the source; `age` is in seconds
    since the sync that brought the version which made it wait, 0 where that is not known.
    """

    article: str
    language: str
    unit: str
    state: State
    change: ChangeClass | None
    words: int
    age: int
    source: str
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Recency:
    """How long ago a unit was published, in seconds, and its rank in its article, 0 the newest.

    Where its entry gives no time it was published when the source was last saved.
    """

    published: int
    rank: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a unit stands in its article: its rank, and its entry's instant if it gives one."""

    rank: int
    instant: float | None = None

    def recency(self, saved: float, now: float) -> Recency:
        """Tell how new it is; `saved` is when its source was. Seconds since 1970, UTC."""
        since = saved if self.instant is None else self.instant
        published = int(now - since) if since <= now else max(0, int(now - saved))
        return Recency(published, self.rank)


def spots(source: Source) -> list[Spot]:
    """Tell where an article's segments stand."""
    article, settings = source.article, source.settings
    instants = entry_instants(article, settings.date, settings.zone)
    times: list[float | None] = []
    for entry, instant in zip(article.entries, instants, strict=True):
        time = dt.datetime.fromisoformat(instant).timestamp() if instant else None
        times += [time for block in entry.blocks for _ in block.segments]
    ranks = range(len(times))
    oldest_first = reading_order(article, source.article.about.order) is Order.OLDEST
    return list(map(Spot, ranks[::-1] if oldest_first else ranks, times))


def in_order(
    waiting: Iterable[tuple[Waiting, Recency]], most: int | None = None
) -> tuple[Waiting, ...]:
    """Put units, each with its place, in order; return the first of them, or all.

    First what a grave change made false, then the newest, and last what only wants a glance.
    """
    return tuple(item for item, _ in sorted(waiting, key=lambda pair: urgency(*pair))[:most])


class Queue(Sequence[Waiting]):
    """Units in order that nobody holds: they are read from a file as they are walked."""

    def __init__(self) -> None:
        self._spool = Spool()

    def add(self, units: Iterable[tuple[Waiting, Recency]]) -> None:
        """Take in the units of a catalogue."""
        names = fields_of(Waiting)
        rows = (
            (urgency(item, place), [getattr(item, name) for name in names]) for item, place in units
        )
        self._spool.add(sorted(rows, key=lambda row: row[0]))

    def __len__(self) -> int:
        return len(self._spool)

    def __iter__(self) -> Iterator[Waiting]:
        return map(_read, self._spool)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    @overload
    def __getitem__(self, index: int) -> Waiting: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Waiting, ...]: ...

    def __getitem__(self, index: int | slice) -> Waiting | tuple[Waiting, ...]:
        return tuple(self)[index]


def _read(fields: Sequence[Any]) -> Waiting:
    article, language, unit, state, change, *rest = fields
    kind = ChangeClass(change) if change else None
    return Waiting(article, language, unit, State(state), kind, *rest)


class Urgent(Protocol):
    """What waits, as far as its urgency goes."""

    @property
    def state(self) -> State:
        """Its state."""

    @property
    def change(self) -> ChangeClass | None:
        """The class of what its source became."""

    @property
    def questions(self) -> int:
        """How many questions it has."""


def urgency(item: Urgent, place: Recency) -> tuple[int, int, int]:
    """Return what the queue is sorted by."""
    if item.change in GRAVE:
        return 0, place.published, place.rank
    glance = item.state is State.REVIEWED and not item.questions
    return 2 if glance else 1, place.published, place.rank
