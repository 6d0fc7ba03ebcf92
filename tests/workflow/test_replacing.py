import errno
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from l10n.errors import StorageProblem
from l10n.store.files import replacing
from l10n.store.files.replacing import SavedMeanwhileError, replace_files, sweep


def test_an_equal_file_is_not_touched(tmp_path: Path) -> None:
    """Writing what is there already writes nothing."""
    path = tmp_path / "a.po"
    assert replace_files({path: b"one"}, tmp_path, {}) == {path}
    before = path.stat()
    assert replace_files({path: b"one"}, tmp_path, {}) == set()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    """A file that only its owner may read stays so."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    path.chmod(0o640)
    replace_files({path: b"two"}, tmp_path, {})
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
    replace_files({root / "inside.po": b"two"}, root, {})
    assert (root / "real.po").read_bytes() == b"two"
    assert (root / "inside.po").is_symlink()
    with pytest.raises(StorageProblem, match="leads out"):
        replace_files({root / "out.po": b"ours"}, root, {})
    assert outside.read_bytes() == b"theirs"


def test_a_folder_that_cannot_be_written_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    """The message names the file and what to do, and nothing is left behind."""
    (tmp_path / "locales").write_bytes(b"a file where a folder should be")
    with pytest.raises(StorageProblem, match=r"a\.po.*check the permissions"):
        replace_files({tmp_path / "locales" / "a.po": b"one"}, tmp_path, {})
    assert [p.name for p in tmp_path.iterdir()] == ["locales"]


_WRITER = textwrap.dedent("""
    import sys
    from pathlib import Path
    from l10n.store.files.replacing import replace_files
    path = Path(sys.argv[1])
    print("ready", flush=True)
    for number in range(100_000):
        replace_files({path: bytes([65 + number % 26]) * 300_000}, path.parent, {})
""")


_KILLED_AT_THE_EXCHANGE = textwrap.dedent("""
    import os, signal, sys
    from pathlib import Path
    from l10n.store.files import replacing
    path = Path(sys.argv[1])
    real = replacing.exchange
    def exchange(one, other):
        path.write_bytes(b"a person's save")
        real(one, other)
        os.kill(os.getpid(), signal.SIGKILL)
    replacing.exchange = exchange
    replacing.replace_files({path: b"ours"}, path.parent, {path: b"one"})
""")


_KILLED_AT_FSYNC = "os.fsync = lambda file: os.truncate(file, 1) or os.kill(os.getpid(), 9)"


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
    assert sweep(tmp_path, ()) == ()
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


@pytest.mark.parametrize("call", ["write", "fsync", "exchange"])
def test_a_full_disk_leaves_the_old_file(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever call fails for want of room, the old file is whole and the error says why."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    where = {
        "write": (replacing, "_keep_owner"),
        "fsync": (os, "fsync"),
        "exchange": (replacing, "exchange"),
    }
    monkeypatch.setattr(*where[call], full)
    with pytest.raises(StorageProblem, match="no space left"):
        replace_files({path: b"two"}, tmp_path, {path: b"one"})
    assert path.read_bytes() == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_several_files_are_replaced_all_or_none(tmp_path: Path) -> None:
    """When the last of them cannot be written, the first is as it was."""
    first, last = tmp_path / "a.po", tmp_path / "folder" / "b.po"
    first.write_bytes(b"one")
    (tmp_path / "folder").write_bytes(b"a file")
    with pytest.raises(StorageProblem, match=r"b\.po"):
        replace_files({first: b"two", last: b"two"}, tmp_path, {})
    assert first.read_bytes() == b"one"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.po", "folder"]


def test_where_files_cannot_be_exchanged_they_are_looked_at_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the system call a file that changed is refused too, and others are replaced."""
    monkeypatch.setattr(replacing, "exchange", lambda *_: False)
    path = tmp_path / "a.po"
    path.write_bytes(b"theirs")
    with pytest.raises(SavedMeanwhileError):
        replace_files({path: b"ours"}, tmp_path, {path: b"one"})
    assert path.read_bytes() == b"theirs"
    replace_files({path: b"ours"}, tmp_path, {path: b"theirs"})
    assert path.read_bytes() == b"ours"
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


