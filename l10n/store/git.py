"""What git says, and what it would run: the only place that runs either."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import imported, module

if TYPE_CHECKING:
    import shutil
    import subprocess
    from collections.abc import Callable, Mapping
    from tempfile import TemporaryDirectory
else:  # who only reads git's settings runs nothing
    shutil = module("shutil")
    subprocess = module("subprocess")
    TemporaryDirectory = imported("tempfile", "TemporaryDirectory")

SECONDS: Final = 60
"""How long git, or a command of its settings, may take."""


def git(folder: Path, *words: str) -> str | None:
    """Run git in a folder and return what it says; None where it fails or is not there."""
    command = ["git", "-C", str(folder), *words]
    try:
        done = subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")


_PLAINLY: Final = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-show-signature")
"""A log that runs nothing of the repository's settings."""


@dataclass(frozen=True, slots=True)
class Version:
    """Some lines of a file as a commit left them: when that was, in ISO 8601, and by whom."""

    at: str
    who: str
    text: str


def versions_of(path: Path, first: str, most: int = 10) -> tuple[Version, ...]:
    """Return what git has of the lines from one to the next empty one, the newest first.

    Nothing where the file is in no repository, or has no such line.
    """
    line = re.sub(r"[\\.\[\]*^$/]", r"\\\g<0>", first)
    lines = f"-L/^{line}$/,/^$/:{path.name}"
    words = (f"-n{most}", lines, "--format=%x00%aI%x00%an%x00", *_PLAINLY)
    said = git(path.parent, "log", *words) or ""
    parts = said.split("\0")[1:]
    commits = zip(parts[::3], parts[1::3], parts[2::3], strict=False)
    return tuple(Version(at, who, _after(patch)) for at, who, patch in commits)


def _after(patch: str) -> str:
    """Return what stands in a patch of whole lines after it."""
    body = patch.partition("\n@@")[2].partition("\n")[2]
    return "".join(f"{line[1:]}\n" for line in body.splitlines() if line[:1] in {"+", " "})


def settings_of(folder: Path) -> str:
    """Read the settings of the repository around a folder, also from a linked worktree.

    Nothing where there are none, or they cannot be read.
    """
    try:
        path = _settings(folder)
        return path.read_text(encoding="utf-8") if path else ""
    except (OSError, ValueError):
        return ""


def _settings(folder: Path) -> Path | None:
    for root in (folder, *folder.parents):
        place = root / ".git"
        if place.is_file():
            told = place.read_text(encoding="utf-8", errors="replace").partition("gitdir:")[2]
            place = root / told.strip()
        if place.is_dir():
            common = place / "commondir"
            return (place / common.read_text().strip() if common.is_file() else place) / "config"
    return None


def is_program(program: str, folder: Path) -> bool:
    """Tell whether a program of git's settings is there."""
    if "/" not in program and os.sep not in program:
        return shutil.which(program) is not None
    path = folder / program
    return path.is_file() and os.access(path, os.X_OK)


def tried(
    command: Callable[[Path], str], files: Mapping[str, str], folder: Path, result: str
) -> tuple[str | None, str]:
    """Run a command as git would, over files in a scratch folder, which it is given.

    Returns what went wrong, None where nothing did, and what one of the files holds then.
    """
    with TemporaryDirectory() as scratch:
        place = Path(scratch)
        for name, text in files.items():
            (place / name).write_text(text, encoding="utf-8")
        said = _run(command(place), folder)
        return said, (place / result).read_text(encoding="utf-8")


def _run(command: str, folder: Path) -> str | None:
    """Run a command in a shell; None where it succeeds, else what it said last."""
    try:
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=folder,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return str(error)
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return None if done.returncode == 0 else (said or ["it failed"])[0]
