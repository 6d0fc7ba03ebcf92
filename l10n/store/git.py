"""Ask git: the only place that runs it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

SECONDS: Final = 60
"""How long git may take."""


def git(folder: Path, *words: str) -> str | None:
    """Run git in a folder and return what it says; None where it fails or is not there."""
    command = ["git", "-C", str(folder), *words]
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, without a shell
            command, check=True, capture_output=True, timeout=SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")
