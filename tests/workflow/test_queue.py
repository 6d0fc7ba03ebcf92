"""What waits, in the order in which it hurts; two people, questions and their answers."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.cli.main import main
from l10n.errors import DecisionRefused, ProjectProblem, UsageProblem
from l10n.model.unit import Answer, ChangeClass, State, Verdict
from l10n.project import Project
from l10n.store.clock import utc_now
from l10n.store.config import read_config
from l10n.workflow.status import status
from tests.workflow.desk import Desk

BLOG = """---
date: 2025-08-15
tz: Europe/Paris
---
Grève dans les ports : la journée

Les dockers ont cessé le travail ce lundi dans six ports, a annoncé leur syndicat.
19h05 - Le port du Havre à l'arrêt
Aucun navire n'est entré depuis midi.
18h30 - Négociations
Le ministre reçoit les syndicats à 20h00.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a dated text, translated and approved by one person."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    made.translate()
    made.approve()
    return made


def _four_eyes(desk: Desk) -> Project:
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[review]\napprovals = 2\n")
    return Project.open(desk.folder)


def _states(project: Project) -> set[State]:
    return {item.state for item in project.review_list("ports", "es")}


def test_with_four_eyes_one_approval_is_not_enough(desk: Desk) -> None:
    """A text counts as reviewed when two people have approved this very text, and not before."""
    project = _four_eyes(desk)
    assert _states(project) == {State.TRANSLATED}
    assert {item.approved_by for item in project.review_list("ports", "es")} == {("ana",)}
    assert len(project.review("ports", "es", Verdict.APPROVED, by="ben")) == len(desk.units())
    assert _states(project) == {State.REVIEWED}


def test_the_same_person_twice_is_one_person(desk: Desk) -> None:
    """Signing again, in other letters, adds nothing, and `--all` leaves what one has approved."""
    project = _four_eyes(desk)
    assert project.review("ports", "es", Verdict.APPROVED, by="ana") == ()
    item = project.review_list("ports", "es")[0]
    chosen = [f"{item.unit}@{item.digest}"]
    project.review("ports", "es", Verdict.APPROVED, by="ANA", units=chosen)
    assert _states(project) == {State.TRANSLATED}


def test_an_edition_takes_what_two_people_approved(desk: Desk) -> None:
    """Under four eyes an edition stands in French until the second approval, and then does not."""
    project = _four_eyes(desk)
    assert len(project.export("ports", "es").in_source) == len(desk.units())
    project.review("ports", "es", Verdict.APPROVED, by="ben")
    assert project.export("ports", "es").in_source == ()


def test_a_changed_text_loses_both_approvals(desk: Desk) -> None:
    """Two names under an older text are no names under this one."""
    project = _four_eyes(desk)
    project.review("ports", "es", Verdict.APPROVED, by="ben")
    first = desk.units()[0]
    desk.edit({first.id: replace(first, target="OTRO")})
    changed = project.review_list("ports", "es")[0]
    assert (changed.state, changed.approved_by) == (State.TRANSLATED, ())


@pytest.mark.parametrize("value", ["0", "4", "true", '"two"'])
def test_a_number_of_approvals_that_cannot_be_is_refused(value: str) -> None:
    """The line is named, and what may stand there."""
    with pytest.raises(ProjectProblem, match="approvals = 1 or 2 or 3") as caught:
        read_config(f"[review]\napprovals = {value}\n")
    assert caught.value.line == 2


def test_nothing_waits_when_all_is_reviewed(desk: Desk) -> None:
    """The queue holds what is not reviewed, and what asks."""
    assert desk.project.status().queue == ()
    unit = desk.units()[0]
    desk.edit({unit.id: replace(unit, questions=("cuál",))})
    (waiting,) = desk.project.status().queue
    assert (waiting.unit, waiting.state, waiting.questions) == (unit.id, State.REVIEWED, 1)


def test_the_newest_entry_waits_first(desk: Desk) -> None:
    """Units stand in the queue by the time of their entries, the newest first."""
    desk.translate(lambda _: "")
    status = desk.project.status()
    sources = [item.source for item in status.queue]
    assert sources.index("Le port du Havre à l'arrêt") < sources.index("Négociations")
    assert sum(item.words for item in status.queue) == sum(status.articles[0].words.values())


def test_without_times_units_wait_in_document_order(tmp_path: Path) -> None:
    """A text that gives no time is in its own order; its date says nothing of how long it waits."""
    text = tmp_path / "note.txt"
    text.write_text("Un titre\n\nUne phrase simple. Une autre phrase.\n", encoding="utf-8")
    desk = Desk(tmp_path / "desk", source=text)
    os.utime(desk.source, (1_700_000_000, 1_700_000_000))
    desk.project.sync()
    queue = desk.project.status().queue
    assert [item.source for item in queue] == [unit.source for unit in desk.units()]
    assert max(item.age for item in queue) < 10_000


