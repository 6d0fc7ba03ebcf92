"""An archive is brought along by several processes as by one, whatever happens to any of them."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import signal
import sqlite3
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

from l10n.cli.main import main
from l10n.errors import StorageProblem
from l10n.store.records.archive import FORMAT, ArchiveLedger, Stage
from l10n.store.records.version import version_of
from l10n.workflow.archive.planning import ArticleLooks, KnownOffers
from l10n.workflow.archive.wishes import ArchiveWishes
from l10n.workflow.archive.working import Bench, MachineProblem, Worker, raise_of_machine
from tests.drafting.doubles import Said, libre, service
from tests.workflow.archives import LONGEST, Archive, ended, kill, killed_at_last, lines_of, until

if TYPE_CHECKING:
    from tests.drafting.doubles import Asked, Double


def _engine(double: Double, *more: str) -> tuple[str, ...]:
    return (
        *("[drafting]", 'engines = ["libre"]', *more),
        *("[engines.libre]", f'address = "{double.address}"'),
    )


class Gate:
    """An engine that answers so many calls, and the next once the gate is open."""

    def __init__(self, calls: int) -> None:
        self.opened = threading.Event()
        self._left = iter(range(calls))

    def answer(self, asked: Asked) -> Said:
        """Answer, or wait before."""
        if asked.document is not None and next(self._left, None) is None:
            self.opened.wait(LONGEST)
        return libre(asked)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.opened.set()


def _asked(double: Double) -> Counter[tuple[str, str]]:
    """Count what an engine was asked for, by text and language."""
    return Counter(
        (text, document["target"])
        for document in double.posted()
        for text in ([document["q"]] if isinstance(document["q"], str) else document["q"])
    )


def test_two_processes_leave_what_one_sync_leaves(tmp_path: Path) -> None:
    """Every catalogue, template and page is the same, and the next sync finds nothing to do."""
    typed, run = (Archive.make(tmp_path / name / "p", 12) for name in ("typed", "run"))
    typed.project.sync(draft=False)
    typed.project.release()
    status, told, err = run.run("--workers", "2", "--no-draft")
    assert (status, err) == (0, "")
    assert Counter(line.get("state") for line in told[:-1]) == {"done": 12}
    assert told[-1]["states"] == {"done": 12}
    assert run.texts() == typed.texts()
    assert len([name for name in run.texts() if name.endswith(".html")]) == 25
    before = (run.root / ".l10n" / "ledger").read_bytes()
    report = run.project.sync(draft=False)
    assert not any(item.written for item in report.articles)
    assert (run.root / ".l10n" / "ledger").read_bytes() == before
    assert not (run.root / ".l10n" / "lanes").exists()


def test_only_what_changed_is_done_again(tmp_path: Path) -> None:
    """A source that is saved, a catalogue that a translator saves; nothing else is looked into."""
    archive = Archive.make(tmp_path / "p", 5)
    archive.run("--workers", "1")
    assert archive.run("--workers", "1")[1][:-1] == []
    source = archive.root / "source" / "crue001.txt"
    source.write_text(source.read_text("utf-8") + "Le pont est fermé.\n", encoding="utf-8")
    catalogue = archive.project.layout.catalogue("crue003", "es")
    text = catalogue.read_text("utf-8")
    catalogue.write_text(text.replace('msgstr ""\n\n', 'msgstr "Hola."\n\n', 2), encoding="utf-8")
    _, told, _ = archive.run("--workers", "1")
    assert [line["article"] for line in told[:-1]] == ["crue001", "crue003"]


def test_a_broken_article_is_named_and_tried_again_by_command(tmp_path: Path) -> None:
    """Its cause is listed, the others are done; once mended, `retry` does it alone."""
    archive = Archive.make(tmp_path / "p", 9)
    broken = archive.root / "source" / "crue007.txt"
    whole = broken.read_bytes()
    broken.write_bytes(whole + b"\xff\xfe\xff")
    (archive.root / "source" / "crue003.md").write_text("Deux fois\n", encoding="utf-8")
    status, told, _ = archive.run("--workers", "2")
    assert (status, told[-1]["states"]) == (3, {"done": 7, "failed": 3})
    (failed,) = (line for line in told if line.get("article") == "crue007")
    assert [cause["where"] for cause in failed["failures"]] == [str(broken)]
    told_later = json.loads(archive.typed("status", "--json")[1])
    assert {it["article"] for it in told_later["failures"]} == {
        *("crue003.md", "crue003.txt", "crue007"),
    }
    broken.write_bytes(whole)
    (archive.root / "source" / "crue003.md").unlink()
    status, out, _ = archive.typed("retry", "--json", "--workers", "1")
    assert status == 0
    names = [line["article"] for line in map(json.loads, out.splitlines()) if "article" in line]
    assert sorted(names) == ["crue003", "crue007"]


def test_a_killed_run_goes_on_where_it_was(tmp_path: Path) -> None:
    """No article ends twice, the engine is asked for nothing again that it had answered."""
    with service(libre) as double:
        archive = Archive.make(tmp_path / "p", 14, *_engine(double))
        running = archive.start("run", "--json", "--workers", "2", "--no-release")
        lines = lines_of(running)
        try:
            first = [json.loads(next(lines))["article"]]
        finally:
            running.kill()
        first += [json.loads(line)["article"] for line in lines if line.endswith("}\n")]
        kill(running)
        status, told, _ = archive.run("--workers", "2", "--no-release")
        asked = _asked(double)
    second = [line["article"] for line in told[:-1]]
    assert (status, told[-1]["states"]) == (0, {"done": 14})
    assert not set(first) & set(second)
    texts = 14 * 4 * 2
    assert len(asked) == texts
    # What was under way at the very moment of the kill has no answer, and is asked for again.
    assert asked.total() - texts <= 2 * 2 * 4


def test_a_killed_worker_costs_nobody_else_anything(tmp_path: Path) -> None:
    """What it had waits for another; all is done, each article once."""
    killed: list[int] = []
    with service(libre) as double:
        archive = Archive.make(tmp_path / "p", 20, *_engine(double))
        with killed_at_last(archive.start("run", "--json", "--workers", "2")) as running:
            for _ in range(3):
                seen = len(double.asked)
                until(lambda seen=seen: len(double.asked) > seen + 8 or running.poll() is not None)  # type: ignore[misc]
                if workers := [pid for pid in _children(running.pid) if pid not in killed]:
                    with contextlib.suppress(ProcessLookupError):  # it may have ended by itself
                        os.kill(workers[0], signal.SIGKILL)
                        killed.append(workers[0])
            status, out, _ = ended(running)
    told = [json.loads(line) for line in out.splitlines()]
    counts = Counter(line["article"] for line in told if "article" in line)
    assert (status, len(counts), set(counts.values())) == (0, 20, {1})
    assert killed


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children")
    words = told.read_text(encoding="ascii").split() if told.exists() else []
    return [int(word) for word in words]


def test_an_article_that_kills_is_left_at_last(tmp_path: Path) -> None:
    """Those that were taken with it are done; it is listed, and no worker dies of it for ever."""
    archive = Archive.make(tmp_path / "p", 1)
    ledger = ArchiveLedger(archive.project.layout.archive, archive.root)
    ledger.tell(version="1")
    ledger.plan({"bad": "x", "good": "x"})
    left: list[str] = []
    for turn in range(5):
        names = ledger.take(Stage.SYNCING, "w", 8, "1")
        assert names == (["bad", "good"] if turn == 0 else ["bad"])
        left = ledger.give_back("w", died=True)
        if turn == 0:
            assert ledger.take(Stage.SYNCING, "v", 8, "1") == ["bad"]
            ledger.give_back("v", died=False)
            ledger.put("good", Stage.DONE, {}, "x")
    assert left == ["bad"]


def test_a_signal_ends_it_between_two_articles(tmp_path: Path) -> None:
    """Status 130, whole files, and the next run does the rest."""
    gate = Gate(6)
    with service(gate.answer) as double:
        archive = Archive.make(tmp_path / "p", 14, *_engine(double), "rate = 120")
        start = archive.start("run", "--json", "--workers", "2", "--no-release")
        with killed_at_last(start) as running, gate:
            until(lambda: len(double.posted()) > 6)
            running.terminate()
            gate.opened.set()
            status, out, err = ended(running)
        assert (status, err) == (130, "")
        states = json.loads(out.splitlines()[-1])["states"]
        assert states["waiting"] + states.get("done", 0) == 14
        archive.configure(*_engine(double))
        assert archive.run("--no-release")[1][-1]["states"] == {"done": 14}


def test_a_budget_is_one_for_all_processes(tmp_path: Path) -> None:
    """Not a character more is sent; articles that lack drafts are taken up by the next run."""
    with service(libre) as double:
        budget = "[drafting.budget]"
        settings = (*_engine(double), budget, "characters_a_run = 1000")
        archive = Archive.make(tmp_path / "p", 10, *settings)
        status, told, _ = archive.run("--workers", "2", "--no-release")
        sent = sum(len(text) * n for (text, _), n in _asked(double).items())
        assert 800 < sent <= 1000
        assert told[-1]["characters"] == sent
        assert (status, told[-1]["states"].keys()) == (0, {"done", "over-budget"})
        archive.configure(*_engine(double))
        status, told, _ = archive.run("--workers", "2", "--no-release")
        assert (status, told[-1]["states"]) == (0, {"done": 10})
        assert set(_asked(double).values()) == {1}


def test_an_engine_that_is_down_costs_drafts_alone(tmp_path: Path) -> None:
    """Status 3: catalogues stand, the cause is told; `retry` drafts once it is back."""
    with service(lambda _: Said(b"down", 500)) as double:
        archive = Archive.make(tmp_path / "p", 2, *_engine(double))
        status, told, _ = archive.run("--workers", "1", "--no-release")
        assert (status, told[-1]["states"]) == (3, {"undrafted": 2})
        assert all("engine libre" in line["failures"][0]["where"] for line in told[:-1])
    with service(libre) as double:
        archive.configure(*_engine(double))
        _, out, _ = archive.typed("retry", "--json", "--workers", "1", "--engine", "libre")
        assert json.loads(out.splitlines()[-1])["states"] == {"done": 2}


def test_a_rate_is_one_for_all_processes(tmp_path: Path) -> None:
    """Two processes at a rate of 600 a minute ask ten times a second, not twenty."""
    at: list[float] = []

    def answer(asked: Asked) -> Said:
        if asked.document is not None:
            at.append(time.monotonic())
        return libre(asked)

    with service(answer) as double:
        archive = Archive.make(tmp_path / "p", 16, *_engine(double), "rate = 600", sentences=2)
        assert archive.run("--workers", "2", "--no-release")[0] == 0
    assert len(at) > 20
    # Between the pace of one and of two: who was late at first seems faster later.
    assert at[-1] - at[0] >= 0.075 * (len(at) - 1)


def test_a_ledger_of_another_format_is_refused(tmp_path: Path) -> None:
    """Status 2, nothing written, and what to do."""
    archive = Archive.make(tmp_path / "p", 2)
    path = archive.project.layout.archive
    path.parent.mkdir()
    with sqlite3.connect(path) as file:
        file.execute(f"pragma user_version = {FORMAT + 1}")
    status, told, err = archive.run()
    assert (status, told[0]["error"]["where"]) == (2, str(path))
    assert "take it away" in err
    assert not list((archive.root / "locales").rglob("*.po"))


@pytest.mark.parametrize("left", [0, 5000])
def test_a_ledger_that_is_half_written_is_begun_anew(tmp_path: Path, left: int) -> None:
    """It is said, and what stands is found standing: no file is written again."""
    archive = Archive.make(tmp_path / "p", 2)
    archive.run("--workers", "1")
    path = archive.project.layout.archive
    data = path.read_bytes()
    path.write_bytes(data[:left] + b"\xff" * 3000)
    before = {name: (archive.root / name).stat().st_mtime_ns for name in archive.texts()}
    status, told, err = archive.run("--workers", "1")
    assert (status, told[-1]["states"]) == (0, {"done": 2})
    assert "begun anew" in err
    assert {name: (archive.root / name).stat().st_mtime_ns for name in before} == before


def _ready(archive: Archive) -> tuple[ArchiveLedger, Worker]:
    """Plan a run, and make a worker for it in this process."""
    workspace, wanted = archive.project.workspace, ArchiveWishes(draft=False)
    ledger = ArchiveLedger(workspace.layout.archive, archive.root)
    ledger.plan(ArticleLooks(workspace, wanted).all())
    ledger.tell(run="r", wishes=wanted.text, version=version_of())
    return ledger, Worker(workspace, ledger, "w", threading.Event())


def test_a_worker_of_another_version_takes_nothing(tmp_path: Path) -> None:
    """The run halts and says so; what waits goes on waiting."""
    archive = Archive.make(tmp_path / "p", 3)
    ledger, worker = _ready(archive)
    ledger.tell(version="of the year before")
    worker.work()
    assert "another version" in ledger.told("halt")
    assert ledger.counts() == {Stage.WAITING: 3}


def test_a_full_disk_halts_the_run_and_fails_no_article(tmp_path: Path) -> None:
    """Whatever the article: what it had waits again, and the cause is told once."""
    archive = Archive.make(tmp_path / "p", 3)
    ledger, worker = _ready(archive)

    class Full(Bench):
        def sync(self, names: object) -> dict[str, dict[str, object]]:
            """Write where there is no room."""
            del names
            problem = StorageProblem("locales/es", "No space left on device", "make room")
            problem.__cause__ = OSError(errno.ENOSPC, "No space left on device")
            raise_of_machine([problem])
            return {}

    run = worker.bench
    worker.bench = Full(run.workspace, run.wishes, "r", "w", KnownOffers({}), run.stop)
    worker.work()
    assert "No space left" in ledger.told("halt")
    assert ledger.counts() == {Stage.WAITING: 3}
    with pytest.raises(MachineProblem):
        worker.bench.sync(["crue000"])


def test_one_archive_has_one_run(tmp_path: Path) -> None:
    """A second one is refused while the first is at work; a command of a person is not."""
    gate = Gate(2)
    with service(gate.answer) as double:
        archive = Archive.make(tmp_path / "p", 20, *_engine(double))
        start = archive.start("run", "--json", "--workers", "1", "--no-release")
        with killed_at_last(start), gate:
            until(lambda: len(double.posted()) > 2)
            status, told, _ = archive.run()
            assert (status, told[0]["error"]["what"]) == (2, "this archive is being run already")
            assert archive.project.sync(["crue019"], draft=False).articles


def test_a_folder_of_texts_is_taken_in(tmp_path: Path) -> None:
    """What is there otherwise is left as it is, named, and status 3."""
    outside = Archive.make(tmp_path / "texts", 3).root / "source"
    (outside.parent / "l10n.toml").unlink()
    archive = Archive.make(tmp_path / "p", 1)
    mine = archive.root / "source" / "crue000.txt"
    mine.write_text("Un autre texte\n", encoding="utf-8")
    (outside / "notes.xyz").write_text("rien", encoding="utf-8")
    status, told, err = archive.run(str(outside), "--workers", "1")
    assert (status, told[-1]["states"]) == (3, {"done": 3})
    assert "another text of that name" in err
    assert mine.read_text("utf-8") == "Un autre texte\n"
    again = archive.run(str(outside), "--workers", "1")
    assert (again[0], again[1][:-1]) == (3, [])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("run", "/nowhere/at/all"), "nowhere"),
        (("run", "--workers", "0"), "--workers"),
        (("run", ".", "."), "2 folders"),
        (("work",), "--as"),
        (("retry", "nothing"), "no such article"),
        (("run", "--workers", "1", "--engine", "none such"), "no engine"),
    ],
)
def test_what_means_nothing_is_refused(
    tmp_path: Path, words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, in one line."""
    archive = Archive.make(tmp_path / "p", 1)
    assert main(["-C", str(archive.root), "archive", *words]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_status_before_any_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says that there was none, and makes no file."""
    archive = Archive.make(tmp_path / "p", 1)
    assert main(["-C", str(archive.root), "archive", "status"]) == 0
    assert "no run" in capsys.readouterr().out
    assert main(["-C", str(archive.root), "archive", "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["run"] is None
    assert not archive.project.layout.archive.exists()


def test_an_edition_that_is_not_allowed_is_no_failure(tmp_path: Path) -> None:
    """Status 1: it is told with its reason, and the others stand."""
    archive = Archive.make(tmp_path / "p", 3)
    archive.configure(
        *("[drafting]", 'engines = ["none"]', "[export]", 'missing = "fail"'),
    )
    status, told, _ = archive.run("--workers", "1")
    assert (status, told[-1]["states"]) == (1, {"refused": 3})
    assert all(line["failures"] for line in told[:-1])
