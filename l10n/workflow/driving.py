"""Tell git of the merge driver, in words that run, and notice when they no longer do."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from l10n.errors import UsageProblem
from l10n.store.git import git

SECONDS: Final = 60
"""How long the driver may take when it is tried."""

_NAME: Final = "merge catalogues unit by unit"
_SET: Final = re.compile(
    r'^[ \t]*\[merge "l10n"\][^\n\[]*\n(?:[ \t]*[^\s\[][^\n]*\n)*?'
    r"[ \t]*driver[ \t]*=[ \t]*([^\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
_ESCAPED: Final = re.compile(r'\\(.)|"')
_NAMED: Final = {"n": "\n", "t": "\t", "b": "\b"}

_TRIAL: Final = 'msgid ""\nmsgstr "Language: es\\n"\n'
_UNIT: Final = '\nmsgctxt "a.{n}"\nmsgid "{n}"\nmsgstr "{target}"\n'


def driver_command(python: str) -> str:
    """Return the command that git runs to merge a catalogue with this Python.

    git hands it to a shell. -P keeps the repository's own files from being imported. Where the
    program is gone or refuses, git's own merge of lines leaves both texts, and a person looks.
    """
    program = shlex.quote(python).replace("%", "%%")
    lines = "git merge-file -L ours -L base -L theirs %A %O %B"
    return f"{program} -P -m l10n merge-driver %O %A %B %P || {{ {lines}; exit 1; }}"


def install(folder: Path, python: str = sys.executable) -> None:
    """Tell the git repository around a folder of the driver, once it has been tried.

    Raises UsageProblem without git, and where the driver does not run.
    """
    command = driver_command(python)
    if git(folder, "rev-parse", "--git-dir") is None:
        what = "git does not take the setting"
        raise UsageProblem(str(folder), what, "run it inside a git repository")
    if fault := _try(command, folder):
        remedy = "nothing was installed; run it with the l10n that is to merge"
        raise UsageProblem("merge-driver", f"it does not run: {fault}", remedy)
    for key, value in (("name", _NAME), ("driver", command)):
        if git(folder, "config", f"merge.l10n.{key}", value) is None:
            remedy = "check the permissions of .git/config"
            raise UsageProblem(str(folder), "git does not take the setting", remedy)


def _try(command: str, folder: Path) -> str | None:
    """Merge two small catalogues as git would; say what went wrong."""
    with TemporaryDirectory() as place:
        files = {}
        for sign, targets in (("O", ("", "")), ("A", ("uno", "")), ("B", ("", "dos"))):
            path = Path(place, f"{sign}.po")
            units = (_UNIT.format(n=n, target=t) for n, t in enumerate(targets, 1))
            path.write_text(_TRIAL + "".join(units), encoding="utf-8")
            files[sign] = shlex.quote(str(path))
        said = _run(_filled(command, {**files, "P": "trial.po"}), folder)
        merged = Path(place, "A.po").read_text(encoding="utf-8")
    return None if said is None and '"uno"' in merged and '"dos"' in merged else said or "no merge"


def _filled(command: str, words: dict[str, str]) -> str:
    return re.sub("%([%A-Z])", lambda sign: words.get(sign[1], sign[1]), command)


def _run(command: str, folder: Path) -> str | None:
    """Run a command in a shell; None where it succeeds, else what it said last."""
    try:
        done = subprocess.run(  # noqa: S603 - the very command that git is to run
            ["sh", "-c", command],  # noqa: S607 - the shell that git uses
            cwd=folder,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return str(error)
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return None if done.returncode == 0 else (said or ["it failed"])[0]


def driver_fault(folder: Path) -> str | None:
    """Say that the driver which git has for a folder cannot run; None where nothing is wrong.

    Looked at is whether its program is there, in the repository's own settings; nothing is run.
    """
    program = _program(folder)
    if program is None or _is_there(program, folder):
        return None
    return (
        f"git's merge driver for catalogues does not run ({program} is not there): "
        "run `l10n merge-driver --install` before you merge"
    )


def _program(folder: Path) -> str | None:
    try:
        settings = _settings(folder)
        found = _SET.search(settings.read_text(encoding="utf-8")) if settings else None
        value = _ESCAPED.sub(_unescaped, found[1]) if found else ""
        return next(iter(shlex.split(value.replace("%%", "%"))), None)
    except (OSError, ValueError):
        return None


def _unescaped(part: re.Match[str]) -> str:
    """Resolve an escape of git's settings; the quotes around a value are none of it."""
    return _NAMED.get(part[1], part[1]) if part[1] else ""


def _settings(folder: Path) -> Path | None:
    """Find the settings of the repository around a folder, also from a linked worktree."""
    for root in (folder, *folder.parents):
        place = root / ".git"
        if place.is_file():
            told = place.read_text(encoding="utf-8", errors="replace").partition("gitdir:")[2]
            place = root / told.strip()
        if place.is_dir():
            common = place / "commondir"
            return (place / common.read_text().strip() if common.is_file() else place) / "config"
    return None


def _is_there(program: str, folder: Path) -> bool:
    if "/" not in program and os.sep not in program:
        return shutil.which(program) is not None
    path = folder / program
    return path.is_file() and os.access(path, os.X_OK)
