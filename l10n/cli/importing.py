"""`l10n import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import decisions, many, print_errors, print_json, print_unclear, say
from l10n.errors import UsageProblem
from l10n.language.text.showing import shown
from l10n.project import Project
from l10n.workflow.shapes import import_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.importing import ImportReport
    from l10n.workflow.incoming import Incoming
    from l10n.workflow.pairs import PairsTaken

_BOTH = 2


def run(args: argparse.Namespace) -> int:
    """Take in the files; part is left where one fails, or a text matches no unit, or two do one."""
    project = Project.open(args.project)
    return _align(project, args) if args.align else _import(project, args)


def _import(project: Project, args: argparse.Namespace) -> int:
    done = project.take_in(
        args.files, article=args.article, to=args.to, force=args.force, dry_run=args.dry_run
    )
    if args.json:
        print_json(import_document(done))
    else:
        _tell(done, dry_run=args.dry_run)
    print_errors(done.failures)
    left = done.failures or any(r.unmatched or r.twice for r in done.files)
    left = left or any(settled.elsewhere for settled in done.pairs)
    return Exit.PARTLY if left else Exit.DONE


def _tell(done: Incoming, *, dry_run: bool) -> None:
    for report in done.files:
        _print(report, dry_run=dry_run)
    for one in done.memories:
        pairs = ", ".join(f"{n} {language}" for language, n in one.pairs.items())
        say(f"{shown(one.path)}: {pairs} of {one.units} translations")
    for settled in done.pairs:
        _print_pairs(settled, dry_run=dry_run)


def _align(project: Project, args: argparse.Namespace) -> int:
    if len(args.files) != _BOTH:
        raise UsageProblem("--align", "two files", "name the French text, then its translation")
    if not args.to:
        raise UsageProblem("--to", "no language", "say what the second text is in")
    source, target = map(Path, args.files)
    made = project.align(
        source, target, args.to, article=args.article, force=args.force, dry_run=args.dry_run
    )
    if args.json:
        print_json(made)
        return Exit.DONE
    mine, theirs = made.sentences
    say(f"{mine} French sentences, {theirs} in {made.language}: {made.sure} pairs are sure")
    _print_pairs(made.settled, dry_run=args.dry_run)
    if made.left:
        say(f"  {made.unsure} rows wait for a person: {shown(str(made.left))}")
        say("  mark those to keep with x, correct them, then l10n import that table")
    return Exit.DONE


def _print_pairs(settled: PairsTaken, *, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    if not settled.article:
        say(f"{shown(settled.path)}: {many(settled.pairs, 'pair')} {would}written")
        return
    told = f"{many(len(settled.taken), 'text')} {would}taken in"
    say(f"{shown(settled.article)} {settled.language}: {told}")
    if settled.kept:
        say(f"  translated here already, kept: {', '.join(settled.kept)}")
    for source in settled.elsewhere:
        say(f"  no unit takes this text: {shown(source)}")


def _print(report: ImportReport, *, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    told = ", ".join(
        (f"{many(len(report.taken), 'text')} {would}taken in", *decisions(report.decided))
    )
    say(f"{shown(report.article)} {report.language}: {told}")
    for what, units in (
        ("newer here, kept", report.kept),
        ("translated here and there; both texts are there", report.conflicts),
        ("empty in the file, kept", report.blank),
        ("decided on as they no longer are; look at them again", report.overtaken),
    ):
        if units:
            say(f"  {what}: {', '.join(units)}")
    print_unclear(report.unclear)
    for one in report.twice:
        lines = " and ".join(map(str, one.lines))
        where = f"lines {lines} of {shown(report.file)}"
        say(f"  two texts for one, {where}, none taken: {shown(one.source)}")
    for source in report.unmatched:
        say(f"  nowhere in the article: {shown(source)}")
    if report.plural:
        say(f"  messages with plural forms, left out: {report.plural}")
