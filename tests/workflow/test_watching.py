"""A watch does by itself what people would type, and one fault of one article ends nothing."""

from __future__ import annotations

import contextlib
import itertools
import json
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from l10n.errors import StorageProblem
from l10n.model.unit import State
from l10n.project import Project
from l10n.store.lookout import Lookout
from tests.workflow.desk import Desk
from tests.workflow.harbour import harbour
from tests.workflow.web import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import TextIO

    from l10n.workflow.watching import Round

LONGEST = 300.0
"""Seconds after which a watch that should have seen something is ended, and its test fails."""


class Watched:
    """A watch that a test goes along with, round by round."""

    def __init__(
        self, project: Project, stop: threading.Event | None = None, **wishes: object
    ) -> None:
        self.stop = stop or threading.Event()
        self._ends = threading.Timer(LONGEST, self.stop.set)
        self._ends.daemon = True
        self.rounds: Iterator[Round] = project.watch(self.stop, draft=False, **wishes)  # type: ignore[arg-type] # a test says what it wants
        self.first = next(self.rounds)
        self._ends.start()

    def news(self, wanted: Callable[[Round], bool] = lambda _: True) -> Round:
        """Return the next round that brought something."""
        return next(done for done in self.rounds if done.is_news and wanted(done))

    def end(self) -> None:
        """Tell it to end, and wait until it did."""
        self._ends.cancel()
        self.stop.set()
        assert list(self.rounds) == []


@contextlib.contextmanager
def watched(
    project: Project, stop: threading.Event | None = None, **wishes: object
) -> Iterator[Watched]:
    """Watch while a test goes on."""
    watch = Watched(project, stop, **wishes)
    try:
        yield watch
    finally:
        watch.end()


def _add(desk: Desk, line: str) -> None:
    desk.rewrite(lambda text: f"{text.rstrip()}\n\n{line}\n")


