"""Tell git of the merge driver, in words that run, and notice when they no longer do."""

from __future__ import annotations

import re
import shlex
import sys
from typing import TYPE_CHECKING, Final

from l10n.errors import UsageProblem
from l10n.lazy import compiled, imported

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.store.git import git, is_program, settings_of, tried
else:  # asked only where something changed
    git = imported("l10n.store.git", "git")
    is_program = imported("l10n.store.git", "is_program")
    settings_of = imported("l10n.store.git", "settings_of")
    tried = imported("l10n.store.git", "tried")

_NAME: Final = "merge catalogues unit by unit"
_SET: Final = compiled(
    r'^[ \t]*\[merge "l10n"\][^\n\[]*\n(?:[ \t]*[^\s\[][^\n]*\n)*?'
    r"[ \t]*driver[ \t]*=[ \t]*([^\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
_ESCAPED: Final = compiled(r'\\(.)|"')
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
    versions = {
        f"{sign}.po": _TRIAL + "".join(_UNIT.format(n=n, target=t) for n, t in enumerate(said, 1))
        for sign, said in (("O", ("", "")), ("A", ("uno", "")), ("B", ("", "dos")))
    }

    def asked(place: Path) -> str:
        files = {sign: shlex.quote(str(place / f"{sign}.po")) for sign in "OAB"}
        return _filled(command, {**files, "P": "trial.po"})

    said, merged = tried(asked, versions, folder, "A.po")
    return None if said is None and '"uno"' in merged and '"dos"' in merged else said or "no merge"


def _filled(command: str, words: dict[str, str]) -> str:
    return re.sub("%([%A-Z])", lambda sign: words.get(sign[1], sign[1]), command)


def is_set(folder: Path) -> bool:
    """Tell whether git has a merge driver for catalogues."""
    return _program(folder) is not None


def driver_fault(folder: Path) -> str | None:
    """Say that the driver which git has for a folder cannot run; None where nothing is wrong.

    Looked at is whether its program is there, in the repository's own settings; nothing is run.
    """
    program = _program(folder)
    if program is None or is_program(program, folder):
        return None
    return (
        f"git's merge driver for catalogues does not run ({program} is not there): "
        "run `l10n merge-driver --install` before you merge"
    )


def _program(folder: Path) -> str | None:
    try:
        found = _SET.search(settings_of(folder))
        value = _ESCAPED.sub(_unescaped, found[1]) if found else ""
        return next(iter(shlex.split(value.replace("%%", "%"))), None)
    except ValueError:
        return None


def _unescaped(part: re.Match[str]) -> str:
    """Resolve an escape of git's settings; the quotes around a value are none of it."""
    return _NAMED.get(part[1], part[1]) if part[1] else ""
