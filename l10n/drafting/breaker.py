"""Which engines are left alone: for the rest of a run, and for a while after it.

A failure in passing costs its segment; several in a row, or one that will last, cost the engine the
run. It then has a pause, which is remembered beside the answers and grows with each failure after
it, so that a job that runs every few minutes does not wait for a dead server each time. A success
ends it. An answer that is none costs its segment alone.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Shape
from l10n.drafting.journal import LONGEST_PAUSE, Pause, Setback
from l10n.drafting.purse import Purse
from l10n.errors import AnswerProblem, EngineProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.drafting.engine import Engine
    from l10n.drafting.journal import Journal

PATIENCE: Final = 3
"""Failures in a row after which an engine is left alone; one is enough after a pause."""

TOLERANCE: Final = 20
"""Segments in a row without a sound answer after which it is left alone for the rest of the run."""

SHORTEST_PAUSE: Final = 300.0
"""Seconds of the first pause; each further one is twice as long."""


class Breaker:
    """One engine: whether it may be asked, and what is to be said of it.

    `now` tells the seconds since the epoch. `failure` is the one to report: the last, or why the
    engine is left alone; `wrong` counts the segments that got an answer which is none, `asked` the
    texts it was asked for, by language. `afresh` forgets what was before: a person asks for this
    very engine. `purse` pays.
    """

    def __init__(
        self,
        engine: Engine,
        journal: Journal,
        now: Callable[[], float],
        *,
        afresh: bool = False,
        purse: Purse | None = None,
    ) -> None:
        self.engine = engine
        self.journal = journal
        self.now = now
        self.afresh = afresh
        self.purse = purse or Purse(journal)
        self.failure: EngineProblem | None = None
        self.wrong = 0
        self.asked: Counter[str] = Counter()
        self._is_open = False
        self._is_alive = False
        self._in_a_row = 0
        self._failed = 0
        self._wrong_in_a_row: dict[str, int] = {}
        self._last_wrong = ""
        self._pause = journal.pause(engine)
        if afresh:
            self._end_pause()

    def objection(self, language: str) -> str:
        """Tell why the engine is not to be asked for a language; nothing where it may be."""
        if not self._is_open and self._pause and self._pause.holds(self.now()):
            self._leave_alone(f"{self._pause.what}, lately", self._pause)
        if self._is_open and self.failure:
            return self.failure.what
        tolerated = self._wrong_in_a_row.get(language, 0) < TOLERANCE
        return "" if tolerated else f"{self._last_wrong}, {TOLERANCE} times in a row"

    def shapes(self, language: str) -> tuple[Shape, ...]:
        """Return the shapes of protected spans to try, those first that survived best when probed.

        One in which nothing survived is not tried.
        """
        measured = self.journal.survival(self.engine, language)
        alive = [it for it in self.engine.shapes if it is Shape.OPEN or measured.get(it, 1.0) > 0]
        alive.sort(key=lambda shape: -measured.get(shape, 0.0) if shape is not Shape.OPEN else 1.0)
        return tuple(alive) if measured else self.engine.shapes

    def setback(self, language: str, text: str) -> Setback | None:
        """Return how often the engine failed to translate a segment; None where it never did."""
        return self.journal.setback(self.engine, language, text)

    def rests(self, language: str, text: str) -> bool:
        """Tell whether a segment is not to be asked for: it was in vain, often and lately."""
        known = self.setback(language, text)
        return known is not None and not self.afresh and known.rests(self.now())

    def succeeded(self, language: str) -> None:
        """Take note of a sound answer: the engine is there."""
        self._is_alive = True
        self._in_a_row = 0
        self._wrong_in_a_row[language] = 0
        self._end_pause()

    def failed(self, language: str, text: str, problem: EngineProblem) -> None:
        """Take note of a failure, of the engine and of the segment."""
        self.set_back(language, text, problem)
        if isinstance(problem, AnswerProblem):
            self._went_wrong(language, problem.what)
            return
        self._in_a_row += 1
        self.failure = problem
        lasts = not problem.passing or problem.wait is not None
        if lasts or self._pause or self._in_a_row >= PATIENCE:
            self._open(problem)

    def set_back(self, language: str, text: str, problem: EngineProblem) -> None:
        """Have a segment asked for after those that never failed.

        It counts against the segment where the engine is there: it answered, if not with this.
        """
        before = self.setback(language, text)
        self._failed += not isinstance(problem, AnswerProblem)
        counts = isinstance(problem, AnswerProblem) or self._is_alive
        count = (before.count if before else 0) + counts
        self.journal.put_setback(self.engine, language, text, Setback(count, self.now()))

    def report(self) -> tuple[EngineProblem, ...]:
        """Return what is to be said of this run: the engine's failure, and its wrong answers.

        One that failed several segments, if with one call, and answered none is dead for the next
        run too.
        """
        if self.failure and not self._is_alive and self._failed >= PATIENCE and not self._is_open:
            self._open(self.failure)
        told = [self.failure] if self.failure else []
        if self.wrong:
            what = f"no translation in answer to {self.wrong} segments ({self._last_wrong})"
            remedy = "translate these by hand, or try another engine"
            told.append(AnswerProblem(f"engine {self.engine.name}", what, remedy))
        return tuple(told)

    def _went_wrong(self, language: str, what: str) -> None:
        self._in_a_row = 0
        self.wrong += 1
        self._last_wrong = what
        self._wrong_in_a_row[language] = self._wrong_in_a_row.get(language, 0) + 1

    def _end_pause(self) -> None:
        if self._pause:
            self._pause = None
            self.journal.end_pause(self.engine)

    def _open(self, problem: EngineProblem) -> None:
        before = self._pause.seconds if self._pause else 0.0
        seconds = min(max(2 * before, problem.wait or 0.0, SHORTEST_PAUSE), LONGEST_PAUSE)
        self._pause = Pause(self.now(), seconds, problem.what)
        self.journal.put_pause(self.engine, self._pause)
        self._leave_alone(problem.what, self._pause)

    def _leave_alone(self, what: str, pause: Pause) -> None:
        self._is_open = True
        name = self.engine.name
        until = f"{dt.datetime.fromtimestamp(pause.until, dt.UTC):%H:%M} UTC"
        remedy = f"put it right; `l10n sync --engine {name}` asks it at once"
        self.failure = EngineProblem(
            f"engine {name}", f"{what}; it is left alone until {until}", remedy
        )
