"""`l10n merge-driver`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import print_json, say, tell
from l10n.errors import UsageProblem
from l10n.workflow.driving import install
from l10n.workflow.merging import merge_versions

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Merge the versions that git names, or tell git of this command."""
    if args.install:
        install(Path(args.project))
        print_json({"installed": True}) if args.json else say("git merges catalogues with l10n")
        return Exit.DONE
    if len(args.versions) not in {3, 4}:
        raise UsageProblem("merge-driver", "git gives three files and a name", "use --install")
    base, ours, theirs = (Path(version) for version in args.versions[:3])
    conflicts = merge_versions(base, ours, theirs, args.versions[-1])
    if args.json:
        print_json({"conflicts": conflicts})
    elif conflicts:
        told = ", ".join(conflicts)
        tell(f"{args.versions[-1]}: both texts kept, needs work: {told}")
    return Exit.DONE
