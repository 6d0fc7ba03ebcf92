"""The words of the command line. Loads argparse, and of ours no more than words."""

from __future__ import annotations

import argparse
import importlib
from typing import TYPE_CHECKING, Any, Final, NoReturn

from l10n.cli.describing import add_common

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXIT: Final = """exit status:
  0    done
  1    the answer is no: a check found errors, a gate is not met
  2    it cannot be done: usage, an unreadable source, catalogue or setting; nothing was written
  3    done in part: an article failed, and is listed
  130  interrupted
"""


COMMANDS: Final = {
    "init": "daily",
    "sync": "draft",
    "watch": "draft",
    "status": "daily",
    "engines": "draft",
    "segment": "daily",
    "check": "daily",
    "review": "daily",
    "serve": "outside",
    "import": "daily",
    "export": "outside",
    "exchange": "outside",
    "corrections": "outside",
    "fmt": "daily",
    "glossary": "outside",
    "report": "draft",
    "memory": "outside",
    "archive": "outside",
    "forget": "daily",
    "merge-driver": "daily",
    "doctor": "daily",
    "completion": "daily",
}
"""All commands in the order of the help, and the room that has the words of each."""


class _Version(argparse.Action):
    """Asks for the version only when somebody wants it: that costs more than the parser."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002 - argparse fixes what an action is given
        values: object,  # noqa: ARG002 - as above
        option_string: str | None = None,  # noqa: ARG002 - as above
    ) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"{parser.prog} {version('l10n')}")
        except PackageNotFoundError:
            print(f"{parser.prog}, run from its source without being installed")
        parser.exit()


class _Once(argparse.Action):
    """Takes the one value of an option; where another one follows, nobody knows which is meant."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        said = parser.said if isinstance(parser, _Parser) else {}
        if option_string and said.setdefault(self.dest, values) != values:
            raise argparse.ArgumentError(
                self, f"said twice, {said[self.dest]!r} and {values!r}: say one"
            )
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - argparse knows them
        super().__init__(*args, **kwargs)
        self.register("action", None, _Once)
        self.said: dict[str, object] = {}

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401 - argparse overloads it
        """Take words in that stand behind options, where any number of words may stand.

        Of Python 3.11, argparse takes them before the first option or not at all.
        """
        self.said.clear()
        found, left = super().parse_known_args(args, namespace)
        late = [word for word in left if not word.startswith("-")]
        for action in self._actions if late else ():
            if action.nargs == "*" and not getattr(found, action.dest):
                setattr(found, action.dest, late)
                return found, [word for word in left if word.startswith("-")]
        return found, left

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, which may hold anything."""
        from l10n.language.text.showing import shown

        super().error(shown(message))


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Describe the command that a line of words begins with, else all commands.

    Each names the module of `l10n.cli` that runs it.
    """
    parser: argparse.ArgumentParser = _Parser(
        prog="l10n",
        description="Bring a running French live-blog into other languages without losing a "
        "name, a time or an approval. Without a command: the project at a glance.",
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(module="status", json=False, project=".", queue=None)
    add_common(parser)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the program's version, and exit"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="l10n")
    # To describe them all takes as long as half a start of Python.
    meant = words[0] if words else ""
    for name in [meant] if meant in COMMANDS else COMMANDS:
        room = importlib.import_module(f"l10n.cli.{COMMANDS[name]}_commands")
        getattr(room, f"add_{name.replace('-', '_')}")(commands)
    return parser
