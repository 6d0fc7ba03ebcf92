"""`l10n check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.main import Exit
from l10n.cli.output import (
    error_document,
    print_errors,
    print_findings,
    print_json,
    print_not_checked,
)
from l10n.errors import UsageProblem
from l10n.language.showing import shown
from l10n.model.finding import Severity
from l10n.workflow.project import Project

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
    fixed = project.fix(args.article, to=args.to, dry_run=args.dry_run) if args.fix else ()
    report = project.check(args.article, to=args.to)
    if args.json:
        failures = [error_document(error) for error in report.failures]
        document: dict[str, object] = {"findings": report.findings, "checked": report.checked}
        others: dict[str, object] = {"not_checked": report.not_checked, "failures": failures}
        done = {"fixed": fixed, "dry_run": args.dry_run} if args.fix else {}
        print_json(document | others | done)
    else:
        _print_fixed(fixed, "would be fixed" if args.dry_run else "fixed  ")
        print_findings(report.findings)
        print(f"{report.checked} units checked, {len(report.findings)} findings")
        print_not_checked(report.not_checked)
        print_errors(report.failures)
    worst = any(finding.severity is Severity.ERROR for finding in report.findings)
    if report.failures:
        return Exit.PARTLY
    return Exit.NO if worst else Exit.DONE


def _print_fixed(fixed: tuple[Fixed, ...], done: str) -> None:
    for item in fixed:
        place = f"{shown(item.article)} {item.language} {item.unit}"
        print(f"{done} {place} [{', '.join(item.codes)}]")
        print(f"  - {item.before}\n  + {item.after}")
