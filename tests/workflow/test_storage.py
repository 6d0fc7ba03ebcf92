import os
import threading
from pathlib import Path

import pytest

from l10n.errors import SourceProblem, StorageProblem
from l10n.store.config import Config
from l10n.store.sources import read_article
from l10n.store.storage import ATTEMPTS, Transaction, locked, read_source, transact

SOURCES = {
    "missing": (None, "no such source"),
    "empty": (b" \r\n\xef\xbb\xbf", "empty"),
    "binary": (b"GIF89a\0\0", "no text"),
    "Latin-1": ("été\nà midi".encode("latin-1"), "not UTF-8"),
    "UTF-16": ("été".encode("utf-16"), "no text"),
}


@pytest.mark.parametrize(("data", "what"), SOURCES.values(), ids=SOURCES.keys())
def test_a_source_that_is_no_text_is_refused(data: bytes | None, what: str, tmp_path: Path) -> None:
    """Missing, empty, binary or of another encoding: the error says which."""
    path = tmp_path / "a.txt"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(SourceProblem, match=what):
        read_article(path, "a", Config())


def test_a_source_too_large_is_refused_unread(tmp_path: Path) -> None:
    """A file of 100 MB is no live-blog; it is not even read."""
    path = tmp_path / "a.txt"
    path.touch()
    os.truncate(path, 100_000_000)
    with pytest.raises(SourceProblem, match="100,000,000 bytes"):
        read_source(path)


def test_the_lock_lets_one_program_write_at_a_time(tmp_path: Path) -> None:
    """A second writer waits, and gives up with a message after its time."""
    lock = tmp_path / "locales" / ".l10n.lock"
    with locked(lock):
        errors: list[StorageProblem] = []

        def second() -> None:
            try:
                with locked(lock, seconds=0.1):
                    raise AssertionError
            except StorageProblem as error:
                errors.append(error)

        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert "another program" in errors[0].what
    with locked(lock, seconds=1):
        pass


def _saved(path: Path, text: bytes) -> None:
    """Save a file as a PO editor does: a new file, renamed into place."""
    beside = path.with_suffix(".editor")
    beside.write_bytes(text)
    beside.replace(path)


def test_a_save_between_read_and_write_is_merged_not_overwritten(tmp_path: Path) -> None:
    """Whoever saves while a change is thought through is read again, and both are there."""
    path = tmp_path / "a.po"
    path.write_bytes(b"start ")
    saves = [b"start ana ", b"start ana ben "]

    def change(files: Transaction) -> bytes:
        data = (files.read(path) or b"") + b"ours"
        if saves:
            _saved(path, saves.pop(0))
        files.write({path: data})
        return data

    assert transact(tmp_path, change) == b"start ana ben ours"
    assert path.read_bytes() == b"start ana ben ours"
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """Where none was when it was read, a first file of somebody else stays."""
    path = tmp_path / "a.po"
    rounds: list[bytes | None] = []

    def change(files: Transaction) -> None:
        rounds.append(files.read(path))
        if len(rounds) == 1:
            path.write_bytes(b"theirs")
        files.write({path: (rounds[-1] or b"") + b" ours"})

    transact(tmp_path, change)
    assert rounds == [None, b"theirs"]
    assert path.read_bytes() == b"theirs ours"


def test_a_program_that_saves_without_end_is_named(tmp_path: Path) -> None:
    """After some rounds the change gives up; the file is the other program's last save."""
    path = tmp_path / "a.po"
    path.write_bytes(b"0")
    number = 0

    def change(files: Transaction) -> None:
        nonlocal number
        files.read(path)
        number += 1
        _saved(path, str(number).encode())
        files.write({path: b"ours"})

    with pytest.raises(StorageProblem, match=rf"a\.po.*{ATTEMPTS} times"):
        transact(tmp_path, change)
    assert path.read_bytes() == str(ATTEMPTS).encode()
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]
