"""`l10n fmt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import print_json, say
from l10n.model.article import Split
from l10n.project import Project

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Write the explicit form; with --check only tell whether it differs."""
    project = Project.open(args.project)
    done = project.fmt(args.article, split=Split(args.split), dry_run=args.check)
    if args.json:
        print_json(done)
    else:
        how = "would change" if args.check else "written"
        say(f"{done.path}: {how if done.changed else 'unchanged'}")
    return Exit.NO if args.check and done.changed else Exit.DONE
