"""How a catalogue stands: all that `status` says of it, for any later moment.

What is said of an age or a place in the queue depends on the clock, so the instants are kept.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from l10n.catalogue.units.state import state_of
from l10n.frozen import dataclass, fields_of, replace
from l10n.lazy import compiled, imported
from l10n.model.finding import Severity
from l10n.model.unit import ChangeClass, State
from l10n.workflow.queue import Spot, Waiting, urgency
from l10n.workflow.waits import began, is_waiting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.records.ledger import Fact
    from l10n.store.records.waits import Wait
    from l10n.workflow.queue import Recency
    from l10n.workflow.reviewing import change_of
else:  # asked only where something changed
    change_of = imported("l10n.workflow.reviewing", "change_of")

_WORD: Final = compiled(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What a translator asks the desk about a unit."""

    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class CatalogueStatus:
    """How far one catalogue is, in segments and in words of the source.

    `age` is in seconds since the oldest of what waits began to, 0 where nothing does. `delay` is
    in seconds since readers of French have had the oldest text that is not reviewed.
    """

    article: str
    language: str
    segments: Mapping[State, int]
    words: Mapping[State, int]
    findings: Mapping[Severity, int]
    questions: tuple[OpenQuestion, ...] = ()
    age: int = 0
    delay: int = 0


@dataclass(frozen=True, slots=True)
class WaitingUnit:
    """A unit that waits, since an instant (seconds since 1970, None where that is not known)."""

    unit: str
    state: State
    change: ChangeClass | None
    words: int
    source: str
    questions: int
    since: float | None
    spot: Spot

    def french_since(self, now: float) -> float | None:
        """Tell when its French was published, or changed since; None where nobody knows."""
        instant = self.spot.instant
        told = instant is not None and instant <= now and self.change is None
        return instant if told else self.since


_FIELDS: Final = fields_of(WaitingUnit)


@dataclass(frozen=True, slots=True)
class Moment:
    """What a standing depends on beside the texts: the clock, and when the source was saved.

    Where waits were `noted` just now they are those of the units as they are.
    """

    language: str
    approvals: int
    saved: float
    now: dt.datetime
    noted: bool = False


@dataclass(frozen=True, slots=True)
class CatalogueStanding:
    """How a catalogue stood at a moment, `saved` the time of its source.

    `oldest` is the instant from which what waits longest does, `behind` the one from which the
    French is there of what is longest without a review. `units` are the first of the `many`
    that wait, or all. A clock that says less than `at`, or an instant that is still to come, makes
    it another: then it is not `firm`.
    """

    segments: Mapping[State, int]
    words: Mapping[State, int]
    findings: Mapping[Severity, int]
    questions: tuple[OpenQuestion, ...]
    oldest: float | None
    behind: float | None
    many: int
    units: tuple[WaitingUnit, ...]
    saved: float
    at: float
    firm: bool = True

    def holds(self, saved: float, now: float, most: int | None) -> bool:
        """Tell whether it is as true at another moment, with as many units as are asked for."""
        enough = len(self.units) == self.many or (most is not None and most <= len(self.units))
        return enough and self.firm and self.saved == saved and self.at <= now

    def status(self, key: CatalogueKey, now: float) -> CatalogueStatus:
        """Say it as of a moment."""
        return CatalogueStatus(
            key.article,
            key.language,
            self.segments,
            self.words,
            self.findings,
            self.questions,
            _seconds(self.oldest, now),
            _seconds(self.behind, now),
        )

    def waiting(self, key: CatalogueKey, now: float) -> Iterator[tuple[Waiting, Recency]]:
        """Give what waits, each with its place, as of a moment."""
        for unit in self.units:
            yield _waiting(unit, key, now), unit.spot.recency(self.saved, now)

    def first(self, most: int) -> CatalogueStanding:
        """Keep only so many of the units that wait, the most urgent."""

        def place(unit: WaitingUnit) -> tuple[int, int, int]:
            return urgency(unit, unit.spot.recency(self.saved, self.at))

        return replace(self, units=tuple(sorted(self.units, key=place)[:most]))


