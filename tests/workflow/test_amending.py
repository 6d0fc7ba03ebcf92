"""Decisions of scripts over a file that people saved meanwhile: as a sync finds it, so do they."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.versions.threeway import OTHER
from l10n.errors import DecisionRefused
from l10n.model.unit import State, Verdict
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.workflow.reviewing import ReviewItem

OLD = "El ministro recibe a mediodía."
NO_SHIP = "Ningún barco sale del puerto."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article of which one sentence is translated and approved."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    write(desk, "Les dockers", "Los estibadores pararon en Marsella.")
    _approve(desk)
    return desk


def _seen(desk: Desk, beginning: str) -> ReviewItem:
    listed = desk.project.review_list("ports", "es")
    return next(item for item in listed if item.source.startswith(beginning))


def _approve(desk: Desk, *items: ReviewItem, by: str = "ana") -> tuple[str, ...]:
    chosen = [f"{item.unit}@{item.digest}" for item in items]
    return desk.project.review("ports", "es", Verdict.APPROVED, by=by, units=chosen)


def test_a_decision_brings_back_what_an_older_copy_hides(desk: Desk) -> None:
    """Text and approval that were saved over are there again, beside the decision."""
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Aucun", NO_SHIP)
    _approve(desk, _seen(desk, "Aucun"))
    desk.catalogue_path.write_text(stale, encoding="utf-8")
    write(desk, "Le ministre", OLD)
    _approve(desk, _seen(desk, "Le ministre"), by="ben")
    states = {source[:10]: state for source, state in desk.states().items()}
    assert states["Le ministr"] is states["Aucun navi"] is states["Les docker"] is State.REVIEWED
    assert unit(desk, "Aucun").target == NO_SHIP


def test_no_decision_is_over_a_text_for_another_source(desk: Desk) -> None:
    """What somebody translated for an older version is outdated, not approved for this one."""
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    desk.project.sync()
    desk.catalogue_path.write_text(stale, encoding="utf-8")
    write(desk, "Le ministre", OLD)
    write(desk, "Aucun", NO_SHIP)
    listed = _seen(desk, "Le ministre")
    with pytest.raises(DecisionRefused, match="l10n sync"):
        _approve(desk, listed)
    assert _approve(desk) == (unit(desk, "Aucun").id,)
    now = unit(desk, "Le ministre")
    assert now.source.endswith("à 13 heures.")
    assert (now.previous or "").endswith("à midi.")
    assert desk.states()[now.source] is State.OUTDATED


def test_a_copy_from_before_takes_back_no_text_that_was_saved_here(desk: Desk) -> None:
    """An editor that had the file open writes over the same unit: its text stands, ours beside."""
    write(desk, "Aucun", NO_SHIP)
    desk.project.sync()
    stale = desk.catalogue_path.read_bytes()
    item = _seen(desk, "Aucun")
    desk.project.edit("ports", "es", item.unit, "Nadie sale del puerto.", at=item.digest)
    desk.catalogue_path.write_bytes(stale)
    write(desk, "Aucun", "No sale barco alguno.")
    desk.project.sync()
    now = unit(desk, "Aucun")
    assert now.target == "No sale barco alguno."
    assert now.remarks == (f"{OTHER}Nadie sale del puerto.",)
    assert not now.fuzzy


def test_who_writes_over_his_own_text_leaves_no_remark(desk: Desk) -> None:
    """An editor that saves again and again, with syncs between, saw what it wrote."""
    for text in (NO_SHIP, "Nadie sale del puerto.", "No sale barco alguno."):
        write(desk, "Aucun", text)
        desk.project.sync()
    assert unit(desk, "Aucun").remarks == ()


def test_a_copy_that_knows_of_a_later_save_has_seen_it(desk: Desk) -> None:
    """What was saved here after it, in another unit, is in the file: nothing is in doubt."""
    write(desk, "Aucun", NO_SHIP)
    desk.project.sync()
    for beginning, text in (("Aucun", "Nadie sale del puerto."), ("Le ministre", OLD)):
        item = _seen(desk, beginning)
        desk.project.edit("ports", "es", item.unit, text, at=item.digest)
    write(desk, "Aucun", "No sale barco alguno.")
    desk.project.sync()
    assert unit(desk, "Aucun").remarks == ()


def test_a_decision_in_a_comment_is_taken_with_it(desk: Desk) -> None:
    """What a colleague wrote beside a text counts from the next write on, whoever writes."""
    write(desk, "Aucun", NO_SHIP, "ok ben")
    write(desk, "Le ministre", OLD)
    _approve(desk, _seen(desk, "Le ministre"))
    assert _seen(desk, "Aucun").approved_by == ("ben",)
    assert desk.project.review_list("ports", "es", states=[State.REVIEWED])


def test_an_answer_is_given_over_the_same(desk: Desk) -> None:
    """A question of an older copy is answered, and nothing that it hides is lost."""
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Aucun", NO_SHIP)
    _approve(desk)
    desk.catalogue_path.write_text(stale, encoding="utf-8")
    write(desk, "Le ministre", "", "? which one")
    asked = unit(desk, "Le ministre").id
    desk.project.answer("ports", "es", [asked], by="ben", text="that of the sea")
    assert unit(desk, "Aucun").target == NO_SHIP
    assert not unit(desk, "Le ministre").questions


def test_where_nothing_is_left_to_decide_nothing_is_written(desk: Desk) -> None:
    """Not even what is to be merged: that is the next sync's."""
    write(desk, "Aucun", NO_SHIP)
    _approve(desk)
    before = desk.files()
    assert _approve(desk) == ()
    assert desk.files() == before
