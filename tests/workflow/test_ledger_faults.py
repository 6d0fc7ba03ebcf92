"""A ledger that is missing, broken, of others or out of time: the same result, only dearer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from l10n.store.records.ledger import Ledger, Part
from tests.processes import statuses
from tests.workflow.test_ledger import HEAD, SENTENCES, begin, held, said, targeted, timeless

if TYPE_CHECKING:
    from collections.abc import Callable

FUTURE: Final = 4_000_000_000


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a project of which everything is known and translated in part."""
    folder = tmp_path / "desk"
    begin(folder)
    said(folder, "sync")
    catalogue = folder / "locales" / "en" / "pont.po"
    catalogue.write_bytes(targeted(catalogue.read_bytes(), 1, "The bridge is closed."))
    for words in (("sync",), ("sync",), ("status",), ("check",)):
        said(folder, *words)
    return folder


def told(folder: Path) -> list[tuple[int, str]]:
    """Say what every command says that looks at the whole project."""
    return [said(folder, *words) for words in (("sync", "--json"), ("status",), ("check",))]


def ledger_of(folder: Path) -> Path:
    """Return where the ledger is."""
    return folder / ".l10n" / "ledger"


def broken_head(path: Path) -> None:
    """Make it another version's."""
    path.write_bytes(path.read_bytes().replace(b"l10n-ledger-1", b"l10n-ledger-9"))


def other_program(path: Path) -> None:
    """Make it that of another version of the program."""
    head, _, rest = path.read_bytes().partition(b"\n")
    name, version, noted = head.split(b" ")
    path.write_bytes(b" ".join((name, version[::-1], noted)) + b"\n" + rest)


