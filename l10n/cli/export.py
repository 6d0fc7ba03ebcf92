"""`l10n export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import print_json, print_warnings, say
from l10n.language.coverage import Area, coverage
from l10n.model.edition import CorrectionState
from l10n.project import Project
from l10n.store.config import parse_missing, parse_states

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.exporting import Export


def run(args: argparse.Namespace) -> int:
    """Write an edition; say where it is, and what it is not made of."""
    made = Project.open(args.project).export(
        args.article,
        args.to,
        made_as=args.format,
        accept=parse_states(args.accept),
        missing=parse_missing(args.missing) if args.missing else None,
        out=Path(args.out) if args.out else None,
        force=args.force,
    )
    print_warnings(made.warnings)
    if args.json:
        print_json(made.manifest)
    else:
        _print(made)
    return 0


def _print(made: Export) -> None:
    say(str(made.path))
    say(str(made.manifest_path))
    if made.in_source:
        say(f"  {len(made.in_source)} units in French")
    if made.as_before:
        say(f"  {len(made.as_before)} units as reviewed before the last edit of the French")
    if made.machine:
        say(f"  {len(made.machine)} units of unreviewed machine text")
    if proposed := [c for c in made.corrections if c.state is CorrectionState.PROPOSED]:
        say(f"  {len(proposed)} proposed corrections: `l10n corrections list`")
    if Area.LABELS in coverage(made.edition.language):
        say("  labels in English: none are known in the language")
    if made.omitted:
        say(f"  {len(made.omitted)} entries left out: {', '.join(made.omitted)}")
