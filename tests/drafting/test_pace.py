"""How fast an engine is asked: its threads share one answer."""

import pytest

from l10n.drafting.pace import Pace
from l10n.drafting.patience import again
from l10n.errors import EngineProblem
from tests.drafting.doubles import Clock


def test_a_rate_spaces_questions() -> None:
    """Thirty a minute are two seconds apart."""
    clock = Clock()
    pace = clock.pace(30)
    for _ in range(4):
        pace.turn()
    assert clock.slept == [2.0, 2.0, 2.0]


def test_who_is_told_to_wait_tells_all() -> None:
    """Nobody asks before; afterwards they do not all ask in one instant."""
    clock = Clock()
    pace = clock.pace()
    pace.hold(10.0)
    pace.hold(3.0)
    pace.turn()
    assert clock.at == 10.0
    pace.turn()
    assert clock.slept == [10.0, 0.05]


def test_a_refusal_of_one_is_a_wait_of_all() -> None:
    """A text that was never refused waits too, as long as was told, and is asked once."""
    clock = Clock()
    pace = clock.pace()
    told: list[float] = []
    refused = iter([True])

    def ask() -> str:
        if next(refused, False):
            raise EngineProblem("scripted", "busy", "wait", passing=True, wait=60.0)
        return f"at {clock.at:.0f}"

    assert again(ask, 30.0, pace, told.append) == "at 60"
    pace.hold(30.0)
    assert again(ask, 30.0, pace) == "at 90"
    assert told == [60.0]


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 0.75), (0.5, 1.0), (1.0, 1.25)])
def test_waits_that_nobody_prescribed_are_varied(chance: float, seconds: float) -> None:
    """By a quarter, so that not all come back at once."""
    assert Pace(chance=lambda: chance).jitter(1.0) == seconds
