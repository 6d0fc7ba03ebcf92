"""Jobs whose service misbehaves: nothing lost, nothing wrong written, one clear line."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.drafting.doubles import KEY, Said, completion, in_schema, openai_error, service
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.drafting.doubles import Asked
    from tests.workflow.desk import Run

BLOG = """Au port : la journée

18h00 - Le bac est parti
Le bac a quitté le quai avec du retard.

19h00 - Le quai ferme
Le quai est fermé au public.
"""

TARGET = "Un texto que ana escribió."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a text that a person translated."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text, drafts=True)
    made.project.sync(draft=False)
    first = made.units()[0]
    made.edit({first.id: replace(first, target=TARGET, fuzzy=False)})
    return made


def _settings(desk: Desk, address: str) -> None:
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[engines.openai]\naddress = "{address}"\nmodel = "m"\n')


def _says(asked: Asked) -> Said:
    return Said(completion(in_schema(asked, pretend)))


BAD: dict[str, Callable[[Asked], Said]] = {
    "a page": lambda _: Said(b"<html>It works!</html>"),
    "half a JSON": lambda _: Said(b'{"choices": [{"mess'),
    "no such model": lambda _: Said(openai_error("The model `m` does not exist"), 404),
    "a wrong key": lambda _: Said(openai_error(f"bad key {KEY}"), 401),
    "a refusal": lambda _: Said(completion(None, refusal="I can't help with that.")),
    "foreign ids": lambda _: Said(
        completion('{"translations": [{"id": "x9", "text": "Todo está perdido."}]}')
    ),
    "half characters": lambda asked: Said(completion(in_schema(asked, lambda _: "Hola \ud83d."))),
}


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD.keys())
def test_nothing_is_written_that_nobody_said(
    answer: Callable[[Asked], Said], desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Status 3, the engine in one line, its key in none; the next run drafts what is missing."""
    monkeypatch.setenv("L10N_OPENAI_KEY", KEY)
    with service(answer) as double:
        _settings(desk, double.address)
        before = desk.catalogue_path.read_bytes()
        status, said, told = run("sync", "--engine", "openai")
    assert (status, told.count("l10n: engine openai:")) == (3, 1), told
    assert KEY not in said + told
    assert desk.catalogue_path.read_bytes() == before
    with service(_says) as double:
        _settings_again(desk, double.address)
        assert run("sync", "--engine", "openai")[0] == 0
    first, *others = desk.units()
    assert first.target == TARGET
    assert all(unit.target == pretend(unit.source) for unit in others)


def _settings_again(desk: Desk, address: str) -> None:
    path = desk.folder / "l10n.toml"
    kept = path.read_text(encoding="utf-8").partition("\n[engines.openai]")[0]
    path.write_text(kept, encoding="utf-8")
    _settings(desk, address)


def test_two_runs_at_once_write_what_one_would(desk: Desk) -> None:
    """Each asks, one writes before the other; every text has its own draft, nobody's is lost."""
    with service(_says) as double:
        _settings(desk, double.address)
        words = ["-C", str(desk.folder), "sync", "--engine", "openai"]
        command = [sys.executable, "-m", "l10n", *words]
        runs = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
        told = [run.communicate(timeout=120)[1] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], told
    first, *others = desk.units()
    assert first.target == TARGET
    assert all(unit.target == pretend(unit.source) for unit in others)


def test_without_a_place_for_the_journal_drafts_are_written(desk: Desk, run: Run) -> None:
    """That is a warning, and no failure."""
    with service(_says) as double:
        _settings(desk, double.address)
        (desk.folder / ".l10n").mkdir(exist_ok=True)
        (desk.folder / ".l10n" / "journal.sqlite3").mkdir()
        status, _, told = run("sync", "--engine", "openai")
    assert status == 0
    assert told.count("drafts are not journalled") == 1
    assert all(unit.target for unit in desk.units())
