"""Projects that share a memory: they draft from each other's work, and go on where it is away."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from benchmarks.postgres import Server
from l10n.errors import StorageProblem
from l10n.project import Project
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.workflow.desk import Run

QUAYS = """Le port de Sète

# 8h00

Aucun navire ne quitte le port.

Les dockers ont cessé le travail à Lyon.
"""


def sharing(folder: Path, name: str, text: str, database: str) -> Desk:
    """Make a project of one article, whose memory is in a database."""
    source = folder / f"{name}.txt"
    source.write_text(text, encoding="utf-8")
    desk = Desk(folder / name, source=source)
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'\n[memory]\ndatabase = "{database}"\n')
    desk.project = Project.open(desk.folder)
    return desk


@pytest.fixture
def desk(tmp_path: Path, database: str) -> Desk:
    """Make a desk on whose article people have worked, and which shares its memory."""
    desk = sharing(tmp_path, "ports", ARTICLE, database)
    desk.project.sync()
    write(desk, "Aucun", "No sale ningún barco.")
    write(desk, "Les dockers", "Los estibadores han parado en Marsella.")
    desk.approve()
    desk.project.sync()
    return desk


def test_another_project_drafts_from_what_was_approved(
    desk: Desk, tmp_path: Path, database: str
) -> None:
    """Word for word, and where a name alone differs; the draft says from which article."""
    other = sharing(tmp_path, "quais", QUAYS, database)
    other.project.sync()
    one = unit(other, "Aucun")
    assert (one.target, one.fuzzy) == ("No sale ningún barco.", True)
    assert one.draft is not None
    assert one.draft.engine == "memory:ports"
    assert unit(other, "Les dockers").target == "Los estibadores han parado en Lyon."
    found = other.project.memory.search("navire ne quitte", "es").holding
    assert [pair.article for pair in found] == [desk.name]


def test_what_nobody_approved_is_no_draft_elsewhere(tmp_path: Path, database: str) -> None:
    """A translation that is still being worked on is shown in a search, and not handed on."""
    desk = sharing(tmp_path, "ports", ARTICLE, database)
    desk.project.sync()
    write(desk, "Aucun", "No sale ningún barco.")
    desk.project.sync()
    other = sharing(tmp_path, "quais", QUAYS, database)
    other.project.sync()
    assert unit(other, "Aucun").target == ""
    (match,) = other.project.memory.search("Aucun navire ne quitte le port.", "es").matches
    assert not match.pair.is_reviewed


def test_it_is_moved_over_by_export_and_import(tmp_path: Path, desk: Desk, server: Server) -> None:
    """From a database to a file of the project's own and back to another: the same is found."""
    asked = "Aucun navire ne quitte le quai."
    before = desk.project.memory.search(asked, "es").matches
    exported = desk.project.memory.give("es").path
    source = tmp_path / "vide.txt"
    source.write_text("Rien de neuf.\n", encoding="utf-8")
    alone = Desk(tmp_path / "alone", source=source)
    alone.project.memory.take(exported)
    moved = sharing(tmp_path, "moved", "Rien de neuf.\n", server.made("moved"))
    moved.project.memory.take(exported)
    for project in (alone.project, moved.project):
        found = project.memory.search(asked, "es").matches
        assert [m.pair.target for m in found] == [m.pair.target for m in before]
        assert [m.likeness for m in found] == [m.likeness for m in before]
    assert moved.project.memory.status().languages == alone.project.memory.status().languages


def test_what_is_forgotten_leaves_the_shared_memory(desk: Desk, database: str) -> None:
    """A text that nobody may keep is in no table any more once `l10n forget` has run."""
    desk.rewrite(lambda text: text.replace("\nAucun navire ne quitte le port.\n", "\nFin.\n"))
    desk.project.sync()
    desk.project.forget("ports", text="Aucun navire ne quitte le port.")
    desk.project.sync()
    with psycopg.connect(database) as file:
        held = file.execute("select text from l10n.sources").fetchall()
    assert [text for (text,) in held if "navire" in text] == []


@pytest.fixture
def own_server() -> Iterator[Server]:
    """Start a server that a test may stop."""
    with tempfile.TemporaryDirectory(prefix="l10n-pg-") as folder, Server(Path(folder)) as server:
        yield server


def test_work_goes_on_where_the_memory_is_away(tmp_path: Path, own_server: Server) -> None:
    """It is said, done in part, and nothing is lost: once it is back it has what came meanwhile."""
    desk = sharing(tmp_path, "ports", ARTICLE, own_server.address())
    own_server.stop()
    report = desk.project.sync()
    assert [type(failure) for failure in report.failures] == [StorageProblem]
    assert "the shared memory is away" in str(report.failures[0])
    assert len(desk.units()) > 3
    write(desk, "Aucun", "No sale ningún barco.")
    desk.project.sync()
    with pytest.raises(StorageProblem, match="away"):
        desk.project.memory.search("navire", "es")
    own_server.start()
    assert desk.project.sync().failures == ()
    assert len(desk.project.memory.search("Aucun navire ne quitte le port.", "es").matches) == 1


def test_the_command_line_says_so(tmp_path: Path, own_server: Server, run: Run) -> None:
    """Exit 3 of a sync and 2 of a search, one line on stderr, and JSON that can be read."""
    desk = sharing(tmp_path, "halt", ARTICLE, own_server.address())
    own_server.stop()
    status, out, err = run("-C", str(desk.folder), "--json", "sync")
    assert (status, len(json.loads(out)["failures"])) == (3, 1)
    status, _, err = run("-C", str(desk.folder), "memory", "search", "navire", "--to", "es")
    assert (status, len(err.strip().splitlines())) == (2, 1)
    assert "start it, or take `database` out" in err


def test_without_the_extra_work_goes_on(tmp_path: Path, database: str) -> None:
    """What is missing is said with the command that installs it."""
    desk = sharing(tmp_path, "ports", ARTICLE, database)
    code = (
        "import sys; sys.modules['psycopg'] = None; from l10n.cli.main import main; "
        "sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "-C", str(desk.folder), "sync"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "pip install 'l10n[postgresql]'" in done.stderr
    assert len(desk.units()) > 3
