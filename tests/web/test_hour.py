"""An hour of everything at once: nothing acknowledged is lost, nothing false is approved."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.store.files.replacing import RESCUED
from tests.web.crowd import article, false_approvals, lost
from tests.web.hour import Hour
from tests.web.weather import small_disk
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.web.crowd import Notes

SECONDS = float(os.environ.get("L10N_SOAK_SECONDS", "3600"))


@pytest.mark.soak
def test_after_an_hour_of_everything_at_once_all_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Kills, a full disk, jumps of clocks, git, an editor: the project is whole and at rest."""
    source = tmp_path / "quai.txt"
    source.write_text(article(8), encoding="utf-8")
    with small_disk(tmp_path / "disk") as disk:
        desk = Desk(disk.folder / "desk", source=source)
        desk.project.sync()
        hour = Hour(desk, disk, tmp_path)
        notes = hour.live(SECONDS)
        with capsys.disabled():
            sys.stderr.write(f"\n{hour.told}\n")
        desk.project.sync()
        assert _lost(desk, notes) == []
        assert false_approvals(desk, notes) == []
        assert _tracebacks(tmp_path / "logs") == []
        _rests(desk)
    assert notes.written
    assert notes.approved


def _lost(desk: Desk, notes: Notes) -> list[str]:
    """Return the texts that are gone: of an entry withdrawn they stand at the end of the file."""
    files = (desk.catalogue_path, *desk.folder.rglob(f"*{RESCUED}"))
    here = {unit.id for unit in desk.units()}
    away = "\n".join(path.read_text(encoding="utf-8") for path in files)
    present = replace(notes, written={t: u for t, u in notes.written.items() if u in here})
    gone = lost(desk, present)
    gone += [text for text in notes.written.keys() - present.written if text not in notes.replaced]
    return [text for text in gone if text not in away]


def _tracebacks(logs: Path) -> list[str]:
    told = [path.read_text(encoding="utf-8") for path in sorted(logs.iterdir())]
    return [text for text in told if "Traceback" in text]


def _rests(desk: Desk) -> None:
    """Claim that a sync has nothing to write, that gettext reads all, and that no litter stays."""
    for path in desk.folder.rglob(f"*{RESCUED}"):
        desk.project.import_files([path])
        path.unlink()
    desk.project.sync()
    before = desk.files()
    report = desk.project.sync()
    assert desk.files() == before
    assert not any(item.written for item in report.articles)
    assert not list(desk.folder.rglob("*.l10n-*"))
    for path in desk.folder.glob("locales/**/*.po*"):
        subprocess.run(["msgfmt", "--output-file=/dev/null", str(path)], check=True)
