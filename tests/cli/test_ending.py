"""A command that lasts, told to end at any moment."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

_HELD: Final = """
import os, signal, threading
from l10n.cli.ending import Ending

stop = threading.Event()
ending = Ending(stop)
with stop._cond:
    os.kill(os.getpid(), signal.{name})
print(stop.wait(20), ending.is_interrupted)
os.kill(os.getpid(), signal.SIGTERM)
"""


def _told(name: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", _HELD.format(name=name)]
    return subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)


def test_a_signal_that_comes_while_the_event_is_looked_at_ends_it_all_the_same() -> None:
    """Its lock is held by the very thread that the signal interrupts."""
    assert _told("SIGTERM").stdout == "True False\n"


def test_ctrl_c_is_told_apart_and_a_second_signal_ends_at_once() -> None:
    """What is at hand is left where it is."""
    ended = _told("SIGINT")
    assert (ended.stdout, ended.stderr.splitlines()[-1]) == ("True True\n", "KeyboardInterrupt")
