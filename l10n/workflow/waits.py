"""Since when units wait for people, noted at each sync."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from l10n.catalogue.units.digests import folded_digest
from l10n.catalogue.units.state import standing_reviews
from l10n.lazy import imported
from l10n.model.unit import ChangeClass, State
from l10n.store.records.waits import Wait, instant

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from l10n.model.unit import Unit
    from l10n.workflow.reviewing import change_of
else:  # asked only where something changed
    change_of = imported("l10n.workflow.reviewing", "change_of")


def is_waiting(unit: Unit, state: State, language: str) -> bool:
    """Tell whether a unit waits for a person: for work, an answer, or a glance."""
    if state is not State.REVIEWED or unit.questions:
        return True
    return change_of(unit, language) is ChangeClass.SPELLING


def noted_waits(
    waiting: Iterable[tuple[Unit, State]], known: Mapping[str, Wait], now: str
) -> dict[str, Wait]:
    """Note the units that wait; one that already waited with this source keeps its minute.

    `now` is a UTC minute. A clock that cannot be right notes nothing new.
    """
    found: dict[str, Wait] = {}
    for unit, state in waiting:
        since = _since(unit, state, known.get(unit.id)) or now
        if instant(since):
            found[unit.id] = Wait(folded_digest(unit.source), since)
    return found


def instants(
    unit: Unit, state: State, language: str, known: Wait | None, *, fresh: bool = False
) -> tuple[dt.datetime, ...]:
    """Return the instants from which a unit may be said to wait; the last that is past counts.

    Where it was just noted, it is known to wait with this source.
    """
    noted = instant(known.since if known and fresh else _since(unit, state, known))
    rejected = state is State.REJECTED and instant(standing_reviews(unit, language)[-1].at)
    return tuple(at for at in (noted, rejected) if at)


def began(
    unit: Unit, state: State, language: str, known: Wait | None, *, fresh: bool = False
) -> list[float]:
    """Return the same instants in seconds since 1970."""
    if state is State.REJECTED:
        found = instants(unit, state, language, known, fresh=fresh)
        return [at.timestamp() for at in found]
    # Of thousands: they share few minutes.
    noted = _seconds(known.since if known and fresh else _since(unit, state, known))
    return [] if noted is None else [noted]


@lru_cache(maxsize=1024)
def _seconds(minute: str) -> float | None:
    found = instant(minute)
    return found.timestamp() if found else None


def age(unit: Unit, state: State, language: str, known: Wait | None, now: dt.datetime) -> int:
    """Return the seconds that a unit has waited, 0 where nothing tells or clocks contradict."""
    past = [at for at in instants(unit, state, language, known) if at <= now]
    return int((now - max(past)).total_seconds()) if past else 0


def _since(unit: Unit, state: State, known: Wait | None) -> str:
    """Return the minute that is noted for this source; a draft was made while its unit waited."""
    if known:
        return known.since if known.source == folded_digest(unit.source) else ""
    fresh = state is State.DRAFT and unit.kept is None and unit.draft is not None
    return unit.draft.at if fresh and unit.draft else ""
