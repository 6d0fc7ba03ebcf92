"""`l10n forget`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import many, print_json, say
from l10n.project import Project

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Erase, and say what a person still has to do."""
    project = Project.open(args.project)
    report = project.forget(args.article, args.units, text=args.text, dry_run=args.dry_run)
    if args.json:
        print_json(report)
        return Exit.DONE
    done = "would be forgotten" if args.dry_run else "forgotten"
    say(f"{', '.join(report.units) or 'nothing'}: {done}")
    for path in report.files:
        say(f"  erased from {path}")
    if report.answers:
        say(f"  {many(report.answers, 'answer')} of engines erased")
    for path in report.editions:
        say(f"  {path} still holds it: export again, or delete the file")
    for path in report.memories:
        say(f"  {path} still holds it: take it out there, or delete the file")
    if report.commits:
        say(f"  git still holds it, in {', '.join(report.commits)}:")
        say("  only rewriting the history removes it there (git filter-repo)")
    return Exit.DONE
