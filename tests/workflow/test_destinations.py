"""An edition replaces nothing but editions."""

import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from l10n.project import Project
from tests.workflow.desk import Desk, Run

KEPT = {".l10n/checks/es/quai.json", ".l10n/assembled/es/quai"}
"""What an export found out before it is told that its place is none."""

SOURCE = "Au port\n\n19h05 - Un ferry entre dans le port.\n\n19h10 - Il repart.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give an approved article in a repository, with a memory and a page that people wrote."""
    source = tmp_path / "quai.txt"
    source.write_text(SOURCE, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=source)
    made.project.sync()
    made.translate(str)
    made.approve()
    subprocess.run(["git", "init", "-q", str(made.folder)], check=True)
    (made.folder / "memory").mkdir()
    (made.folder / "memory" / "old.tmx").write_text("<tmx/>", encoding="utf-8")
    (made.folder / "corrections.toml").write_text("", encoding="utf-8")
    (made.folder / "about.html").write_text("<p>written by hand</p>", encoding="utf-8")
    return made


def _told(run: Run, out: Path | str, *words: str) -> tuple[int, str]:
    status, _, told = run("export", "quai", "--to", "es", "--out", str(out), *words)
    return status, told


OWN = [
    "source/quai.txt",
    "source/new.txt",
    "locales/es/quai.po",
    "locales/quai.pot",
    "locales/.l10n.lock",
    "l10n.toml",
    "L10N.toml",
    "glossary.csv",
    "corrections.toml",
    "memory/old.tmx",
    ".l10n/base/es/quai.po",
    ".git/config",
    ".git/hooks/post-commit",
    ".gitignore",
    ".gitattributes",
    "build/../source/quai.txt",
    "l10n.toml/page.html",
]


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "force"])
@pytest.mark.parametrize("place", OWN)
def test_what_the_project_is_made_of_is_never_replaced(
    place: str, force: tuple[str, ...], desk: Desk, run: Run
) -> None:
    """No source, catalogue, setting, memory or repository, whatever somebody insists on."""
    before = desk.files()
    status, told = _told(run, desk.folder / place, *force)
    assert status == 2
    assert "belongs to the project" in told
    assert desk.files() == before


@pytest.mark.usefixtures("desk")
def test_another_project_is_as_safe(run: Run, tmp_path: Path) -> None:
    """A desk's files are its own, also for an export of the desk beside it."""
    other = Desk(tmp_path / "other", source=tmp_path / "quai.txt")
    before = other.files()
    assert _told(run, other.source, "--force")[0] == 2
    assert _told(run, other.folder / "l10n.toml", "--force")[0] == 2
    assert other.files() == before


def _make_device(path: Path) -> None:
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 7))
    except PermissionError:
        path.symlink_to("/dev/full")


ODD: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "folder": os.mkdir,
    "device": _make_device,
    "link": lambda path: path.symlink_to(path.with_name("about.html")),
    "link-to-a-device": lambda path: path.symlink_to("/dev/zero"),
    "link-to-nothing": lambda path: path.symlink_to(path.with_name("nothing")),
}


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "force"])
@pytest.mark.parametrize("suffix", ["", ".manifest.json"], ids=["page", "manifest"])
@pytest.mark.parametrize("kind", ODD)
def test_only_plain_files_are_replaced(
    kind: str, suffix: str, force: tuple[str, ...], desk: Desk, run: Run
) -> None:
    """A pipe is not waited for, a device not read, a link not followed; each stays what it is."""
    odd = desk.folder / f"page.html{suffix}"
    ODD[kind](odd)
    before = odd.lstat()
    status, told = _told(run, desk.folder / "page.html", *force)
    assert status == 2
    assert f"{odd}: this is a" in told
    assert odd.lstat() == before
    assert not (desk.folder / "nothing").exists()


@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_file_in_build_stays(kind: str, desk: Desk, run: Run) -> None:
    """The place that nobody named is looked at too."""
    odd = desk.folder / "build" / "es" / "quai.html"
    odd.parent.mkdir(parents=True)
    ODD[kind](odd)
    before = stat.S_IFMT(odd.lstat().st_mode)
    status, _, told = run("export", "quai", "--to", "es")
    assert status == 2
    assert str(odd) in told
    assert stat.S_IFMT(odd.lstat().st_mode) == before


