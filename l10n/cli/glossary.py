"""`l10n glossary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.output import print_json, say
from l10n.project import Project

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Write proposals into the glossary and name them."""
    made = Project.open(args.project).suggest(args.article, to=args.to)
    if args.json:
        print_json(made)
    else:
        say(f"{len(made.added)} names added, {made.filled} cells filled; confirm them by hand")
        for name in made.added:
            say(f"  {name}")
    return 0
