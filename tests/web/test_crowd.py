"""A crowd at one desk: nothing that was acknowledged is lost, nothing approved that nobody saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.web.crowd import CONFLICT, OK, article, crowd, false_approvals, lost
from tests.web.windows import windows
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path


def _desk(folder: Path, entries: int) -> Desk:
    source = folder / "quai.txt"
    source.write_text(article(entries), encoding="utf-8")
    desk = Desk(folder / "desk", source=source)
    desk.project.sync()
    return desk


@pytest.mark.parametrize(
    ("clients", "saves", "entries"),
    [
        (4, 10, 4),
        pytest.param(8, 200, 25, marks=pytest.mark.soak, id="soak"),
    ],
)
def test_of_many_at_once_nobody_loses_a_text(
    tmp_path: Path, clients: int, saves: int, entries: int
) -> None:
    """Beside a sync every second and an editor that saves the whole file from an older copy."""
    desk = _desk(tmp_path, entries)
    notes = crowd(desk, clients, saves)
    mine = [text for text in notes.written if text.startswith("reviewer")]
    assert len(mine) == clients * saves
    assert lost(desk, notes) == []
    assert false_approvals(desk, notes) == []
    assert notes.approved
    assert OK in notes.answers
    assert not list(desk.folder.rglob("*.l10n-*"))


@pytest.mark.soak
def test_of_eight_windows_none_loses_a_text_or_approves_one_unseen(tmp_path: Path) -> None:
    """Typed and saved by keys through the page itself, with reloads and a network that goes away.

    No save names a text that its page had not shown.
    """
    desk = _desk(tmp_path, 25)
    notes, people = windows(desk, 8, 200)
    assert [len(one.done) for one in people] == [200] * 8
    assert [one.missing for one in people] == [[]] * 8
    assert sum(len(one.unanswered) for one in people) < 80
    assert [one.unseen for one in people] == [[]] * 8
    assert lost(desk, notes) == []
    assert false_approvals(desk, notes) == []
    assert notes.approved
    assert {OK, CONFLICT} <= set(notes.answers)
    assert not list(desk.folder.rglob("*.l10n-*"))
