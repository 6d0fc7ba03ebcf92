"""How long an engine is asked again: what fails in passing soon, what asks for patience as told."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.errors import EngineProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenacity import RetryCallState

    from l10n.drafting.pace import Pace

T = TypeVar("T")

LONGEST: Final = 120.0
"""Seconds of one wait that a run keeps; an engine that asks for more is left alone."""

_ATTEMPTS: Final = 3
"""How often a text is asked for whose failure may pass."""

_UNTOLD: Final = 6
"""How often an engine is asked that wants patience and does not say how much: half a minute."""

_TOLD: Final = 40
_ALTOGETHER: Final = 180.0
"""How often, and for how many seconds, it is waited for when it says how much."""

_DEADLINES: Final = 1.5
"""Deadlines after which a text that hangs is not asked for again: it hung twice."""

_LEAST: Final = 0.2
_GROWS: Final = 2.0


def again(
    ask: Callable[[], T],
    deadline: float,
    pace: Pace,
    told: Callable[[float], None] = lambda _: None,
    halted: Callable[[], bool] = lambda: False,
) -> T:
    """Ask, and ask again where the failure may pass, with waits as the engine wants them.

    A wait that it asks for is one for all who ask it. `told` is called with the seconds before
    each. Raises the last EngineProblem when patience ends; one that hung twice is no longer
    passing. Nothing is asked once the run `halted`.
    """
    from tenacity import Retrying, retry_if_exception  # noqa: PLC0415 - only who asks the web pays

    def turn() -> T:
        pace.turn()
        if halted():
            raise EngineProblem("engine", "the run was interrupted", "sync again")
        return ask()

    retrying = Retrying(
        retry=retry_if_exception(lambda e: isinstance(e, EngineProblem) and e.passing),
        stop=lambda state: _is_over(state, deadline),
        wait=lambda state: _wait(state, pace),
        sleep=lambda _: None,
        before_sleep=lambda state: _hold(state, pace, told),
        reraise=True,
    )
    begun = time.monotonic()
    try:
        return retrying(turn)
    except EngineProblem as problem:
        hung = time.monotonic() - begun >= _DEADLINES * deadline
        problem.passing = problem.passing and (problem.wait is not None or not hung)
        raise


def once_each(say: Callable[[str], None]) -> Callable[[str, float], None]:
    """Say of each engine once that the run waits for it; returns what is told of every wait."""
    said: set[str] = set()

    def waits(engine: str, seconds: float) -> None:
        if engine not in said:
            said.add(engine)
            say(f"{engine} asks for patience: the run waits for it, {seconds:.0f} s at first")

    return waits


def _is_over(state: RetryCallState, deadline: float) -> bool:
    wait = _asked_for(state)
    if wait is None:
        spent = state.seconds_since_start or 0.0
        return state.attempt_number >= _ATTEMPTS or spent >= _DEADLINES * deadline
    if not wait:
        return state.attempt_number >= _UNTOLD
    ends = wait > LONGEST or state.idle_for + wait > _ALTOGETHER
    return ends or state.attempt_number >= _TOLD


def _wait(state: RetryCallState, pace: Pace) -> float:
    wait = _asked_for(state)
    if wait:
        return max(wait, _LEAST)
    first = _LEAST if wait is None else 1.0
    return pace.jitter(first * _GROWS ** (state.attempt_number - 1))


def _hold(state: RetryCallState, pace: Pace, told: Callable[[float], None]) -> None:
    if state.next_action is None:
        return
    pace.hold(state.next_action.sleep)
    if _asked_for(state) is not None:
        told(state.next_action.sleep)


def _asked_for(state: RetryCallState) -> float | None:
    """Return the seconds that the last answer asked for; None where it asked for none."""
    problem = state.outcome.exception() if state.outcome else None
    return problem.wait if isinstance(problem, EngineProblem) else None
