"""What became of drafts: from the marks and the decisions that stand in the catalogues.

Nothing here says how good a draft is; it says what people did with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import is_untouched_draft, state_of
from l10n.drafting.distances import can_measure, edits_per_hundred, measured
from l10n.drafting.engine import Sample
from l10n.errors import Unable
from l10n.model.unit import Origin, State
from l10n.store.loading import load_catalogue
from l10n.store.records.journal import JournalFile
from l10n.workflow.reuse import is_emptied

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.errors import L10nError
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace

_NO_ENGINE: Final = frozenset({Origin.MEMORY.value, Origin.PATCH.value, "l10n"})
"""Who signs as an engine does and is none."""

_DECIDED: Final = (State.REVIEWED, State.TRANSLATED)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of an engine's drafts in a language, in segments.

    `as_is` were approved letter for letter, `edited` have another text now, `rejected` were
    rejected or emptied, `waiting` nobody has decided on. The rest measures those `measured` pairs
    of draft and text whose draft is still known; None is not measured.
    """

    engine: str
    language: str
    as_is: int = 0
    edited: int = 0
    rejected: int = 0
    waiting: int = 0
    measured: int = 0
    edits_per_hundred_words: float | None = None
    chrf: float | None = None
    ter: float | None = None


@dataclass(frozen=True, slots=True)
class DraftFates:
    """What became of all drafts; `has_metrics` tells whether chrF and TER can be measured here."""

    fates: tuple[Fate, ...]
    has_metrics: bool
    failures: tuple[L10nError, ...] = ()


@dataclass(slots=True)
class _Tally:
    counts: dict[str, int] = field(default_factory=dict)
    pairs: list[Sample] = field(default_factory=list)


def report_drafts(workspace: Workspace, to: Sequence[str] = ()) -> DraftFates:
    """Tell by engine and language how much of the drafts survived review."""
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    tallies: dict[tuple[str, str], _Tally] = {}
    failures: list[L10nError] = []
    try:
        for language in workspace.languages(to):
            for name in workspace.layout.articles():
                try:
                    units = list(_drafted(workspace, name, language))
                except Unable as problem:
                    failures.append(problem)
                    continue
                for unit, engine in units:
                    tally = tallies.setdefault((engine, language), _Tally())
                    _count(tally, unit, language, workspace.config.approvals, journal)
    finally:
        journal.close()
    fates = tuple(_fate(key, tallies[key]) for key in sorted(tallies))
    return DraftFates(fates, can_measure(), tuple(failures))


def _drafted(workspace: Workspace, name: str, language: str) -> Iterator[tuple[Unit, str]]:
    """Give the units of a catalogue that an engine drafted, with its name."""
    for slot in load_catalogue(workspace.layout, name, language).units():
        mark = slot.unit.draft
        engine = mark.engine.partition(":")[0] if mark else ""
        if engine and engine not in _NO_ENGINE:
            yield slot.unit, engine


def _count(tally: _Tally, unit: Unit, language: str, approvals: int, journal: JournalFile) -> None:
    fate = _fate_of(unit, language, approvals)
    tally.counts[fate] = tally.counts.get(fate, 0) + 1
    if fate == "as_is":
        tally.pairs.append(Sample(unit.target, unit.target))
    elif fate == "edited" and unit.draft and (text := journal.draft(unit.draft.digest)):
        tally.pairs.append(Sample(text, unit.target))


def _fate_of(unit: Unit, language: str, approvals: int) -> str:
    state = state_of(unit, language, approvals)
    untouched = is_untouched_draft(unit, language)
    if is_emptied(unit) or (state is State.REJECTED and untouched):
        return "rejected"
    if state in _DECIDED and not untouched:
        return "edited"
    return "as_is" if state is State.REVIEWED else "waiting"


def _fate(key: tuple[str, str], tally: _Tally) -> Fate:
    counts: Mapping[str, int] = tally.counts
    found = measured(tally.pairs)
    distance = round(edits_per_hundred(tally.pairs), 1) if tally.pairs else None
    return Fate(
        *key,
        as_is=counts.get("as_is", 0),
        edited=counts.get("edited", 0),
        rejected=counts.get("rejected", 0),
        waiting=counts.get("waiting", 0),
        measured=len(tally.pairs),
        edits_per_hundred_words=distance,
        chrf=found.chrf if found else None,
        ter=found.ter if found else None,
    )
