"""A process that stays reads of what it read before what changed, and of a start what it needs."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.store.at_hand import AtHand
from l10n.store.workspace import Workspace
from l10n.workflow.main_job import Beforehand, run
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.catalogue import Slot

UNASKED = ("babel.dates", "babel.localtime", "email.utils", "l10n.workflow.patching", "_strptime")
"""What other texts and formats need: clocks of the world, mail, targets that are patched."""

PROBE = f"""
import sys
from l10n.cli.main import main
assert main(sys.argv[1:]) == 0
print(*[name for name in {UNASKED!r} if name in sys.modules], file=sys.stderr)
"""


def _add(desk: Desk, line: str) -> None:
    desk.rewrite(lambda text: f"{text.rstrip()}\n\n{line}\n")


def test_what_a_process_read_it_reads_no_more(tmp_path: Path) -> None:
    """Of a template and of catalogues that it wrote or read only what changed is read anew."""
    desk = Desk(tmp_path / "p")
    at_hand = AtHand()

    def synced() -> dict[str, Slot]:
        workspace = Workspace.open(desk.folder)
        run(workspace, (), (), None, lambda _: None, Beforehand(at_hand))
        path, template = desk.catalogue_path, workspace.layout.template(desk.name)
        held = at_hand.catalogue(path.read_bytes(), str(path))
        assert held is at_hand.catalogue(path.read_bytes(), str(path))
        assert held == codec.read(path.read_bytes())
        units = at_hand.catalogue(template.read_bytes(), str(template)).units()
        return {slot.unit.id: slot for slot in units}

    before = synced()
    _add(desk, "Une dernière phrase arrive.")
    after = synced()
    assert len(after) == len(before) + 1
    assert all(after[i].unit is slot.unit for i, slot in before.items())


def test_a_sync_after_one_change_loads_what_it_asks(tmp_path: Path) -> None:
    """Names of cities and months are looked up all the same."""
    desk = Desk(tmp_path / "p")
    desk.project.sync(draft=False)
    _add(desk, "Le bac part de Brest le 3 mai.")
    program = [sys.executable, "-c", PROBE, "-C", str(desk.folder), "sync", "--no-draft"]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    assert done.stderr.splitlines()[-1:] == [""], done.stderr
