"""An archive is brought along by machines that share a queue as by one process."""

from __future__ import annotations

import contextlib
import json
import random
import select
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from l10n.frozen import replace
from l10n.store.cluster import BatchClient, BatchHand, asking_of
from l10n.store.files.stamps import digest_of
from l10n.store.records.archive import ArchiveLedger
from l10n.workflow.archive.planning import ArticleLooks
from l10n.workflow.archive.sharing import SharedHands, SharedWorker, queue_of
from l10n.workflow.archive.silence import Silences
from l10n.workflow.archive.wishes import ArchiveWishes
from l10n.workflow.pace import Pulse
from l10n.workflow.shapes import archive_silence_document
from tests.drafting.doubles import Clock, Said, libre, service
from tests.postgres import postgres
from tests.workflow.archives import LONGEST, Archive, ended, kill, lines_of, until
from tests.workflow.hosts import second_host

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from l10n.workflow.archive.wishes import ArchiveSilence
    from tests.drafting.doubles import Asked


class Workers:
    """Workers by name, each started on its host; who dies is started again under its name."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._ways: dict[str, tuple[Sequence[str], str]] = {}
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str, before: Sequence[str], address: str) -> None:
        """Start one."""
        self._ways[name] = (before, address)
        words = ("-C", str(self._archive.root), "archive", "work", "--queue", address)
        self._running[name] = subprocess.Popen(
            [*before, sys.executable, "-m", "l10n", *words, "--as", name],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def kill(self, name: str) -> None:
        """Kill one as a loss of power does, and start it again."""
        running = self._running[name]
        running.send_signal(signal.SIGKILL)
        running.communicate(timeout=LONGEST)
        self.start(name, *self._ways[name])

    def end(self) -> dict[str, int]:
        """Tell all to end; return their statuses. Who does not end is killed."""
        for running in self._running.values():
            running.terminate()
        try:
            for running in self._running.values():
                running.communicate(timeout=LONGEST)
        finally:
            for running in self._running.values():
                running.kill()
        return {name: running.returncode for name, running in self._running.items()}


def _brought(
    folder: Path, articles: int, disturb: Callable[[Workers, Any, float], None]
) -> tuple[Archive, list[dict[str, Any]]]:
    """Have three workers on two hosts bring an archive along, while something disturbs them."""
    with second_host() as other, postgres(*{other.here} - {"127.0.0.1"}) as server:
        apart = (
            "have networks of their own" if other.is_apart else "may not have their own networks"
        )
        sys.stdout.write(f"two hosts {apart} here\n")
        archive = Archive.make(folder / "p", articles)
        workers = Workers(archive)
        coordinator = archive.start(
            *("run", "--json", "--workers", "0", "--queue", server.address(name="l10n"))
        )
        try:
            for name, before, host in (
                ("one", (), "127.0.0.1"),
                ("two", other.before, other.here),
                ("three", other.before, other.here),
            ):
                workers.start(name, before, server.address(host, "l10n"))
            began = time.monotonic()
            told = []
            for line in lines_of(coordinator):
                told.append(json.loads(line))
                disturb(workers, server, time.monotonic() - began)
            assert coordinator.stderr
            err = coordinator.stderr.read()
            status = coordinator.wait(LONGEST)
        finally:
            kill(coordinator)
            statuses = workers.end()
        assert (status, err) == (0, "")
        assert {*statuses.values()} <= {0, -signal.SIGTERM}  # the latter: it had hardly begun
    return archive, told


def _hold(archive: Archive, told: list[dict[str, Any]], folder: Path, articles: int) -> None:
    """Nothing is lost, nothing came twice, and the files are those of one sync."""
    ended = Counter(line["article"] for line in told if "article" in line)
    assert told[-1]["states"] == {"done": articles}
    assert (len(ended), set(ended.values())) == (articles, {1})
    typed = Archive.make(folder / "typed" / "p", articles)
    typed.project.sync(draft=False)
    typed.project.release()
    assert archive.texts() == typed.texts()


def test_three_workers_on_two_hosts_leave_what_one_sync_leaves(tmp_path: Path) -> None:
    """One is killed at work, the database is restarted: nothing is lost, nothing done twice."""
    left = ["kill", "restart"]

    def disturb(workers: Workers, server: Any, _: float) -> None:  # noqa: ANN401 - a server
        match left.pop(0) if left else "":
            case "kill":
                workers.kill("two")
            case "restart":
                server.stop()
                server.start()

    archive, told = _brought(tmp_path, 64, disturb)
    assert not left
    _hold(archive, told, tmp_path, 64)


def test_who_is_started_while_the_database_is_away_waits_for_it(tmp_path: Path) -> None:
    """A worker that was killed at a batch takes it up once both are there again; all say so once.

    Who is to end meanwhile ends at once.
    """
    answers = threading.Event()

    def answer(asked: Asked) -> Said:
        answers.wait(LONGEST)
        return libre(asked)

    with service(answer) as double, postgres() as server:
        settings = ("[drafting]", 'engines = ["libre"]', "[engines.libre]")
        archive = Archive.make(tmp_path / "p", 2, *settings, f'address = "{double.address}"')
        queue = ("--queue", server.address(name="l10n"))
        run = ("run", "--json", "--workers", "0", *queue)
        started = [archive.start(*run), archive.start("work", *queue, "--as", "two")]
        try:
            until(double.posted, "the worker has the batch")
            for one in started:
                kill(one)
            server.stop()
            started = [
                archive.start(*run),
                archive.start("work", *queue, "--as", "two"),
                archive.start("work", *queue, "--as", "three"),
            ]
            said = [_first_said(one) for one in started]
            assert ["is away" in line for line in said] == [True] * 3
            started[2].terminate()
            assert ended(started[2])[0] == 0
            server.start()
            answers.set()
            status, out, err = ended(started[0])
            assert (status, err) == (0, "")
            assert json.loads(out.splitlines()[-1])["states"] == {"done": 2}
            started[1].terminate()
            assert ended(started[1])[::2] == (0, "")
        finally:
            answers.set()
            for one in started:
                kill(one)


def _first_said(running: subprocess.Popen[str]) -> str:
    """Return the first line on stderr."""
    assert running.stderr
    assert select.select([running.stderr], [], [], LONGEST)[0], "it says nothing"
    return running.stderr.readline()


def test_a_run_is_told_of_workers_that_are_not_heard_of(tmp_path: Path) -> None:
    """Who has what since when, and what to do; the batch stays its worker's."""
    archive = Archive.make(tmp_path / "p", 2)
    address = f"sqlite:///{tmp_path}/queue.sqlite3"
    workspace = archive.project.workspace
    client = BatchClient(queue_of(workspace, address, ()), None)
    ledger = ArchiveLedger(archive.project.layout.archive, archive.root)
    clock = Clock()
    wishes = ArchiveWishes(draft=False)
    hands = SharedHands(workspace, ledger, wishes, address, 0, client)
    hands.silent, hands.look = Silences(clock), Pulse(0)
    ledger.plan(ArticleLooks(workspace, wishes).all())
    try:
        hands.begin()
        _taken(tmp_path, "two")
        told: list[ArchiveSilence] = []
        for _ in range(100):
            clock.at += 10
            told += hands.silences()
        (silence,) = told
        assert (silence.worker, silence.articles) == ("two", ("crue000", "crue001"))
        assert "l10n archive work --as two" in silence.text
        assert archive_silence_document(silence)["warning"] == silence.text
        assert [hold.worker for hold in client.held()] == ["two"]
    finally:
        client.close()
        ledger.close()


