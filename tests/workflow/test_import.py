"""Files that come back from outside: merged by the same rules, whatever made them."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import polib
import pytest

from l10n.cli.main import main
from l10n.errors import CatalogueProblem, UsageProblem
from l10n.model.unit import Origin, State
from l10n.workflow.reviewing import review_list
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


def sent(desk: Desk, path: Path) -> polib.POFile:
    """Send the catalogue out: a copy, opened in another program."""
    path.write_bytes(desk.catalogue_path.read_bytes())
    return polib.pofile(str(path))


def test_translations_come_in_as_a_persons_and_unapproved(desk: Desk, tmp_path: Path) -> None:
    """What a translator did elsewhere is translated, human, and waits for a review."""
    path = tmp_path / "back" / "ports.po"
    path.parent.mkdir()
    file = sent(desk, path)
    for entry in file[:3]:
        entry.msgstr = entry.msgid.upper()
    file.save()
    (report,) = desk.project.import_files([path])
    assert len(report.taken) == 3
    items = review_list(desk.project, "ports", "es")
    assert [i.state for i in items[:3]] == [State.TRANSLATED] * 3
    assert {i.origin for i in items[:3]} == {Origin.HUMAN}
    assert desk.project.import_files([path])[0].written is False


def test_an_older_file_replaces_only_what_was_changed_in_it(desk: Desk, tmp_path: Path) -> None:
    """Sent out before others worked, a file brings its edits and takes nothing back."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    write(desk, "Les dockers", "Los estibadores pararon.")
    desk.approve()
    desk.project.sync()
    next(e for e in file if e.msgid.startswith("Aucun")).msgstr = "Ningún barco sale."
    file.save()
    (report,) = desk.project.import_files([path])
    assert report.taken == (unit(desk, "Aucun").id,)
    assert report.kept == ()
    assert desk.states()[unit(desk, "Les dockers").source] is State.REVIEWED


def test_two_texts_of_two_people_are_both_kept(desk: Desk, tmp_path: Path) -> None:
    """Translated here and outside since the file went out: the unit needs work, and says both."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    write(desk, "Aucun", "Ningún buque sale.")
    desk.project.sync()
    next(e for e in file if e.msgid.startswith("Aucun")).msgstr = "Ningún barco sale."
    file.save()
    (report,) = desk.project.import_files([path])
    both = unit(desk, "Aucun")
    assert report.conflicts == (both.id,)
    assert both.target == "Ningún barco sale."
    assert any("Ningún buque sale." in remark for remark in both.remarks)
    assert desk.states()[both.source] is State.NEEDS_WORK


def test_a_blank_is_no_deletion(desk: Desk, tmp_path: Path) -> None:
    """OmegaT empties what is fuzzy in its target files: ours stays as it was."""
    desk.translate()
    fuzzy = {u.id: replace(u, fuzzy=True) for u in desk.units()[1:3]}
    desk.edit(fuzzy)
    desk.project.sync()
    before = desk.catalogue_path.read_bytes()
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    for entry in file:
        if entry.fuzzy:
            entry.msgstr = ""
            entry.flags = []
    file.save()
    (report,) = desk.project.import_files([path])
    assert set(report.blank) == set(fuzzy)
    assert desk.catalogue_path.read_bytes() == before


def test_a_file_without_contexts_is_matched_by_its_texts(desk: Desk, tmp_path: Path) -> None:
    """Another tool kept neither ids nor header: the French text says which unit is meant."""
    path = tmp_path / "from_elsewhere.po"
    lines = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
    lines += [f'msgid "{u.source}"\nmsgstr "{u.source.upper()}"\n' for u in desk.units()[1:]]
    lines += ['msgid "Un texte de nulle part."\nmsgstr "De ninguna parte."\n']
    path.write_text("\n".join(lines), encoding="utf-8")
    (report,) = desk.project.import_files([path], article="ports", to="es")
    assert len(report.taken) == len(desk.units()) - 1
    assert report.unmatched == ("Un texte de nulle part.",)
    assert unit(desk, "Aucun").target == "AUCUN NAVIRE NE QUITTE LE PORT."


def test_a_part_that_gettext_cut_out_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    """`msgattrib --untranslated` makes a file of what is missing; translated, it comes back."""
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    path = tmp_path / "ports.po"
    command = ["msgattrib", "--untranslated", "-o", str(path), str(desk.catalogue_path)]
    subprocess.run(command, check=True)
    file = polib.pofile(str(path))
    for entry in file:
        entry.msgstr = entry.msgid.upper()
    file.save()
    (report,) = desk.project.import_files([path])
    assert len(report.taken) == len(desk.units()) - 1
    assert unit(desk, "Aucun").target == "Ningún barco sale."


def test_an_older_source_comes_in_as_outdated(desk: Desk, tmp_path: Path) -> None:
    """Translated for a text that has changed since, a target says which text it translates."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    desk.project.sync()
    next(e for e in file if "à midi" in e.msgid).msgstr = "El ministro recibe a mediodía."
    file.save()
    desk.project.import_files([path])
    late = unit(desk, "Le ministre")
    assert late.target == "El ministro recibe a mediodía."
    assert late.previous == "Le ministre reçoit les syndicats à midi."
    assert desk.states()[late.source] is State.OUTDATED


def test_a_rehearsal_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    """--dry-run says what would be taken in."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    file[1].msgstr = "Algo"
    file.save()
    before = desk.files()
    assert len(desk.project.import_files([path], dry_run=True)[0].taken) == 1
    assert desk.files() == before


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("ports.tmx", "<tmx/>", "only PO"),
        ("autre.po", 'msgid ""\nmsgstr "Language: es\\n"\n', "no article"),
        ("ports.po", 'msgid ""\nmsgstr "Language: it\\n"\n', "language"),
        ("ports.po", 'msgid "a\n', "closing quote"),
    ],
)
def test_what_cannot_be_placed_is_refused(
    name: str, text: str, words: str, desk: Desk, tmp_path: Path
) -> None:
    """No PO, no article of that name, another language: the message says what to do."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    before = desk.files()
    with pytest.raises((UsageProblem, CatalogueProblem), match=words):
        desk.project.import_files([path])
    assert desk.files() == before


def test_a_language_that_the_file_denies_is_refused(desk: Desk, tmp_path: Path) -> None:
    """Nobody puts German into the Spanish catalogue by a slip of an option."""
    path = tmp_path / "ports.po"
    path.write_text('msgid ""\nmsgstr "Language: de\\n"\n', encoding="utf-8")
    with pytest.raises(UsageProblem, match="its header says"):
        desk.project.import_files([path], to="es")
    with pytest.raises(CatalogueProblem, match="no such file"):
        desk.project.import_files([tmp_path / "none.po"])


def test_the_command_tells_scripts_what_was_left(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that is nowhere in the article makes the job done in part: exit status 3."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    file[1].msgstr = "Algo"
    file.append(polib.POEntry(msgid="Rien de tel.", msgstr="Nada de eso."))
    plural = polib.POEntry(msgid="un", msgid_plural="des", msgstr_plural={0: "uno", 1: "unos"})
    file.append(plural)
    file.save()
    call = ["-C", str(desk.folder), "import", str(path)]
    assert main([*call, "--dry-run"]) == 3
    assert "Rien de tel." in capsys.readouterr().out
    assert main([*call, "--json"]) == 3
    (told,) = json.loads(capsys.readouterr().out)["files"]
    assert (len(told["taken"]), told["unmatched"], told["plural"]) == (1, ["Rien de tel."], 1)
