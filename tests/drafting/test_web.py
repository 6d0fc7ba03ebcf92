"""Web engines against a server on loopback that speaks their protocols, and misbehaves."""

import threading

import deep_translator  # noqa: F401 - first imported under load it outlasts the deadlines below
import pytest

from l10n.drafting.web import WebEngine
from l10n.errors import EngineProblem
from tests.drafting.doubles import engine_at
from tests.drafting.engines import Reply, one_answer, served

SERVICES = ("google", "mymemory", "libre")
KEY = "SECRET-4711"


def _ask(service: str, reply: Reply, text: str = "Le train part.") -> tuple[str, list[str]]:
    with served(reply) as (address, asked):
        engine = engine_at(service, address, deadline=5.0)
        return one_answer(engine, text), asked


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_is_spoken_to_in_its_protocol(service: str) -> None:
    """The text arrives as it is, the answer comes back as it is, in any script."""
    said = "El tren parte — Привет 👍"
    answer, asked = _ask(service, lambda _: (200, said), "Le train \ue000 part.")
    assert answer == said
    assert asked == ["Le train \ue000 part."]


RUBBISH = {
    "nothing": (200, ""),
    "an error page": (200, "Error 500 (Server Error)!!1500.That’s an error."),
    "a quota notice": (200, "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS"),
    "a language notice": (200, "INVALID TARGET LANGUAGE . EXAMPLE: LANGPAIR=EN|IT"),
    "a server error": (500, "oops"),
    "too many requests": (429, "Slowdown: 20 per 1 minute"),
    "a refusal": (403, "no"),
    "a megabyte": (200, "la " * 350_000),
}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("answer", RUBBISH.values(), ids=RUBBISH.keys())
def test_rubbish_is_no_translation(service: str, answer: tuple[int, str]) -> None:
    """An empty answer, an error page, a notice in place of a text: an error, and no key in it."""
    with pytest.raises(EngineProblem) as caught:
        _ask(service, lambda _: answer)
    assert KEY not in str(caught.value)
    assert caught.value.__cause__ is None or KEY not in str(caught.value.__cause__)


def test_what_passes_is_asked_again() -> None:
    """One failure is followed by another try."""
    replies = iter([(500, ""), (200, "El tren parte.")])
    answer, asked = _ask("libre", lambda _: next(replies))
    assert answer == "El tren parte."
    assert len(asked) == 2


def test_a_server_that_never_answers_is_left_in_time() -> None:
    """Deep-translator would wait for ever."""
    release = threading.Event()

    def hang(_: str) -> tuple[int, str]:
        release.wait(60)
        return 200, "tarde"

    with served(hang) as (address, _):
        engine = engine_at("libre", address, deadline=0.1)
        with pytest.raises(EngineProblem, match=r"in time|failed"):
            one_answer(engine, "Le train part.")
        release.set()


def test_a_server_that_is_not_there_is_told() -> None:
    """A refused connection is an error like others."""
    with pytest.raises(EngineProblem, match="failed"):
        one_answer(engine_at("libre", "http://127.0.0.1:9"), "Bonjour.")


def test_a_text_too_long_for_an_address_is_not_sent() -> None:
    """Accents grow sixfold in a web address."""
    with pytest.raises(EngineProblem, match="too long"):
        one_answer(engine_at("google", "http://127.0.0.1:9"), "é" * 2000)


def test_languages_have_the_names_of_the_service() -> None:
    """MyMemory knows what it knows; regions fall back to their language."""
    assert WebEngine("mymemory").speaks("en-GB")
    assert not WebEngine("mymemory").speaks("oc")
    assert WebEngine("google").token("es") == "google:fr-es"
