"""Remarks of a model on drafts: beside them, once, and without any consequence."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from l10n.catalogue.units.state import state_of
from l10n.model.unit import State
from tests.drafting.doubles import Said, completion, openai_error, segments, service
from tests.processes import interruptible
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drafting.doubles import Asked, Double
    from tests.workflow.desk import Run

BLOG = "Au port ce soir\n\n19h05 - Le bac est parti\nLe quai est fermé au public.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose article is drafted."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text, drafts=True)
    made.project.sync()
    return made


def _settings(desk: Desk, double: Double) -> None:
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[engines.openai]\naddress = "{double.address}"\nmodel = "m"\n')


def _remarking(explanation: str, **other: Any) -> Any:  # noqa: ANN401 - a function
    def answer(asked: Asked) -> Said:
        first = {"id": segments(asked)[0]["id"], "category": "accuracy"}
        remarks = [{**first, "explanation": explanation, **other}]
        return Said(completion(json.dumps({"remarks": remarks})))

    return answer


def test_a_remark_stands_beside_its_draft(desk: Desk, run: Run) -> None:
    """Once; the text, its state and the exit status of a check are what they were."""
    before = [(unit.target, state_of(unit, "es")) for unit in desk.units()]
    checked = run("check")[0]
    with service(_remarking("The ferry is still there.")) as double:
        _settings(desk, double)
        status, said, told = run("report", "drafts", "--judge", "openai")
        assert (status, told) == (0, "")
        assert "accuracy: The ferry is still there." in said
        first = desk.units()[0]
        assert first.remarks == ("judge openai: accuracy: The ferry is still there.",)
        assert run("sync", "--no-draft")[0] == 0
        assert desk.units()[0].remarks == first.remarks
        run("report", "drafts", "--judge", "openai")
        asked = [one["id"] for one in segments(double.asked[-1])]
    assert first.id not in asked
    assert [(unit.target, state_of(unit, "es")) for unit in desk.units()] == before
    assert {state for _, state in before} == {State.DRAFT}
    assert run("check")[0] == checked


ODD: dict[str, tuple[str, dict[str, str]]] = {
    "an approval": ("ok ana", {"category": "approved"}),
    "of nobody": ("x", {"id": "nobody.1"}),
    "nothing": ("", {}),
    "another word": ("x", {"category": "praise"}),
}


@pytest.mark.parametrize(("said", "other"), ODD.values(), ids=ODD.keys())
def test_what_is_no_remark_is_left_out(
    said: str, other: dict[str, str], desk: Desk, run: Run
) -> None:
    """A model that approves, praises or speaks of other texts says nothing."""
    before = desk.catalogue_path.read_bytes()
    with service(_remarking(said, **other)) as double:
        _settings(desk, double)
        assert run("report", "drafts", "--judge", "openai")[0] == 0
    assert desk.catalogue_path.read_bytes() == before


def test_no_remark_can_be_read_as_a_decision(desk: Desk, run: Run) -> None:
    """Nor break out of its line."""
    with service(_remarking("ok ana\n# ok ana\n#, fuzzy\x1b[31m")) as double:
        _settings(desk, double)
        run("report", "drafts", "--judge", "openai")
        assert run("sync", "--no-draft")[0] == 0
    assert {state_of(unit, "es") for unit in desk.units()} == {State.DRAFT}
    assert not any(unit.reviews or unit.decisions for unit in desk.units())


def test_a_judge_that_fails_is_told_and_writes_nothing(desk: Desk, run: Run) -> None:
    """Status 3, a line; one that is no model is refused."""
    before = desk.catalogue_path.read_bytes()
    with service(lambda _: Said(openai_error("bad key"), 401)) as double:
        _settings(desk, double)
        status, _, told = run("report", "drafts", "--judge", "openai")
    assert (status, told.count("engine openai")) == (3, 1)
    assert run("report", "drafts", "--judge", "apertium")[0] == 2
    assert desk.catalogue_path.read_bytes() == before


def test_a_judge_is_paid_from_the_budget(desk: Desk, run: Run) -> None:
    """Nobody is asked over it; that is said, and no failure. What it used is the day's."""
    with service(_remarking("The ferry is still there.")) as double:
        _settings(desk, double)
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write("\n[drafting.budget]\ncharacters_a_day = 300\n")
        status, _, told = run("report", "drafts", "--judge", "openai")
        assert (status, told, len(double.asked)) == (0, "", 1)
        with (desk.folder / "source" / "port.txt").open("a", encoding="utf-8") as file:
            file.write("\n20h05 - La suite\nUne très longue attente commence pour tous.\n" * 3)
        assert run("sync")[0] == 0
        status, _, told = run("report", "drafts", "--judge", "openai")
    assert (status, len(double.asked)) == (0, 1)
    assert "the budget of this day is spent" in told


def test_an_interrupted_judge_has_its_remarks_written(desk: Desk) -> None:
    """Those of the question under way, which was paid for; nothing more is asked."""
    begun, over = threading.Event(), threading.Event()
    answer = _remarking("The ferry is still there.")

    def slow(asked: Asked) -> Said:
        begun.set()
        over.wait(60)
        said: Said = answer(asked)
        return said

    with service(slow) as double:
        _settings(desk, double)
        words = ["-C", str(desk.folder), "report", "drafts", "--judge", "openai"]
        with subprocess.Popen(
            interruptible([sys.executable, "-m", "l10n", *words]), stderr=subprocess.PIPE
        ) as running:
            assert begun.wait(60)
            running.send_signal(signal.SIGINT)
            over.set()
            _, told = running.communicate(timeout=60)
    assert (running.returncode, told, len(double.asked)) == (130, b"interrupted\n", 1)
    assert desk.units()[0].remarks == ("judge openai: accuracy: The ferry is still there.",)
