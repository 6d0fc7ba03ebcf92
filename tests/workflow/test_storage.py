import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from l10n.errors import SourceProblem, StorageProblem
from l10n.workflow import storage
from l10n.workflow.storage import (
    locked,
    read_source,
    sweep,
    write_changed,
)


def test_an_equal_file_is_not_touched(tmp_path: Path) -> None:
    """Writing what is there already writes nothing."""
    path = tmp_path / "a.po"
    assert write_changed({path: b"one"}, tmp_path) == {path}
    before = path.stat()
    assert write_changed({path: b"one"}, tmp_path) == set()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    """A file that only its owner may read stays so."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_changed({path: b"two"}, tmp_path)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_a_link_inside_is_followed_and_one_that_leads_out_is_refused(tmp_path: Path) -> None:
    """A symlink never makes us write outside of the project."""
    root, outside = tmp_path / "root", tmp_path / "outside.po"
    root.mkdir()
    outside.write_bytes(b"theirs")
    (root / "real.po").write_bytes(b"one")
    (root / "inside.po").symlink_to("real.po")
    (root / "out.po").symlink_to(outside)
    write_changed({root / "inside.po": b"two"}, root)
    assert (root / "real.po").read_bytes() == b"two"
    assert (root / "inside.po").is_symlink()
    with pytest.raises(StorageProblem, match="leads out"):
        write_changed({root / "out.po": b"ours"}, root)
    assert outside.read_bytes() == b"theirs"


def test_a_folder_that_cannot_be_written_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    """The message names the file and what to do, and nothing is left behind."""
    (tmp_path / "locales").write_bytes(b"a file where a folder should be")
    with pytest.raises(StorageProblem, match=r"a\.po.*check the permissions"):
        write_changed({tmp_path / "locales" / "a.po": b"one"}, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["locales"]


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
        read_source(path)


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


_WRITER = textwrap.dedent("""
    import sys
    from pathlib import Path
    from l10n.workflow.storage import write_changed
    path = Path(sys.argv[1])
    print("ready", flush=True)
    for number in range(100_000):
        write_changed({path: bytes([65 + number % 26]) * 300_000}, path.parent)
""")


def test_a_kill_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    """Killed at any moment, the file is whole; the next run sweeps up what was left."""
    path = tmp_path / "a.po"
    path.write_bytes(b"A" * 300_000)
    for attempt in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, path], stdout=subprocess.PIPE, cwd=tmp_path
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.003 * attempt)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        data = path.read_bytes()
        assert len(data) == 300_000
        assert len(set(data)) == 1
    sweep(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_full_disk_leaves_the_old_file(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever call fails for want of room, the old file is whole and the error says why."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    where = {
        "write": (storage, "_keep_owner"),
        "fsync": (os, "fsync"),
        "rename": (Path, "replace"),
    }
    monkeypatch.setattr(*where[call], full)
    with pytest.raises(StorageProblem, match="no space left"):
        write_changed({path: b"two"}, tmp_path)
    assert path.read_bytes() == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_several_files_are_replaced_all_or_none(tmp_path: Path) -> None:
    """When the last of them cannot be written, the first is as it was."""
    first, last = tmp_path / "a.po", tmp_path / "folder" / "b.po"
    first.write_bytes(b"one")
    (tmp_path / "folder").write_bytes(b"a file")
    with pytest.raises(StorageProblem, match=r"b\.po"):
        write_changed({first: b"two", last: b"two"}, tmp_path)
    assert first.read_bytes() == b"one"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.po", "folder"]
