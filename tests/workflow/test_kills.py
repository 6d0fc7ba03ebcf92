"""Faults put at every call that changes a file: killed there, or told that the disk is full."""

import random
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from l10n.model.unit import State
from l10n.store.files.replacing import sweep
from l10n.store.storage import Transaction, locked, transact
from tests.processes import LONGEST, statuses
from tests.workflow.desk import Desk, approved_desk
from tests.workflow.tracing import disturbed, points, python

CHANGE = textwrap.dedent("""
    import sys
    from pathlib import Path
    from l10n.errors import L10nError
    from l10n.store.storage import transact
    root = Path(sys.argv[1])
    def change(files):
        files.read(root / "a.po")
        files.write({root / "a.po": b"new" * 50_000, root / "base" / "a.po": b"new" * 50_000})
    try:
        transact(root, change)
    except L10nError as error:
        sys.exit(str(error))
""")
OLD, NEW = b"old" * 50_000, b"new" * 50_000
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO")


def _fresh(root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    (root / "base").mkdir(parents=True)
    (root / "a.po").write_bytes(OLD)
    (root / "a.po").chmod(0o640)


@pytest.mark.parametrize("fault", FAULTS)
def test_at_every_call_a_file_is_the_old_or_the_new(fault: str, tmp_path: Path) -> None:
    """1, 2: killed or refused there, it is whole; an error says so, and the next run tidies up."""
    root = tmp_path / "root"
    _fresh(root)
    where = points(python(CHANGE, str(root)), root)
    assert {point.call for point in where} >= {"openat", "write", "fsync", "renameat2"}
    kept = set()
    for point in where:
        _fresh(root)
        ended = disturbed(python(CHANGE, str(root)), root, point, fault)
        data = (root / "a.po").read_bytes()
        assert data in {OLD, NEW}, point
        assert (root / "a.po").stat().st_mode & 0o777 == 0o640
        if "error" in fault and data == OLD:
            assert ended.returncode == 1, point
            assert "Traceback" not in ended.stderr, ended.stderr
        assert sweep(root, (root / "base",)) == ()
        assert {path.name for path in root.rglob("*")} == {"a.po", "base"}
        kept.add(data)
    assert kept == {OLD, NEW}


def test_a_short_write_leaves_the_old_file(tmp_path: Path) -> None:
    """2: the disk takes half of the file and no more: the old one is whole."""
    root = tmp_path / "root"
    _fresh(root)
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(NEW) // 2},) * 2)"
    begin = "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)"
    program = f"{begin}\n{limit}\n{CHANGE}"
    ended = subprocess.run(python(program, str(root)), capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "file too large; make room" in ended.stderr
    assert (root / "a.po").read_bytes() == OLD
    assert sorted(path.name for path in root.rglob("*")) == ["a.po", "base"]


REVIEWERS = 8


def _reviewers(desk: Desk) -> list[list[str]]:
    """Return one command for each of several people, each with a unit of their own."""
    items = desk.project.review_list(desk.name, desk.language)[:REVIEWERS]
    base = [sys.executable, "-m", "l10n", "-C", str(desk.folder), "review", "approve"]
    return [
        [*base, desk.name, desk.language, f"{item.unit}@{item.digest}", "--by", f"ana{number}"]
        for number, item in enumerate(items)
    ]


def _race(desk: Desk) -> None:
    started = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in _reviewers(desk)]
    assert statuses(started) == [0] * REVIEWERS
    states = [unit.reviews for unit in desk.units()[:REVIEWERS]]
    assert [review.who for (review,) in states] == [f"ana{n}" for n in range(REVIEWERS)]


def test_eight_reviewers_at_once_are_all_heard(tmp_path: Path) -> None:
    """4: each approves a unit in the same catalogue at the same time; eight approvals stand."""
    desk = Desk(tmp_path / "desk")
    desk.project.sync()
    desk.translate()
    _race(desk)


def test_two_holders_of_a_deleted_lock_see_each_other(tmp_path: Path) -> None:
    """4: the lock file deleted under its holder, what a second one wrote meanwhile is not lost."""
    path, lock = tmp_path / "a.po", tmp_path / "locales" / ".l10n.lock"
    path.write_bytes(b"start ")
    others = [b"second "]

    def add(files: Transaction, mark: bytes) -> None:
        data = (files.read(path) or b"") + mark
        if mark == b"first " and others:
            lock.unlink()
            with locked(lock, seconds=1):
                transact(tmp_path, lambda other: add(other, others.pop()))
        files.write({path: data})

    with locked(lock):
        transact(tmp_path, lambda files: add(files, b"first "))
    assert path.read_bytes() == b"start second first "


def test_an_editor_that_saves_during_a_job_is_in_the_file(tmp_path: Path) -> None:
    """5: a person translates one unit after another while reviews are written: all is there."""
    desk = Desk(tmp_path / "desk")
    desk.project.sync()
    desk.translate()
    started = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in _reviewers(desk)]
    saved = desk.units()[REVIEWERS:][:5]
    for unit in saved:
        time.sleep(0.15)
        _save(desk, unit.target, f"{unit.target} *")
    assert statuses(started) == [0] * REVIEWERS
    desk.project.sync()
    after = {unit.id: unit for unit in desk.units()}
    assert [after[unit.id].target for unit in saved] == [f"{unit.target} *" for unit in saved]
    assert sum(1 for unit in after.values() if unit.reviews) == REVIEWERS


