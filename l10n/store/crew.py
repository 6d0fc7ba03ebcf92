"""Processes of this program that work beside it: one that dies takes no other along."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_PACKAGE: Final = Path(__file__).parents[2]


_PATIENCE: Final = 60.0
_BREATH: Final = 0.05


class Crew:
    """Processes by name; each reads its stdin, whose end tells it that nobody waits for it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._started = 0
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, words: Sequence[str], name: str = "", **told: str) -> str:
        """Start one with the words of a command line and a name, which is returned.

        What a terminal sends is not for it. `told` are variables of its environment, where nobody
        else reads along. Without a `name` it has one that no other ever had.
        """
        self._started += 1
        name = name or f"{os.getpid()}-{self._started}"
        path = os.pathsep.join(filter(None, [str(_PACKAGE), os.environ.get("PYTHONPATH", "")]))
        self._running[name] = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-m", "l10n", *words, name],
            cwd=self._root,
            env={**os.environ, "PYTHONPATH": path, **told},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return name

    @property
    def names(self) -> tuple[str, ...]:
        """Who is at work."""
        return tuple(self._running)

    def ended(self) -> dict[str, int]:
        """Let go of those that ended, and return their statuses; below zero: by which signal."""
        statuses = {name: one.poll() for name, one in self._running.items()}
        done = {name: status for name, status in statuses.items() if status is not None}
        for name in done:
            _let_go(self._running.pop(name))
        return done

    def tell_to_end(self) -> None:
        """Ask all to end when what they are at is done."""
        for one in self._running.values():
            one.terminate()

    def wait(self, seconds: float = _PATIENCE) -> None:
        """Wait until all have ended, if that takes no longer."""
        until = time.monotonic() + seconds
        while self._running and time.monotonic() < until:
            self.ended()
            time.sleep(_BREATH)

    def end(self) -> None:
        """End those that are left, at once."""
        for one in self._running.values():
            one.kill()
            one.wait()
            _let_go(one)
        self._running.clear()


def machine() -> str:
    """Return the name of this machine, as a worker's name has it."""
    return os.uname().nodename or "machine"


def _let_go(process: subprocess.Popen[bytes]) -> None:
    if process.stdin:
        process.stdin.close()