def test_a_page_that_no_export_made_is_replaced_by_force_only(desk: Desk, run: Run) -> None:
    """What a person wrote stays, unless somebody insists."""
    page = desk.folder / "about.html"
    status, told = _told(run, page)
    assert status == 2
    assert "--force" in told
    assert page.read_text(encoding="utf-8") == "<p>written by hand</p>"
    assert _told(run, page, "--force")[0] == 0
    assert "ferry" in page.read_text(encoding="utf-8")
    assert _told(run, page)[0] == 0


def test_a_file_beside_that_is_no_manifest_is_replaced_by_force_only(desk: Desk, run: Run) -> None:
    """The manifest's place is looked at as the page's."""
    beside = desk.folder / "page.html.manifest.json"
    beside.write_text('{"name": "our web app"}', encoding="utf-8")
    assert _told(run, desk.folder / "page.html")[0] == 2
    assert not (desk.folder / "page.html").exists()
    assert _told(run, desk.folder / "page.html", "--force")[0] == 0


def test_a_page_of_ours_is_renewed(desk: Desk, run: Run) -> None:
    """A new version of the article replaces the last edition, as often as there is one."""
    page = desk.folder / "out" / "page.html"
    assert _told(run, page)[0] == 0
    desk.rewrite(lambda text: text.replace("ferry", "cargo"))
    desk.project.sync()
    assert _told(run, page)[0] == 0
    assert "cargo" in page.read_text(encoding="utf-8")


def test_a_page_that_somebody_changed_is_replaced_by_force_only(desk: Desk, run: Run) -> None:
    """What was put right by hand after the export is a person's work; the same bytes are not."""
    page = desk.folder / "page.html"
    assert _told(run, page)[0] == 0
    whole = page.read_text(encoding="utf-8")
    page.write_text(whole.replace("ferry", "FERRY"), encoding="utf-8")
    status, told = _told(run, page)
    assert status == 2
    assert "somebody changed" in told
    assert "FERRY" in page.read_text(encoding="utf-8")
    page.write_text(whole, encoding="utf-8")
    (desk.folder / "page.html.manifest.json").unlink()
    assert _told(run, page)[0] == 0


def test_the_edition_of_another_article_is_replaced_by_force_only(desk: Desk, run: Run) -> None:
    """A mistyped name costs no other article its edition and what it remembers."""
    shutil.copy(desk.source, desk.source.with_name("port.txt"))
    desk.project.sync()
    page = desk.folder / "page.html"
    assert _told(run, page)[0] == 0
    words = ("export", "port", "--to", "es", "--out", str(page))
    assert run(*words)[0] == 2
    assert run(*words, "--force")[0] == 0


@pytest.mark.parametrize("place", ["/", ".", "..", "build/", "x/..", "x" * 300, "x\0y"])
def test_what_names_no_file_is_refused(
    place: str, desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder, a name that no file can have: said in one line, with and without force."""
    (desk.folder / "build").mkdir(exist_ok=True)
    monkeypatch.chdir(desk.folder)
    before = desk.files()
    for force in ([], ["--force"]):
        status, _, told = run("export", "quai", "--to", "es", "--out", place, *force)
        assert (status, told.count("\n")) == (2, 1)
    assert {*desk.files()} - {*before} <= KEPT


def test_outside_the_project_only_by_force(desk: Desk, run: Run, tmp_path: Path) -> None:
    """A place outside is named on purpose; a link to a folder outside is outside."""
    (desk.folder / "www").symlink_to(tmp_path / "site", target_is_directory=True)
    (tmp_path / "site").mkdir()
    for page in (tmp_path / "site" / "page.html", desk.folder / "www" / "page.html"):
        status, told = _told(run, page)
        assert status == 2
        assert "outside the project" in told
        assert not (tmp_path / "site" / "page.html").exists()
    assert _told(run, desk.folder / "www" / "page.html", "--force")[0] == 0
    assert (tmp_path / "site" / "page.html").is_file()


def test_an_export_made_before_is_known_by_its_manifest(desk: Desk) -> None:
    """A manifest of an older version, which does not say which bytes it speaks of, is enough."""
    page = desk.folder / "page.html"
    made = Project.open(desk.folder).export("quai", "es", out=page)
    text = made.manifest_path.read_text(encoding="utf-8")
    cut = text[: text.index(',\n "edition"')] + "\n}\n"
    made.manifest_path.write_text(cut, encoding="utf-8")
    page.write_text("an older edition", encoding="utf-8")
    assert Project.open(desk.folder).export("quai", "es", out=page).written