def _save(desk: Desk, old: str, new: str) -> None:
    """Change a text as an editor does that read the file a moment ago: a new file, renamed."""
    beside = desk.catalogue_path.with_suffix(".editor")
    while True:
        data = desk.catalogue_path.read_text(encoding="utf-8")
        beside.write_text(data.replace(f'"{old}"', f'"{new}"'), encoding="utf-8")
        if desk.catalogue_path.read_text(encoding="utf-8") == data:
            beside.replace(desk.catalogue_path)
            return


def _review(desk: Desk) -> list[str]:
    command = [sys.executable, "-m", "l10n", "-C", str(desk.folder), "review", "approve"]
    return [*command, desk.name, desk.language, "--all", "--by", "ana"]


def _sync(desk: Desk) -> list[str]:
    return [sys.executable, "-m", "l10n", "-C", str(desk.folder), "sync"]


JOBS: dict[str, Callable[[Desk], list[str]]] = {"review": _review, "sync": _sync}


def _prepared(folder: Path, job: str) -> Desk:
    """Make a desk for which a job has something to write."""
    if job == "sync":
        desk = approved_desk(folder)
        desk.rewrite(lambda text: text.replace("19", "18"))
        return desk
    desk = Desk(folder)
    desk.project.sync()
    desk.translate()
    return desk


def _whole(desk: Desk) -> None:
    """Claim that every unit has its text, and that one more run works and leaves no litter."""
    assert all(unit.target for unit in desk.units())
    for command in (_sync(desk), _review(desk)):
        subprocess.run(command, check=True, capture_output=True)
    assert not [path for path in desk.folder.rglob("*") if "l10n-" in path.name]
    assert set(desk.states().values()) <= {State.REVIEWED, State.OUTDATED, State.TRANSLATED}


@pytest.mark.soak
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("job", JOBS)
def test_a_whole_job_survives_a_fault_at_every_call(job: str, fault: str, tmp_path: Path) -> None:
    """1, 2: the same for whole commands: template, catalogue, what was last written, the lock."""
    kept = tmp_path / "kept"
    desk = _prepared(tmp_path / "desk", job)
    shutil.copytree(desk.folder, kept)
    for point in points(JOBS[job](desk), desk.folder):
        shutil.rmtree(desk.folder)
        shutil.copytree(kept, desk.folder)
        ended = disturbed(JOBS[job](desk), desk.folder, point, fault)
        assert "Traceback" not in ended.stderr, point
        _whole(desk)


@pytest.mark.soak
@pytest.mark.parametrize("job", JOBS)
def test_a_whole_job_survives_a_kill_at_any_moment(job: str, tmp_path: Path) -> None:
    """1: two hundred kills at moments of no choosing."""
    kept = tmp_path / "kept"
    desk = _prepared(tmp_path / "desk", job)
    shutil.copytree(desk.folder, kept)
    began = time.monotonic()
    subprocess.run(JOBS[job](desk), check=True, capture_output=True)
    length = time.monotonic() - began
    chance = random.Random(5)  # noqa: S311 - moments, not secrets
    for _ in range(200):
        shutil.rmtree(desk.folder)
        shutil.copytree(kept, desk.folder)
        process = subprocess.Popen(JOBS[job](desk), stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, length))
        process.send_signal(signal.SIGKILL)
        process.wait(LONGEST)
        assert all(unit.target for unit in desk.units())
    _whole(desk)


@pytest.mark.soak
@pytest.mark.parametrize("_", range(20))
def test_eight_reviewers_are_heard_every_time(_: int, tmp_path: Path) -> None:
    """4: twenty rounds of eight."""
    desk = _prepared(tmp_path / "desk", "review")
    _race(desk)
