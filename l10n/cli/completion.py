"""`l10n completion`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import shtab

from l10n.cli.exits import Exit
from l10n.cli.manual import manual
from l10n.cli.output import say
from l10n.cli.parser import build_parser

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_BASH: Final = r"""
_l10n_names() {
  local at prefix="" IFS=$'\n'
  local -a dir=()
  for ((at = 1; at < ${#COMP_WORDS[@]} - 1; at++)); do
    case "${COMP_WORDS[at]}" in -C|--project) dir=(-C "${COMP_WORDS[at + 1]}") ;; esac
  done
  [[ "$2" == *,* ]] && prefix="${2%,*},"
  compgen -P "$prefix" -W "$(l10n "${dir[@]}" completion "$1" 2>/dev/null)" -- "${2##*,}"
}
_l10n_articles() { _l10n_names articles "$1"; }
_l10n_languages() { _l10n_names languages "$1"; }
"""
_ZSH: Final = r"""
_l10n_articles() {
  local -a names=("${(@f)$(l10n completion articles 2>/dev/null)}")
  compadd -a names
}
_l10n_languages() {
  local -a names=("${(@f)$(l10n completion languages 2>/dev/null)}")
  _sequence compadd -a names
}
"""
PREAMBLE: Final = {"bash": _BASH, "zsh": _ZSH, "tcsh": ""}
"""What the scripts ask a project for, while somebody types."""


def _asked(name: str) -> dict[str, str]:
    return {"bash": f"_l10n_{name}", "zsh": f"_l10n_{name}", "tcsh": f"`l10n completion {name}`"}


_COMPLETES: Final = {
    "ARTICLE": _asked("articles"),
    "ARTICLE|FILE": _asked("articles"),
    "LANG": _asked("languages"),
    "L": _asked("languages"),
    "L,...": _asked("languages"),
    "FILE": shtab.FILE,
    "SOURCE": shtab.FILE,
    "PATH": shtab.FILE,
    "DIR": shtab.DIRECTORY,
}
"""By what an argument is called in the help: what it may be."""


def run(args: argparse.Namespace) -> int:
    """Print the completion script of a shell, what one asks for, or the manual."""
    if args.shell in {"articles", "languages"}:
        for name in _names(args.project, args.shell):
            say(name)
        return Exit.DONE
    parser = build_parser()
    if args.shell == "man":
        sys.stdout.write("\n".join(manual(parser)) + "\n")
        return Exit.DONE
    for action in _actions(parser):
        if completes := _COMPLETES.get(str(action.metavar)):
            action.complete = completes  # type: ignore[attr-defined]  # shtab reads it there
    sys.stdout.write(shtab.complete(parser, shell=args.shell, preamble=PREAMBLE[args.shell]) + "\n")
    return Exit.DONE


def _names(project: str, what: str) -> tuple[str, ...]:
    from l10n.store.workspace import Workspace

    workspace = Workspace.open(project)
    return workspace.articles() if what == "articles" else workspace.config.targets


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Give all arguments and options of a parser and its commands."""
    for action in parser._actions:  # noqa: SLF001 - argparse tells it in no other way
        yield action
        for below in action.choices.values() if isinstance(action.choices, dict) else ():
            yield from _actions(below)
