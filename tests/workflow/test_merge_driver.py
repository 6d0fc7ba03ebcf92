"""git merges catalogues unit by unit: real branches of a real repository."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.errors import UsageProblem
from l10n.model.unit import State, Verdict
from l10n.workflow.driving import driver_fault, install
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"X-L10n-Units: 0\\n"\n'
"""A catalogue without a unit, as a filter leaves it."""


class Repository:
    """A desk whose folder is a git repository that knows the driver."""

    def __init__(self, folder: Path) -> None:
        source = folder / "ports.txt"
        source.write_text(ARTICLE, encoding="utf-8")
        self.desk = Desk(folder / "project", source=source)
        self.desk.project.sync()
        self.desk.translate()
        self.desk.approve()
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "desk")
        self.git("config", "user.email", "desk@example.org")
        assert main(["-C", str(self.desk.folder), "merge-driver", "--install"]) == 0
        self.commit()

    def git(self, *words: str, status: int = 0) -> str:
        """Run git; its complaint is the assertion's."""
        command = ["git", "-C", str(self.desk.folder), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    def commit(self) -> None:
        """Commit everything."""
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "work")

    def branches(self, there: Callable[[Desk], None], here: Callable[[Desk], None]) -> None:
        """Do one thing on a branch and another on main, each in a clone that knows only its own."""
        self.git("checkout", "-q", "-b", "branch")
        there(self.desk)
        self.commit()
        self.git("checkout", "-q", "main")
        shutil.rmtree(self.desk.folder / ".l10n")
        here(self.desk)
        self.commit()

    def merged(self) -> Desk:
        """Merge the branch into main; what comes out is a catalogue that gettext accepts."""
        self.git("merge", "-q", "-m", "merge", "branch")
        check = ["msgfmt", "--check", "-o", "/dev/null", str(self.desk.catalogue_path)]
        subprocess.run(check, check=True)
        return self.desk


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Make a repository with a small article, translated and approved."""
    return Repository(tmp_path)


def approve(desk: Desk, beginning: str, target: str) -> None:
    """Write a target and have cleo approve it."""
    write(desk, beginning, target)
    desk.project.review("ports", "es", Verdict.APPROVED, by="cleo")


def say(french: str, target: str, place: str, together: str) -> Callable[[Desk], None]:
    """Make the work of a branch: new French beside a place of the article, and its translation."""

    def said(desk: Desk) -> None:
        desk.rewrite(lambda old: old.replace(place, together.format(said=french, place=place)))
        desk.project.sync()
        approve(desk, french, target)

    return said


def test_two_people_in_two_units_of_neighbours(repository: Repository) -> None:
    """Lines that git would call a conflict are two units, and both are there, approved."""
    repository.branches(
        lambda desk: approve(desk, "Les dockers", "Los estibadores."),
        lambda desk: approve(desk, "Le ministre", "El ministro."),
    )
    desk = repository.merged()
    assert unit(desk, "Les dockers").target == "Los estibadores."
    assert unit(desk, "Le ministre").target == "El ministro."
    assert set(desk.states().values()) == {State.REVIEWED}


def test_two_texts_for_one_unit_are_both_kept(repository: Repository) -> None:
    """A true conflict stops no merge: one text is the target, one a remark, nobody approved."""
    repository.branches(
        lambda desk: approve(desk, "Aucun", "Ningún barco sale."),
        lambda desk: approve(desk, "Aucun", "Ningún buque sale."),
    )
    desk = repository.merged()
    both = unit(desk, "Aucun")
    assert {both.target, *both.remarks} >= {
        "Ningún barco sale.",
        "also translated as: Ningún buque sale.",
    }
    assert desk.states()[both.source] is State.NEEDS_WORK
    desk.project.sync()
    assert desk.states()[both.source] is State.NEEDS_WORK


def test_a_fix_for_a_source_that_was_reversed_is_not_approved(repository: Repository) -> None:
    """Approved over the old text on a branch, under the new text it is outdated, with the old."""

    def reverse(desk: Desk) -> None:
        desk.rewrite(lambda text: text.replace("reçoit les", "ne reçoit pas les"))
        desk.project.sync()

    repository.branches(lambda desk: approve(desk, "Le ministre", "El ministro recibe."), reverse)
    desk = repository.merged()
    late = unit(desk, "Le ministre")
    assert late.target == "El ministro recibe."
    assert late.previous == "Le ministre reçoit les syndicats à midi."
    assert desk.states()[late.source] is State.OUTDATED
    desk.project.sync()
    assert desk.states()[unit(desk, "Le ministre").source] is State.OUTDATED


def test_new_entries_of_two_branches_are_all_there(repository: Repository) -> None:
    """Each branch syncs an entry of its own; after the merge a sync finds every translation."""
    repository.branches(
        say("Le port rouvre.", "El puerto reabre.", "Les dockers", "{said}\n\n{place}"),
        say("La grue tourne.", "La grúa gira.", "Aucun", "{said}\n\n{place}"),
    )
    desk = repository.merged()
    desk.project.sync()
    assert unit(desk, "Le port rouvre").target == "El puerto reabre."
    assert unit(desk, "La grue tourne").target == "La grúa gira."
    assert set(desk.states().values()) == {State.REVIEWED}
    assert len({u.id for u in desk.units()}) == len(desk.units())


def test_one_id_that_two_branches_minted_becomes_two(repository: Repository) -> None:
    """Both branches gave the next id of an entry to a text of their own: neither is lost."""
    repository.branches(
        say("Le port rouvre.", "El puerto reabre.", "à Marseille.", "{place} {said}"),
        say("La grue tourne.", "La grúa gira.", "à midi.", "{place} {said}"),
    )
    desk = repository.merged()
    desk.project.sync()
    assert unit(desk, "Le port rouvre").target == "El puerto reabre."
    assert unit(desk, "La grue tourne").target == "La grúa gira."


@pytest.mark.parametrize("how", ["rebase", "cherry-pick"])
def test_other_ways_of_git_merge_alike(how: str, repository: Repository) -> None:
    """A rebase and a cherry-pick come through the same driver."""
    repository.branches(
        lambda desk: approve(desk, "Les dockers", "Los estibadores."),
        lambda desk: approve(desk, "Le ministre", "El ministro."),
    )
    if how == "rebase":
        repository.git("checkout", "-q", "branch")
        repository.git("rebase", "-q", "main")
    else:
        repository.git("cherry-pick", "branch")
    assert set(repository.desk.states().values()) == {State.REVIEWED}


def test_a_withdrawn_unit_stays_withdrawn(repository: Repository) -> None:
    """Taken out on one branch and untouched on the other, it is obsolete after the merge."""

    def withdraw(desk: Desk) -> None:
        desk.rewrite(lambda text: text.replace("Aucun navire ne quitte le port.", ""))
        desk.project.sync()

    repository.branches(withdraw, lambda desk: approve(desk, "Le ministre", "El ministro."))
    desk = repository.merged()
    desk.project.sync()
    assert not [u for u in desk.units() if u.source.startswith("Aucun")]
    assert unit(desk, "Le ministre").target == "El ministro."


def test_a_version_that_cannot_be_read_is_left_to_a_person(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The driver fails, git reports a conflict, and our version is as it was."""
    ours = repository.desk.catalogue_path
    before = ours.read_bytes()
    broken = tmp_path / "theirs.po"
    broken.write_text('msgid "a\n', encoding="utf-8")
    empty = tmp_path / "base.po"
    empty.touch()
    assert main(["merge-driver", str(empty), str(ours), str(broken), "locales/es/ports.po"]) == 2
    assert "locales/es/ports.po" in capsys.readouterr().err
    assert ours.read_bytes() == before
    assert main(["merge-driver", str(empty)]) == 2


