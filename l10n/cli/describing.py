"""How a command is described to argparse."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse gives it no public name

_MODULES: Final = {"import": "importing", "merge-driver": "merge_driver"}
"""Commands whose name is no name of a module."""


def add_common(parser: argparse.ArgumentParser) -> None:
    """Describe what may stand before a command and after it."""
    # Suppressed defaults: what stands before the command must not be undone after it.
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print one JSON document on stdout",
    )
    parser.add_argument(
        "-C",
        "--project",
        action="store",  # said again it wins: people have it in an alias
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the project's folder (default: here, or the nearest above)",
    )


def command(commands: Commands, name: str, summary: str, example: str) -> argparse.ArgumentParser:
    """Describe a command: in a line, and by an example."""
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(module=_MODULES.get(name, name))
    add_common(parser)
    return parser


def languages(parser: argparse.ArgumentParser, what: str) -> None:
    """Describe `--to`."""
    add_words(parser, "--to", metavar="L,...", told=what)


def add_words(parser: argparse._ActionsContainer, name: str, *, metavar: str, told: str) -> None:
    """Describe an option that takes words between commas; said again it adds to them."""
    parser.add_argument(name, type=split, default=(), action=_Adding, metavar=metavar, help=told)


class _Adding(argparse.Action):
    """Adds words to those that were given before, each once."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Sequence[str] | None,
        option_string: str | None = None,
    ) -> None:
        del parser, option_string
        before: tuple[str, ...] = getattr(namespace, self.dest)
        setattr(namespace, self.dest, tuple(dict.fromkeys((*before, *(values or ())))))


def split(value: str) -> tuple[str, ...]:
    """Read words between commas."""
    return tuple(part.strip() for part in value.split(",") if part.strip())
