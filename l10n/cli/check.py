"""`l10n check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.main import Exit
from l10n.cli.output import print_findings, print_json
from l10n.model.finding import Severity
from l10n.workflow.project import Project

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Print findings, worst first; the answer is no when there is an error among them."""
    report = Project.open(args.project).check(args.article, to=args.to)
    if args.json:
        print_json(report)
    else:
        print_findings(report.findings)
        print(f"{report.checked} units checked, {len(report.findings)} findings")
    worst = any(finding.severity is Severity.ERROR for finding in report.findings)
    return Exit.NO if worst else Exit.DONE