def stand(
    units: Sequence[Unit],
    spots: Sequence[Spot],
    findings: Iterable[Finding],
    waits: Mapping[str, Wait],
    moment: Moment,
) -> CatalogueStanding:
    """Tell how a catalogue stands whose units are these, in the spots of its article."""
    language, now = moment.language, moment.now.timestamp()
    states = [state_of(unit, language, moment.approvals) for unit in units]
    numbers = [count_words(unit.source) for unit in units]
    waiting: list[WaitingUnit] = []
    firm = _is_firm(spots, moment.saved, now)
    for unit, state, spot, number in zip(units, states, spots, numbers, strict=True):
        if is_waiting(unit, state, language):
            since: float | None = None
            for at in began(unit, state, language, waits.get(unit.id), fresh=moment.noted):
                if at > now:
                    firm = False
                elif since is None or at > since:
                    since = at
            waiting.append(_waiting_unit(unit, state, language, (since, spot), number))
    segments, words = _counted(states, numbers)
    return CatalogueStanding(
        segments,
        words,
        dict(sorted(Counter(finding.severity for finding in findings).items())),
        tuple(OpenQuestion(unit.id, text) for unit in units for text in unit.questions),
        _first(unit.since for unit in waiting),
        _first(unit.french_since(now) for unit in waiting if unit.state is not State.REVIEWED),
        len(waiting),
        tuple(waiting),
        moment.saved,
        now,
        firm,
    )


def _first(instants: Iterable[float | None]) -> float | None:
    return min((at for at in instants if at is not None), default=None)


def _waiting_unit(
    unit: Unit, state: State, language: str, when: tuple[float | None, Spot], words: int
) -> WaitingUnit:
    since, spot = when
    return WaitingUnit(
        unit.id,
        state,
        # Most units never had another source, and need not be asked of it.
        None if unit.kept is None and unit.previous is None else change_of(unit, language),
        words,
        unit.source,
        len(unit.questions),
        since,
        spot,
    )


def _is_firm(spots: Sequence[Spot], saved: float, now: float) -> bool:
    """Tell whether the order of an article's units is the same at any later moment.

    It is not while an instant is to come, or within a second of when the source was saved: places
    are compared in whole seconds.
    """
    times = {spot.instant for spot in spots if spot.instant is not None}
    return saved <= now and all(at <= now and abs(at - saved) > 1 for at in times)


def _waiting(unit: WaitingUnit, key: CatalogueKey, now: float) -> Waiting:
    return Waiting(
        article=key.article,
        language=key.language,
        unit=unit.unit,
        state=unit.state,
        change=unit.change,
        words=unit.words,
        age=_seconds(unit.since, now),
        source=unit.source,
        questions=unit.questions,
    )


def _seconds(since: float | None, now: float) -> int:
    return 0 if since is None else max(0, int(now - since))


@lru_cache(maxsize=1 << 14)
def count_words(text: str) -> int:
    """Count the words of a text, an elided article and its noun as one."""
    return len(_WORD.findall(text))


def _counted(
    states: Sequence[State], numbers: Sequence[int]
) -> tuple[dict[State, int], dict[State, int]]:
    """Count units and their words by state. Most units are in the state of the one before."""
    segments: Counter[State] = Counter()
    words: Counter[State] = Counter()
    at = 0
    for state, run in groupby(states):
        many = sum(1 for _ in run)
        segments[state] += many
        words[state] += sum(numbers[at : at + many])
        at += many
    found = [state for state in State if segments[state]]
    return {it: segments[it] for it in found}, {it: words[it] for it in found if words[it]}


def write_standing(standing: CatalogueStanding) -> Fact:
    """Write it in plain values, each by its name."""
    return {
        "segments": standing.segments,
        "words": standing.words,
        "findings": standing.findings,
        "questions": [[one.unit, one.text] for one in standing.questions],
        "oldest": standing.oldest,
        "behind": standing.behind,
        "many": standing.many,
        "units": [_written(unit) for unit in standing.units],
        "saved": standing.saved,
        "at": standing.at,
    }


def _written(unit: WaitingUnit) -> tuple[Any, ...]:
    # Thousands are: `astuple` would look into each of their values.
    *plain, _ = (getattr(unit, name) for name in _FIELDS)
    return *plain, (unit.spot.rank, unit.spot.instant)


def read_standing(fact: Fact) -> CatalogueStanding:
    """Read what `write_standing` wrote."""
    read = {
        "segments": _by_state(fact["segments"]),
        "words": _by_state(fact["words"]),
        "findings": {Severity(kind): count for kind, count in fact["findings"].items()},
        "questions": tuple(OpenQuestion(*one) for one in fact["questions"]),
        "units": tuple(map(_read_unit, fact["units"])),
    }
    return CatalogueStanding(**{**fact, **read})


def _by_state(counts: Mapping[str, int]) -> dict[State, int]:
    return {State(state): count for state, count in counts.items()}


def _read_unit(fields: Sequence[Any]) -> WaitingUnit:
    unit, state, change, words, source, questions, since, spot = fields
    kind = ChangeClass(change) if change else None
    return WaitingUnit(unit, State(state), kind, words, source, questions, since, Spot(*spot))
