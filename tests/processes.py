"""Programs that tests start."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

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
