"""The night shift as cron runs it: a process of its own, a real repository, a real remote."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.projects import Shape, make
from l10n.model.unit import Verdict
from tests.drafting.engines import Reply, served
from tests.processes import interruptible
from tests.workflow.desk import ROOT, Desk

BLOG = """Grève dans les ports : la journée

Les dockers ont cessé le travail dans 6 ports, a annoncé leur syndicat.
19h05 - Le port du Havre est fermé
Le navire arrive à 20h00.
"""
SCRIPTS = ROOT / "scripts"

LONGEST = 300.0
"""Seconds after which what a test waits for will not come."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk under git, with a remote, on which nothing has been synced."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    _git(tmp_path, "init", "--quiet", "--bare", "-b", "main", "remote.git")
    _git(made.folder, "init", "--quiet", "-b", "main")
    for key, value in (("user.name", "Night"), ("user.email", "night@example.org")):
        _git(made.folder, "config", key, value)
    _git(made.folder, "add", ".")
    _git(made.folder, "commit", "--quiet", "-m", "Begin")
    _git(made.folder, "remote", "add", "origin", str(tmp_path / "remote.git"))
    _git(made.folder, "push", "--quiet", "-u", "origin", "main")
    return made


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _command(desk: Desk, *words: str) -> list[str]:
    return [sys.executable, str(SCRIPTS / "batch.py"), str(desk.folder), *words]


_COUNTED = """
import collections, json, runpy, sys
script, folder, *words = sys.argv[1:]
opened = collections.Counter()
def opening(event, args):
    if event == "open" and str(args[0]).startswith(folder):
        opened[str(args[0])[len(folder) + 1:]] += 1
sys.addaudithook(opening)
sys.argv = [script, folder, *words]
try:
    runpy.run_path(script, run_name="__main__")
finally:
    print(json.dumps(opened), file=sys.stderr)
"""


def _opened(folder: Path) -> dict[str, int]:
    """Run a night, and count how often each file of the project was opened."""
    words = [str(SCRIPTS / "batch.py"), str(folder), "--no-draft"]
    done = subprocess.run(
        [sys.executable, "-c", _COUNTED, *words], capture_output=True, text=True, check=True
    )
    counts: dict[str, int] = json.loads(done.stderr.splitlines()[-1])
    return counts


def test_a_night_without_news_costs_its_project_once(tmp_path: Path) -> None:
    """No source, catalogue or edition is opened, and what is does not follow the articles.

    Of what is published the account is, and the page that leads to all.
    """
    opened = []
    for articles in (2, 6):
        folder = tmp_path / f"desk{articles}"
        make(folder, Shape(articles, 5, ("en", "es")))
        for _ in range(3):
            _opened(folder)
        opened.append(_opened(folder))
    assert opened[0] == opened[1]
    texts = (".txt", ".po", ".pot", ".html", ".json")
    read = {path for path in opened[0] if path.endswith(texts)}
    assert read == {"build/release.json", "build/index.html"}


