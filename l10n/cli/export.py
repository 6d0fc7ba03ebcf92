"""`l10n export`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.assembly.differences import EntryFate
from l10n.cli.exits import Exit
from l10n.cli.output import many, print_errors, print_json, print_warnings, progress, say
from l10n.errors import UsageProblem
from l10n.language.coverage import Area, coverage
from l10n.model.edition import CorrectionState
from l10n.project import Project
from l10n.store.export_settings import parse_minimum, parse_missing, parse_states
from l10n.workflow.shapes import export_document, release_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.editions import Export
    from l10n.workflow.releasing import Released


def run(args: argparse.Namespace) -> int:
    """Write an edition, or all of them; say where they are, and what they are not made of."""
    project = Project.open(args.project)
    if args.rollback:
        return _roll_back(project, args)
    if args.all:
        return _release(project, args)
    if not args.article or len(args.to) != 1:
        what = "an edition is of one article in one language"
        raise UsageProblem("export", what, "say ARTICLE and --to L, or --all")
    made = project.export(
        args.article,
        args.to[0],
        made_as=args.format,
        accept=parse_states(args.accept),
        missing=parse_missing(args.missing) if args.missing else None,
        minimum=parse_minimum(args.minimum) if args.minimum else None,
        out=Path(args.out) if args.out else None,
        force=args.force,
        dry_run=args.dry_run,
    )
    print_warnings(made.warnings)
    print_errors(made.failures)
    if args.json:
        print_json(export_document(made) if args.dry_run else made.manifest)
    else:
        (_print_changes if args.dry_run else _print)(made)
    return Exit.PARTLY if made.failures else Exit.DONE


def _release(project: Project, args: argparse.Namespace) -> int:
    """Release all editions; what one of them asks for, the settings say."""
    for name in ("article", "format", "accept", "missing", "minimum", "out", "force"):
        if getattr(args, name):
            what = f"{name} is for a single edition"
            raise UsageProblem("--all", what, "write it into l10n.toml")
    released = project.release(args.to, dry_run=args.dry_run, progress=progress(args.json))
    print_errors(released.failures)
    if args.json:
        print_json(release_document(released, dry_run=args.dry_run))
    else:
        _print_release(released, dry_run=args.dry_run)
    return Exit.PARTLY if released.failures else Exit.DONE


def _print_release(released: Released, *, dry_run: bool) -> None:
    for made in released.made:
        if dry_run:
            _print_changes(made)
        else:
            say(str(made.path))
    for row in released.gone:
        verb = "would go" if dry_run else "gone"
        say(f"{row.path}: {verb}: {row.article} is no article any more")
    if released.waiting:
        say(f"under an embargo: {', '.join(released.waiting)}")
    verb = "would be made" if dry_run else "made"
    settled = many(released.settled, "stands as it is", "stand as they are")
    say(f"{many(len(released.made), 'edition')} {verb}, {settled}")
    if released.is_new:
        say(f"release {released.number}; `l10n export --rollback` puts the one before back")


def _roll_back(project: Project, args: argparse.Namespace) -> int:
    number = project.roll_back()
    if args.json:
        print_json({"release": number})
    else:
        say(f"release {number} stands again")
    return Exit.DONE


def _print_changes(made: Export) -> None:
    """Say what would become of every entry, beside the last edition."""
    told = Counter(change.change for change in made.changes)
    counted = ", ".join(f"{number} {change}" for change, number in sorted(told.items()))
    verb = "would be written" if made.written else "is up to date"
    say(f"{made.path}: {verb}: {counted or 'no entries'}")
    for change in made.changes:
        if change.change is not EntryFate.SAME:
            reason = f" ({change.reason})" if change.reason else ""
            say(f"  {change.entry} {change.change}{reason}")
    for other in made.others:
        _print_changes(other)


def _print(made: Export) -> None:
    say(str(made.path))
    say(str(made.manifest_path))
    if made.in_source:
        say(f"  {many(len(made.in_source), 'unit')} in French")
    if made.as_before:
        before = many(len(made.as_before), "unit")
        say(f"  {before} as reviewed before the last edit of the French")
    if made.machine:
        say(f"  {many(len(made.machine), 'unit')} of unreviewed machine text")
    if proposed := [c for c in made.corrections if c.state is CorrectionState.PROPOSED]:
        say(f"  {many(len(proposed), 'proposed correction')}: `l10n corrections list`")
    if Area.LABELS in coverage(made.edition.language):
        say("  labels in English: none are known in the language")
    if made.omitted:
        left = many(len(made.omitted), "entry", "entries")
        say(f"  {left} left out: {', '.join(made.omitted)}")
    for other in made.others:
        say("it printed what nobody may read any more, and was made again:")
        _print(other)
