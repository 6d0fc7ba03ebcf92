"""Where editions stand: links, files of others, a full disk, folders that may not be written."""

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.errors import StorageProblem
from l10n.project import Project
from l10n.store.files.trees import Trees
from tests.workflow.harbour import PAGES_AND_TEXTS, Harbour, harbour, tree

if TYPE_CHECKING:
    from l10n.workflow.releasing import Released


def test_two_releases_at_once_are_two_releases(port: Harbour) -> None:
    """Whoever comes second looks again; nothing of either is lost or half."""
    port.project.release()
    port.edit_bridge()
    found: list[Released] = []
    threads = [
        threading.Thread(target=lambda: found.append(Project.open(port.root).release()))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert all(not released.failures for released in found)
    assert "pint doscond" in port.page("es")
    assert not list((port.root / ".l10n" / "release").glob("next.*"))


def test_an_output_folder_that_is_a_link_inside_is_followed(port: Harbour) -> None:
    """It stays a link, and what it leads to is replaced as a whole."""
    (port.root / "out").mkdir()
    (port.root / "build").symlink_to("out")
    port.project.release()
    port.edit_bridge()
    port.project.release()
    assert (port.root / "build").is_symlink()
    assert "pint doscond" in (port.root / "out" / "es" / "port.html").read_text(encoding="utf-8")


def test_an_output_folder_that_leads_out_is_refused(port: Harbour, tmp_path: Path) -> None:
    """Nothing is written there, by a release or by a single export."""
    (tmp_path / "web").mkdir()
    (port.root / "build").symlink_to(tmp_path / "web")
    with pytest.raises(StorageProblem, match="leads out"):
        port.project.release()
    with pytest.raises(StorageProblem, match="leads out"):
        port.project.export("port", "es")
    assert list((tmp_path / "web").iterdir()) == []


def test_a_folder_of_a_language_that_is_a_link_is_let_alone(port: Harbour) -> None:
    """What it leads to is not ours to replace: it is named, and nothing changes."""
    port.project.release()
    (port.root / "build" / "es").rename(port.root / "spanish")
    (port.root / "build" / "es").symlink_to("../spanish")
    port.edit_bridge()
    before = tree(port.root / "spanish")
    with pytest.raises(StorageProblem, match="this is a link"):
        port.project.release()
    assert tree(port.root / "spanish") == before


def test_files_of_others_in_the_folder_stay(port: Harbour) -> None:
    """A style sheet that somebody put there, its mode, and links of theirs."""
    port.project.release()
    style = port.root / "build" / "assets" / "desk.css"
    style.parent.mkdir()
    style.write_text("p {}", encoding="utf-8")
    style.chmod(0o640)
    (port.root / "build" / "latest").symlink_to("es/port.html")
    port.edit_bridge()
    port.project.release()
    assert style.read_text(encoding="utf-8") == "p {}"
    assert stat.S_IMODE(style.stat().st_mode) == 0o640
    assert (port.root / "build" / "latest").readlink() == Path("es/port.html")


@pytest.mark.parametrize("act", ["release()", "export('port', 'es')"])
def test_a_full_disk_leaves_the_last_release(act: str, port: Harbour) -> None:
    """A file that cannot be written whole is in no release, and nothing is left over."""
    port.project.release()
    before = tree(port.root / "build")
    port.edit_bridge()
    program = (
        "import resource, sys; from l10n.project import Project\n"
        "project = Project.open(sys.argv[1])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"project.{act}\n"
    )
    command = [sys.executable, "-c", program, str(port.root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "file too large" in done.stderr
    assert tree(port.root / "build") == before
    assert not list((port.root / ".l10n" / "release").glob("next.*"))


def test_a_run_that_was_killed_leaves_no_litter_and_keeps_the_last_one(port: Harbour) -> None:
    """Killed before both changed places: nothing happened. After: the old one is the last."""
    port.project.release()
    first = tree(port.root / "build")
    port.edit_bridge()
    port.project.release()
    trees = Trees.of(port.project.layout)
    os.rename(trees.last, trees.next.with_name("next.1"))  # noqa: PTH104 - as a killed run left it
    (trees.next.with_name("next.2") / "es").mkdir(parents=True)
    trees.begin()
    trees.discard()
    assert sorted(path.name for path in trees.last.parent.iterdir()) == ["last"]
    assert tree(trees.last) == first


def _as_somebody(root: Path, *lines: str) -> str:
    """Run a program in a project as a user whom the system refuses; return what it was told.

    The superuser is refused nothing, so whoever is that becomes nobody once all is loaded.
    """
    program = (
        "import os, shutil, sys",
        "from l10n.errors import L10nError; from l10n.project import Project",
        "project = Project.open(sys.argv[1])",
        "project.release(); project.export('port', 'es', made_as='atom')",
        "shutil.copyfile('new.json', 'source/port.json'); project.sync(draft=False)",
        "root = [top for top, _, _ in os.walk('.')]; [os.chmod(top, 0o777) for top in root]",
        "[os.chmod(f'{top}/{name}', 0o666) for top, _, names in os.walk('.') for name in names]",
        "def refused(act):",
        "    try: act()",
        "    except L10nError as error: print(error)",
        "    else: print('written')",
        *lines,
    )
    command = [sys.executable, "-c", "\n".join(program), str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def open_port() -> Iterator[Harbour]:
    """Give a port in a folder that every user may look into, and a newer version of its source."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        made = harbour(Path(place) / "port", "es", "it")
        made.configure(*PAGES_AND_TEXTS)
        text = (made.root / "source" / "port.json").read_text(encoding="utf-8")
        newer = text.replace("Le pont est levé.", "Le pont descend.")
        (made.root / "new.json").write_text(newer, encoding="utf-8")
        yield made


def test_a_folder_that_may_not_be_written_keeps_what_stands(open_port: Harbour) -> None:
    """A release and a single export are refused with the place and what to do; nothing is half."""
    told = _as_somebody(
        open_port.root,
        "[os.chmod(top, 0o555) for top, _, _ in os.walk('build')]",
        "os.getuid() or os.seteuid(65534)",
        "refused(project.release)",
        "refused(lambda: project.export('port', 'es'))",
    ).splitlines()
    assert len(told) == 2
    assert all("ermission denied" in line and "build" in line for line in told)
    assert all("permissions" in line for line in told)
    assert open_port.page("es").count("descond") == 0
    assert not list((open_port.root / ".l10n" / "release").glob("next.*"))


def test_what_is_no_folder_is_named(port: Harbour) -> None:
    """A file in the place of the folder, or of a language's, stays as it is."""
    port.project.release()
    shutil.rmtree(port.root / "build")
    (port.root / "build").write_text("mine", encoding="utf-8")
    for act in (port.project.release, lambda: port.project.export("port", "es")):
        with pytest.raises(StorageProblem, match="this is no folder"):
            act()
    assert (port.root / "build").read_text(encoding="utf-8") == "mine"
    (port.root / "build").unlink()
    (port.root / "build").mkdir()
    (port.root / "build" / "es").write_text("mine", encoding="utf-8")
    for act in (port.project.release, lambda: port.project.export("port", "es")):
        with pytest.raises(StorageProblem, match="build"):
            act()
    assert (port.root / "build" / "es").read_text(encoding="utf-8") == "mine"


def test_single_exports_at_once_are_all_in_the_account(port: Harbour) -> None:
    """Whatever their order, each stands whole with its manifest, and the release lists it."""
    wanted = [("es", "html"), ("it", "html"), ("es", "rss"), ("it", "json")]
    command = [sys.executable, "-m", "l10n", "-C", str(port.root), "export", "port"]
    running = [
        subprocess.Popen([*command, "--to", tag, "--format", made_as], stdout=subprocess.DEVNULL)
        for tag, made_as in wanted
    ]
    assert [one.wait(timeout=120) for one in running] == [0] * len(wanted)
    account = json.loads((port.root / "build" / "release.json").read_bytes())
    rows = {row["path"]: row for row in account["editions"]}
    assert len(rows) == len(wanted) == account["release"]
    for path, row in rows.items():
        page = (port.root / "build" / path).read_bytes()
        manifest = json.loads((port.root / "build" / f"{path}.manifest.json").read_bytes())
        assert manifest["edition"]["sha256"] == row["sha256"] == sha256(page).hexdigest()
