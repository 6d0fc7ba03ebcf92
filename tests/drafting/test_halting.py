"""A run that is to end: what was paid for arrives, nothing else is asked, patience has an end."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from l10n.drafting.asking import Asking, Question
from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import Context, Limits
from l10n.drafting.halting import LONGEST, Halt
from l10n.drafting.models.openai import OpenAI
from l10n.drafting.patience import again
from l10n.errors import EngineProblem
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.doubles import Asked, Clock, Said, completion, in_schema, segments, service
from tests.drafting.engines import Scripted


def _told_nothing(*_: object) -> None:
    """Wait for nobody."""


def _asking(halt: Halt, answer: Callable[[str], str], texts: list[str], path: Path) -> Asking:
    engine = Scripted(answer)
    engine.limits = Limits(400, parallel=2)
    asking = Asking(_told_nothing, halt)
    breaker = Breaker(engine, JournalFile(path), now)
    for number, text in enumerate(texts):
        asking.put(number, Question(breaker, "es", text, text))
    return asking


def test_what_is_under_way_arrives_and_nothing_more_is_asked(tmp_path: Path) -> None:
    """Two of four are asked for when the run is to end: both are kept, whoever looks at them."""
    halt, both, asked = Halt(), threading.Barrier(3), list[str]()

    def answer(text: str) -> str:
        asked.append(text)
        both.wait(60)
        halted.wait(60)
        return text.upper()

    halted = threading.Event()

    def interrupt() -> None:
        both.wait(60)
        assert halt.want()
        halted.set()

    asking = _asking(halt, answer, ["un", "deux", "trois", "quatre"], tmp_path / "j")
    person = threading.Thread(target=interrupt)
    person.start()
    got = dict([*asking.answered(), *asking.last()])
    person.join()
    assert sorted(asked) == ["deux", "un"]
    assert got == {0: "UN", 1: "DEUX"}
    assert asking.answered() == []
    journal = JournalFile(tmp_path / "j")
    assert journal.get(Scripted(str), "es", "un") == "UN"
    assert journal.get(Scripted(str), "es", "trois") is None


def test_a_failure_of_a_run_that_ends_is_no_failure_of_the_engine(tmp_path: Path) -> None:
    """It is not left alone in the next run: it may have failed because nobody asks any more."""
    halt = Halt()

    def answer(_: str) -> str:
        halt.want()
        raise EngineProblem("scripted", "it refuses", "wait")

    asking = _asking(halt, answer, ["un"], tmp_path / "j")
    asking.answered()
    journal = JournalFile(tmp_path / "j")
    assert journal.pause(Scripted(str)) is None
    assert journal.setback(Scripted(str), "es", "un") is None


def test_where_nothing_is_under_way_nothing_is_waited_for() -> None:
    """The run ends where it stands."""
    assert not Halt().want()


def test_patience_ends() -> None:
    """What never arrives is waited for so long and no longer; who looks on is told once."""
    clock, told, never = Clock(), list[str](), threading.Event()
    halt = Halt(told.append, lambda: clock.at)

    def ask() -> str:
        halt.want()
        clock.at = 0.0
        tick.set()
        never.wait(60)
        return ""

    tick = threading.Event()

    def pass_time() -> None:
        tick.wait(60)
        while not told:
            never.wait(0.01)
        clock.at = LONGEST

    passing = threading.Thread(target=pass_time)
    passing.start()
    assert halt.run(ask) is None
    passing.join()
    never.set()
    assert len(told) == 1
    assert halt.under_way == 0


def test_what_an_answer_raises_is_raised() -> None:
    """A fault of our own in a thread is nobody's answer."""
    with pytest.raises(ZeroDivisionError):
        Halt().run(lambda: 1 // 0)


def test_nobody_is_asked_again_once_the_run_is_to_end() -> None:
    """Neither after a wait nor for the rest of an entry."""
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        raise EngineProblem("x", "busy", "wait", passing=True, wait=1.0)

    with pytest.raises(EngineProblem, match="interrupted"):
        again(ask, 30.0, Clock().pace(), halted=lambda: len(asked) == 2)
    assert len(asked) == 2


def test_what_is_right_of_an_entry_is_kept_before_the_rest_is_asked_for_again() -> None:
    """A run that is killed at the second question has what the first one brought."""
    kept: dict[str, str] = {}
    seen: list[dict[str, str]] = []

    def answer(asked: Asked) -> Said:
        seen.append(dict(kept))
        texts = [one["source"] for one in segments(asked)]
        return Said(
            completion(in_schema(asked, lambda t: t if len(texts) > 1 and "B" in t else "Sí."))
        )

    with service(answer) as double:
        engine = OpenAI(double.setup(model="m"), Clock().pace())
        texts = ["A la gare de la ville.", "B la gare de la ville."]
        said = engine.translate(texts, Context("es", arrived=kept.__setitem__))
        engine.close()
    assert list(said) == ["Sí.", "Sí."]
    assert seen == [{}, {"A la gare de la ville.": "Sí."}]