def test_a_source_that_changed_since_is_told(desk: Desk) -> None:
    """Status says that a sync is due, and goes on from what the catalogues hold."""
    desk.rewrite(lambda text: text.replace("six ports", "sept ports"))
    status = desk.project.status()
    assert status.changed == ("ports",)
    assert status.articles[0].segments == {State.REVIEWED: 6}


def test_an_outdated_unit_waits_with_the_class_of_its_change(desk: Desk) -> None:
    """What an edit made false stands before what is merely missing."""
    desk.rewrite(lambda text: text.replace("six ports", "sept ports") + "19h50 - Une suite\n")
    desk.project.sync()
    first, *others = desk.project.status().queue
    assert first.change in set(ChangeClass)
    assert first.state is State.OUTDATED
    assert others


def test_a_question_is_answered_from_a_script(desk: Desk) -> None:
    """Question and answer stay as remarks, the list of questions is empty, the approval holds."""
    unit = desk.units()[0]
    desk.edit({unit.id: replace(unit, questions=("cuál", "quién"))})
    desk.project.answer("ports", "es", [unit.id], by="ben", text=" el  del Havre ")
    answered = desk.units()[0]
    assert desk.project.status().articles[0].questions == ()
    assert answered.remarks == ("asked: cuál", "asked: quién", "answered by ben: el del Havre")
    assert _states(desk.project) == {State.REVIEWED}


def test_a_question_is_answered_in_a_po_editor(desk: Desk) -> None:
    """The comment `answer NAME: ...` is filed by the next sync, and does not ask again."""
    unit = desk.units()[0]
    asked = replace(unit, questions=("cuál",), answers=(Answer("ben", "el del Havre"),))
    desk.edit({unit.id: asked})
    desk.project.sync()
    filed = desk.units()[0]
    assert (filed.questions, filed.answers) == ((), ())
    assert filed.remarks == ("asked: cuál", "answered by ben: el del Havre")
    desk.edit({unit.id: replace(filed, questions=("cuál",))})
    desk.project.sync()
    assert desk.units()[0].questions == ()


def test_only_a_question_can_be_answered(desk: Desk) -> None:
    """A unit that asks nothing, an empty answer, a name that cannot sign: nothing is written."""
    before = desk.files()
    unit = desk.units()[0].id
    with pytest.raises(DecisionRefused, match="asks nothing"):
        desk.project.answer("ports", "es", [unit], by="ben", text="sí")
    with pytest.raises(UsageProblem, match="empty"):
        desk.project.answer("ports", "es", [unit], by="ben", text=" ")
    with pytest.raises(UsageProblem, match="cannot sign"):
        desk.project.answer("ports", "es", [unit], by="ben & co", text="sí")
    assert desk.files() == before


def test_the_commands_show_queue_and_answer(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """`status --queue` limits what is shown, `review answer` answers, both for scripts too."""
    unit = desk.units()[0]
    desk.edit({unit.id: replace(unit, questions=("cuál",)), desk.units()[1].id: desk.units()[1]})
    at = ["-C", str(desk.folder)]
    assert main([*at]) == 0
    assert "waiting, the most urgent first (1 of 1):" in capsys.readouterr().out
    assert main([*at, "status", "--queue", "0", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["queue"], document["waiting"]) == ([], 1)
    command = ["review", "answer", "ports", "es", unit.id, "--by", "ben", "--text", "el"]
    assert main([*at, *command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"answered": [unit.id], "by": "ben"}
    assert main([*at, *command]) == 1
    assert main([*at, "review", "answer", "ports", "es", "--all", "--by", "b"]) == 2
    with pytest.raises(SystemExit):
        main([*at, "status", "--queue", "x"])


def test_a_queue_of_all_is_as_one_of_the_first(desk: Desk) -> None:
    """Of several articles and languages, as often as it is walked; nobody holds it."""
    other = desk.folder / "source" / "ballons.txt"
    other.write_text(BLOG.replace("2025", "2024"), encoding="utf-8")
    os.utime(other, (1_000_000, 1_000_000))
    desk.rewrite(lambda text: text.replace("six ports", "sept ports"))
    desk.project.sync()
    now = utc_now()
    held = status(desk.project.workspace, lambda: now, most=1000)
    walked = status(desk.project.workspace, lambda: now)
    assert len({item.article for item in held.queue}) == 2
    for _ in range(2):
        assert tuple(walked.queue) == held.queue
    assert (len(walked.queue), walked.queue[0]) == (len(held.queue), held.queue[0])
    assert walked.waiting == held.waiting