def halved(path: Path) -> None:
    """Cut it off in the middle of a line."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def flipped(path: Path) -> None:
    """Change a letter in every line but the head."""
    head, *lines = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([head, *(line.replace(b"[", b"(", 1) for line in lines)]))


def emptied(path: Path) -> None:
    """Leave the zeros that a crash leaves."""
    path.write_bytes(bytes(path.stat().st_size))


def in_the_way(path: Path) -> None:
    """Put a folder there, so that nothing can be written."""
    path.unlink()
    path.mkdir()


def piped(path: Path) -> None:
    """Put a pipe there, which nobody writes."""
    path.unlink()
    os.mkfifo(path)


def led_out(path: Path) -> None:
    """Put a link there that leads out of the project."""
    path.rename(path.parents[2] / "elsewhere")
    path.symlink_to(path.parents[2] / "elsewhere")


def from_the_future(path: Path) -> None:
    """Say that it was written by a clock that ran ahead."""
    head, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(head.rsplit(b" ", 1)[0] + b" 4000000000000000000\n" + rest)
    os.utime(path, (FUTURE, FUTURE))


def from_the_past(path: Path) -> None:
    """Say that it was written before all files."""
    head, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(head.rsplit(b" ", 1)[0] + b" 5\n" + rest)


DAMAGES: Final = (
    Path.unlink, broken_head, other_program, halved, flipped, emptied, in_the_way, piped, led_out,
    from_the_future, from_the_past,
)  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_ledger_that_is_no_good_costs_nothing_but_time(
    damage: Callable[[Path], None], desk: Path
) -> None:
    """Every command says and writes what it did, and again after an edit."""
    before, files = told(desk), held(desk)
    damage(ledger_of(desk))
    assert told(desk) == before
    assert {p: timeless(d) for p, d in held(desk).items()} == {
        p: timeless(d) for p, d in files.items()
    }


def test_any_beginning_of_a_ledger_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    """Lines that are whole are known, others are not; nothing is raised."""
    path, file = tmp_path / "ledger", tmp_path / "file"
    file.write_bytes(b"text")
    for number in range(5):
        ledger = Ledger(path, tmp_path, "1")
        assert ledger.note(f"{number}", "seed", {str(file): None}, {Part.SYNC: number})
        ledger.save()
    data = path.read_bytes()
    whole = set()
    for end in range(len(data)):
        path.write_bytes(data[:end])
        ledger = Ledger(path, tmp_path, "1")
        known = [ledger.look(f"{number}", "seed", [str(file)]) for number in range(5)]
        assert all(entry is None or entry.fact(Part.SYNC) == n for n, entry in enumerate(known))
        whole.add(sum(entry is not None for entry in known))
    assert whole == {0, 1, 2, 3, 4, 5}


def test_as_many_other_bytes_at_the_same_time_are_seen(desk: Path) -> None:
    """What is replaced in place with its time put back is read: its inode changed then."""
    source = desk / "source" / "pont.txt"
    before, text = source.stat(), source.read_text(encoding="utf-8")
    source.write_text(text.replace("19h05", "18h05"), encoding="utf-8")
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert source.stat().st_size == before.st_size
    assert said(desk, "status")[1].count("changed since the last sync") == 1
    said(desk, "sync")
    assert "18h05" in (desk / "locales" / "pont.pot").read_text(encoding="utf-8")


def test_a_disk_that_takes_nothing_is_no_reason_to_fail(desk: Path) -> None:
    """Where files may have no byte, commands that look end as they did; no traceback."""
    shutil.copy(ledger_of(desk), desk / "kept")
    ledger_of(desk).unlink()
    full = "import resource as r, signal as s; s.signal(s.SIGXFSZ, s.SIG_IGN); "
    full += "r.setrlimit(r.RLIMIT_FSIZE, (0, 0)); from l10n.cli.main import main; "
    # Coverage would write a file at the end, and say so.
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    for command in ("status", "check", "sync"):
        code = f"{full}raise SystemExit(main(['-C', {str(desk)!r}, {command!r}]))"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=False, env=alone
        )
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr
    assert not ledger_of(desk).exists()


def test_what_changed_while_it_was_read_is_not_noted(tmp_path: Path) -> None:
    """A digest or a look of before does not fit, and the old is forgotten."""
    file = tmp_path / "file"
    file.write_bytes(b"one")
    ledger = Ledger(tmp_path / "ledger", tmp_path, "1")
    looks = ledger.looks([str(file)])
    assert ledger.note("a", "seed", looks, {})
    file.write_bytes(b"two")
    assert ledger.note("a", "seed", looks, {}) is None
    assert ledger.look("a", "seed", [str(file)]) is None


def test_a_file_as_young_as_its_line_is_read_again(tmp_path: Path) -> None:
    """An older one is not: what is known of it is told from outside."""
    old, young = tmp_path / "old", tmp_path / "young"
    old.write_bytes(b"one")
    first = Ledger(tmp_path / "ledger", tmp_path, "1")
    first.note("old", "seed", {str(old): None}, {})
    young.write_bytes(b"two")
    os.utime(young, (FUTURE, FUTURE))
    first.note("young", "seed", {str(young): None}, {})
    first.save()
    ledger = Ledger(tmp_path / "ledger", tmp_path, "1")
    assert ledger.look("young", "seed", [str(young)])
    assert ledger.looked == 1
    young.write_bytes(b"six")
    os.utime(young, (FUTURE, FUTURE))
    assert ledger.look("young", "seed", [str(young)]) is None


def test_a_line_that_nobody_looked_at_is_not_believed_more_for_being_written_again(
    tmp_path: Path,
) -> None:
    """Its file may have changed since, in the tick in which it was noted."""
    young, other = tmp_path / "young", tmp_path / "other"
    young.write_bytes(b"two")
    os.utime(young, (FUTURE, FUTURE))
    ledger = Ledger(tmp_path / "ledger", tmp_path, "1")
    ledger.note("young", "seed", {str(young): None}, {})
    ledger.save()
    for _ in range(2):
        ledger = Ledger(tmp_path / "ledger", tmp_path, "1")
        other.write_bytes(b"one")
        ledger.note("other", "seed", {str(other): None}, {})
        ledger.save()
    ledger = Ledger(tmp_path / "ledger", tmp_path, "1")
    assert ledger.look("young", "seed", [str(young)])
    assert ledger.looked == 1


def test_a_thousand_settings_of_articles_cost_the_article_that_they_are_of(desk: Path) -> None:
    """Those of others leave what is known of it as it is."""
    tables = "".join(f'\n[articles.a{n}]\nzone = "Europe/Paris"\n' for n in range(1000))
    (desk / "l10n.toml").write_text(f"{HEAD}{tables}", encoding="utf-8")
    before = ledger_of(desk).read_bytes()
    said(desk, "sync")
    assert ledger_of(desk).read_bytes() == before


def test_two_runs_at_once_leave_what_one_leaves(desk: Path, tmp_path: Path) -> None:
    """Every file is as after one run alone, and so is what is said then.

    Who looks meanwhile may find a source that no sync has seen.
    """
    alone = tmp_path / "alone" / "desk"
    shutil.copytree(desk, alone)
    text = "\n".join(["Direct pont", "", *SENTENCES, *SENTENCES[:2]])
    for folder in (desk, alone):
        (folder / "source" / "pont.txt").write_text(f"{text}\n", encoding="utf-8")
    words = [sys.executable, "-m", "l10n", "-C"]
    runs = [
        subprocess.Popen([*words, str(desk), command], stdout=subprocess.DEVNULL)
        for command in ("sync", "sync", "status", "check")
    ]
    assert set(statuses(runs)) <= {0, 1, 3}
    said(alone, "sync")
    assert told(desk) == told(alone)
    assert {p: timeless(d) for p, d in held(desk).items() if "waits" not in p} == {
        p: timeless(d) for p, d in held(alone).items() if "waits" not in p
    }