def test_a_batch_that_a_worker_has_by_name_alone_is_let_go(tmp_path: Path) -> None:
    """A connection that broke as it was handed over leaves it with a worker that never began it."""
    archive = Archive.make(tmp_path / "p", 1)
    queue = queue_of(archive.project.workspace, f"sqlite:///{tmp_path}/queue.sqlite3", ())
    client = BatchClient(queue, None)
    hand = BatchHand(queue, "two", lambda _: {})
    asking = asking_of(queue)
    try:
        client.put("batch", {})
        _taken(tmp_path, "two")
        hand.beat(asking, 0.0)
        hand.beat(asking, 60.0)
        assert [hold.batch for hold in client.held()] == ["batch"]
        hand.beat(asking, 130.0)
        assert not list(client.held())
        _taken(tmp_path, "two")
        hand.begun.add("batch")
        signs = set()
        for at in (200.0, 400.0, 600.0):
            hand.beat(asking, at)
            signs |= {hold.sign for hold in client.held()}
        assert len(signs) == 3
    finally:
        asking.destroy()
        client.close()


def _taken(folder: Path, worker: str) -> None:
    """Have a worker take what waits, and die."""
    with contextlib.closing(sqlite3.connect(folder / "queue.sqlite3")) as file, file:
        file.execute("update workflow_status set status = 'PENDING', executor_id = ?", (worker,))


@pytest.mark.soak
def test_workers_that_are_killed_all_the_time_lose_nothing(tmp_path: Path) -> None:
    """Every few seconds one of them, and now and then the database."""
    chance = random.Random(21)  # noqa: S311 - nothing is kept secret
    due = [0.0, 20.0]

    def disturb(workers: Workers, server: Any, now: float) -> None:  # noqa: ANN401 - a server
        if now > due[0]:
            due[0] = now + chance.uniform(2, 6)
            workers.kill(chance.choice(["one", "two", "three"]))
        if now > due[1]:
            due[1] = now + chance.uniform(20, 40)
            server.stop()
            server.start()

    archive, told = _brought(tmp_path, 600, disturb)
    _hold(archive, told, tmp_path, 600)


