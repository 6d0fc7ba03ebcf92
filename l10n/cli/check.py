"""`l10n check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import many, print_errors, print_findings, print_json, print_not_checked, say
from l10n.errors import UsageProblem
from l10n.model.finding import Severity
from l10n.project import Project
from l10n.workflow.shapes import check_document, failures_of

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.fixing import Fixed


def run(args: argparse.Namespace) -> int:
    """Print findings, worst first; the answer is no when there is an error among them.

    What could not be checked is listed, and weighs more: nothing is known of it.
    """
    if args.dry_run and not args.fix:
        raise UsageProblem("--dry-run", "a check writes nothing anyway", "add --fix")
    project = Project.open(args.project)
    fixes = project.fix(args.article, to=args.to, dry_run=args.dry_run) if args.fix else None
    report = project.check(args.article, to=args.to)
    failures = failures_of(report, fixes)
    if args.json:
        print_json(check_document(report, fixes, dry_run=args.dry_run))
    else:
        _print_fixed(fixes.fixed if fixes else (), "would be fixed" if args.dry_run else "fixed  ")
        print_findings(report.findings)
        say(f"{many(report.checked, 'unit')} checked, {many(len(report.findings), 'finding')}")
        print_not_checked(report.not_checked)
        print_errors(failures)
    if failures:
        return Exit.PARTLY
    worst = any(finding.severity is Severity.ERROR for finding in report.findings)
    return Exit.NO if worst else Exit.DONE


def _print_fixed(fixed: tuple[Fixed, ...], done: str) -> None:
    for item in fixed:
        say(f"{done} {item.article} {item.language} {item.unit} [{', '.join(item.codes)}]")
        say(f"  - {item.before}")
        say(f"  + {item.after}")
