"""The lock of a project: one holder at a time, whoever asks and however."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock, Timeout

from l10n.store.files.locking import held

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = """
import sys, time
from pathlib import Path
from l10n.store.files.locking import held
with held(Path(sys.argv[1]), 5):
    print("held", flush=True)
    time.sleep(60)
"""


def test_it_dies_with_its_holder(tmp_path: Path) -> None:
    """A program that is killed leaves no lock behind, though it leaves the file."""
    lock = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)], stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(TimeoutError), held(lock, 0):
            pass
        holder.kill()
    with held(lock, 5):
        assert lock.exists()


def test_who_shares_it_lets_who_wants_it_alone_go_first(tmp_path: Path) -> None:
    """Two that take turns without a gap would hold it for ever between them."""
    lock = tmp_path / "lock"
    ended = threading.Event()
    shared: list[int] = []

    def share() -> None:
        while not ended.is_set():
            with held(lock, 30, shared=True):
                shared.append(1)
                time.sleep(0.05)

    with (
        held(lock, 0, shared=True),
        held(lock, 0, shared=True),
        pytest.raises(TimeoutError),
        held(lock, 0),
    ):
        pass
    workers = [threading.Thread(target=share) for _ in range(3)]
    for worker in workers:
        worker.start()
    try:
        for _ in range(5):
            with held(lock, 30):
                before = len(shared)
                with pytest.raises(TimeoutError), held(lock, 0, shared=True):
                    pass
                assert len(shared) == before
    finally:
        ended.set()
        for worker in workers:
            worker.join()
    assert shared


def test_it_is_the_lock_that_others_know(tmp_path: Path) -> None:
    """Programs that take it by way of a library wait for ours, and ours for theirs."""
    lock = tmp_path / "lock"
    with held(lock, 0), pytest.raises(Timeout):
        FileLock(lock).acquire(timeout=0)
    with FileLock(lock), pytest.raises(TimeoutError), held(lock, 0):
        pass


def test_a_file_that_is_gone_is_no_lock(tmp_path: Path) -> None:
    """Who waited for a file that somebody removed takes the lock of the new one."""
    lock = tmp_path / "lock"
    with held(lock, 0):
        lock.unlink()
        with held(lock, 0), pytest.raises(TimeoutError), held(lock, 0):
            pass


def test_it_waits_as_long_as_it_is_told(tmp_path: Path) -> None:
    """And no longer, give or take a breath."""
    lock = tmp_path / "lock"
    before = time.monotonic()
    with held(lock, 0), pytest.raises(TimeoutError), held(lock, 0.2):
        pass
    assert time.monotonic() - before >= 0.2


def test_a_link_is_no_lock(tmp_path: Path) -> None:
    """Nothing is opened behind it, made or held."""
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic link"), held(tmp_path / "lock", 0):
        pass
    assert os.listdir(tmp_path) == ["lock"]  # noqa: PTH208 - names alone
