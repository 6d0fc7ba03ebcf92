"""A server that misbehaves: redirects, bodies without end, drips, and how long it is waited for."""

import gzip
import threading
from collections.abc import Callable
from email.utils import formatdate

import pytest

from l10n.drafting.engine import Context
from l10n.drafting.patience import LONGEST, once_each
from l10n.drafting.transport import LARGEST, patience
from l10n.errors import AnswerProblem, EngineProblem
from tests.drafting.doubles import Clock, engine_at
from tests.drafting.engines import one_answer
from tests.drafting.hostile import Question, hostile

KEY = "SECRET-4711"


def _fails(act: Callable[[Question], None], deadline: float = 20.0) -> tuple[EngineProblem, int]:
    """Ask a server that does this; returns the problem, and how often it was asked."""
    with hostile(act) as server:
        engine = engine_at("libre", server.address, deadline=deadline)
        with pytest.raises(EngineProblem) as caught:
            one_answer(engine, "Le train part.")
        engine.close()
    assert KEY not in str(caught.value)
    return caught.value, len(server.asked)


@pytest.mark.parametrize("service", ["libre", "google", "mymemory"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(service: str, status: int) -> None:
    """Neither text nor key goes to another host; the error says where it would have gone."""

    def act(question: Question) -> None:
        question.answer("", status, {"Location": f"{other.address}/?{KEY}"})

    with hostile(lambda question: question.answer(["robado"])) as other, hostile(act) as server:
        engine = engine_at(service, server.address)
        with pytest.raises(EngineProblem, match=r"redirects to 127\.0\.0\.1") as caught:
            one_answer(engine, "Le train part.")
    assert not caught.value.passing
    assert KEY not in str(caught.value)
    assert (len(server.asked), other.asked) == (1, [])


def test_a_body_without_end_is_read_to_a_limit() -> None:
    """It costs the segment, little memory, and the server gets no more than it had on its way."""
    sent = 0
    over = threading.Event()

    def act(question: Question) -> None:
        nonlocal sent
        question.begin(headers={"Content-Length": str(1 << 31)})
        try:
            while sent < 1 << 28:
                sent += question.wfile.write(b"x" * (1 << 16))
        finally:
            over.set()

    problem, asked = _fails(act)
    assert isinstance(problem, AnswerProblem)
    assert "longer than" in problem.what
    assert over.wait(20)
    assert (asked, sent < 1 << 27) == (1, True)


def test_a_packed_body_is_no_way_around_the_limit() -> None:
    """What swells when it is unpacked is left there too."""
    packed = gzip.compress(b" " * (50 * LARGEST))
    problem, _ = _fails(lambda q: q.answer(packed, headers={"Content-Encoding": "gzip"}))
    assert "longer than" in problem.what


def _drips(question: Question, stop: threading.Event) -> None:
    question.begin(headers={"Content-Length": "1000000"})
    while not stop.wait(0.02):
        question.wfile.write(b" ")


def _drips_before_it_begins(question: Question, stop: threading.Event) -> None:
    question.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not stop.wait(0.02):
        question.wfile.write(b"x")


@pytest.mark.parametrize("drip", [_drips, _drips_before_it_begins])
def test_a_drip_is_left_in_time(drip: Callable[[Question, threading.Event], None]) -> None:
    """A byte now and then keeps no deadline from passing; a text that hangs is asked for twice."""
    stop = threading.Event()
    try:
        problem, asked = _fails(lambda question: drip(question, stop), deadline=0.4)
    finally:
        stop.set()
    assert "in time" in problem.what
    assert not problem.passing
    assert asked <= 2


STATUSES: dict[int, tuple[bool, bool]] = {
    400: (True, False),
    413: (True, False),
    401: (False, False),
    404: (False, False),
    456: (False, False),
    500: (False, True),
    502: (False, True),
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_a_status_tells_whose_fault_it_is(status: int, kind: tuple[bool, bool]) -> None:
    """The segment's, the engine's for good, or in passing."""
    problem, asked = _fails(lambda question: question.answer("no", status))
    assert (isinstance(problem, AnswerProblem), problem.passing) == kind
    assert asked == (3 if problem.passing else 1)


def test_a_server_that_wants_patience_gets_it() -> None:
    """A limit by the minute: each wait is as long as the server says, and then it goes on."""
    clock = Clock()

    def act(question: Question) -> None:
        if len(server.asked) <= 14:
            question.answer("slow down", 429, {"Retry-After": "3"})
        else:
            question.answer([question.text])

    with hostile(act) as server:
        engine = engine_at("libre", server.address, clock)
        assert one_answer(engine, "Le train part.") == "Le train part."
    assert clock.slept == [3.0] * 14


def test_a_wait_is_told_once_to_who_looks_on() -> None:
    """Each engine's first, with its seconds; a failure that asks for nothing is no news."""
    said: list[str] = []
    again = (429, {"Retry-After": "30"})
    broken: tuple[int, dict[str, str]] = (500, {})
    answers = iter([broken, again, again])

    def act(question: Question) -> None:
        if (refusal := next(answers, None)) is not None:
            question.answer("slow down", *refusal)
        else:
            question.answer([question.text])

    waits = once_each(said.append)
    with hostile(act) as server:
        engine = engine_at("libre", server.address)
        assert engine.translate(["Le train part."], Context("es", waits)) == ("Le train part.",)
        assert server.asked
    waits("mymemory", 2.0)
    assert said == [
        "libre asks for patience: the run waits for it, 30 s at first",
        "mymemory asks for patience: the run waits for it, 2 s at first",
    ]


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}, {"Retry-After": "60"}])
def test_patience_ends(headers: dict[str, str]) -> None:
    """A server that only ever wants patience costs three minutes at most, and is told."""
    clock = Clock()
    with hostile(lambda question: question.answer("", 429, headers)) as server:
        engine = engine_at("libre", server.address, clock)
        with pytest.raises(EngineProblem, match=r"patience \(429\)") as caught:
            one_answer(engine, "Le train part.")
    assert 30 <= sum(clock.slept) <= 180
    assert caught.value.wait is not None


