"""Commands of the newsroom, run once something is done: words of their own, and no shell."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.store.files.replacing import reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SECONDS: Final = 600.0
"""How long a command may take."""

_TOLD: Final = 200
"""Letters of what it says on stderr that are passed on."""


def run_hook(command: Sequence[str], root: Path, said: str, seconds: float = _SECONDS) -> None:
    """Run a command in a project's folder; it reads `said` on its stdin.

    Raises StorageProblem where it is not there, fails or does not end: nothing is taken back.
    """
    remedy = "the editions stand; put it right and run it by hand"
    where = f"after: {command[0]}"
    try:
        done = subprocess.run(  # noqa: S603 - what the newsroom wrote into its settings, word by word
            command,
            cwd=root,
            input=said.encode("utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=seconds,
            check=False,
        )
    except OSError as error:
        raise StorageProblem(where, reason(error), remedy) from error
    except subprocess.TimeoutExpired as error:
        what = f"it did not end within {seconds:.0f} s, and was stopped"
        raise StorageProblem(where, what, remedy) from error
    if done.returncode:
        told = " ".join(done.stderr.decode("utf-8", "replace").split())[:_TOLD]
        what = f"it failed with status {done.returncode}" + (f" ({told})" if told else "")
        raise StorageProblem(where, what, remedy)
