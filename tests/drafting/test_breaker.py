"""Engines that are left alone: for how long, by which clock, and what ends it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.drafting.breaker import PATIENCE, SHORTEST_PAUSE, TOLERANCE, Breaker
from l10n.drafting.journal import LONGEST_PAUSE, RETRIES, Pause, Setback
from l10n.errors import AnswerProblem, EngineProblem
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted

DEAD = EngineProblem("engine scripted", "it did not answer in time", "wait", passing=True)
EMPTY = AnswerProblem("engine scripted", "its answer is empty", "wait")


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.at = 1_800_000_000.0

    def __call__(self) -> float:
        """Tell the seconds since the epoch."""
        return self.at


def _breaker(path: Path, clock: Clock, *, afresh: bool = False) -> Breaker:
    """Make the breaker of a new run."""
    return Breaker(Scripted(str), JournalFile(path), clock, afresh=afresh)


def _opened(path: Path, clock: Clock) -> None:
    breaker = _breaker(path, clock)
    for n in range(PATIENCE):
        assert not breaker.objection("es")
        breaker.failed("es", f"Texte {n}", DEAD)
    assert "until" in breaker.objection("es")


def test_the_next_run_does_not_pay_again(tmp_path: Path) -> None:
    """What failed is left alone for its pause, in all languages, and that is reported."""
    clock = Clock()
    _opened(tmp_path / "j", clock)
    clock.at += SHORTEST_PAUSE - 1
    breaker = _breaker(tmp_path / "j", clock)
    assert breaker.objection("ca")
    assert "it did not answer in time, lately" in breaker.report()[0].what
    clock.at += 1
    assert not _breaker(tmp_path / "j", clock).objection("ca")


def test_a_pause_grows_to_a_bound(tmp_path: Path) -> None:
    """After a pause one failure is enough, and the next pause is twice as long."""
    clock = Clock()
    _opened(tmp_path / "j", clock)
    pauses: list[float] = []
    for _ in range(8):
        pause = JournalFile(tmp_path / "j").pause(Scripted(str))
        assert pause
        pauses.append(pause.seconds)
        clock.at = pause.until
        breaker = _breaker(tmp_path / "j", clock)
        breaker.failed("es", "Texte", DEAD)
        assert breaker.objection("es")
    assert pauses[:3] == [SHORTEST_PAUSE, 2 * SHORTEST_PAUSE, 4 * SHORTEST_PAUSE]
    assert pauses[-1] == LONGEST_PAUSE


def test_a_success_or_a_person_ends_a_pause(tmp_path: Path) -> None:
    """An answer proves that the engine is there; who names an engine wants it asked."""
    clock = Clock()
    _opened(tmp_path / "j", clock)
    assert not _breaker(tmp_path / "j", clock, afresh=True).objection("es")
    assert not _breaker(tmp_path / "j", clock).objection("es")
    _opened(tmp_path / "j", clock)
    clock.at += SHORTEST_PAUSE
    _breaker(tmp_path / "j", clock).succeeded("es")
    assert JournalFile(tmp_path / "j").pause(Scripted(str)) is None


def test_another_server_has_no_pause(tmp_path: Path) -> None:
    """It is the address that failed, not the name."""
    clock = Clock()
    _opened(tmp_path / "j", clock)
    moved = Scripted(str)
    moved.version = "http://elsewhere/"
    assert not Breaker(moved, JournalFile(tmp_path / "j"), clock).objection("es")


@given(
    since=st.floats(allow_nan=False),
    seconds=st.floats(allow_nan=False),
    now=st.floats(0, 4e9),
)
def test_no_clock_makes_a_pause_longer(since: float, seconds: float, now: float) -> None:
    """Whatever stands in the file and whatever the clock says, it is over an hour from now."""
    pause = Pause(since, seconds, "dead")
    assert not pause.holds(now + LONGEST_PAUSE) or not pause.holds(now)
    assert not Pause(now + 1, 60.0, "dead").holds(now)


@given(count=st.integers(0, 10**12), since=st.floats(0, 4e9))
def test_a_segment_rests_a_day_at_most(count: int, since: float) -> None:
    """Asked for in some runs, it rests longer and longer; a clock that jumped ends that too."""
    setback = Setback(count, since)
    assert not setback.rests(since + 86401)
    assert not setback.rests(since - 1)
    assert setback.rests(since + 60) == (count >= RETRIES)


def test_a_segment_that_is_always_wrong_rests(tmp_path: Path) -> None:
    """Nobody pays for it in each run; who names the engine asks all the same."""
    clock = Clock()
    for _ in range(RETRIES):
        breaker = _breaker(tmp_path / "j", clock)
        assert not breaker.rests("es", "Texte")
        breaker.failed("es", "Texte", EMPTY)
    assert _breaker(tmp_path / "j", clock).rests("es", "Texte")
    assert not _breaker(tmp_path / "j", clock).rests("ca", "Texte")
    assert not _breaker(tmp_path / "j", clock, afresh=True).rests("es", "Texte")


def test_an_engine_that_says_nothing_of_use_is_left_alone_in_the_run(tmp_path: Path) -> None:
    """So many wrong answers in a row are no segment's fault; one sound answer begins anew."""
    breaker = _breaker(tmp_path / "j", Clock())
    for n in range(TOLERANCE - 1):
        breaker.failed("es", f"Texte {n}", EMPTY)
    breaker.succeeded("es")
    for n in range(TOLERANCE):
        assert not breaker.objection("es")
        breaker.failed("es", f"Autre {n}", EMPTY)
    assert "in a row" in breaker.objection("es")
    assert not breaker.objection("ca")
    assert not _breaker(tmp_path / "j", Clock()).objection("es")


@pytest.mark.parametrize(
    "problem",
    [
        EngineProblem("engine scripted", "it refuses (403)", "wait"),
        EngineProblem("engine scripted", "it asks for patience", "wait", passing=True, wait=600.0),
    ],
    ids=["a refusal", "an engine that was waited for"],
)
def test_what_will_last_is_enough_once(tmp_path: Path, problem: EngineProblem) -> None:
    """Nobody tries a wrong key three times, or waits three times three minutes."""
    breaker = _breaker(tmp_path / "j", Clock())
    breaker.failed("es", "Texte", problem)
    assert breaker.objection("es")
    pause = JournalFile(tmp_path / "j").pause(Scripted(str))
    assert pause
    assert pause.seconds == max(SHORTEST_PAUSE, problem.wait or 0.0)


def test_a_text_that_an_engine_dies_of_rests_too(tmp_path: Path) -> None:
    """It counts against the text where the engine answered others, else against nobody's text."""
    clock = Clock()
    breaker = _breaker(tmp_path / "j", clock)
    breaker.failed("es", "Texte", DEAD)
    assert breaker.setback("es", "Texte") == Setback(0, clock.at)
    breaker.succeeded("es")
    breaker.failed("es", "Texte", DEAD)
    assert breaker.setback("es", "Texte") == Setback(1, clock.at)