def _batch(desk: Desk, *words: str) -> tuple[int, list[dict[str, object]]]:
    done = subprocess.run(
        _command(desk, *words), capture_output=True, text=True, check=False, timeout=300
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def _once(over: threading.Event) -> Reply:
    """Answer once something is over."""

    def reply(text: str) -> tuple[int, str]:
        over.wait(LONGEST)
        return 200, text

    return reply


@contextlib.contextmanager
def _asking(command: list[str], asked: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Start a night, and wait until it asks its engine; nothing is left of it."""
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + LONGEST
        while not asked:
            assert running.poll() is None
            assert time.monotonic() < until
            time.sleep(0.02)
        yield running
    finally:
        running.kill()
        running.communicate()


def _events(lines: list[dict[str, object]]) -> list[object]:
    return [line["event"] for line in lines]


def test_a_night_syncs_checks_and_exports_everything(desk: Desk) -> None:
    """Each step is a line of JSON with its UTC time; a second night writes nothing."""
    status, lines = _batch(desk)
    assert status == 0
    assert _events(lines) == ["synced", "checked", "exported", "done"]
    assert all(str(line["at"]).endswith("Z") for line in lines)
    assert (desk.folder / "build" / "es" / "ports.html").exists()
    before = desk.files()
    assert _batch(desk)[0] == 0
    assert desk.files() == before


def test_an_article_that_fails_does_not_stop_the_others(desk: Desk) -> None:
    """It is logged with its reason, the others are done, the status is 3."""
    (desk.folder / "source" / "abime.txt").write_bytes(b"\xff\xfe\x00bad")
    status, lines = _batch(desk)
    assert status == 3
    failed = [line for line in lines if line["event"] == "failed"]
    assert [line["article"] for line in failed] == ["abime"]
    assert "exported" in _events(lines)


def test_a_night_publishes_as_export_all_does(desk: Desk) -> None:
    """All formats of the settings stand at once, the newsroom's command runs, all can go back."""
    settings = desk.folder / "l10n.toml"
    told = desk.folder / "told"
    wished = f"""[export]
formats = ["html", "rss"]
after = "tee {told}"
"""
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("[export]\n", wished), encoding="utf-8")
    for number in (1, 2):
        status, lines = _batch(desk)
        made = [line for line in lines if line["event"] == "exported"]
        assert [(line["format"], line["new"]) for line in made] == [("html", True), ("rss", True)]
        assert (status, lines[-1]["release"]) == (0, number)
        assert told.read_text(encoding="utf-8").split() == [line["path"] for line in made]
        desk.rewrite(lambda text: text.replace("6 ports", "7 ports"))
    page = desk.folder / "build" / "es" / "ports.html"
    assert "7 ports" in page.read_text(encoding="utf-8")
    assert desk.project.roll_back() == 1
    assert "6 ports" in page.read_text(encoding="utf-8")


def test_an_article_that_nobody_may_read_yet_waits(desk: Desk) -> None:
    """An embargo is no fault: it is said, and nobody is called out of bed."""
    desk.rewrite(lambda text: f"---\nembargo: 2999-01-01\n---\n{text}")
    status, lines = _batch(desk)
    assert (status, _events(lines)) == (0, ["synced", "checked", "waiting", "done"])
    assert not (desk.folder / "build" / "es").exists()


def test_what_its_policy_forbids_is_not_exported(desk: Desk) -> None:
    """A gate that is not met is no failure: status 1, and no edition."""
    settings = desk.folder / "l10n.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('missing = "source"', 'missing = "fail"'), encoding="utf-8")
    status, lines = _batch(desk)
    assert status == 1
    assert "refused" in _events(lines)
    assert not (desk.folder / "build").exists()


def test_an_error_of_a_check_blocks_the_edition(desk: Desk) -> None:
    """A wrong hour goes to nobody's readers."""
    desk.project.sync()
    desk.translate(lambda text: text.replace("20h00", "21:00").upper())
    status, lines = _batch(desk)
    assert status == 1
    (blocked,) = [line for line in lines if line["event"] == "blocked"]
    assert "20h00" in str(blocked["errors"])
    assert "21:00" not in (desk.folder / "build" / "es" / "ports.html").read_text(encoding="utf-8")


def test_only_the_catalogues_are_committed(desk: Desk) -> None:
    """What a person has staged or changed stays as it is, and out of the commit."""
    (desk.folder / "notes.txt").write_text("staged", encoding="utf-8")
    _git(desk.folder, "add", "notes.txt")
    (desk.folder / "glossary.csv").write_text(
        "kind,source,es,note\nterm,quai,muelle,\n", encoding="utf-8"
    )
    status, lines = _batch(desk, "--commit")
    assert (status, "committed" in _events(lines)) == (0, True)
    files = _git(desk.folder, "show", "--name-only", "--format=", "HEAD").split()
    assert files == ["locales/es/ports.po", "locales/ports.pot"]
    assert _git(desk.folder, "diff", "--cached", "--name-only") == "notes.txt"
    assert "glossary.csv" in _git(desk.folder, "diff", "--name-only")
    assert "committed" not in _events(_batch(desk, "--commit")[1])


def test_a_push_comes_after_what_others_pushed(desk: Desk, tmp_path: Path) -> None:
    """The commit is rebased on theirs; nothing of theirs is lost."""
    other = tmp_path / "other"
    _git(tmp_path, "clone", "--quiet", str(tmp_path / "remote.git"), str(other))
    (other / "README").write_text("theirs", encoding="utf-8")
    _git(other, "add", ".")
    _git(other, "-c", "user.name=B", "-c", "user.email=b@e.org", "commit", "--quiet", "-m", "B")
    _git(other, "push", "--quiet")
    status, lines = _batch(desk, "--push")
    assert (status, "pushed" in _events(lines)) == (0, True)
    _git(other, "pull", "--quiet")
    assert (other / "locales" / "es" / "ports.po").exists()
    assert (desk.folder / "README").exists()


def test_a_rebase_that_conflicts_leaves_all_as_it_was(desk: Desk, tmp_path: Path) -> None:
    """The commit stays here, the remote as it was, no rebase half done; status 3."""
    desk.project.sync()
    _batch(desk, "--push")
    other = tmp_path / "other"
    _git(tmp_path, "clone", "--quiet", str(tmp_path / "remote.git"), str(other))
    po = other / "locales" / "es" / "ports.po"
    po.write_text(po.read_text(encoding="utf-8").replace('msgstr ""', 'msgstr "B"'), "utf-8")
    _git(other, "-c", "user.name=B", "-c", "user.email=b@e.org", "commit", "--quiet", "-am", "B")
    _git(other, "push", "--quiet")
    theirs = _git(other, "rev-parse", "HEAD")
    desk.translate()
    status, lines = _batch(desk, "--push")
    assert status == 3
    assert any("git rebase" in str(line.get("what")) for line in lines)
    assert not list((desk.folder / ".git").glob("rebase-*"))
    assert _git(tmp_path / "remote.git", "rev-parse", "main") == theirs
    assert all(unit.target for unit in desk.units())


def test_a_remote_that_is_gone_is_a_failure_and_loses_nothing(desk: Desk, tmp_path: Path) -> None:
    """The commit is there, and goes with the next push."""
    (tmp_path / "remote.git").rename(tmp_path / "moved.git")
    status, lines = _batch(desk, "--push")
    assert status == 3
    assert "committed" in _events(lines)
    (tmp_path / "moved.git").rename(tmp_path / "remote.git")
    assert _batch(desk, "--push")[0] == 0
    assert _git(tmp_path / "remote.git", "log", "--oneline").count("\n") == 1


def test_two_batches_do_not_run_at_once(desk: Desk) -> None:
    """The second says so and changes nothing; with --wait it takes its turn."""
    over = threading.Event()
    with served(_once(over)) as (address, asked):
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[engines.libre]\naddress = "{address}"\n')
        with _asking(_command(desk, "--engine", "libre"), asked) as first:
            try:
                status, lines = _batch(desk)
            finally:
                over.set()
            assert (status, _events(lines)) == (2, ["busy"])
            assert _batch(desk, "--wait", "120")[0] == 0
            assert first.wait(LONGEST) in {0, 3}


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_night_that_is_cut_short_is_made_up_for(desk: Desk, how: signal.Signals) -> None:
    """Interrupted, ended or killed: no file is damaged, no lock stays, the next run goes on."""
    over = threading.Event()
    with served(_once(over)) as (address, asked):
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[engines.libre]\naddress = "{address}"\n')
        with _asking(interruptible(_command(desk, "--engine", "libre")), asked) as running:
            running.send_signal(how)
            over.set()
            out, _ = running.communicate(timeout=LONGEST)
    if how is not signal.SIGKILL:
        assert running.returncode == 130
        assert json.loads(out.splitlines()[-1])["event"] == "interrupted"
    assert _batch(desk)[0] == 0
    assert len(desk.units()) == 4


def test_a_folder_without_a_project_cannot_start(tmp_path: Path) -> None:
    """Status 2, and the reason."""
    command = [sys.executable, str(SCRIPTS / "batch.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "l10n init" in json.loads(done.stdout)["what"]


def test_the_report_says_what_waits_for_whom(desk: Desk) -> None:
    """By language and task, in segments and words, with the questions; the JSON says the same."""
    desk.project.sync()
    os.utime(desk.source, (1_700_000_000, 1_700_000_000))
    command = [sys.executable, str(SCRIPTS / "report.py"), str(desk.folder)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "translate ports: 4 segments" in text
    assert re.search(r"the oldest \d+ (?:s|min)$", text, re.MULTILINE)
    noted = desk.project.layout.waits("ports", "es")
    noted.write_text(re.sub(r"20\d\d-", "2020-", noted.read_text("utf-8")), "utf-8")
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert re.search(r"the oldest \d{4,5} d$", text, re.MULTILINE)
    desk.translate()
    unit = desk.units()[0]
    po = desk.catalogue_path.read_text(encoding="utf-8")
    desk.catalogue_path.write_text(
        po.replace(f'msgctxt "{unit.id}"', f'# ? quién\nmsgctxt "{unit.id}"'), "utf-8"
    )
    told = json.loads(
        subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout
    )
    assert [(pile["task"], pile["segments"]) for pile in told["work"]] == [("review", 4)]
    assert [question["text"] for question in told["questions"]] == ["quién"]
    desk.project.sync()
    desk.project.review("ports", "es", Verdict.APPROVED, by="ana")
    desk.project.answer("ports", "es", [unit.id], by="ben", text="ella")
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == (
        "nothing waits\n"
    )
