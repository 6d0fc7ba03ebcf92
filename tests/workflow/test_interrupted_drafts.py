"""Ctrl-C while drafts are asked for: what is under way was paid, and is never asked for twice."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from l10n.project import Project
from tests.drafting.doubles import KEY, Said, completion, deepl, in_schema, segments, service
from tests.processes import interruptible
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.drafting.doubles import Asked

BLOG = """Au port : la journée

18h00 - Le bac est parti
Le bac a quitté le quai avec du retard.

19h00 - Le quai ferme
Le quai est fermé au public.

20h00 - La nuit tombe
La mairie en décidera demain.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with an article of several entries."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    return Desk(tmp_path / "desk", source=text, drafts=True)


def _openai(asked: Asked) -> tuple[list[str], Said]:
    texts = [one["source"] for one in segments(asked)]
    return texts, Said(completion(in_schema(asked, pretend)))


def _deepl(asked: Asked) -> tuple[list[str], Said]:
    return asked.document["text"], deepl(asked, pretend)


SERVICES: dict[str, tuple[str, int, Callable[[Asked], tuple[list[str], Said]]]] = {
    "a model, eight at a time": ("openai", 8, _openai),
    "a model, one at a time": ("openai", 1, _openai),
    "DeepL": ("deepl", 2, _deepl),
}


def _syncing(desk: Desk, engine: str) -> subprocess.Popen[bytes]:
    words = ["-C", str(desk.folder), "sync", "--engine", engine]
    command = interruptible([sys.executable, "-m", "l10n", *words])
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def _settings(desk: Desk, engine: str, address: str, parallel: int) -> None:
    lines = [f"[engines.{engine}]", f'address = "{address}"', f"parallel = {parallel}"]
    lines += ['model = "m"'] if engine == "openai" else []
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(("", *lines, "")))


@pytest.mark.parametrize(("engine", "parallel", "answer"), SERVICES.values(), ids=SERVICES.keys())
def test_no_question_is_asked_twice(
    engine: str,
    parallel: int,
    answer: Callable[[Asked], tuple[list[str], Said]],
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A slow service is interrupted while it works: the next run asks for the others alone."""
    monkeypatch.setenv("L10N_DEEPL_KEY", KEY)
    begun, over = threading.Event(), threading.Event()
    asked: list[str] = []

    def slow(question: Asked) -> Said:
        texts, said = answer(question)
        asked.extend(texts)
        begun.set()
        over.wait(60)
        return said

    with service(slow) as double:
        _settings(desk, engine, double.address, parallel)
        running = _syncing(desk, engine)
        assert begun.wait(60)
        running.send_signal(signal.SIGINT)
        over.set()
        _, told = running.communicate(timeout=60)
        assert (running.returncode, told) == (130, b"interrupted\n")
        assert any(unit.target for unit in desk.units())  # what arrived is written
        Project.open(desk.folder).sync(engines=[engine])
    assert len(asked) == len(set(asked))
    assert all(unit.target for unit in desk.units())


def test_a_second_ctrl_c_ends_at_once(desk: Desk) -> None:
    """Though a service never answers: whoever presses it twice does not want to wait."""
    begun, over = threading.Event(), threading.Event()

    def never(_: Asked) -> Said:
        begun.set()
        over.wait(120)
        return Said({}, 500)

    with service(never) as double:
        _settings(desk, "openai", double.address, 1)
        running = _syncing(desk, "openai")
        assert begun.wait(60)
        running.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(0.5)
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=60)
        over.set()
    assert (running.returncode, told) == (130, b"interrupted\n")