def test_a_wait_that_is_too_long_is_not_begun() -> None:
    """An hour is no wait for a run: the engine is left alone, for as long as it says."""
    clock = Clock()
    with hostile(lambda question: question.answer("", 503, {"Retry-After": "9999"})) as server:
        engine = engine_at("libre", server.address, clock)
        with pytest.raises(EngineProblem) as caught:
            one_answer(engine, "Le train part.")
    assert LONGEST < 9999
    assert (clock.slept, caught.value.wait) == ([], 9999.0)


_AT = formatdate(1_800_000_000, usegmt=True)
_LATER = formatdate(1_800_000_090, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"Retry-After": "7"}, "", 7.0),
        ({"Retry-After": _LATER, "Date": _AT}, "", 90.0),
        ({"Retry-After": _AT, "Date": _LATER}, "", 0.0),
        ({"Retry-After": _AT.replace("GMT", "+0100"), "Date": _AT}, "", 0.0),
        ({"Retry-After": "soon"}, "", 0.0),
        ({"Retry-After": "-5"}, "", 0.0),
        ({"Retry-After": "9" * 400}, "", 0.0),
        ({"Retry-After": "Fri, 99 Foo 2026 25:61:00 GMT"}, "", 0.0),
        ({}, "Slowdown: 20 per 1 minute", 60.0),
        ({}, "once per 1 hour", 0.0),
    ],
)
def test_what_a_server_asks_for(headers: dict[str, str], body: str, seconds: float) -> None:
    """Seconds, or a date by the server's own clock; what cannot be read says nothing."""
    assert patience(headers, body) == seconds


def test_one_connection_serves_many_questions() -> None:
    """An engine has a session, and closes it."""
    with hostile(lambda question: question.answer([question.text])) as server:
        engine = engine_at("libre", server.address)
        for n in range(5):
            assert one_answer(engine, f"Le train {n} part.") == f"Le train {n} part."
        engine.close()
    assert len(server.connections) == 1


NO_ANSWERS: dict[str, str | list[object]] = {
    "nothing": [""],
    "blanks": ["  \n"],
    "null": [None],
    "a list": [["El tren."]],
    "a number": [5],
    "a page": ["<!DOCTYPE html><html>Oops</html>"],
    "a story": ["la " * 2000],
    "another shape": '{"error": "no"}',
    "no object": "[1, 2]",
    "a megabyte": ["la " * 400_000],
}


@pytest.mark.parametrize("said", NO_ANSWERS.values(), ids=NO_ANSWERS.keys())
def test_an_answer_that_is_none_is_told_apart_from_a_failure(said: str | list[object]) -> None:
    """The engine is there: it is asked once, and the segment alone is lost."""
    problem, asked = _fails(lambda question: question.answer(said))
    assert isinstance(problem, AnswerProblem)
    assert asked == 1


@pytest.mark.parametrize("said", ["<html>Oops</html>", "", "{", "[" * 100_000])
def test_what_is_no_json_is_a_failure_in_passing(said: str) -> None:
    """Somebody else answers in the engine's place; it is asked again."""
    problem, asked = _fails(lambda question: question.answer(said))
    assert (problem.passing, asked) == (True, 3)
