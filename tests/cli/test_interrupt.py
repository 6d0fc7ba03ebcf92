"""Ctrl-C at any moment: exit status 130, one word, every file whole."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

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
        ["env", "--default-signal=INT", *program],
        cwd=desk.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


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


def test_ctrl_c_while_the_program_is_loaded_is_answered(desk: Desk) -> None:
    """At its very first line, when nothing of it is there yet."""
    assert _interrupted(desk, 0, "sync") == 130


@pytest.mark.soak
def test_ctrl_c_at_random_moments_is_answered(desk: Desk) -> None:
    """A few moments of several commands."""
    _at_random(desk, 1, 8)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_ctrl_c_at_two_hundred_moments_is_answered(seed: int, desk: Desk) -> None:
    """The same, at twenty moments a seed."""
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