def test_files_that_both_branches_made_are_joined(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a common version each unit is taken from where it is, and two texts are told."""
    desk = repository.desk
    ours = tmp_path / "ours.po"
    ours.write_bytes(desk.catalogue_path.read_bytes())
    one = unit(desk, "Aucun")
    desk.edit({one.id: replace(one, target="Ningún barco sale.")})
    empty = tmp_path / "base.po"
    empty.touch()
    call = ["merge-driver", str(empty), str(ours), str(desk.catalogue_path), "p.po", "--json"]
    assert main(call) == 0
    assert one.id in capsys.readouterr().out
    assert "also translated as: AUCUN" in ours.read_text(encoding="utf-8")
    assert main(call[:-1]) == 0


def test_outside_of_a_repository_nothing_is_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--install says where it must be run."""
    assert main(["-C", str(tmp_path), "merge-driver", "--install"]) == 2
    assert "git repository" in capsys.readouterr().err


def test_a_part_of_a_file_deletes_nothing(repository: Repository) -> None:
    """A branch that committed a file without its units takes no unit from the other."""

    def pick(desk: Desk) -> None:
        desk.catalogue_path.write_text(HEADER, encoding="utf-8")

    repository.branches(pick, lambda desk: approve(desk, "Le ministre", "El ministro."))
    desk = repository.merged()
    assert len(desk.units()) == 4
    assert set(desk.states().values()) == {State.REVIEWED}


def test_two_languages_are_not_merged(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file of another language at the same path is left to a person."""
    ours = repository.desk.catalogue_path
    theirs, empty = tmp_path / "theirs.po", tmp_path / "base.po"
    theirs.write_bytes(ours.read_bytes().replace(b"Language: es", b"Language: it"))
    empty.touch()
    assert main(["merge-driver", str(empty), str(ours), str(theirs), "p.po"]) == 2
    assert "one version is in es, the other in it" in capsys.readouterr().err


def wrapper(folder: Path, what: str) -> Path:
    """Make a program that stands for Python, in a folder whose name needs every kind of quotes."""
    program = folder / 'a place, 100%A "said" Léa\'s; $HOME' / "python"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{what}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def two_clones(repository: Repository, tmp_path: Path, program: Path) -> tuple[Path, Path]:
    """Clone the repository for two people, who tell git of the driver."""
    clones = tmp_path / "one", tmp_path / "two"
    for clone in clones:
        repository.git("clone", "-q", ".", str(clone))
        for key, value in (("name", "desk"), ("email", "desk@example.org")):
            repository.git("-C", str(clone), "config", f"user.{key}", value)
        install(clone, str(program))
    return clones


def work(repository: Repository, clone: Path, old: str, new: str) -> None:
    """Translate a unit in a clone, commit, and pull what the other pushed."""
    path = clone / "locales" / "es" / "ports.po"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    repository.git("-C", str(clone), "commit", "-q", "-a", "-m", new)


def test_the_driver_runs_from_any_place_without_a_path(
    repository: Repository, tmp_path: Path
) -> None:
    """Two clones, two translators of neighbouring units, a program in an odd place: both are there.

    A file of the repository that is called like a library is not imported by the driver.
    """
    (repository.desk.folder / "polib.py").write_text("raise SystemExit(1)\n", encoding="utf-8")
    repository.commit()
    python = shlex.quote(sys.executable)
    program = wrapper(tmp_path, f'PATH=/nowhere; export PATH; exec {python} "$@"')
    one, two = two_clones(repository, tmp_path, program)
    work(repository, one, "LES DOCKERS ONT CESSÉ", "Los estibadores han cesado")
    work(repository, two, "LE MINISTRE REÇOIT", "El ministro recibe")
    repository.git("-C", str(two), "pull", "-q", "--no-rebase", "--no-edit", str(one), "main")
    merged = (two / "locales/es/ports.po").read_text(encoding="utf-8")
    assert "Los estibadores" in merged
    assert "El ministro" in merged
    assert driver_fault(two) is None


@pytest.mark.parametrize("gone", ["removed", "broken"])
def test_where_the_driver_no_longer_runs_both_texts_stand_in_conflict(
    gone: str, repository: Repository, tmp_path: Path
) -> None:
    """The merge stops with a conflict, and both texts are between markers: none is dropped."""
    program = wrapper(tmp_path, f'exec {shlex.quote(sys.executable)} "$@"')
    one, two = two_clones(repository, tmp_path, program)
    work(repository, one, "AUCUN NAVIRE", "Ningún barco")
    work(repository, two, "AUCUN NAVIRE", "Ningún buque")
    if gone == "removed":
        program.unlink()
        assert str(program) in (driver_fault(two) or "")
    else:
        program.write_text("#!/bin/sh\necho no module named l10n >&2; exit 1\n", encoding="utf-8")
    pull = ["pull", "-q", "--no-rebase", "--no-edit", str(one), "main"]
    assert "CONFLICT" in repository.git("-C", str(two), *pull, status=1)
    left = (two / "locales/es/ports.po").read_text(encoding="utf-8")
    assert "<<<<<<< ours" in left
    assert "Ningún barco" in left
    assert "Ningún buque" in left
    assert main(["-C", str(two), "sync", "--no-draft"]) == 2


def test_neighbours_that_lines_can_merge_still_wait_for_a_look(
    repository: Repository, tmp_path: Path
) -> None:
    """A driver that is gone never lets a merge pass by itself; both texts are in the file."""
    program = wrapper(tmp_path, f'exec {shlex.quote(sys.executable)} "$@"')
    one, two = two_clones(repository, tmp_path, program)
    work(repository, one, "GRÈVE DANS", "Huelga en")
    work(repository, two, "AUCUN NAVIRE", "Ningún buque")
    program.unlink()
    pull = ["pull", "-q", "--no-rebase", "--no-edit", str(one), "main"]
    assert "CONFLICT" in repository.git("-C", str(two), *pull, status=1)
    left = (two / "locales/es/ports.po").read_text(encoding="utf-8")
    assert "Huelga en" in left
    assert "Ningún buque" in left


def test_a_driver_that_does_not_run_is_not_installed(
    repository: Repository, tmp_path: Path
) -> None:
    """Tried before git is told of it, it is refused with what it said."""
    repository.git("config", "--unset", "merge.l10n.driver")
    silent = wrapper(tmp_path, "exit 0")
    with pytest.raises(UsageProblem, match="does not run: no merge"):
        install(repository.desk.folder, str(silent))
    with pytest.raises(UsageProblem, match="does not run"):
        install(repository.desk.folder, str(tmp_path / "none"))
    repository.git("config", "--get", "merge.l10n.driver", status=1)


@pytest.mark.parametrize("where", [".", "worktree"])
def test_sync_and_status_say_that_the_driver_does_not_run(
    where: str, repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The settings of the repository name a program that is not there: a warning, no failure."""
    folder = repository.desk.folder
    if where == "worktree":
        folder = tmp_path / "linked"
        repository.git("worktree", "add", "-q", str(folder), "-b", "linked")
    assert driver_fault(folder) is None
    repository.git("config", "merge.l10n.driver", "nowhere-l10n merge-driver %O %A %B %P")
    capsys.readouterr()
    for command in ("sync", "status"):
        assert main(["-C", str(folder), command]) == 0
        assert "nowhere-l10n is not there" in capsys.readouterr().err
        assert main(["-C", str(folder), command, "--json"]) == 0
        (warning,) = json.loads(capsys.readouterr().out)["warnings"]
        assert "merge-driver --install" in warning


@pytest.mark.parametrize(
    "value", ["sh -c true", "'unclosed", "", '/bin/sh -c "a ; b" # c', "sh\t%A"]
)
def test_a_driver_that_is_there_or_cannot_be_read_is_no_fault(
    value: str, repository: Repository
) -> None:
    """Of what cannot be told nothing is said; without a repository neither."""
    repository.git("config", "merge.l10n.driver", value)
    assert driver_fault(repository.desk.folder) is None
    assert driver_fault(Path("/")) is None
