"""The command reference, made from the parser: `python -m tests.docs.reference` renews it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from l10n.cli.parser import build_parser

PATH = Path(__file__).parents[2] / "docs" / "commands.md"

_HEAD = """# Commands

Made from `l10n --help`; renew with `python -m tests.docs.reference`.
"""


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of all commands by name."""
    (choices,) = (
        action.choices
        for action in build_parser()._actions  # noqa: SLF001 - argparse tells it in no other way
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001 - as above
    )
    return dict(choices)


def reference() -> str:
    """Return the page: the help of the program, then of each command."""
    os.environ["COLUMNS"] = "90"
    parts = [_HEAD, f"```text\n{build_parser().format_help()}```\n"]
    for name, parser in commands().items():
        parts.append(f"## l10n {name}\n\n```text\n{parser.format_help()}```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    PATH.write_text(reference(), encoding="utf-8")
