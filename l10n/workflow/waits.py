"""Since when units wait for people, noted at each sync.

The notes stand in `.l10n/` and are never the truth: where one is missing or cannot be read, ages
start anew.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import folded_digest
from l10n.catalogue.units.state import standing_reviews
from l10n.errors import StorageProblem
from l10n.model.unit import ChangeClass, State
from l10n.store.layout import inside
from l10n.store.replacing import replace_files
from l10n.store.storage import MAX_CATALOGUE, read_file
from l10n.workflow.reviewing import change_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.model.unit import Unit
    from l10n.store.layout import Layout

_EARLIEST: Final = "2020-01-01T00:00Z"
"""A clock that says less is wrong: this program did not exist."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The digest of the source that a unit waits with, and when a sync brought it."""

    source: str
    since: str


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
        if _instant(since):
            found[unit.id] = Wait(folded_digest(unit.source), since)
    return found


def age(unit: Unit, state: State, language: str, known: Wait | None, now: dt.datetime) -> int:
    """Return the seconds that a unit has waited, 0 where nothing tells or clocks contradict."""
    since = _instant(_since(unit, state, known))
    if state is State.REJECTED:
        rejected = _instant(standing_reviews(unit, language)[-1].at)
        since = max((at for at in (since, rejected) if at and at <= now), default=None)
    return max(0, int((now - since).total_seconds())) if since else 0


def _since(unit: Unit, state: State, known: Wait | None) -> str:
    """Return the minute that is noted for this source; a draft was made while its unit waited."""
    if known:
        return known.since if known.source == folded_digest(unit.source) else ""
    fresh = state is State.DRAFT and unit.kept is None and unit.draft is not None
    return unit.draft.at if fresh and unit.draft else ""


def _instant(minute: str) -> dt.datetime | None:
    if minute < _EARLIEST:
        return None
    try:
        return dt.datetime.strptime(minute, "%Y-%m-%dT%H:%M%z")
    except ValueError:
        return None


def load_waits(layout: Layout, name: str, language: str) -> dict[str, Wait]:
    """Read what the last sync noted; what cannot be read is as good as none."""
    try:
        data = read_file(inside(layout.waits(name, language), layout.root), MAX_CATALOGUE)
        waits = {unit: Wait(source, since) for unit, (source, since) in json.loads(data).items()}
        return {unit: wait for unit, wait in waits.items() if _instant(wait.since)}
    except (StorageProblem, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def keep_waits(layout: Layout, name: str, language: str, waits: Mapping[str, Wait]) -> None:
    """Write notes down where they changed; where that fails ages start anew."""
    document = {unit: [wait.source, wait.since] for unit, wait in waits.items()}
    data = json.dumps(document, separators=(",", ":"), sort_keys=True).encode("utf-8")
    with contextlib.suppress(StorageProblem):
        replace_files({layout.waits(name, language): data}, layout.root, {})