def test_one_machine_needs_no_server(tmp_path: Path) -> None:
    """By the address alone: a file of SQLite. What is done is not put into the queue again."""
    typed, archive = (Archive.make(tmp_path / name / "p", 18) for name in ("typed", "run"))
    typed.project.sync(draft=False)
    typed.project.release()
    words = ("--queue", f"sqlite:///{tmp_path}/queue.sqlite3", "--workers", "2")
    status, told, err = archive.run(*words)
    assert (status, told[-1]["states"], err) == (0, {"done": 18}, "")
    assert archive.texts() == typed.texts()
    assert archive.run(*words)[1][:-1] == []


def test_what_failed_is_tried_again_by_the_queue(tmp_path: Path) -> None:
    """Though nothing of it changed: a batch that was done is not taken for done."""
    with service(lambda _: Said(b"down", 500)) as double:
        settings = ("[drafting]", 'engines = ["libre"]', "[engines.libre]")
        archive = Archive.make(tmp_path / "p", 2, *settings, f'address = "{double.address}"')
        words = ("--queue", f"sqlite:///{tmp_path}/queue.sqlite3", "--workers", "1")
        for turn in range(2):
            asked = len(double.asked)
            _, out, _ = ended(archive.start("retry" if turn else "run", "--json", *words))
            assert json.loads(out.splitlines()[-1])["states"] == {"undrafted": 2}
            if not turn:
                (archive.root / ".l10n" / "journal.sqlite3").unlink()  # with the engine's pause
            else:
                assert len(double.asked) > asked


def test_a_worker_with_another_text_leaves_it(tmp_path: Path) -> None:
    """A folder that is behind brings nothing along that nobody ordered; the others are done."""
    archive = Archive.make(tmp_path / "p", 3)
    wishes = ArchiveWishes(draft=False)
    hand = SharedWorker(archive.project.workspace, "w")
    texts = {f"crue{n:03}": archive.root / "source" / f"crue{n:03}.txt" for n in range(3)}
    digests = {name: digest_of(path.read_bytes()) for name, path in texts.items()}
    texts["crue001"].write_text("Une autre crue\n", encoding="utf-8")
    texts["crue002"].unlink()
    outcome = hand.do({"articles": digests, "wishes": wishes.text, "run": "r"})
    assert outcome
    assert {name: one["stage"] for name, one in outcome.items()} == {
        "crue000": "done",
        "crue001": "failed",
        "crue002": "failed",
    }
    assert "another version of this text" in str(outcome["crue001"])
    assert not list((archive.root / "locales").rglob("crue001.po"))


def test_a_worker_of_another_version_says_so(tmp_path: Path) -> None:
    """It takes nothing, and does not wait without a word."""
    archive = Archive.make(tmp_path / "p", 1)
    address = f"sqlite:///{tmp_path}/queue.sqlite3"
    queue = queue_of(archive.project.workspace, address, ())
    client = BatchClient(replace(queue, release="of the year before"), None)
    client.put("batch", {})
    client.close()
    status, _, err = ended(archive.start("work", "--queue", address, "--as", "late"))
    assert (status, err.count("\n")) == (2, 1)
    assert "another version of l10n" in err


def test_what_another_version_was_to_do_is_ordered_again(tmp_path: Path) -> None:
    """Once all are upgraded: its batches are called off, and the run goes on."""
    archive = Archive.make(tmp_path / "p", 2)
    words = ("--queue", f"sqlite:///{tmp_path}/queue.sqlite3", "--workers")
    running = archive.start("run", "--json", *words, "0")
    ledger = archive.project.layout.archive
    try:
        until(lambda: ledger.exists() and ArchiveLedger(ledger, archive.root).workers())
    finally:
        kill(running)
    ArchiveLedger(ledger, archive.root).tell(release="of the year before")
    status, told, _ = archive.run(*words, "1")
    assert (status, told[-1]["states"]) == (0, {"done": 2})


def test_a_queue_that_is_not_there_is_named(tmp_path: Path) -> None:
    """Status 2, one line, and no password in it."""
    archive = Archive.make(tmp_path / "p", 1)
    address = "postgresql://ana:SECRET-4711@nowhere.invalid/none"
    status, told, err = archive.run("--queue", address, "--workers", "1")
    assert (status, err.count("\n")) == (2, 1)
    assert "SECRET" not in json.dumps(told) + err


def test_nobody_else_loads_dbos() -> None:
    """It costs seconds: only who names a queue pays."""
    code = (
        "import l10n.workflow.archive.running, l10n.cli.archive, sys; print('dbos' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
