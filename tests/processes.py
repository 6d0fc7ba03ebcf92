"""Programs that tests start."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LONGEST: Final = 300.0
"""Seconds after which what a test waits for will not come, however slow the machine is."""

_LISTED: Final = """
import sys
from l10n.cli.main import main
main(["-C", *sys.argv[1:]])
print(*sys.modules, file=sys.stderr)
"""


def interruptible(command: Sequence[str]) -> list[str]:
    """Let a program hear SIGINT where who runs the tests ignores it, as nohup does."""
    return ["env", "--default-signal=INT", *command]


def loaded(root: Path, *words: str) -> set[str]:
    """Run the program by itself in a project; return the modules that it loaded."""
    command = [sys.executable, "-c", _LISTED, str(root), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


def statuses(started: Sequence[subprocess.Popen[bytes]]) -> list[int]:
    """Wait for the ends of programs, and return their statuses. None that hangs is left behind."""
    try:
        return [one.wait(LONGEST) for one in started]
    finally:
        for one in started:
            one.kill()
