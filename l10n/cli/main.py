"""The entry point: parse, run one command, turn what happened into an exit status."""

from __future__ import annotations

import importlib
import sys
from enum import IntEnum
from typing import TYPE_CHECKING

from l10n.cli.parser import build_parser

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from l10n.errors import L10nError


class Exit(IntEnum):
    """What a script learns from a run."""

    DONE = 0
    NO = 1
    CANNOT = 2
    PARTLY = 3
    INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    args = build_parser().parse_args(argv)
    try:
        return _run(args)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; there is nobody left to tell.
        sys.stderr.close()
        return Exit.DONE


def _run(args: argparse.Namespace) -> int:
    from l10n.errors import L10nError, Refused

    module = importlib.import_module(f"l10n.cli.{args.module}")
    try:
        return int(module.run(args))
    except L10nError as error:
        _tell(error, as_json=args.json)
        return Exit.NO if isinstance(error, Refused) else Exit.CANNOT


def _tell(error: L10nError, *, as_json: bool) -> None:
    from l10n.cli.output import error_document, print_errors, print_json

    if as_json:
        print_json({"error": error_document(error)})
    print_errors([error])
