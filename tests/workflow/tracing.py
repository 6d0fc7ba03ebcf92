"""Programs run under strace, which kills them or lets their calls fail where a test wants it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CALLS = (
    "openat,creat,write,pwrite64,writev,rename,renameat,renameat2,link,linkat,unlink,unlinkat,"
    "ftruncate,fsync,fdatasync,fchmod,fchown,mkdir,mkdirat"
)
"""The calls by which a program changes what is on disk."""

_CALL = re.compile(r"\d+ +(\w+)\((.*)")
_READS = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC)")


@dataclass(frozen=True, slots=True)
class Point:
    """The nth call of its name in one process, from 1: a place where a fault can be put."""

    call: str
    number: int

    def __str__(self) -> str:
        return f"{self.call} {self.number}"


def points(command: Sequence[str], folder: Path) -> list[Point]:
    """Run a command undisturbed, and list its calls that change something in a folder."""
    traced = _traced(command, folder, None)
    assert traced.returncode == 0, traced.stderr
    seen: Counter[str] = Counter()
    found: list[Point] = []
    for line in folder.with_suffix(".trace").read_text(encoding="utf-8").splitlines():
        if not (match := _CALL.match(line)):
            continue
        call, rest = match.groups()
        seen[call] += 1
        if str(folder) in rest and (call != "openat" or _READS.search(rest)):
            found.append(Point(call, seen[call]))
    return found


def disturbed(
    command: Sequence[str], folder: Path, point: Point, fault: str
) -> subprocess.CompletedProcess[str]:
    """Run a command with a fault at one point: `signal=KILL` or `error=ENOSPC`."""
    return _traced(command, folder, f"inject={point.call}:{fault}:when={point.number}")


def _traced(
    command: Sequence[str], folder: Path, inject: str | None
) -> subprocess.CompletedProcess[str]:
    trace = ["strace", "-f", "-y", "-qq", "-s", "0", "-o", str(folder.with_suffix(".trace"))]
    options = ["-e", f"trace={CALLS}", *(["-e", inject] if inject else [])]
    # The same calls each time: nothing is compiled, measured or hashed at random beside it.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return subprocess.run(
        [*trace, *options, "--", *command],
        capture_output=True,
        text=True,
        check=False,
        env=kept | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"},
    )


def python(program: str, *args: str) -> list[str]:
    """Return the command that runs a program of Python, warnings aside."""
    return [sys.executable, "-W", "ignore", "-c", program, *args]
