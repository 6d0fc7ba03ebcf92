"""`l10n import`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import decisions, print_errors, print_json, print_unclear, say
from l10n.language.text.showing import shown
from l10n.project import Project
from l10n.workflow.shapes import import_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.importing import ImportReport


def run(args: argparse.Namespace) -> int:
    """Take in the files; part is left where one fails, or a text matches no unit, or two do one."""
    project = Project.open(args.project)
    imports = project.import_files(
        args.files, article=args.article, to=args.to, dry_run=args.dry_run
    )
    if args.json:
        print_json(import_document(imports))
    else:
        for report in imports.files:
            _print(report, dry_run=args.dry_run)
    print_errors(imports.failures)
    left = imports.failures or any(r.unmatched or r.twice for r in imports.files)
    return Exit.PARTLY if left else Exit.DONE


def _print(report: ImportReport, *, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    told = ", ".join((f"{len(report.taken)} texts {would}taken in", *decisions(report.decided)))
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
