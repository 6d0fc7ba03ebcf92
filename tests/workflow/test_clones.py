"""Two clones of one project: who syncs the same version writes the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from lxml import html

from l10n.model.policy import MissingPolicy
from tests.workflow.desk import ANCHORAGE, Desk
from tests.workflow.test_people import ARTICLE, unit

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = ("locales", ".l10n/base")


def written(folder: Path) -> dict[str, bytes]:
    """Return the catalogues, templates and memories of a project."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for place in WRITTEN
        for path in sorted((folder / place).rglob("*"))
        if path.is_file() and not path.name.endswith(".lock")
    }


def test_two_clones_that_sync_the_same_version_write_the_same_bytes(tmp_path: Path) -> None:
    """A fresh project, then an edited one, each by a Python that hashes strings in its own way."""
    desk = Desk(tmp_path / "one" / "desk", source=ANCHORAGE)
    other = tmp_path / "two" / "desk"
    shutil.copytree(desk.folder, other)
    edits = (
        lambda text: text,
        lambda text: text.replace("halte", "une halte").replace("GMT", "UTC", 3) + "\nUn mot.\n",
        lambda text: text[: len(text) // 2],
        lambda text: text + text[: len(text) // 3],
    )
    for edit in edits:
        desk.rewrite(edit)
        shutil.copy(desk.source, other / "source" / desk.source.name)
        for seed, folder in (("1", desk.folder), ("2", other)):
            command = [sys.executable, "-m", "l10n", "-C", str(folder), "sync", "--no-draft"]
            environment = os.environ | {"PYTHONHASHSEED": seed}
            subprocess.run(command, check=True, capture_output=True, env=environment)
        assert written(desk.folder)
        assert written(desk.folder) == written(other)


def test_a_withdrawn_entry_comes_back_under_its_anchor(tmp_path: Path) -> None:
    """A link to an entry of an edition works again when the entry does."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)

    def anchors() -> list[str]:
        desk.project.sync()
        export = desk.project.export("ports", "es", missing=MissingPolicy.SOURCE)
        return [str(i) for i in html.parse(str(export.path)).xpath("//section/@id")]

    before = anchors()
    gone = "# 9h00\n\nAucun navire ne quitte le port.\n"
    desk.rewrite(lambda text: text.replace(gone, ""))
    assert anchors() != before
    more = f"{gone}\nLe port de Sète est calme.\n"
    desk.rewrite(lambda text: text + more)
    assert anchors() == before
    entry = unit(desk, "Aucun").id.rpartition(".")[0]
    assert unit(desk, "Le port de Sète").id == f"{entry}.2"
