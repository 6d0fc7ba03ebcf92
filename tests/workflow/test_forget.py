"""A withdrawn text leaves everything that this project holds."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.errors import DecisionRefused, UsageProblem
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Aucun navire ne quitte le port."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make an article, in git, translated and exported, from which a sentence was withdrawn."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    desk.translate(lambda text: text.upper() if text != TEXT else "Ningún barco sale.")
    desk.approve()
    desk.project.export("ports", "es")
    for words in ("init -q", "add -A", "-c user.name=a -c user.email=a@b.c commit -qm one"):
        subprocess.run(["git", "-C", str(desk.folder), *words.split()], check=True)
    desk.rewrite(lambda text: text.replace(TEXT, ""))
    desk.project.sync()
    return desk


def held(desk: Desk, *texts: str) -> set[str]:
    """Return the files outside of git that hold one of these texts."""
    return {
        name
        for name, (data, _) in desk.files().items()
        if not name.startswith(".git/") and any(text.encode() in data for text in texts)
    }


def test_a_withdrawn_text_leaves_catalogue_template_and_base(desk: Desk) -> None:
    """Source and target are nowhere but in the old edition and in git, and both are named."""
    stale = desk.catalogue_path.read_bytes()
    assert held(desk, TEXT, "Ningún barco sale.") >= {
        "locales/ports.pot",
        "locales/es/ports.po",
        ".l10n/base/es/ports.po",
    }
    findings = desk.project.layout.results("ports", "es")
    findings.write_text(f'{{"of an older text": "{TEXT}"}}', encoding="utf-8")
    report = desk.project.forget("ports", text="Aucun navire")
    left = held(desk, TEXT, "Ningún barco sale.")
    assert left == set(report.editions)
    assert all(name.startswith("build/") for name in left)
    assert len(report.commits) == 1
    desk.project.sync()
    desk.catalogue_path.write_bytes(stale)
    desk.project.sync()
    assert held(desk, TEXT, "Ningún barco sale.") == left


def test_an_id_that_was_forgotten_is_never_used_again(desk: Desk) -> None:
    """A text that comes back is a new unit, untranslated, with an id of its own."""
    (gone,) = desk.project.forget("ports", text=TEXT).units
    desk.rewrite(lambda text: text + "\n" + TEXT + "\n")
    desk.project.sync()
    back = unit(desk, "Aucun")
    assert back.id != gone
    assert back.target == ""


def test_what_the_article_still_says_is_not_forgotten(desk: Desk) -> None:
    """A unit in use is refused, and so is one that is not there; nothing is written."""
    before = desk.files()
    with pytest.raises(DecisionRefused, match="still says it"):
        desk.project.forget("ports", [unit(desk, "Les dockers").id])
    with pytest.raises(DecisionRefused, match="no such unit"):
        desk.project.forget("ports", ["nope.1"])
    with pytest.raises(UsageProblem, match="nothing is named"):
        desk.project.forget("ports")
    assert desk.files() == before


def test_answers_of_engines_are_forgotten(desk: Desk) -> None:
    """What was asked of an engine about the text goes from the journal too."""
    engine = Scripted(str.upper)
    journal = JournalFile(desk.project.layout.journal)
    journal.put(engine, "es", TEXT, "Ningún barco.")
    journal.put(engine, "es", "Autre chose.", "Otra cosa.")
    journal.close()
    assert desk.project.forget("ports", text=TEXT).answers == 1
    journal = JournalFile(desk.project.layout.journal)
    assert journal.get(engine, "es", TEXT) is None
    assert journal.get(engine, "es", "Autre chose.") == "Otra cosa."
    journal.close()


def test_the_command_rehearses_and_tells(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """--dry-run erases nothing; afterwards it says what a person still has to do."""
    call = ["-C", str(desk.folder), "forget", "ports", "--text", TEXT]
    before = desk.files()
    assert main([*call, "--dry-run", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["units"]) == 1
    assert desk.files() == before
    assert main(call) == 0
    told = capsys.readouterr().out
    assert "export again" in told
    assert "git still holds it" in told


def test_the_memory_forgets_too(desk: Desk) -> None:
    """Its index goes, and so do notes of other articles; files of other desks are named."""
    project = desk.project
    project.memory.search(TEXT, "es")
    assert project.layout.memory_index.exists()
    other = project.layout.catalogue("gares", "es")
    quoting = f"#. memory: 90% (ports): {TEXT} -> Ningún barco.\n#. l10n: other\n"
    other.write_text(quoting, encoding="utf-8")
    memory = project.layout.memory / "agence.tmx"
    memory.parent.mkdir()
    memory.write_text(f"<seg>{TEXT}</seg>", encoding="utf-16")
    report = project.forget("ports", text=TEXT)
    assert report.memories == ("memory/agence.tmx",)
    assert not project.layout.memory_index.exists()
    assert other.read_text(encoding="utf-8") == "#. l10n: other\n"
    assert "locales/es/gares.po" in report.files
