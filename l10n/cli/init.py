"""`l10n init`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import print_json, say
from l10n.workflow.starting import start

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Make a project and say what to do next."""
    made = start(Path(args.directory), args.to, [Path(source) for source in args.source])
    if args.json:
        print_json(made)
        return 0
    say(f"a project in {made.root}: {', '.join(made.made)}")
    has_source = any(path.startswith("source/") for path in made.made)
    step = "" if has_source else "put a French text or page into source/, then "
    say(f"next: {step}run `l10n sync` there")
    return 0
