"""Edits of every class in a project: what reports, catalogue and queue make of them."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.units.state import origin_of
from l10n.cli.main import main
from l10n.model.unit import ChangeClass, Origin, State, Verdict
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

BLOG = """Crue de la rivière : la journée

La décrue est attendue à 20h00. Personne n'est blessé.
Les pompiers restent sur place.
Le préfet Durand parlera demain.
Les écoles rouvrent bientôt.
"""
TARGETS = {
    "Crue de la rivière : la journée": "River flood: the day",
    "La décrue est attendue à 20h00.": "The water should fall at 8 p.m.",
    "Personne n'est blessé.": "Nobody is hurt.",
    "Les pompiers restent sur place.": "Firefighters remain on site.",
    "Le préfet Durand parlera demain.": "Prefect Durand will speak tomorrow.",
    "Les écoles rouvrent bientôt.": "Schools reopen soon.",
}
EDITS = {
    "20h00": "22h00",
    "Personne n'est blessé": "Une personne est blessée",
    "restent sur place": "quittent la ville",
    "Durand": "Martin",
    "écoles": "ecoles",
}
CLASSES = {
    ChangeClass.TIME: 1,
    ChangeClass.POLARITY: 1,
    ChangeClass.WORDING: 1,
    ChangeClass.NAME: 1,
    ChangeClass.SPELLING: 1,
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give an approved desk, and publish an edit of every class."""
    text = tmp_path / "crue.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", "en", text)
    made.project.sync()
    made.translate(TARGETS.__getitem__)
    made.project.review("crue", "en", Verdict.APPROVED, by="ana")
    return made


def _edited(text: str) -> str:
    for old, new in EDITS.items():
        text = text.replace(old, new)
    return text


def test_sync_and_review_list_tell_the_classes(desk: Desk) -> None:
    """The report counts the edits of this sync, the list names the class of each unit."""
    desk.rewrite(_edited)
    (report,) = desk.project.sync().articles
    assert report.edited == CLASSES
    (again,) = desk.project.sync().articles
    assert (again.edited, again.written) == ({}, False)
    told = [item.change for item in desk.project.review_list("crue", "en")]
    assert {change: told.count(change) for change in told if change} == CLASSES


def test_the_catalogue_holds_patches_that_wait(desk: Desk) -> None:
    """The new hour and the new name stand in the targets, by a program's hand."""
    desk.rewrite(_edited)
    desk.project.sync()
    patched = [u.target for u in desk.units() if origin_of(u, "en") is Origin.PATCH]
    assert patched == ["The water should fall at 10 p.m.", "Prefect Martin will speak tomorrow."]
    made = desk.project.export("crue", "en", accept=[State.REVIEWED, State.TRANSLATED])
    assert len(made.in_source) == 4


def test_what_became_false_waits_first_and_a_glance_last(desk: Desk) -> None:
    """Time, polarity and name before wording, and a corrected spelling behind all."""
    desk.rewrite(_edited)
    desk.project.sync()
    queue = desk.project.status().queue
    order = [item.change for item in queue]
    assert set(order[:3]) == {ChangeClass.TIME, ChangeClass.POLARITY, ChangeClass.NAME}
    assert order[3:] == [ChangeClass.WORDING, ChangeClass.SPELLING]
    assert queue[-1].state is State.REVIEWED


def test_a_glance_ends_by_signing(desk: Desk) -> None:
    """Whoever approves the corrected spelling takes it out of the queue, and the mark away."""
    desk.rewrite(lambda text: text.replace("écoles", "ecoles"))
    desk.project.sync()
    (waiting,) = desk.project.status().queue
    (item,) = [i for i in desk.project.review_list("crue", "en") if i.unit == waiting.unit]
    chosen = [f"{item.unit}@{item.digest}"]
    desk.project.review("crue", "en", Verdict.APPROVED, by="ben", units=chosen)
    assert desk.project.status().queue == ()
    assert [unit.kept for unit in desk.units() if unit.kept] == []


@pytest.mark.parametrize("program", ["msgcat", "msgattrib", "msgmerge"])
def test_a_kept_approval_survives_gettext(desk: Desk, program: str) -> None:
    """Mark and first text come back from gettext's programs, or the mark alone: still reviewed."""
    desk.rewrite(lambda text: text.replace("écoles", "ecoles"))
    desk.project.sync()
    path = desk.catalogue_path
    quiet = ["-q", str(path)] if program == "msgmerge" else []
    subprocess.run([program, *quiet, "-o", str(path), str(path)], check=True)
    desk.project.sync()
    assert {*desk.states().values()} == {State.REVIEWED}


def test_all_edits_taken_back_leave_no_trace(desk: Desk) -> None:
    """Patches, marks and waiting go with the edits: the units are what they were."""
    before = desk.units()
    for change in (_edited, lambda _: BLOG):
        desk.rewrite(change)
        desk.project.sync()
    assert desk.units() == before


def test_the_commands_name_the_class(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """`sync --json`, `review list` and `status` say what an edit changed."""
    desk.rewrite(_edited)
    folder = ["--project", str(desk.folder)]
    main([*folder, "sync", "--no-draft", "--json"])
    edited = json.loads(capsys.readouterr().out)["articles"][0]["edited"]
    assert edited == {str(change): 1 for change in CLASSES}
    main([*folder, "review", "list", "crue", "en"])
    assert "outdated: polarity" in capsys.readouterr().out
    main([*folder, "status"])
    assert "polarity" in capsys.readouterr().out
