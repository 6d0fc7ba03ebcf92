"""The live hour: everything is translated and approved, then the text moves on."""

import re
from pathlib import Path

import pytest

from l10n.model.unit import State
from tests.workflow.desk import ANCHORAGE, Desk, approved_desk
from tests.workflow.edits import ALERT, EDITS, FLASH, replacing, withdraw

TEXT = ANCHORAGE.read_bytes().decode("utf-8")


def _plain(text: str) -> str:
    """Fold what is typography, by rules of this test's own."""
    return re.sub("[\u00a0\u202f]", " ", text.replace("’", "'"))


def _hold(desk: Desk, before: dict[str, str]) -> None:
    """Hold the floor: what did not change is reviewed, what did is outdated, the rest is new.

    A typo costs nothing: the approval of the text without it holds.
    """
    old = {_plain(source): target for source, target in before.items()}
    for unit in desk.units():
        state = desk.states()[unit.source]
        if _plain(unit.source) in old:
            assert state is State.REVIEWED, unit
            assert unit.target == old[_plain(unit.source)]
        elif unit.target:
            kept = unit.kept is not None
            assert state is (State.REVIEWED if kept else State.OUTDATED), unit
            assert unit.previous is not None
            assert old[_plain(unit.previous)] == unit.target
        else:
            assert unit.source in FLASH + ALERT


def _targets(desk: Desk) -> dict[str, str]:
    return {unit.source: unit.target for unit in desk.units()}


OUTDATED = {"an hour": 1, "a negation removed": 1, "a name changed": 1}
OUTDATED_TOGETHER = 2
"""The hour and the name stand in one sentence."""


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_costs_what_it_changed_and_nothing_else(name: str, tmp_path: Path) -> None:
    """Each kind of edit alone: unchanged units stay reviewed, changed ones say what they were."""
    desk = approved_desk(tmp_path)
    before = _targets(desk)
    desk.rewrite(EDITS[name])
    desk.project.sync()
    _hold(desk, before)
    states = list(desk.states().values())
    assert states.count(State.OUTDATED) == OUTDATED.get(name, 0)
    assert states.count(State.UNTRANSLATED) == (3 if name == "an entry on top" else 0)


def test_a_whole_hour_costs_what_it_changed_and_nothing_else(tmp_path: Path) -> None:
    """All edits together, in one version."""
    desk = approved_desk(tmp_path)
    before = _targets(desk)
    for edit in EDITS.values():
        desk.rewrite(edit)
    desk.project.sync()
    _hold(desk, before)
    assert list(desk.states().values()).count(State.OUTDATED) == OUTDATED_TOGETHER


def test_an_hour_version_by_version_ends_the_same(tmp_path: Path) -> None:
    """The same edits, each synced before the next."""
    desk = approved_desk(tmp_path)
    before = _targets(desk)
    for edit in EDITS.values():
        desk.rewrite(edit)
        desk.project.sync()
    _hold(desk, before)
    assert list(desk.states().values()).count(State.OUTDATED) == OUTDATED_TOGETHER


def test_a_deleted_and_restored_entry_is_what_it_was(tmp_path: Path) -> None:
    """Withdrawn in one version and back in another, ids, targets and approvals are the same."""
    desk = approved_desk(tmp_path)
    before = desk.units()
    desk.rewrite(withdraw)
    desk.project.sync()
    assert len(desk.units()) < len(before)
    desk.rewrite(lambda _: TEXT)
    desk.project.sync()
    assert desk.units() == before


def test_an_edit_taken_back_gives_the_approval_back(tmp_path: Path) -> None:
    """After 19H30 comes 19H00 again: nobody has to sign again."""
    desk = approved_desk(tmp_path)
    before = desk.units()
    for edit in (EDITS["an hour"], replacing("19H30 GMT", "19H00 GMT")):
        desk.rewrite(edit)
        desk.project.sync()
    assert desk.units() == before


def test_nothing_changed_writes_no_byte(tmp_path: Path) -> None:
    """A sync of the same version touches no file."""
    desk = approved_desk(tmp_path)
    before = desk.files()
    report = desk.project.sync()
    assert desk.files() == before
    assert not any(item.written for item in report.articles)
