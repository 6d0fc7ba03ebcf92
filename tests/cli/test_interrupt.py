"""Ctrl-C at any moment: exit status 130, one word, every file whole, nothing beside it."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from l10n.store.files.replacing import STAGED
from tests.processes import interruptible
from tests.workflow.desk import ROOT, Desk

LONGEST = 0.6
"""Seconds after which the longest of the commands here has ended on an idle machine."""

LOADED = """
import os
from l10n.__main__ import main
os.write(1, b"loaded\\n")
raise SystemExit(main())
"""
"""Starts the program and says so at its first line; Python's own start is not ours to answer."""

COUNTED = """
import os, signal, sys, threading
wanted, calls, held = int(sys.argv.pop(1)), 0, threading.Lock()
def count(*_):
    global calls
    held.acquire()
    calls += 1
    try:
        if calls == wanted:
            os.kill(os.getpid(), signal.SIGINT)
        held.release()
    except BaseException:
        pass
from l10n.__main__ import main
sys.setprofile(count)
status = main()
sys.setprofile(None)
held.acquire()
os.write(1, b"\\n%d" % calls)
raise SystemExit(status)
"""
"""Interrupts the program at one of its calls and returns, in a callback that holds a lock just then
(as a tracer's does) and swallows whatever is raised in it (as a destructor does). Tells how many
there are, where it comes to its end."""

MOMENTS = 5
"""Calls of a command at which it is interrupted, beside its first."""

COMMANDS = [("sync",), ("status", "--json"), ("check",), ("import", "pont.po", "--to", "es")]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with the sample, its catalogue as it comes back from outside, and an edit."""
    made = Desk(tmp_path / "desk")
    made.project.sync()
    text = made.catalogue_path.read_text(encoding="utf-8")
    outside = text.replace('msgstr ""\n\n', 'msgstr "Una palabra."\n\n')
    (made.folder / "pont.po").write_text(outside, encoding="utf-8")
    made.rewrite(lambda text: text.replace("19H00", "19H10"))
    return made


def _started(desk: Desk, *words: str) -> subprocess.Popen[bytes]:
    """Start a program that Ctrl-C reaches, also where whoever runs the tests ignores it."""
    program = [sys.executable, "-c", LOADED, "-C", str(desk.folder), *words]
    return subprocess.Popen(
        interruptible(program), cwd=desk.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def _at_call(
    desk: Desk, call: int, *words: str
) -> tuple[subprocess.CompletedProcess[bytes], list[Path]]:
    """Run a program on a copy of the desk, interrupted at its n-th call; give what it left over."""
    copy = desk.folder.with_name("copy")
    shutil.copytree(desk.folder, copy)
    program = [sys.executable, "-c", COUNTED, str(call), "-C", str(copy), *words]
    done = subprocess.run(
        ["env", "PYTHONHASHSEED=0", *interruptible(program)],
        cwd=copy,
        capture_output=True,
        check=False,
        timeout=120,
    )
    left = list(copy.rglob(f"*{STAGED}"))
    shutil.rmtree(copy)
    return done, left


def _interrupted(desk: Desk, moment: float, *words: str) -> int:
    with _started(desk, *words) as program:
        assert program.stdout
        assert program.stdout.readline() == b"loaded\n"
        time.sleep(moment)
        program.send_signal(signal.SIGINT)
        try:
            _, err = program.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            program.kill()
            raise
    told = err.decode()
    assert "Traceback" not in told
    assert "Exception ignored" not in told
    if program.returncode == 130:
        assert told.endswith("interrupted\n")
    return program.returncode


def _at_random(desk: Desk, seed: int, number: int) -> None:
    print(f"seed {seed}")  # noqa: T201 - pytest shows it where one fails
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(number):
        words = chance.choice(COMMANDS)
        moment = chance.uniform(0, LONGEST)
        status = _interrupted(desk, moment, *words)
        assert status in {130, 0, 1, 3}, (words, moment)  # but for 130 it had come to its end
    desk.project.sync()
    assert desk.units()


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_ctrl_c_is_answered_at_whatever_call_it_arrives(desk: Desk, words: tuple[str, ...]) -> None:
    """At once, though a lock is held just then; nothing is left beside the files."""
    whole = [_at_call(desk, 0, *words)[0] for _ in range(2)]  # the first may have to compile
    calls = int(whole[1].stdout.rpartition(b"\n")[2])
    chance = random.Random(words[0])  # noqa: S311 - no secret
    for call in (1, *(int(calls * chance.uniform(0, 0.97)) for _ in range(MOMENTS))):
        done, left = _at_call(desk, call, *words)
        assert (done.returncode, done.stderr, left) == (130, b"interrupted\n", []), (call, calls)


def test_ctrl_c_while_the_program_is_loaded_is_answered(desk: Desk) -> None:
    """At its very first line, when nothing of it is there yet."""
    assert _interrupted(desk, 0, "sync") == 130


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 11))
def test_ctrl_c_at_two_hundred_moments_is_answered(seed: int, desk: Desk) -> None:
    """By the clock, as a person does it: twenty moments a seed."""
    _at_random(desk, seed, 20)


def test_who_ignores_ctrl_c_is_not_asked_again(desk: Desk) -> None:
    """A job in the background, or under nohup, runs to its end."""
    command = [sys.executable, "-m", "l10n", "-C", str(desk.folder), "sync"]
    ignoring = ["env", "--ignore-signal=INT", *command]
    with subprocess.Popen(
        ignoring, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        for _ in range(5):
            time.sleep(0.05)
            program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (0, b"")