def _second(desk: Desk) -> Path:
    """Put another article beside the desk's."""
    path = desk.source.with_name("quai.txt")
    path.write_text("Le quai\n\n19h05 - Le bateau part à 19h30.\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("polling", [False, True])
def test_what_is_saved_is_synced(tmp_path: Path, *, polling: bool) -> None:
    """The catalogues of that article say it, and of no other is anything read."""
    desk = Desk(tmp_path / "p")
    _second(desk)
    with watched(desk.project, polling=polling) as watch:
        assert watch.first.is_news
        _add(desk, "Le quai est vide.")
        done = watch.news()
        assert done.articles == (desk.name,)
        assert done.changed == (f"source/{desk.source.name}",)
    assert desk.states()["Le quai est vide."] == State.UNTRANSLATED


def test_a_catalogue_that_a_translator_saves_is_heard(tmp_path: Path) -> None:
    """A decision in a comment is one at the next round, and the edition says it."""
    desk = Desk(tmp_path / "p")
    desk.project.sync()
    desk.translate()
    desk.approve()
    with watched(desk.project) as watch:
        assert watch.first.released
        assert watch.first.released.is_new
        _add(desk, "Le quai est vide.")
        watch.news()
        desk.translate(lambda text: text.swapcase())
        desk.approve()
        edition = watch.news(lambda done: bool(done.released and done.released.is_new))
        assert edition.released
        assert [made.edition.language for made in edition.released.made] == ["es"]


class _Writing(threading.Event):
    """What a watch waits by between two looks: each time somebody writes a piece."""

    def __init__(self, file: TextIO, pieces: Iterable[str]) -> None:
        super().__init__()
        self._file, self._pieces = file, iter(pieces)

    def wait(self, timeout: float | None = None) -> bool:
        """Write a piece, or wait where there is none left."""
        piece = next(self._pieces, "")
        self._file.write(piece)
        self._file.flush()
        return super().wait(0 if piece else timeout)


def test_a_file_written_in_pieces_is_taken_whole(tmp_path: Path) -> None:
    """No unit is made of half a sentence, and none is withdrawn because its line was late."""
    desk = Desk(tmp_path / "p")
    text = desk.source.read_text(encoding="utf-8") + "\nLe quai est vide depuis midi.\n"
    pieces = [text[start : start + 400] for start in range(0, len(text), 400)]
    with (
        desk.source.open("r+", encoding="utf-8") as file,
        watched(desk.project, _Writing(file, pieces), polling=True) as watch,
    ):
        file.truncate()
        done = watch.news()
        assert done.report
        assert [(item.new, item.removed) for item in done.report.articles] == [(1, 0)]


def test_a_folder_that_vanishes_is_seen_when_it_is_back(tmp_path: Path) -> None:
    """Nothing ends, nothing is withdrawn, and what comes with it is synced."""
    desk = Desk(tmp_path / "p")
    with watched(desk.project, every=0.5) as watch:
        away = desk.source.parent.rename(tmp_path / "away")
        before = desk.catalogue_path.read_bytes()
        gone = watch.news()
        assert any("source" in str(failure) for failure in gone.failures)
        assert desk.catalogue_path.read_bytes() == before
        away.rename(desk.source.parent)
        _add(desk, "Le quai est vide.")
        watch.news(lambda done: not done.failures)
    assert "Le quai est vide." in desk.states()


def test_a_broken_article_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    """It is synced as soon as somebody mends it."""
    desk = Desk(tmp_path / "p")
    other = _second(desk)
    whole = other.read_bytes()
    with watched(desk.project, every=3600.0) as watch:
        other.write_bytes(whole + b"\n\xff\xfe\xff no text at all \xff\n")
        failed = watch.news()
        assert ["quai" in str(failure) for failure in failed.failures] == [True]
        _add(desk, "Le quai est vide.")
        assert watch.news().failures == ()
        other.write_bytes(whole + b"\nIl revient demain.\n")
        mended = watch.news()
        assert (mended.articles, mended.failures) == (("quai",), ())


def test_settings_that_cannot_be_read_leave_the_old_ones(tmp_path: Path) -> None:
    """It is said, and a source saved meanwhile is synced all the same."""
    desk = Desk(tmp_path / "p")
    settings = desk.folder / "l10n.toml"
    whole = settings.read_bytes()
    with watched(desk.project) as watch:
        settings.write_bytes(b"[project\n")
        assert ["l10n.toml" in str(failure) for failure in watch.news().failures] == [True]
        _add(desk, "Le quai est vide.")
        assert watch.news().failures == ()
        settings.write_bytes(whole.replace(b'targets = ["es"]', b'targets = ["es", "it"]'))
        done = watch.news()
        assert done.report
        assert {item.language for item in done.report.articles if item.written} == {"it"}


def test_one_project_has_one_watch(tmp_path: Path) -> None:
    """A second one is refused; a command that somebody types is not."""
    desk = Desk(tmp_path / "p")
    with watched(desk.project):
        with pytest.raises(StorageProblem, match="watched already"):
            Watched(Project.open(desk.folder))
        desk.project.sync(draft=False)


def test_an_address_is_asked_again_after_a_while(tmp_path: Path) -> None:
    """What a newsroom publishes on the web arrives without a hand."""
    with serving() as web:
        made = harbour(tmp_path / "p", "es")
        source = made.root / "source" / "port.json"
        document = json.loads(source.read_bytes())
        made.configure(
            f'[articles.port]\nsource = "{web.address}/port"',
            '[fetch]\nallow = ["127.0.0.1"]',
        )
        web.answers["/port"] = Answer(json.dumps(document).encode())
        with watched(made.project, every=0.3) as watch:
            document["entries"][0]["html"] = "<p>Le bac reste au port.</p>"
            web.answers["/port"] = Answer(json.dumps(document).encode())
            done = watch.news()
            assert done.failures == ()
    assert b"Le bac reste au port." in source.read_bytes()


def test_a_storm_of_events_is_one_round(tmp_path: Path) -> None:
    """Thousands of saves and strange files cost a look, and nothing is missed."""
    desk = Desk(tmp_path / "p")
    with watched(desk.project) as watch:
        text = desk.source.read_bytes()
        for number in range(3000):
            (desk.source.parent / f".{number % 50}.part").write_bytes(b"x")
            beside = desk.source.with_name(".saving")
            beside.write_bytes(text + f"\nIl y a {number} personnes sur le quai.\n".encode())
            beside.replace(desk.source)
        rounds = 0
        while "Il y a 2999 personnes sur le quai." not in desk.states():
            watch.news()
            rounds += 1
        assert rounds <= 3


def test_a_file_that_is_written_for_ever_is_taken_at_last(tmp_path: Path) -> None:
    """Whoever appends all the time is heard, after the longest time that a file is waited for."""
    desk = Desk(tmp_path / "p")
    seen = Lookout(desk.project.layout, polling=True, longest=0.2)
    began = time.monotonic()
    with desk.source.open("a", encoding="utf-8") as file:
        writes = _Writing(file, itertools.repeat("\nLe quai.\n"))
        assert seen.changed(LONGEST, writes) == {desk.source}
    assert time.monotonic() - began >= 0.2


def test_a_watch_writes_what_single_syncs_write(tmp_path: Path) -> None:
    """Version by version, every file of `locales/` is the same."""
    desks = [Desk(tmp_path / name / "p") for name in ("watched", "typed")]
    lines = [f"Le quai numéro {number} est vide." for number in range(12)]
    with watched(desks[0].project) as watch:
        desks[1].project.sync(draft=False)
        for line in lines:
            for desk in desks:
                _add(desk, line)
            watch.news()
            desks[1].project.sync(draft=False)
            texts = [
                {path.name: path.read_bytes() for path in desk.folder.glob("locales/**/*.po*")}
                for desk in desks
            ]
            assert texts[0] == texts[1]


@contextlib.contextmanager
def _started(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Start a watch of its own; what a test leaves of it, or does not get from it, is killed."""
    argv = [sys.executable, "-m", "l10n", "-C", str(folder), "watch", "--no-draft", *words]
    running = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    late = threading.Timer(LONGEST, running.kill)
    late.daemon = True
    late.start()
    try:
        yield running
    finally:
        late.cancel()
        running.kill()
        running.communicate()


def _ended(folder: Path, *words: str) -> tuple[int, str, str]:
    """Let a watch come to its end by itself: its status, and what it said."""
    with _started(folder, *words) as running:
        out, err = running.communicate(timeout=LONGEST)
    return running.returncode, out, err


@pytest.mark.parametrize(("signalled", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it_cleanly(tmp_path: Path, signalled: int, status: int) -> None:
    """Its pulse says so, and it printed a line of JSON for each round that brought news."""
    desk = Desk(tmp_path / "p")
    with _started(desk.folder, "--json") as running:
        assert running.stdout
        first = json.loads(running.stdout.readline())
        assert (first["schema_version"], first["round"]) == (1, 1)
        pulse = desk.folder / ".l10n" / "watch.json"
        assert json.loads(pulse.read_bytes())["state"] == "watching"
        _add(desk, "Le quai est vide.")
        second = json.loads(running.stdout.readline())
        assert [item["new"] for item in second["articles"]] == [1]
        running.send_signal(signalled)
        out, err = running.communicate(timeout=LONGEST)
    assert (running.returncode, out, err) == (status, "", "")
    told = json.loads(pulse.read_bytes())
    assert (told["state"], told["pid"], told["failures"]) == ("stopped", running.pid, [])


def test_a_killed_watch_leaves_no_lock(tmp_path: Path) -> None:
    """The next one starts, and takes up what was saved meanwhile."""
    desk = Desk(tmp_path / "p")
    with _started(desk.folder) as running:
        assert running.stdout
        running.stdout.readline()
    _add(desk, "Le quai est vide.")
    status, out, _ = _ended(desk.folder, "--once")
    assert status == 0
    assert "1 new" in out


def test_once_tells_what_failed_by_its_status(tmp_path: Path) -> None:
    """3, as a sync that was done in part."""
    desk = Desk(tmp_path / "p")
    _second(desk).write_bytes(b"\xff\xfe\xff\n")
    status, _, err = _ended(desk.folder, "--once")
    assert status == 3
    assert "quai" in err


def test_no_while_is_no_while(tmp_path: Path) -> None:
    """Every zero seconds would be all the time."""
    desk = Desk(tmp_path / "p")
    status, _, err = _ended(desk.folder, "--every", "0")
    assert status == 2
    assert "--every" in err
