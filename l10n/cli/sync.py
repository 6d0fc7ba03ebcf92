"""`l10n sync`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.main import Exit
from l10n.cli.output import error_document, print_errors, print_findings, print_json, progress
from l10n.workflow.project import Project

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.syncing import CatalogueReport, SyncReport


def run(args: argparse.Namespace) -> int:
    """Bring catalogues along and say what changed."""
    project = Project.open(args.project)
    report = project.sync(args.sources, to=args.to, progress=progress(args.json))
    if args.json:
        failures = [error_document(error) for error in report.failures]
        document = {"articles": report.articles, "findings": report.findings}
        print_json(document | {"failures": failures})
    else:
        _print(report)
    return Exit.PARTLY if report.failures else Exit.DONE


def _print(report: SyncReport) -> None:
    print_findings(report.findings)
    for item in report.articles:
        print(f"{item.article} {item.language}: {_summary(item)}")
        for what, units in (
            ("came back from what was last written", item.restored),
            ("decided on, but without a target", item.undecided),
            ("in no version of the article, left alone", item.strangers),
        ):
            if units:
                print(f"  {what}: {', '.join(units)}")
    print_errors(report.failures)


def _summary(item: CatalogueReport) -> str:
    if not item.written:
        return f"unchanged, {item.kept} units"
    edited = [f"{n} edited ({kind})" for kind, n in item.edited.items()]
    counts = [(item.new, "new"), (item.moved, "moved"), (item.removed, "removed")]
    parts = [f"{n} {word}" for n, word in counts if n] + edited
    return ", ".join([*parts, f"{item.kept} kept"])
