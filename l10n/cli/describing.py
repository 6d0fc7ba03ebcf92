"""How a command is described to argparse."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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
    parser.add_argument("--to", type=split, metavar="L,...", default=(), help=what)


def split(value: str) -> tuple[str, ...]:
    """Read words between commas."""
    return tuple(part.strip() for part in value.split(",") if part.strip())
