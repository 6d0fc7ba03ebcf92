"""The entry point: parse, run one command, turn what happened into an exit status."""

from __future__ import annotations

import importlib
import io
import os
import sys
from typing import TYPE_CHECKING, Final

from l10n.cli.exits import Exit
from l10n.cli.parser import build_parser

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from l10n.errors import L10nError

DEBUG: Final = "L10N_DEBUG"
"""The variable that, where it is set, has what went wrong told with its traceback."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        words = sys.argv[1:] if argv is None else argv
        status = _run(build_parser(words).parse_args(words))
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _let_go()
        return Exit.DONE
    return status


def _run(args: argparse.Namespace) -> int:
    from l10n.errors import InternalProblem, L10nError, Refused

    try:
        return int(importlib.import_module(f"l10n.cli.{args.module}").run(args))
    except L10nError as error:
        _tell(error, as_json=args.json)
        return Exit.NO if isinstance(error, Refused) else Exit.CANNOT
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - nobody sees a traceback
        _tell(InternalProblem(args.module, error), as_json=args.json, cause=error)
        return Exit.CANNOT


def _let_go() -> None:
    """Whoever read our output has seen enough; what is still in the buffer goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(error: L10nError, *, as_json: bool, cause: BaseException | None = None) -> None:
    from l10n.cli.output import print_errors, print_json
    from l10n.workflow.shapes import error_document

    if as_json:
        print_json({"error": error_document(error)})
    print_errors([error])
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exception(cause or error)
