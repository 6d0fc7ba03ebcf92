"""Apertium for real, and every way in which a process can fail."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from l10n.drafting.apertium import ROUTES, Apertium
from l10n.drafting.pipe import Pipe
from l10n.errors import AnswerProblem, EngineProblem
from l10n.language.text.masking import mask
from l10n.language.text.protected import Protected
from tests.drafting.engines import fake_modes, one_answer
from tests.drafting.judged import read


@pytest.fixture
def apertium() -> Iterator[Apertium]:
    """Give the Apertium of this machine."""
    made = Apertium()
    yield made
    made.close()


def test_every_installed_direction_lets_names_through(apertium: Apertium) -> None:
    """All routes are there, and a private-use character comes back once, a superblank too."""
    assert set(apertium.directions()) == set(ROUTES)
    for language in ("es", "ca", "en", "it", "pt"):
        said = one_answer(apertium, "« Nous venons », dit \ue000 à \ue001.", language)
        assert (said.count("\ue000"), said.count("\ue001")) == (1, 1)
        assert said.endswith(".")
        assert one_answer(apertium, "Le train de [<x0/>] part.", language).count("[<x0/>]") == 1


def test_one_process_answers_many_texts(apertium: Apertium) -> None:
    """Answers stay in step with the questions, and nothing of the stream's grammar leaks."""
    texts = [f"Le train {n} part [à] l'heure \\ {{demain}} <b> @ ^ $ # / *" for n in range(8)]
    answers = [one_answer(apertium, text) for text in texts]
    for n, answer in enumerate(answers):
        assert f"tren {n} " in answer
        assert all(mark in answer for mark in "[]{}<>@^$#/*\\")


@pytest.mark.parametrize("text", ["", " ", "\0", "\u2028", "👍🏽", "\u202e", "a" * 4000, "]" * 200])
def test_hostile_texts_leave_the_pipe_in_step(apertium: Apertium, text: str) -> None:
    """Whatever was asked before, the next answer belongs to the next question."""
    one_answer(apertium, text)
    assert one_answer(apertium, "Le train part.") == "El tren parte."


@pytest.mark.parametrize("language", ["it", "oc"])
def test_a_draft_does_not_depend_on_its_neighbours(apertium: Apertium, language: str) -> None:
    """Whatever was asked before, the same text gets the same answer."""
    texts = [line.text for line in read("live.txt")]
    texts += [mask(text, _every_name(text)).text for text in texts]
    answers = {text: one_answer(apertium, text, language) for text in texts}
    for shuffled in (texts[::-1], sorted(texts, key=len), sorted(texts, key=lambda t: t[::-1])):
        assert {text: one_answer(apertium, text, language) for text in shuffled} == answers


def _every_name(text: str) -> list[Protected]:
    names = re.finditer(r"(?<=[\s’])[A-Z]\w+", text)
    return [Protected(name.start(), name.end(), name[0]) for name in names]


def test_the_signature_names_the_way(apertium: Apertium) -> None:
    """A pivot is no secret."""
    assert apertium.token("es") == "apertium:fr-es"
    assert apertium.token("en") == "apertium:fr-es-en"
    assert apertium.version.startswith("3.")


def test_what_is_not_installed_is_told(tmp_path: Path) -> None:
    """No modes, no languages; asking all the same names the packages."""
    engine = Apertium(tmp_path)
    assert engine.directions() == ()
    with pytest.raises(EngineProblem, match="apt-get install apertium"):
        one_answer(engine, "Bonjour")


def test_where_spanish_is_missing_catalan_leads_to_english(tmp_path: Path) -> None:
    """The next route takes over when a pair is not there."""
    for mode in ("fra-cat", "cat-eng"):
        fake_modes(tmp_path, "cat", mode)
    assert Apertium(tmp_path).token("en") == "apertium:fr-ca-en"


FAULTS = {
    "hangs": ("sleep 600", "did not answer in time", 0.5),
    "dies": ("exit 1", "died", 60.0),
    "no text": (r"printf '\377\376\0'; sleep 600", "no UTF-8", 60.0),
    "no end": ("yes", "without end", 60.0),
}


@pytest.mark.parametrize(("program", "what", "patience"), FAULTS.values(), ids=FAULTS.keys())
def test_a_process_that_fails_is_ended_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, what: str, patience: float
) -> None:
    """It hangs, dies, or answers with rubbish: an error in time, and no process left behind."""
    _fake_wrapper(tmp_path, monkeypatch)
    modes = fake_modes(tmp_path, program)
    pipe = Pipe(modes / "fr-es.mode", start=patience, answer=patience)
    with pytest.raises(EngineProblem, match=what) as caught:
        pipe.translate("Bonjour.")
    assert isinstance(caught.value, AnswerProblem) != caught.value.passing
    assert pipe._process is None  # noqa: SLF001 - nobody else can tell


def test_a_process_that_was_killed_is_started_again(apertium: Apertium) -> None:
    """Between two questions it may die; the second is answered."""
    assert one_answer(apertium, "Le train part.") == "El tren parte."
    pipe = apertium._pipes["fr-es"]  # noqa: SLF001 - the process is to be killed
    assert pipe._process is not None  # noqa: SLF001 - as above
    os.killpg(pipe._process.pid, 9)  # noqa: SLF001 - as above
    pipe._process.wait()  # noqa: SLF001 - as above
    assert one_answer(apertium, "Le train part.") == "El tren parte."


def _fake_wrapper(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the mode itself be the pipeline."""
    wrapper = folder / "apertium-wblank-mode"
    wrapper.write_text('#!/bin/sh\ncat "$2"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
