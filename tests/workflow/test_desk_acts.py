"""What people do at the desk, below the page."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.errors import CatalogueProblem, DecisionRefused, UsageProblem
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.workflow.desk.choosing import Choice, Filter, choose, next_waiting
from l10n.workflow.desk.deciding import Act, DeskWish, act, undo
from l10n.workflow.desk.opening import Desks
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.workflow.desk.opening import OpenDesk

TEXT = "Le port\n\n19h05 - Un.\n\nTrois marins dorment. Le vent se lève.\n"
KEY = CatalogueKey("quai", "es")


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Desk:
    source = tmp_path / "quai.txt"
    source.write_text(TEXT, encoding="utf-8")
    desk = Desk(tmp_path / "desk", source=source)
    desk.project.sync()
    desk.translate(pretend)
    desk.project.sync()
    return desk


def _wish(desk: Desk, doing: Act, target: str | None = None, said: str = "") -> DeskWish:
    item = desk.project.review_list("quai", "es")[-1]
    return DeskWish(doing, item.unit, item.digest, target, said)


def test_an_undo_takes_back_its_own_part(desk: Desk) -> None:
    """What somebody else said of the unit since stays."""
    workspace = desk.project.workspace
    deeds = act(workspace, KEY, "ana", [_wish(desk, Act.APPROVE)])
    act(workspace, KEY, "ben", [_wish(desk, Act.ASK, said="Quel vent ?")])
    undo(workspace, KEY, deeds)
    unit = desk.units()[-1]
    assert (unit.reviews, unit.questions) == ((), ("Quel vent ?",))


def test_an_undo_over_anothers_edit_is_refused(desk: Desk) -> None:
    """Nothing is written: the text is not the one that the act left."""
    workspace = desk.project.workspace
    deeds = act(workspace, KEY, "ana", [_wish(desk, Act.SAVE, "Sopla.")])
    act(workspace, KEY, "ben", [_wish(desk, Act.SAVE, "Sopla el viento.")])
    with pytest.raises(DecisionRefused):
        undo(workspace, KEY, deeds)
    assert desk.units()[-1].target == "Sopla el viento."


@pytest.mark.parametrize("doing", [Act.APPROVE, Act.REJECT, Act.NEEDS_WORK])
def test_nothing_is_said_of_an_empty_target(desk: Desk, doing: Act) -> None:
    """It is translated first."""
    unit = desk.units()[-1]
    desk.edit({unit.id: replace(unit, target="")})
    with pytest.raises(DecisionRefused):
        act(desk.project.workspace, KEY, "ana", [_wish(desk, doing, said="x")])


def test_many_wishes_are_granted_together_or_not_at_all(desk: Desk) -> None:
    """One stale digest, and nothing is written."""
    before = desk.catalogue_path.read_bytes()
    good = _wish(desk, Act.APPROVE)
    stale = replace(good, unit=desk.units()[0].id)
    with pytest.raises(DecisionRefused):
        act(desk.project.workspace, KEY, "ana", [good, stale])
    assert desk.catalogue_path.read_bytes() == before


def test_a_control_character_is_refused_wherever_it_is_typed(desk: Desk) -> None:
    """In a target and in a reason; and a reason has to say something."""
    for wish in (_wish(desk, Act.SAVE, "a\x00"), _wish(desk, Act.ASK, said="a\x1b[2J")):
        with pytest.raises(DecisionRefused):
            act(desk.project.workspace, KEY, "ana", [wish])
    with pytest.raises(UsageProblem):
        act(desk.project.workspace, KEY, "ana", [_wish(desk, Act.REJECT, said=" \n ")])
    with pytest.raises(UsageProblem):
        act(desk.project.workspace, KEY, "two words", [_wish(desk, Act.APPROVE)])


def test_what_is_to_be_answered_must_have_been_asked(desk: Desk) -> None:
    """An answer without a question, and a repair without a finding, are refused."""
    for doing in (Act.ANSWER, Act.FIX):
        with pytest.raises(DecisionRefused):
            act(desk.project.workspace, KEY, "ana", [_wish(desk, doing, said="x")])


def test_a_desk_is_read_again_only_where_a_file_changed(desk: Desk) -> None:
    """An outside editor's save is there at the next look."""
    desks = Desks(desk.folder)
    first = desks.desk(KEY)
    assert desks.desk(KEY) is first
    unit = desk.units()[-1]
    desk.edit({unit.id: replace(unit, target="Otro.")})
    again = desks.desk(KEY).article.unit(unit.id)
    assert again is not None
    assert again.item.target == "Otro."


class _Slow(Desks):
    """Desks one of which takes as long to read as somebody wants."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.began, self.goes_on = threading.Event(), threading.Event()

    def _read(self, key: CatalogueKey, version: str, known: OpenDesk | None) -> OpenDesk:
        if key == KEY:
            self.began.set()
            assert self.goes_on.wait(60)
        return super()._read(key, version, known)


def test_a_desk_that_takes_long_to_read_holds_up_no_other(desk: Desk) -> None:
    """Who asks for the same one waits for that reading, and reads nothing twice."""
    desks, other = _Slow(desk.folder), CatalogueKey("quai", "de")
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(desks.desk, KEY) for _ in range(2)]
        assert desks.began.wait(60)
        assert all(not unit.item.target for unit in desks.desk(other).article.units())
        assert not any(one.done() for one in asked)
        desks.goes_on.set()
        first, second = (one.result(60) for one in asked)
    assert first is second


def test_a_file_that_is_still_written_is_waited_for(desk: Desk) -> None:
    """An editor that saves in place empties the file first; one that stays so is refused."""
    path, whole = desk.catalogue_path, desk.catalogue_path.read_bytes()
    half = whole[: len(whole) // 2]
    path.write_bytes(half)
    desks = Desks(desk.folder, lambda _: path.write_bytes(whole))
    assert list(desks.desk(KEY).article.units())
    path.write_bytes(half)
    with pytest.raises(CatalogueProblem, match="cut off"):
        Desks(desk.folder, lambda _: None).desk(KEY)


def test_a_source_that_went_on_is_told_and_still_shown(desk: Desk) -> None:
    """Entries have no times then: unit N of the template is no segment N of the source."""
    desk.rewrite(lambda text: text + "\n20h10 - Deux.\n\nEncore un.\n")
    article = Desks(desk.folder).desk(KEY).article
    assert article.is_changed
    assert len(list(article.units())) == len(desk.units())


def test_what_waits_next_is_looked_for_in_the_order_of_the_page(desk: Desk) -> None:
    """Round the end, under the same filter, and never the same again."""
    article = Desks(desk.folder).desk(KEY).article
    ids = [unit.id for unit in article.units()]
    choice = Choice(newest_first=False)
    assert next_waiting(article, choice, ids[0], "ana") == ids[1]
    assert next_waiting(article, choice, ids[-1], "ana") == ids[0]
    asked = Choice(show=Filter.QUESTIONS)
    assert next_waiting(article, asked, ids[0], "ana") is None
    assert choose(article, asked, "ana").entries == ()


def test_my_texts_are_those_that_i_decided_on(desk: Desk) -> None:
    """Whatever the case of the name."""
    act(desk.project.workspace, KEY, "Ana", [_wish(desk, Act.REJECT, said="x")])
    article = Desks(desk.folder).desk(KEY).article
    chosen = choose(article, Choice(show=Filter.MINE), "ana")
    assert chosen.many == 1
    assert desk.states()[desk.units()[-1].source] is State.REJECTED