@pytest.mark.parametrize("links", [True, False], ids=["with links", "without"])
def test_without_exchange_a_save_in_place_is_seen_and_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    """Whoever writes into the very file that is being replaced finds his text there."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    saves = [b"saved in place"]

    def exchange(_: Path, target: Path) -> bool:
        if saves:
            target.write_bytes(saves.pop())
        return False

    def no_link(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(replacing, "exchange", exchange)
    if not links:
        monkeypatch.setattr(os, "link", no_link)
    with pytest.raises(SavedMeanwhileError):
        replace_files({path: b"ours"}, tmp_path, {path: b"one"})
    assert path.read_bytes() == b"saved in place"
    replace_files({path: b"ours"}, tmp_path, {path: b"saved in place"})
    replace_files({tmp_path / "b.po": b"first"}, tmp_path, {tmp_path / "b.po": None})
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {
        "a.po": b"ours",
        "b.po": b"first",
    }


def test_an_exchange_of_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """What is not there cannot be exchanged, and the other file stays."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    with pytest.raises(FileNotFoundError):
        replacing.exchange(tmp_path / "none", path)
    assert path.read_bytes() == b"one"


def _saved_at_the_exchange(
    monkeypatch: pytest.MonkeyPatch, path: Path, saves: list[bytes]
) -> list[bytes]:
    """Let a person save just before each exchange, as long as there is something to save."""
    real = replacing.exchange

    def exchange(one: Path, other: Path) -> bool:
        if saves:
            path.write_bytes(saves.pop(0))
        return real(one, other)

    monkeypatch.setattr(replacing, "exchange", exchange)
    return saves


def test_several_saves_while_theirs_goes_back_leave_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person who saves again while the first save is put back finds the second in place."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    left = _saved_at_the_exchange(monkeypatch, path, [b"first save", b"second save"])
    with pytest.raises(SavedMeanwhileError):
        replace_files({path: b"ours"}, tmp_path, {path: b"one"})
    assert left == []
    assert path.read_bytes() == b"second save"
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_somebody_who_saves_without_end_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some rounds it is an error that names where the other version is."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    _saved_at_the_exchange(monkeypatch, path, [f"save {n}".encode() for n in range(50)])
    with pytest.raises(
        StorageProblem, match=r"again and again; one version is in a\.po\..*rescued"
    ):
        replace_files({path: b"ours"}, tmp_path, {path: b"one"})
    texts = {p.read_bytes() for p in tmp_path.iterdir()}
    assert texts == {b"save 9", b"save 10"}


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), OSError(errno.EIO, "Input/output error")])
def test_a_save_is_not_lost_when_the_look_at_it_fails(
    stop: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interrupted between the exchange and the look, what a person saved gets its own name."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    real = replacing.exchange

    def exchange(one: Path, other: Path) -> bool:
        path.write_bytes(b"a person's save")
        real(one, other)
        raise stop

    monkeypatch.setattr(replacing, "exchange", exchange)
    with pytest.raises((KeyboardInterrupt, StorageProblem)):
        replace_files({path: b"ours"}, tmp_path, {path: b"one"})
    assert {p.read_bytes() for p in tmp_path.iterdir()} == {b"ours", b"a person's save"}
    (rescued,) = sweep(tmp_path, ())
    assert sweep(tmp_path, ()) == (rescued,)
    assert rescued.read_bytes() == b"a person's save"


def test_a_save_that_a_kill_swapped_out_is_rescued(tmp_path: Path) -> None:
    """Killed after the exchange and before theirs went back, the next run gives it a name."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED_AT_THE_EXCHANGE, path], cwd=tmp_path, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    (rescued,) = sweep(tmp_path, ())
    assert rescued.read_bytes() == b"a person's save"
    assert path.read_bytes() == b"ours"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.po", rescued.name]


def test_a_rescue_does_not_hang_on_what_came_after(tmp_path: Path) -> None:
    """Whoever saves once more before the next run does not lose the save that was swapped out."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    subprocess.run([sys.executable, "-c", _KILLED_AT_THE_EXCHANGE, path], check=False)
    path.write_bytes(b"another save")
    (rescued,) = sweep(tmp_path, ())
    assert (rescued.read_bytes(), path.read_bytes()) == (b"a person's save", b"another save")


def test_a_file_that_was_never_finished_is_nobodys(tmp_path: Path) -> None:
    """Killed while it was written, it goes, whatever stands in its place by then."""
    path = tmp_path / "a.po"
    path.write_bytes(b"one")
    program = _KILLED_AT_THE_EXCHANGE.replace("replacing.exchange = exchange", _KILLED_AT_FSYNC)
    subprocess.run([sys.executable, "-c", program, path], check=False)
    assert len(list(tmp_path.iterdir())) == 2
    path.write_bytes(b"ours")
    assert sweep(tmp_path, ()) == ()
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]
