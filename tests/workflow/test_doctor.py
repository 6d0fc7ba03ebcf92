"""What `l10n doctor` finds: each thing that can be wrong, nothing where all is well, no trace."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.store.health import LEFT_FOR, Room, left_over, room_on
from l10n.workflow import ailments
from l10n.workflow.doctor import Health, diagnose
from l10n.workflow.driving import install
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a project under git, synced, with a zone: nothing is wrong with it."""
    made = Desk(tmp_path / "desk")
    settings = made.folder / "l10n.toml"
    text = settings.read_text(encoding="utf-8").replace('# zone = "', 'zone = "')
    settings.write_text(text, encoding="utf-8")
    made.project.sync()
    subprocess.run(["git", "init", "--quiet"], cwd=made.folder, check=True)
    install(made.folder)
    return made


def _tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file() and ".git/" not in str(path)
    }


def _codes(desk: Desk) -> list[str]:
    return [one.code for one in diagnose(desk.folder).findings]


def test_where_all_is_well_nothing_is_found_and_nothing_written(desk: Desk, run: Run) -> None:
    """Status 0; what is installed is listed all the same."""
    before = _tree(desk.folder)
    status, said, told = run("doctor")
    assert (status, told) == (0, "")
    assert "nothing is wrong with" in said
    assert "program l10n: 0" in said
    assert "extra metrics: 2" in said
    assert "neighbour git: here" in said
    assert "engine apertium" in said
    assert _tree(desk.folder) == before
    assert _codes(desk) == []


def test_it_tells_scripts_the_same(desk: Desk, run: Run) -> None:
    """One document: health, what is installed, findings with where, what and what to do."""
    (desk.folder / "glossary.csv").write_bytes(b"\xff\xfe")
    status, said, told = run("doctor", "--json")
    document = json.loads(said)
    assert (status, told) == (1, "")
    assert (document["health"], document["project"]) == ("ill", str(desk.folder))
    (found,) = document["findings"]
    assert (found["code"], found["weight"]) == ("glossary", "error")
    assert found["where"].startswith(str(desk.folder / "glossary.csv"))
    assert found["what"]
    assert found["remedy"]
    assert {one["kind"] for one in document["installed"]} == {
        "program",
        "extra",
        "neighbour",
        "engine",
    }


def test_without_a_project_it_tells_of_the_machine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 0, and how a project is made."""
    assert main(["-C", str(tmp_path), "doctor"]) == 0
    assert "l10n init" in capsys.readouterr().out
    assert diagnose(tmp_path).health is Health.NO_PROJECT


def _append(name: str, text: str) -> Callable[[Desk], object]:
    def act(desk: Desk) -> None:
        with (desk.folder / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return act


def _write(name: str, data: bytes, age: float = 0.0) -> Callable[[Desk], object]:
    def act(desk: Desk) -> None:
        path = desk.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (time.time() - age,) * 2)

    return act


def _replace(name: str, old: str, new: str) -> Callable[[Desk], object]:
    def act(desk: Desk) -> None:
        path = desk.folder / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    return act


def _git(*words: str) -> Callable[[Desk], object]:
    return lambda desk: subprocess.run(["git", *words], cwd=desk.folder, check=True)


def _key(desk: Desk) -> None:
    _write("key", b"SECRET-4711")(desk)
    (desk.folder / "key").chmod(0o644)
    _replace("l10n.toml", '["none"]', '["deepl"]')(desk)
    _append("l10n.toml", '\n[engines.deepl]\nkey_file = "key"\n')(desk)


def _conflict(desk: Desk) -> None:
    text = desk.catalogue_path.read_text(encoding="utf-8")
    desk.catalogue_path.write_text(f"<<<<<<< ours\n{text}", encoding="utf-8")


AILMENTS: dict[str, tuple[Callable[[Desk], object], str, int]] = {
    "settings that cannot be read": (_append("l10n.toml", "targets = [\n"), "settings", 1),
    "an unknown setting": (_append("l10n.toml", "\n[projekt]\n"), "settings", 1),
    "an engine without its address": (
        _replace("l10n.toml", '["none"]', '["libre"]'),
        "engine",
        1,
    ),
    "a key that others read": (_key, "key", 1),
    "a catalogue with a conflict": (_conflict, "catalogue", 1),
    "a template cut off": (_write("locales/anchorage.pot", b'msgid "a'), "template", 1),
    "two sources of one name": (_write("source/anchorage.md", b"# x"), "source", 1),
    "a source that is no text": (_write("source/x.txt", b"\x00\xff\xfe\x01"), "source", 1),
    "a catalogue of tomorrow": (
        lambda desk: os.utime(desk.catalogue_path, (time.time() + 200_000,) * 2),
        "clock",
        1,
    ),
    "a new file that was left": (
        _write("locales/es/.a.po.1w.none.none.l10n-tmp", b"", 2 * LEFT_FOR),
        "left-over",
        0,
    ),
    "a text that was rescued": (_write("locales/es/a.po.12ab.l10n-rescued", b"x"), "rescued", 1),
    "a ledger of another version": (_write(".l10n/ledger", b"l10n-ledger-0 x 1\n"), "ledger", 0),
    "a ledger half written": (_write(".l10n/ledger", b"l10n-led"), "ledger", 0),
    "a journal of rubbish": (_write(".l10n/journal.sqlite3", b"rubbish" * 9), "database", 1),
    "a memory cut off": (
        _write(".l10n/memory.sqlite3", b"SQLite format 3\0" + b"\x10\x00" * 300),
        "database",
        1,
    ),
    "no merge driver": (_git("config", "--unset-all", "merge.l10n.driver"), "merge-driver", 1),
    "a merge driver that is gone": (
        _git("config", "merge.l10n.driver", "/nowhere/python -m l10n merge-driver"),
        "merge-driver",
        1,
    ),
    "no attributes for it": (_write(".gitattributes", b""), "merge-driver", 1),
    "memory that is tracked": (_git("add", "--force", ".l10n"), "tracked", 1),
    "a lock that git left": (_write(".git/index.lock", b"", 3600), "git-lock", 1),
}


@pytest.mark.parametrize(("act", "code", "status"), AILMENTS.values(), ids=AILMENTS.keys())
def test_each_ailment_is_found_by_name(
    act: Callable[[Desk], object], code: str, status: int, desk: Desk, run: Run
) -> None:
    """With what to do; a note alone leaves the status 0. Nothing is mended."""
    act(desk)
    before = _tree(desk.folder)
    found = diagnose(desk.folder).findings
    assert {one.code for one in found} == {code}
    assert all(one.where and one.what and one.remedy for one in found)
    done, said, told = run("doctor")
    assert (done, told) == (status, "")
    assert f"[{code}]" in said
    assert "SECRET" not in said
    assert _tree(desk.folder) == before


def test_a_project_without_a_zone_is_told_so(tmp_path: Path) -> None:
    """A note: nobody has to have one."""
    found = diagnose(Desk(tmp_path / "desk").folder)
    assert [one.code for one in found.findings] == ["zone"]
    assert found.health is Health.WELL


def test_who_holds_the_lock_is_no_fault(desk: Desk) -> None:
    """Another program writes just now: a note. A lock that nobody holds is none."""
    with desk.project.layout.lock.open("w") as file:
        assert _codes(desk) == []
        fcntl.flock(file, fcntl.LOCK_EX)
        assert _codes(desk) == ["locked"]


def test_a_full_disk_is_told_before_it_hurts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In bytes and in files; a disk that does not count files has enough of them."""
    assert room_on(desk.folder).bytes > 0
    for room, told in ((Room(5 << 20, 10**6), 1), (Room(1 << 40, 3), 1), (Room(1 << 40, None), 0)):
        monkeypatch.setattr(ailments, "room_on", lambda _, room=room: room)
        assert _codes(desk) == ["disk-space"] * told


def test_a_file_on_its_way_is_no_leftover(desk: Desk) -> None:
    """Until an hour has passed; then the program that made it is gone."""
    _write("locales/.a.1w.none.none.l10n-tmp", b"")(desk)
    layout = desk.project.layout
    assert list(left_over(layout)) == []
    assert len(list(left_over(layout, time.time() + LEFT_FOR + 60))) == 1


def test_a_look_that_fails_is_a_finding(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the others are taken all the same: nobody sees a traceback."""

    def broken(_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(ailments, "load_source", broken)
    _write("locales/es/a.po.12ab.l10n-rescued", b"x")(desk)
    assert sorted(_codes(desk)) == ["not-looked-at", "rescued"]


def test_it_runs_where_there_is_next_to_nothing(tmp_path: Path) -> None:
    """Without git, gettext and Apertium on the path, and in a folder that is empty."""
    command = [sys.executable, "-m", "l10n", "-C", str(tmp_path), "doctor", "--json"]
    done = subprocess.run(
        command, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    neighbours = [p for p in json.loads(done.stdout)["installed"] if p["kind"] == "neighbour"]
    assert not any(one["ready"] for one in neighbours)
